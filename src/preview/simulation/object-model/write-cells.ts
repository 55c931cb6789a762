import type { CellState } from '../state/cell-state';
import { writeCell } from '../state/write-cell';
import type { SheetRange } from './sheet-range';

/** Writes the cells of a range. */
export function writeCells({ sheet, area }: SheetRange, cells: readonly (readonly CellState[])[]): void {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) writeCell(sheet, area.row + row, area.column + column, cell);
  }
}
