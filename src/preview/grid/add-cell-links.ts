import { isCellLink, readCellLink } from './cell-link';
import type { SpreadsheetLibrary } from './spreadsheet-library';

/** Teaches the grid to follow links to cells: it brings the sheet to the front and selects the cell. */
export function addCellLinks({
  registries,
  helpers,
}: Pick<SpreadsheetLibrary, 'registries' | 'helpers'>): void {
  registries.urlRegistry.add('workbook_cell', {
    sequence: 0,
    title: '',
    match: isCellLink,
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url, getters) => {
      const target = readCellLink(url);
      return target === undefined ? url : (getters.tryGetSheetName(target.sheetId) ?? '');
    },
    open: (url, { model }) => {
      const target = readCellLink(url);
      if (target === undefined || !model.getters.tryGetSheet(target.sheetId)) return;
      const sheetIdFrom = model.getters.getActiveSheetId();
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: target.sheetId });
      const { col, row } = helpers.toCartesian(target.address);
      model.selection.selectCell(col, row);
    },
  });
}
