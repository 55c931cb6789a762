import { failure, success, type Result } from '../strategy/result';
import type { CellStyle, WorkbookModel } from './model';
import type { StoredPart, WorkbookSnapshot } from './reading/workbook-snapshot';
import { BEYOND, type Beyond } from './xlsx-reading/beyond';
import { cellLooks } from './xlsx-reading/cell-looks';
import { colorReader } from './xlsx-reading/colors';
import { customParts } from './xlsx-reading/custom-parts';
import { DamagedFile } from './xlsx-reading/damaged-file';
import { definedNames } from './xlsx-reading/defined-names';
import { fileSnapshot } from './xlsx-reading/file-snapshot';
import { readSheet, type FileContext } from './xlsx-reading/read-sheet';
import { sharedTexts } from './xlsx-reading/shared-texts';
import { attribute, childOf, childrenOf, flag, numeric, relationId } from './xlsx-reading/xml';
import { openXlsxFile, type XlsxFile } from './xlsx-reading/xlsx-file';

/** What an .xlsx file holds. */
export interface XlsxContent {
  /** All that the model can say; what else the file has is named in `beyond`. */
  readonly model: WorkbookModel;
  /** The same as `readOpenWorkbook` sees of the file in Excel. */
  readonly snapshot: WorkbookSnapshot;
  /** All custom XML parts, other programs' too. */
  readonly parts: readonly StoredPart[];
  /** What the file has and the model cannot say (pictures, pivot tables, comments …), in the order of `BEYOND`. */
  readonly beyond: readonly Beyond[];
}

export type XlsxProblem =
  | { readonly kind: 'notXlsx' }
  | { readonly kind: 'encrypted' }
  /** `reason` names the part that is wrong, in the words of whoever found it so. */
  | { readonly kind: 'damaged'; readonly reason: string };

/**
 * Reads an .xlsx file, whichever program saved it last (ECMA-376, transitional and strict). Values of formulas are those that the program
 * calculated; what it says beyond the model is named, not kept.
 */
export async function readXlsx(file: Uint8Array): Promise<Result<XlsxContent, XlsxProblem>> {
  try {
    const opened = openXlsxFile(file);
    return opened.ok ? success(readWorkbookFile(opened.value)) : opened;
  } catch (cause) {
    if (cause instanceof DamagedFile) return failure({ kind: 'damaged', reason: cause.message });
    throw cause;
  }
}

function readWorkbookFile(file: XlsxFile): XlsxContent {
  const noted = new Set<Beyond>();
  const note = (kind: Beyond) => void noted.add(kind);
  const workbook = file.part(file.workbook);
  const relations = file.relations(file.workbook);
  const related = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : file.part(target);
  };
  if (!workbook) throw new DamagedFile(`${file.workbook}: missing`);
  if (relations.some(({ type }) => type === 'externalLink')) note('externalLinks');
  if (relations.some(({ type }) => type === 'vbaProject')) note('macros');
  if (flag(childOf(workbook, 'workbookPr'), 'date1904')) note('olderDates');
  if (flag(childOf(workbook, 'workbookProtection'), 'lockStructure')) note('passwords');

  const readColor = colorReader(related('theme'));
  const names = definedNames(workbook, note);
  const context: FileContext = {
    file,
    texts: sharedTexts(related('sharedStrings')),
    looks: cellLooks(related('styles'), readColor),
    readColor,
    names,
    isCalc: attribute(childOf(workbook, 'fileVersion'), 'appName') === 'Calc',
    styles: new Map<string, CellStyle>(),
    note,
  };
  const active = numeric(childOf(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap((element, place) => {
    const relation = relations.find(({ id }) => id === relationId(element));
    const visible = (attribute(element, 'state') ?? 'visible') === 'visible';
    if (!visible) note('hiddenSheets');
    if (relation?.type !== 'worksheet') {
      note('chartSheets');
      return [];
    }
    const name = attribute(element, 'name') ?? '';
    return [{ ...readSheet({ name, part: relation.target, place }, context), visible, place }];
  });
  const front = sheets.find(({ place }) => place === active)?.model.name;
  const sheetNames = new Set(sheets.map(({ model }) => model.name));
  const parts = customParts(file);
  return {
    model: {
      styles: Object.fromEntries(context.styles),
      sheets: sheets.map(({ model }) => model),
      names: names.ranges.filter(({ sheet }) => sheetNames.has(sheet)),
      ...(front !== undefined && { activeSheet: front }),
    },
    snapshot: fileSnapshot(sheets, names, parts),
    parts,
    beyond: BEYOND.filter((kind) => noted.has(kind)),
  };
}
