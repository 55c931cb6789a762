import type { HostProblem } from '../host-problem';
import type { SheetAddress } from '../sheet-address';
import { parseSheetAddress } from '../sheet-address';

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
