import { translateFormula } from '../formula/translate-formula';
import type { CellState } from '../state/cell-state';
import { intersection } from '../state/grid';
import { dataBody } from '../state/table-columns';
import type { SheetRange } from './sheet-range';
import { readCell, writeCell } from '../state/write-cell';

/**
 * What Excel does, unasked, with formulas that are put into an empty column of a table: it makes a calculated column, and the last
 * formula fills every cell that is empty or got a formula. By design (office-js issues 2093, 5909, 6745); a user can switch it off.
 */
export function fillCalculatedColumns(
  range: SheetRange,
  before: readonly (readonly CellState[])[],
  after: readonly (readonly CellState[])[],
): void {
  for (const table of range.sheet.tables) {
    const body = dataBody(table);
    const shared = intersection(body, range.area);
    if (shared === undefined) continue;
    for (let column = shared.column; column < shared.column + shared.columnCount; column += 1) {
      fillColumn(range, before, after, { ...body, column, columnCount: 1 });
    }
  }
}

function fillColumn(
  { sheet, area }: SheetRange,
  before: readonly (readonly CellState[])[],
  after: readonly (readonly CellState[])[],
  column: SheetRange['area'],
): void {
  let last: { readonly row: number; readonly formula: string } | undefined;
  for (let row = column.row; row < column.row + column.rowCount; row += 1) {
    const written = after[row - area.row]?.[column.column - area.column];
    const old = before[row - area.row]?.[column.column - area.column] ?? readCell(sheet, row, column.column);
    if (old.content.kind !== 'empty') return;
    if (written?.content.kind === 'formula') last = { row, formula: written.content.formula };
  }
  if (last === undefined) return;
  for (let row = column.row; row < column.row + column.rowCount; row += 1) {
    const cell = readCell(sheet, row, column.column);
    if (cell.content.kind !== 'empty' && cell.content.kind !== 'formula') continue;
    const formula = translateFormula(last.formula, row - last.row);
    writeCell(sheet, row, column.column, { ...cell, content: { kind: 'formula', formula } });
  }
}
