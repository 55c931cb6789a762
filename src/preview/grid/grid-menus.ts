import type { SpreadsheetLibrary } from './spreadsheet-library';

/** The entries of the grid's context menus that the preview keeps; the others change what the workbook, or its file, cannot hold. */
const KEPT = new Set([
  'cut',
  'copy',
  'paste',
  'paste_special',
  'add_row_before',
  'add_row_after',
  'add_column_before',
  'add_column_after',
  'delete_row',
  'delete_column',
  'clear_row',
  'clear_column',
  'hide_columns',
  'unhide_columns',
  'sort_columns',
]);

/** Takes pivots, charts, links, tables and the like out of the menus of cells, rows and columns. */
export function keepOnlyWhatReachesTheWorkbook({ registries }: Pick<SpreadsheetLibrary, 'registries'>): void {
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  for (const registry of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry]) {
    for (const entry of registry.getKeys()) if (!KEPT.has(entry)) registry.remove(entry);
  }
}
