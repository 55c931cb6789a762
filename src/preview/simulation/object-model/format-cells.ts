import { checkAllowed } from '../rules/protection';
import { changedFormat, STANDARD_FORMAT, type CellFormat, type FormatChange } from '../state/cell-format';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { UnsimulatedError } from '../host-error';
import type { SheetRange } from './sheet-range';
import { writeCells } from './write-cells';

/** More cells than a test or the preview formats at once; Excel keeps such formats by whole columns and rows. */
const FORMATTED_CELL_LIMIT = 2_000_000;

/** Changes the look of all cells of a range. */
export function formatCells(range: SheetRange, change: FormatChange): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  const { rowCount, columnCount } = range.area;
  if (rowCount * columnCount > FORMATTED_CELL_LIMIT)
    throw new UnsimulatedError('formatting whole columns or rows');
  writeCells(
    range,
    range.matrix((cell) => ({ ...cell, format: changedFormat(cell.format, change) })),
  );
}

/** What all cells of a range have in common, null where they differ (excel-add-ins-blank-null-values.md). */
export function commonFormat<Value>(range: SheetRange, read: (format: CellFormat) => Value): Value | null {
  const { rowCount, columnCount } = range.area;
  if (rowCount === ROW_COUNT || columnCount === COLUMN_COUNT) {
    const values = [...range.sheet.cells.values()].map((cell) => read(cell.format));
    return uniform([read(STANDARD_FORMAT), ...values]);
  }
  return uniform(range.matrix((cell) => read(cell.format)).flat());
}

/** The one value of all, null when there are several. */
export function uniform<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
