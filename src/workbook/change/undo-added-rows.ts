import type { CellContent } from '../model';
import type { CellPlace } from '../reading/workbook-reading';
import type { RecordedRow } from '../records/write-record';
import { sameContent } from './cell-content';
import type { RecordedTable } from './recorded-table';
import { isCalculated, isCopiedFormula, placeIn } from './recorded-table';
import type { EmptiedRow } from './undo-plan';

/** The rows of a record that may go, and the cells for whose sake others stay. */
export interface AddedRowsUndo {
  readonly going: readonly { readonly row: number; readonly recorded: RecordedRow }[];
  readonly edited: readonly CellPlace[];
}

/** A row that was added may go when nothing stands in it but what was written, or less. */
export function undoAddedRows(table: RecordedTable): AddedRowsUndo {
  const present = table.record.added.flatMap((recorded) => {
    const row = table.rows.get(recorded.id);
    return row === undefined ? [] : [{ row, recorded, edited: editedCells(table, row, recorded) }];
  });
  return {
    going: present.flatMap(({ row, recorded, edited }) => (edited.length === 0 ? [{ row, recorded }] : [])),
    edited: present.flatMap(({ edited }) => edited),
  };
}

function editedCells(table: RecordedTable, row: number, recorded: RecordedRow): readonly CellPlace[] {
  const { contents, idColumn } = table;
  const written = writtenCells(table, recorded);
  return (contents.rows[row]?.cells ?? []).flatMap((cell, column) => {
    if (cell === undefined || column === idColumn || isCalculated(contents, column)) return [];
    const expected = written.get(column);
    const isAsWritten = expected !== undefined && sameContent(cell, expected);
    // A row that is emptied instead of deleted keeps what was not written, so a formula of the planner's there is not lost.
    const isEmptied = recorded.filled || contents.rows.length === 1;
    const isOwnFormula = isEmptied && contents.keys[column] === undefined && cell.kind === 'formula';
    const isTakenOver = expected === undefined && (isOwnFormula || isCopiedFormula(contents, row, column));
    return isAsWritten || isTakenOver ? [] : [placeIn(contents, row, column)];
  });
}

/** What was written, by the columns as they are now. */
function writtenCells({ columns }: RecordedTable, { cells }: RecordedRow): ReadonlyMap<number, CellContent> {
  const written = new Map<number, CellContent>();
  for (const [index, content] of cells.entries()) {
    const column = columns[index];
    if (column !== undefined && content !== undefined) written.set(column, content);
  }
  return written;
}

/** How a row that was added is emptied, where it is the last one of its table. */
export function emptiedRow(table: RecordedTable, row: number, recorded: RecordedRow): EmptiedRow {
  const { columns, contents, idColumn } = table;
  const written = [...writtenCells(table, recorded).keys()].filter((column) => column !== idColumn);
  const fills: Record<number, string | undefined> = {};
  for (const [index, fill] of (recorded.fillsBefore ?? []).entries()) {
    const column = columns[index];
    if (column !== undefined && (written.includes(column) || column === idColumn)) fills[column] = fill;
  }
  // Names are what the levels of goals indent; that of an empty row is not.
  const names = written.filter((column) => contents.keys[column] === 'name');
  const indents = Object.fromEntries(names.map((column) => [column, 0]));
  return { row, columns: [...written, idColumn], fills, indents };
}
