import type { Model } from '@odoo/o-spreadsheet';

interface RowsAdded {
  readonly type: 'ADD_COLUMNS_ROWS';
  readonly dimension: 'ROW' | 'COL';
  readonly sheetId: string;
  readonly base: number;
  readonly quantity: number;
  readonly position: 'before' | 'after';
}

/**
 * Fills the formulas of a table's calculated columns into rows that are inserted into the table, as Excel does. The filling
 * is part of the same step, so undoing takes back both.
 */
export function fillCalculatedColumns(model: Model): void {
  model.on('command-dispatched', model, (command: object) => {
    if (!areRowsAdded(command)) return;
    const { sheetId, quantity } = command;
    const first = command.position === 'before' ? command.base : command.base + 1;
    for (const { range } of model.getters.getCoreTables(sheetId)) {
      const { top, bottom, left, right } = range.zone;
      if (first <= top || first > bottom) continue;
      // The row above is data unless the new rows follow the header; then the one below is.
      const source = first - 1 > top ? first - 1 : first + quantity;
      for (let col = left; col <= right; col += 1) {
        for (let row = first; row < first + quantity; row += 1)
          fillFrom(model, { sheetId, col, row }, source);
      }
    }
  });
}

function fillFrom(
  { getters, dispatch }: Model,
  position: { readonly sheetId: string; readonly col: number; readonly row: number },
  source: number,
): void {
  const cell = getters.getCell({ ...position, row: source });
  if (cell?.isFormula !== true) return;
  const { sheetId, row } = position;
  const content = getters.getTranslatedCellFormula(sheetId, 0, row - source, cell.compiledFormula);
  dispatch('UPDATE_CELL', { ...position, content });
}

function areRowsAdded(command: object): command is RowsAdded {
  return (
    'type' in command &&
    command.type === 'ADD_COLUMNS_ROWS' &&
    'dimension' in command &&
    command.dimension === 'ROW'
  );
}
