import type { RangeModel } from '../../workbook/model';
import type { TableChange } from '../../workbook/change/change-plan';
import type { KnownColumns } from './known-columns';
import { neighbours } from './table-pieces';

/**
 * The parts of a table's data that a change is about: they are compared with what was read before, and once more with what stood there at
 * the very moment of writing.
 */
export function watchedPieces(change: TableChange): readonly RangeModel[] {
  const rowCount = change.storedIds.length;
  const columnCount = change.headers.length;
  const columns = [change.idColumn, ...change.cells.map(({ column }) => column)];
  const filled = change.added.some(({ fills }) => fills) ? [0] : [];
  const rows = [...change.removed.map(({ row }) => row), ...filled];
  return [
    ...neighbours(columns).map(({ first, count }) => ({
      row: 0,
      column: first,
      rowCount,
      columnCount: count,
    })),
    ...neighbours(rows).map(({ first, count }) => ({ row: first, column: 0, rowCount: count, columnCount })),
  ];
}

/** The parts that only the way of writing depends on: which rows formulas can be copied from, and by what rows are sorted. */
export function sourcePieces(change: TableChange, { keys, calculated }: KnownColumns): readonly RangeModel[] {
  const rowCount = change.storedIds.length;
  const wholeColumns = (columns: readonly number[]): readonly RangeModel[] =>
    neighbours(columns).map(({ first, count }) => ({ row: 0, column: first, rowCount, columnCount: count }));
  const order = change.order === undefined ? [] : wholeColumns([orderColumn(keys)]);
  const insertsRows = change.added.some(({ fills }) => !fills);
  if (!insertsRows) return order;
  const own = change.headers.map((_, column) => column).filter((column) => keys[column] === undefined);
  const parts = neighbours([...calculated]);
  const rows = sourceRows(change).flatMap((row) =>
    parts.map(({ first, count }) => ({ row, column: first, rowCount: 1, columnCount: count })),
  );
  return [...order, ...wholeColumns(own), ...rows];
}

/**
 * The rows that formulas of ours are looked for in: those that new ones go behind, the first and the last one. The formulas of all others
 * would make an answer too large for Excel.
 */
export function sourceRows({ added, storedIds }: TableChange): readonly number[] {
  const behind = added.filter(({ fills }) => !fills).map(({ after }) => after);
  return [...new Set([0, ...behind, storedIds.length - 1])].filter((row) => row >= 0).sort((a, b) => a - b);
}

/** The column of ours that calculates itself and can hold numbers to sort by for a moment. */
export function orderColumn(keys: Readonly<Record<number, string>>): number {
  const found = findOrderColumn(keys);
  if (found === undefined) throw new Error('The table has no column to sort by');
  return found;
}

/** The same; undefined where a table has none. */
export function findOrderColumn(keys: Readonly<Record<number, string>>): number | undefined {
  const place = (key: string) => Object.entries(keys).find(([, each]) => each === key)?.[0];
  const found = place('ordinal') ?? place('number');
  return found === undefined ? undefined : Number(found);
}
