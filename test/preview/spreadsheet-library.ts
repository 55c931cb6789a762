import * as library from '@odoo/o-spreadsheet';
import { addCellLinks } from '../../src/preview/grid/add-cell-links';
import { calculateLikeExcel } from '../../src/preview/grid/calculate-like-excel';

/** The library wants Node.js 22, for this function alone. */
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

/** The grid without its page: its models work in Node.js as well. */
export function useSpreadsheetLibrary(): typeof library {
  beforeAll(() => {
    if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupBy });
    // The library reports the time of every load there.
    jest.spyOn(console, 'debug').mockReturnValue();
    addCellLinks(library);
    calculateLikeExcel(library);
  });
  return library;
}
