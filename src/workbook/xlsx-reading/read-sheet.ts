import { lookKey } from '../look';
import type { CellModel, CellStyle, SheetModel } from '../model';
import type { Beyond, NoteBeyond } from './beyond';
import { rangeFromAddress } from './cell-range';
import type { FileLooks } from './cell-looks';
import type { ReadColor } from './colors';
import { DamagedFile } from './damaged-file';
import type { FileNames } from './defined-names';
import { printSetup } from './print-setup';
import type { FileText } from './shared-texts';
import { sheetCells, type FileCells } from './sheet-cells';
import { sheetCharts } from './sheet-charts';
import { rowHeights, sheetColumns } from './sheet-lines';
import { sheetLinks } from './sheet-links';
import { sheetConditionalFormats, sheetValidations } from './sheet-rules';
import { readTable, type FileTable } from './sheet-tables';
import type { XlsxFile } from './xlsx-file';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  numeric,
  relationId,
  type XmlElement,
} from './xml';

/** What the sheets of a file have in common. */
export interface FileContext {
  readonly file: XlsxFile;
  readonly texts: readonly FileText[];
  readonly looks: FileLooks;
  readonly readColor: ReadColor;
  readonly names: FileNames;
  /** Whether LibreOffice saved the file. */
  readonly isCalc: boolean;
  /** The looks that the cells of the model use, by key; each is added when a cell has it. */
  readonly styles: Map<string, CellStyle>;
  readonly note: NoteBeyond;
}

/** One sheet of a file. */
export interface FileSheet {
  readonly model: SheetModel;
  readonly cells: FileCells;
  readonly tables: readonly FileTable[];
  /** The names of all tables, those too that the model cannot say. */
  readonly tableNames: readonly string[];
}

/** @param part the sheet's part, `place` its place among the sheets of the file */
export function readSheet(
  { name, part, place }: { readonly name: string; readonly part: string; readonly place: number },
  context: FileContext,
): FileSheet {
  const { file, note, names, readColor } = context;
  const root = file.part(part);
  if (!root) throw new DamagedFile(`${part}: missing`);
  const relations = file.relations(part);
  for (const { type } of relations) {
    const kind = RELATED[type];
    if (kind) note(kind);
  }
  if (descendantsOf(childOf(root, 'extLst'), 'sparklineGroup').length > 0) note('sparklines');

  const cells = sheetCells(root, context.texts, note);
  const rows = modelRows(cells, context);
  const tableRoots = childrenOf(childOf(root, 'tableParts'), 'tablePart').flatMap((each) => {
    const target = relations.find(({ id }) => id === relationId(each))?.target;
    return (target === undefined ? undefined : file.part(target)) ?? [];
  });
  const tables = tableRoots.flatMap((table) => readTable(table, cells, context.isCalc, note) ?? []);
  const drawing = relations.find(({ id }) => id === relationId(childOf(root, 'drawing')))?.target;
  const drawn = drawing === undefined ? undefined : file.part(drawing);
  const view = childOf(root, 'sheetViews', 'sheetView');
  const tabColor = readColor(childOf(root, 'sheetPr', 'tabColor'));
  const protection = childOf(root, 'sheetProtection');
  if (childOf(root, 'autoFilter')) note('filters');
  if (attribute(protection, 'password') !== undefined || attribute(protection, 'hashValue') !== undefined) {
    note('passwords');
  }
  return {
    cells,
    tables,
    tableNames: tableRoots.map((table) => attribute(table, 'displayName') ?? attribute(table, 'name') ?? ''),
    model: {
      name,
      ...(tabColor !== undefined && { tabColor }),
      showGridlines: flag(view, 'showGridLines', true),
      rows,
      columns: sheetColumns(root, Math.max(0, ...rows.map(({ length }) => length)), note),
      rowHeights: rowHeights(root, note),
      merges: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
        (merge) => rangeFromAddress(attribute(merge, 'ref') ?? '') ?? [],
      ),
      tables: tables.map(({ model }) => model),
      validations: sheetValidations(root, name, note),
      conditionalFormats: sheetConditionalFormats(root, context.looks, note),
      hyperlinks: sheetLinks(root, relations, note),
      frozen: frozenPanes(childOf(view, 'pane'), note),
      charts: drawn && drawing !== undefined ? sheetCharts(drawn, drawing, { file, sheet: name, note }) : [],
      isProtected: flag(protection, 'sheet'),
      print: printSetup(
        root,
        { printed: names.printed.get(place), repeated: names.repeated.get(place) },
        note,
      ),
    },
  };
}

/** What a sheet's relations tell of that the model cannot say. */
const RELATED: Readonly<Record<string, Beyond>> = {
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivotTables',
  slicer: 'pivotTables',
  timeline: 'pivotTables',
  image: 'pictures',
  oleObject: 'controls',
  ctrlProp: 'controls',
  control: 'controls',
};

/** More than this many places on one sheet, empty ones included, are no work of planners. */
const PLACES_LIMIT = 5_000_000;

function modelRows(cells: FileCells, { looks, styles, note }: FileContext): SheetModel['rows'] {
  const keys = looks.ofCells.map(({ style }) => lookKey(style));
  const rows: CellModel[][] = [];
  let places = 0;
  for (const [index, inRow] of cells) {
    const row: CellModel[] = [];
    for (const [column, { content, look }] of inRow) {
      const key = keys[look] ?? '';
      const style = looks.ofCells[look];
      if (!content && key === '') continue;
      if (style && key !== '') styles.set(key, style.style);
      if (style?.isWhole === false) note('otherLooks');
      row[column] = { ...(content && { content }), ...(key !== '' && { style: key }) };
    }
    places += row.length;
    if (places > PLACES_LIMIT) throw new DamagedFile('too large');
    if (row.length > 0) rows[index] = Array.from(row, (cell) => cell ?? {});
  }
  return Array.from(rows, (row) => row ?? []);
}

function frozenPanes(pane: XmlElement | undefined, note: NoteBeyond): SheetModel['frozen'] {
  const state = attribute(pane, 'state');
  if (pane && state !== 'frozen' && state !== 'frozenSplit') note('splitPanes');
  const count = (name: string) => Math.max(0, Math.trunc(numeric(pane, name) ?? 0));
  return state === 'frozen' || state === 'frozenSplit'
    ? { rows: count('ySplit'), columns: count('xSplit') }
    : { rows: 0, columns: 0 };
}
