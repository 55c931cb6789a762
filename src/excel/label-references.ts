import { absoluteAddress, quotedSheetName, rangeAddress } from '../workbook/address';
import type { RangeModel } from '../workbook/model';
import type { HostProblem } from './host-problem';
import type { IndicatorTable } from './pair-tables';
import type { SheetAddress } from './sheet-address';
import { parseSheetAddress } from './sheet-address';

/**
 * Something that refers to the labels of all indicators by address: the name that insertions give them, and the list of the card's
 * selector. Excel makes references to all cells of a table's column grow with the table. When that is a single cell, a reference to
 * it may mean just this cell, and nothing says that Excel makes it grow.
 */
export interface LabelReference {
  /** The defined name itself, or the one of the cell that has the list. */
  readonly name: string;
  readonly refersTo: SheetAddress;
  /** The list, with all else that the cell's validation says, since it is set as a whole. */
  readonly list?: Pick<Excel.DataValidation, 'errorAlert' | 'ignoreBlanks' | 'prompt'>;
  /** What keeps it from being changed. */
  readonly obstacle?: HostProblem;
}

const LABELS = /^Wskazniki_etykiety(?:_\d+)?$/i;
const CARD_INDICATOR = /^Karta_wskaznik(?:_\d+)?$/i;

/**
 * Queues the reading of all references to labels.
 * @param names the defined names of the workbook that refer to ranges
 * @returns what was read, to be asked for after the next sync
 */
export function loadLabelReferences(
  context: Excel.RequestContext,
  names: readonly string[],
): () => readonly LabelReference[] {
  const itself = names
    .filter((name) => LABELS.test(name))
    .map((name) => {
      const range = context.workbook.names.getItem(name).getRange().untrack();
      range.load('address');
      return { name, range };
    });
  const lists = names
    .filter((name) => CARD_INDICATOR.test(name))
    .map((name) => {
      const { dataValidation, worksheet } = context.workbook.names.getItem(name).getRange().untrack();
      dataValidation.load('rule, errorAlert, ignoreBlanks, prompt');
      worksheet.load('name');
      worksheet.protection.load('protected');
      return { name, dataValidation, worksheet };
    });
  return () => [
    ...itself.map(({ name, range }) => ({ name, refersTo: parseSheetAddress(range.address) })),
    ...lists.flatMap(({ name, dataValidation, worksheet }): readonly LabelReference[] => {
      const source: unknown = dataValidation.rule.list?.source;
      if (typeof source !== 'string' || !source.startsWith('=')) return [];
      const { errorAlert, ignoreBlanks, prompt } = dataValidation;
      const isProtected = worksheet.protection.protected;
      return [
        {
          name,
          refersTo: parseSheetAddress(source.slice(1)),
          list: { errorAlert, ignoreBlanks, prompt },
          ...(isProtected && { obstacle: { kind: 'sheetProtected', sheet: worksheet.name } }),
        },
      ];
    }),
  ];
}

/** The references to a table's labels that are to the first label alone, and so may not grow by themselves. */
export function referencesToGrow(
  table: IndicatorTable,
  references: readonly LabelReference[],
): readonly LabelReference[] {
  const { content } = table;
  const labels = labelRange(table, 1);
  if (labels === undefined) return [];
  const cell = rangeAddress(labels);
  return references.filter(
    ({ refersTo: { sheet, address } }) =>
      sheet.toLowerCase() === content.sheet.toLowerCase() && [cell, `${cell}:${cell}`].includes(address),
  );
}

/** Queues the change of references so that they take in all labels of a table that has so many rows now. */
export function queueGrowth(
  context: Excel.RequestContext,
  table: IndicatorTable,
  references: readonly LabelReference[],
  rowCount: number,
): void {
  const labels = labelRange(table, rowCount);
  if (labels === undefined) return;
  const source = `=${quotedSheetName(table.content.sheet)}!${absoluteAddress(labels)}`;
  for (const { name, list } of references) {
    if (list === undefined) {
      context.workbook.names.getItem(name).formula = source;
      continue;
    }
    const validation = context.workbook.names.getItem(name).getRange().untrack().dataValidation;
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.ignoreBlanks = list.ignoreBlanks;
    validation.errorAlert = list.errorAlert;
    validation.prompt = list.prompt;
  }
}

function labelRange({ content, columns }: IndicatorTable, rowCount: number): RangeModel | undefined {
  return columns.label === undefined
    ? undefined
    : { row: content.firstRow, column: content.firstColumn + columns.label, rowCount, columnCount: 1 };
}
