import type { SheetModel } from '../../src/workbook/model';

/** A sheet with nothing on it, for tests to add to. */
export const EMPTY_SHEET: SheetModel = {
  name: 'Arkusz',
  showGridlines: true,
  rows: [],
  columns: [],
  rowHeights: {},
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  frozen: { rows: 0, columns: 0 },
  charts: [],
  isProtected: false,
  print: { orientation: 'portrait' },
};
