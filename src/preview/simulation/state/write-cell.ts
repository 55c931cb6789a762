import { isStandardFormat } from './cell-format';
import { EMPTY_CELL, type CellState } from './cell-state';
import { cellKey } from './grid';
import type { SheetState } from './sheet-state';

/** Writes one cell; a sheet keeps only cells that differ from an empty one of standard look. */
export function writeCell(sheet: SheetState, row: number, column: number, cell: CellState): void {
  const key = cellKey(row, column);
  if (cell.content.kind === 'empty' && isStandardFormat(cell.format)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function readCell(sheet: SheetState, row: number, column: number): CellState {
  return sheet.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
}
