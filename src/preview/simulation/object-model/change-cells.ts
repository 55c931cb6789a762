import { oneOf } from '../arguments';
import { UnsimulatedError } from '../host-error';
import { checkUnprotected } from '../rules/protection';
import { isOfWholeLines, spanOf, type CellShift } from '../state/cell-shift';
import { intersection } from '../state/grid';
import { deleteLines, insertLines, lookLikeNeighbours } from './change-lines';
import { shiftCells } from './shift-cells';
import type { SheetRange } from './sheet-range';

/**
 * `Range.insert`: empty cells in place of the range, those that stood there move down or to the right; gives the new cells. They look like
 * those before them, and a protected sheet takes only whole rows or columns, if it takes them (inferred).
 */
export function insertCells(range: SheetRange, direction: unknown): SheetRange {
  const shift = shiftOf(range, oneOf(direction, ['Down', 'Right'] as const, 'shift') === 'Down', 1);
  if (isOfWholeLines(shift)) insertLines(range, shift.lines, shift.at, shift.count);
  else {
    carryOut(range, shift);
    lookLikeNeighbours(range, shift);
  }
  return range;
}

/** `Range.delete`: takes the cells out; those below or to the right of them take their place. */
export function deleteCells(range: SheetRange, direction: unknown): void {
  const shift = shiftOf(range, oneOf(direction, ['Up', 'Left'] as const, 'shift') === 'Up', -1);
  if (isOfWholeLines(shift)) deleteLines(range, shift.lines, shift.at, -shift.count);
  else carryOut(range, shift);
}

/** Inside a table, Excel moves the table's cells only; that is what the table's own rows and columns are for here. */
function carryOut({ simulation, sheet, area }: SheetRange, shift: CellShift): void {
  checkUnprotected(sheet);
  if (sheet.tables.some(({ range }) => intersection(range, area) !== undefined))
    throw new UnsimulatedError('inserting or deleting cells of a table');
  shiftCells(simulation.workbook, sheet, shift, []);
}

function shiftOf({ area }: SheetRange, isDown: boolean, sign: 1 | -1): CellShift {
  const lines = isDown ? 'rows' : 'columns';
  const { first: at, count } = spanOf(lines, area);
  return { lines, band: spanOf(isDown ? 'columns' : 'rows', area), at, count: sign * count };
}
