import type { TableModel } from './model';

/**
 * The built-in style of all tables: thin black rules above and below, no bands. Fills and borders are the cells' own, so
 * that they print the same everywhere; the style dresses rows that a planner adds outside of them.
 */
export const TABLE_STYLE = {
  style: 'TableStyleLight1',
  bandedRows: false,
} as const satisfies Partial<TableModel>;
