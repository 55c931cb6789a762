import { LOOKS } from '../looks';
import type { CellContent, CellStyle } from '../model';
import type {
  RecordedCell,
  RecordedRow,
  RemovedRowRecord,
  TableRecord,
  WriteRecord,
} from '../records/write-record';
import type { AddedRow, CellChange, ChangePlan, RemovedRow, TableChange } from './change-plan';
import { idsOfRows, resultingRows } from './resulting-rows';

/** What a record has beside its plan: when it was made, and what of the workbook the write will cover up. */
export interface StateBefore {
  readonly id: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  /** The levels of indentation of a cell that is indented anew. */
  readonly indentation: (table: TableChange, cell: CellChange) => number;
  /** All cells of a row that goes, by column of the table. */
  readonly removedRow: (
    table: TableChange,
    row: RemovedRow,
  ) => {
    readonly cells: readonly (CellContent | undefined)[];
    readonly looks: readonly CellStyle[];
  };
  /** The fills of the one empty row that a row fills, by column of the table: "#RRGGBB", undefined for none. */
  readonly fills: (table: TableChange, row: AddedRow) => readonly (string | undefined)[];
}

/** The record of a write that is about to begin. Its columns are all of the table's, in their order. */
export function recordOf({ label, tables }: ChangePlan, before: StateBefore): WriteRecord {
  return {
    id: before.id,
    at: before.at,
    label,
    state: 'writing',
    tables: tables.map((table) => tableRecord(table, before)),
    sheets: [],
    names: [],
  };
}

function tableRecord(change: TableChange, before: StateBefore): TableRecord {
  const ids = idsOfRows(change);
  const gone = new Set(change.removed.map(({ row }) => row));
  return {
    table: change.table,
    columns: change.headers.map((header, column) => {
      const key = change.keys[column];
      return { header, ...(key !== undefined && { key }) };
    }),
    // A row that returns keeps the id that it got before it went: by that it is known to have returned.
    cells: change.cells.filter(({ row }) => !gone.has(row)).map((cell) => recordedCell(change, cell, before)),
    added: change.added.map((row) => recordedRow(change, row, before)),
    removed: change.removed.map((row) => removedRecord(change, row, ids, before)),
    ...(change.order && { order: { before: ids, after: orderAfter(change, ids, change.order) } }),
  };
}

/** Empty rows stand behind all others. */
function orderAfter(
  change: TableChange,
  ids: readonly string[],
  order: readonly string[],
): readonly string[] {
  const empty = resultingRows(change).filter((row) => row.kind === 'kept' && ids[row.row] === '');
  return [...order, ...empty.map(() => '')];
}

function recordedCell(table: TableChange, cell: CellChange, { indentation }: StateBefore): RecordedCell {
  const { rowId, column, before, after, indentOf } = cell;
  const recorded = { rowId, column, before, after };
  if (indentOf === undefined) return recorded;
  const look: CellStyle = LOOKS[indentOf];
  return { ...recorded, indent: { before: indentation(table, cell), after: look.indent ?? 0 } };
}

function recordedRow(table: TableChange, row: AddedRow, { fills }: StateBefore): RecordedRow {
  return {
    id: row.id,
    filled: row.fills,
    cells: table.headers.map((_, column) => row.cells[column]?.content),
    ...(row.fills && { fillsBefore: fills(table, row) }),
  };
}

function removedRecord(
  table: TableChange,
  row: RemovedRow,
  ids: readonly string[],
  { removedRow }: StateBefore,
): RemovedRowRecord {
  return {
    id: row.id,
    after: ids.slice(0, row.row).findLast((id) => id !== ''),
    row: table.headerRow + 1 + row.row,
    emptied: row.emptied !== undefined,
    ...removedRow(table, row),
  };
}
