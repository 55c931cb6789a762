import type { RecordedTable } from './recorded-table';
import { idOf, isBlankRow, isCalculated } from './recorded-table';
import { columnOfKey } from './table-contents';
import { tiedCell } from './tied-rows';
import type { ReturningRow } from './undo-removed-rows';
import { unsortedFirsts } from './undo-removed-rows';
import type { RowOrder } from './undo-plan';

/** A row of the table while the write is taken back: one that is there by its number, or one that returns. */
export type RowInUndo = number | ReturningRow;

/** The columns of ours that calculate themselves and can hold numbers to sort by for a moment. */
const ORDER_KEYS = ['ordinal', 'number'] as const;

/**
 * How the rows have to be sorted when the others have gone and returned. Those that were sorted by the write get their order back
 * only if they still stand as it left them; what a planner has sorted since stays. A row that was the first one becomes it again.
 * Undefined where nothing is to be sorted, or where sorting would garble formulas of the planner's.
 * @param result the rows after inserting and deleting, from the top
 */
export function undoOrder(table: RecordedTable, result: readonly RowInUndo[]): RowOrder | undefined {
  const unsorted = unsortedFirsts(table);
  const firsts = result.filter((row) => (typeof row === 'number' ? unsorted.has(row) : row.isFirst));
  const wanted = orderBefore(table, result) ?? [...firsts, ...result.filter((row) => !firsts.includes(row))];
  if (wanted.every((row, index) => row === result[index])) return undefined;
  const { keys } = table.contents;
  const column = ORDER_KEYS.map((key) => columnOfKey(keys, key)).find((found) => found !== undefined);
  if (column === undefined || tiedCell(formulasOf(table))) return undefined;
  return { column, rows: wanted.map((row) => result.indexOf(row)) };
}

/** The rows in the order before the write, as far as they still stand in the one after it. */
function orderBefore(table: RecordedTable, result: readonly RowInUndo[]): readonly RowInUndo[] | undefined {
  const { record, contents } = table;
  if (record.order === undefined) return undefined;
  const { before, after } = record.order;
  const present = contents.rows.map((_, row) => idOf(table, row));
  const sorted = after.filter((id) => id !== '' && table.rows.has(id));
  const known = new Set(sorted);
  if (present.filter((id) => known.has(id)).some((id, index) => id !== sorted[index])) return undefined;
  const byId = new Map(
    result.map((row) => [typeof row === 'number' ? (present[row] ?? '') : row.recorded.id, row]),
  );
  const blank = result.filter((row) => typeof row === 'number' && isBlankRow(contents, row));
  const placed = before.flatMap((id): readonly RowInUndo[] => {
    const row = id === '' ? blank.shift() : byId.get(id);
    return row === undefined ? [] : [row];
  });
  // What the planner has added since stays behind the row that it is behind now.
  for (const [index, row] of result.entries()) {
    if (placed.includes(row)) continue;
    const above = result[index - 1];
    placed.splice(above === undefined ? 0 : placed.indexOf(above) + 1, 0, row);
  }
  return placed;
}

function formulasOf({ contents }: RecordedTable) {
  const { sheet, headerRow, firstColumn, headers } = contents;
  const rows = contents.rows.map(({ cells }) =>
    cells.map((cell, column) =>
      cell?.kind === 'formula' && !isCalculated(contents, column) ? cell.formula : undefined,
    ),
  );
  return { sheet, headerRow, firstColumn, columnCount: headers.length, rows };
}
