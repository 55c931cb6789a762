import type { CellPlace } from '../reading/workbook-reading';
import type { RecordedCell } from '../records/write-record';
import { sameContent } from './cell-content';
import type { RecordedTable } from './recorded-table';
import { placeIn } from './recorded-table';
import type { CellUndo } from './undo-plan';

/** What is to be done about the cells of a record, and which of them were edited since. */
export interface CellsUndo {
  /** Ids last. */
  readonly cells: readonly CellUndo[];
  readonly edited: readonly CellPlace[];
}

/**
 * Sets back every cell that still holds what the write put there. Rows and columns that are gone have nothing to be set back; where what was
 * written stands in a column that is not known any more, that may be the one, and the cell is told as edited.
 * @param keptIds ids that rows are to keep, because other records tell rows by them
 */
export function undoCells(table: RecordedTable, keptIds: ReadonlySet<string>): CellsUndo {
  const cells: CellUndo[] = [];
  const ids: CellUndo[] = [];
  const edited: CellPlace[] = [];
  for (const recorded of table.record.cells) {
    const row = table.rows.get(recorded.rowId);
    const column = table.columns[recorded.column];
    if (row === undefined) continue;
    if (column === undefined) {
      const place = unknownColumnWith(table, row, recorded);
      if (place !== undefined) edited.push(placeIn(table.contents, row, place));
      continue;
    }
    const undo = undoCell(table, recorded, row, column);
    if (undo === 'edited') edited.push(placeIn(table.contents, row, column));
    else if (undo && column !== table.idColumn) cells.push(undo);
    else if (undo && !keptIds.has(recorded.rowId)) ids.push(undo);
  }
  return { cells: [...cells, ...ids], edited };
}

/** A column that is none of the record's nor one of ours, and holds what the write put into a column that is not found. */
function unknownColumnWith(
  { contents: { keys, rows }, columns }: RecordedTable,
  row: number,
  { before, after }: RecordedCell,
): number | undefined {
  if (after === undefined || sameContent(before, after)) return undefined;
  const found = (rows[row]?.cells ?? []).findIndex(
    (cell, column) => keys[column] === undefined && !columns.includes(column) && sameContent(cell, after),
  );
  return found < 0 ? undefined : found;
}

function undoCell(
  { contents }: RecordedTable,
  { before, after, indent }: RecordedCell,
  row: number,
  column: number,
): CellUndo | 'edited' | undefined {
  const now = contents.rows[row];
  const present = now?.cells[column];
  const place = placeIn(contents, row, column);
  const indentation = indent && now?.indents[column] === indent.after ? { indent: indent.before } : {};
  const isChanged = 'indent' in indentation && indent?.before !== indent?.after;
  if (!sameContent(before, after)) {
    if (sameContent(present, after))
      return { row, column, place, before: present, after: before, ...indentation };
    if (!sameContent(present, before)) return 'edited';
  }
  return isChanged ? { row, column, place, before: present, after: present, ...indentation } : undefined;
}
