import type { RangeModel } from '../../../workbook/model';

/** The size of an Excel sheet (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

export const WHOLE_GRID: RangeModel = { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: COLUMN_COUNT };

/** A cell's number in its sheet, by rows. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_COUNT + column;
}

export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMN_COUNT), column: key % COLUMN_COUNT };
}

export function areasEqual(a: RangeModel, b: RangeModel): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

export function contains(outer: RangeModel, inner: RangeModel): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** What two areas share. */
export function intersection(a: RangeModel, b: RangeModel): RangeModel | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: RangeModel, b: RangeModel): RangeModel {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What remains of an area when another is cut out: at most four areas, above, left, right and below. */
export function subtractArea(area: RangeModel, cut: RangeModel): readonly RangeModel[] {
  const shared = intersection(area, cut);
  if (shared === undefined) return [area];
  const { row, column, rowCount, columnCount } = shared;
  const bottom = row + rowCount;
  const right = column + columnCount;
  const pieces: RangeModel[] = [
    { ...area, rowCount: row - area.row },
    { row, column: area.column, rowCount, columnCount: column - area.column },
    { row, column: right, rowCount, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
