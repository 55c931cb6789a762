import type { CellPlace } from '../reading/workbook-reading';
import type { WriteRecord } from '../records/write-record';
import { sameContent } from './cell-content';
import type { RecordedTable } from './recorded-table';
import { findRecordedTable, idOf } from './recorded-table';
import type { TableContents } from './table-contents';
import { emptiedRow, undoAddedRows } from './undo-added-rows';
import { undoCells } from './undo-cells';
import type { RowInUndo } from './undo-order';
import { undoOrder } from './undo-order';
import type { ReturnedId, TableUndo, UndoPlan } from './undo-plan';
import type { ReturningRow } from './undo-removed-rows';
import { refilledRow, restoredRow, returningRows } from './undo-removed-rows';

/**
 * What has to be done now to take a write's changes of tables back. It looks at nothing but the record and what stands in the
 * workbook, so it is right after a write that was cut off, after an undo that was cut off, and after rows were moved; what was
 * edited since stays.
 * @param tables all tables that may be the record's: those with any of our headers
 * @param others the other records: ids by which they tell rows are not taken away
 */
export function planUndo(
  record: WriteRecord,
  tables: readonly TableContents[],
  others: readonly WriteRecord[] = [],
): UndoPlan {
  const keptIds = new Set(others.flatMap(idsIn));
  const undone = record.tables.flatMap((each) => {
    const table = findRecordedTable(each, tables);
    return table ? [undoTable(table, keptIds)] : [];
  });
  return {
    tables: undone.flatMap(({ undo }) => (isNothing(undo) ? [] : [undo])),
    edited: undone.flatMap(({ edited }) => edited),
  };
}

function undoTable(
  table: RecordedTable,
  keptIds: ReadonlySet<string>,
): { readonly undo: TableUndo; readonly edited: readonly CellPlace[] } {
  const { contents, record } = table;
  const { cells, edited } = undoCells(table, keptIds);
  const added = undoAddedRows(table);
  const returning = returningRows(table);

  const behind = (row: number): readonly RowInUndo[] =>
    returning.filter(({ after, fills }) => !fills && after === row);
  const inserted = contents.rows.flatMap((_, row): readonly RowInUndo[] => [row, ...behind(row)]);
  const isLastRow = inserted.length === added.going.length;
  const kept =
    added.going.find(({ recorded }) => recorded.filled) ?? (isLastRow ? added.going[0] : undefined);
  const deleted = added.going.filter((row) => row !== kept).map(({ row }) => row);
  const result = inserted.filter((row) => typeof row !== 'number' || !deleted.includes(row));

  const restored = returning.map((row) => {
    const place = row.fills ? row.after : inserted.indexOf(row);
    return restoredRow(table, row, contents.headerRow + 1 + place);
  });
  const refilled = record.removed.flatMap((row) => refilledRow(table, row) ?? []);
  const order = undoOrder(table, result);
  return {
    undo: {
      table: contents.table,
      sheet: contents.sheet,
      cells,
      restored: [...refilled, ...restored],
      emptied: kept ? [emptiedRow(table, kept.row, kept.recorded)] : [],
      deleted: deleted.toSorted((a, b) => a - b),
      ...(order && { order }),
      ids: returnedIds(table, returning, order ? order.rows.map((row) => result[row]) : result, keptIds),
    },
    edited: [...edited, ...added.edited],
  };
}

/**
 * The cells of the ids that rows got only to be told by when they went: what they held before, nothing or the id of another row, is to
 * stand there again.
 * @param rows the rows as they stand at the end
 */
function returnedIds(
  table: RecordedTable,
  returning: readonly ReturningRow[],
  rows: readonly (RowInUndo | undefined)[],
  keptIds: ReadonlySet<string>,
): readonly ReturnedId[] {
  const { record, columns, idColumn } = table;
  return record.removed.flatMap((recorded) => {
    const content = recorded.cells[columns.indexOf(idColumn)];
    if (sameContent(content, { kind: 'text', text: recorded.id }) || keptIds.has(recorded.id)) return [];
    const own = returning.find((each) => each.recorded === recorded);
    const present = table.rows.get(recorded.id);
    if (own === undefined && (present === undefined || idOf(table, present) !== recorded.id)) return [];
    return [{ row: rows.indexOf(own?.fills === true ? own.after : (own ?? present)), content }];
  });
}

function isNothing({ cells, restored, emptied, deleted, order, ids }: TableUndo): boolean {
  const count = cells.length + restored.length + emptied.length + deleted.length + ids.length;
  return count === 0 && order === undefined;
}

/** The ids that a record tells rows by. */
function idsIn({ tables }: WriteRecord): readonly string[] {
  return tables.flatMap(({ cells, added, removed, order }) => [
    ...cells.map(({ rowId }) => rowId),
    ...added.map(({ id }) => id),
    ...removed.flatMap(({ id, after }) => (after === undefined ? [id] : [id, after])),
    ...(order ? [...order.before, ...order.after] : []),
  ]);
}
