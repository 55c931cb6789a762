import type { JobOrder } from './table-job';

/**
 * Queues the sorting of a table's rows: nothing outside of the table moves, and looks go along. The column gets the places for that moment;
 * then it holds again what it did, and the table's header tells of no sorting.
 */
export function queueOrder(table: Excel.Table, { column, rows, formulas }: JobOrder): void {
  const places = Array.from({ length: rows.length }, () => [0]);
  rows.forEach((row, place) => {
    places[row] = [place + 1];
  });
  const cells = () => table.getDataBodyRange().untrack().getColumn(column).untrack();
  cells().values = places;
  table.sort.apply([{ key: column, ascending: true }], false);
  table.sort.clear();
  cells().formulas = rows.map((row) => [formulas[row] ?? '']);
}
