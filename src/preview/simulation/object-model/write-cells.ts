import { isStandardFormat } from '../state/cell-format';
import { EMPTY_CELL, type CellState } from '../state/cell-state';
import { cellKey } from '../state/grid';
import type { SheetState } from '../state/sheet-state';
import type { SheetRange } from './sheet-range';

/** Writes the cells of a range. */
export function writeCells({ sheet, area }: SheetRange, cells: readonly (readonly CellState[])[]): void {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) writeCell(sheet, area.row + row, area.column + column, cell);
  }
}

/** Writes one cell; a sheet keeps only cells that differ from an empty one of standard look. */
export function writeCell(sheet: SheetState, row: number, column: number, cell: CellState): void {
  const key = cellKey(row, column);
  if (cell.content.kind === 'empty' && isStandardFormat(cell.format)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function readCell(sheet: SheetState, row: number, column: number): CellState {
  return sheet.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
}
