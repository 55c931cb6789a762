import type { TableChange } from './change-plan';
import { resultingRows } from './resulting-rows';

/** A row that was read and comes to stand elsewhere among the others. */
export interface MovedRow {
  readonly row: number;
  /** The id of the row that it will stand behind, undefined for the first one. */
  readonly behind: string | undefined;
}

/**
 * The rows that have to be taken elsewhere for a table's new order, as few as possible: those outside of a longest run of rows that keep
 * their order among themselves. From the top of the new order.
 */
export function movedRows(change: TableChange, idOf: (row: number) => string): readonly MovedRow[] {
  const { order } = change;
  if (order === undefined) return [];
  const ids = resultingRows(change).map((each) => (each.kind === 'added' ? each.row.id : idOf(each.row)));
  const places = new Map(ids.map((id, place) => [id, place]));
  const sequence = order.flatMap((id) => places.get(id) ?? []);
  const staying = longestRun(sequence);
  const read = new Map(change.storedIds.map((_, row) => [idOf(row), row]));
  return order.flatMap((id, index) => {
    const row = read.get(id);
    const place = places.get(id);
    if (row === undefined || place === undefined || staying.has(place)) return [];
    return [{ row, behind: order[index - 1] }];
  });
}

/** The members of a longest ascending run of different numbers, by patience sorting. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const run = new Set<number>();
  for (let each = ends.at(-1); each !== undefined; each = before.get(each)) run.add(each);
  return run;
}
