import { UnsimulatedError } from '../host-error';
import type { LineState } from '../state/sheet-state';
import type { SheetRange } from './sheet-range';

/** Columns or rows that a range meets; more than a sheet of ours has are not kept one by one. */
const LINE_LIMIT = 100_000;

function indexes({ area }: SheetRange, lines: 'columns' | 'rows'): readonly number[] {
  const first = lines === 'columns' ? area.column : area.row;
  const count = lines === 'columns' ? area.columnCount : area.rowCount;
  if (count > LINE_LIMIT) throw new UnsimulatedError('sizes of whole sheets');
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The columns or rows that a range meets. */
export function linesOf(range: SheetRange, lines: 'columns' | 'rows'): readonly LineState[] {
  return indexes(range, lines).map((index) => range.sheet[lines].get(index) ?? {});
}

/** Changes the columns or rows that a range meets. */
export function changeLines(
  range: SheetRange,
  lines: 'columns' | 'rows',
  change: (line: LineState) => LineState,
): void {
  for (const index of indexes(range, lines)) {
    const line = change(range.sheet[lines].get(index) ?? {});
    if (line.size === undefined && line.hidden !== true) range.sheet[lines].delete(index);
    else range.sheet[lines].set(index, line);
  }
}
