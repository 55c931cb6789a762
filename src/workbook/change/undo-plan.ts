import type { CellContent, CellStyle } from '../model';
import type { CellPlace } from '../reading/workbook-reading';

/**
 * What has to be done now to take a write back, as far as it still stands. Done, or done by half, it leaves a state for which the next
 * plan is what remains, in the end nothing.
 */
export interface UndoPlan {
  /** Only tables in which anything is to be done. */
  readonly tables: readonly TableUndo[];
  /** Cells of the write that were edited since: they stay, with the rows that were added and that they stand in. */
  readonly edited: readonly CellPlace[];
}

/**
 * What is to be done in one table. Rows are numbered as they stand in the contents that it was planned for. In this order: cells,
 * insertions, rows that are emptied or deleted (the last one first), sorting.
 */
export interface TableUndo {
  readonly table: string;
  readonly sheet: string;
  /** Ids last: a row is recognised by its id as long as anything else in it is to be done. */
  readonly cells: readonly CellUndo[];
  /** Rows that were deleted, to be inserted again. Those behind the same row in this order. */
  readonly restored: readonly RestoredRow[];
  /** Rows to be emptied: those that filled an empty row, or the last one that the table has. */
  readonly emptied: readonly EmptiedRow[];
  /** Rows that were added, to be deleted; from the top. */
  readonly deleted: readonly number[];
  /** How the rows that there are then have to be sorted; absent where they stand as they should. */
  readonly order?: RowOrder;
  /**
   * Rows that had no id of their own, or one that another row has, and got one to be told by when they were to go: what the cell of the id
   * is to hold when all else is done and the record is gone.
   */
  readonly ids: readonly ReturnedId[];
}

export interface ReturnedId {
  /** The row's number at the very end. */
  readonly row: number;
  readonly content: CellContent | undefined;
}

export interface CellUndo {
  readonly row: number;
  readonly column: number;
  readonly place: CellPlace;
  /** What it holds now; undefined for an empty cell. */
  readonly before: CellContent | undefined;
  /** What it is to hold; the same as `before` where only the indentation is set back. */
  readonly after: CellContent | undefined;
  /** Levels of indentation, where they are to be set. */
  readonly indent?: number;
}

export interface RestoredRow {
  readonly id: string;
  /** Behind which row it is inserted, from 0; when it `fills` the table's one empty row, that row. */
  readonly after: number;
  readonly fills: boolean;
  /**
   * By column; enter the id first. Columns of ours that calculate themselves are left out: their formulas are copied from another row.
   * Formulas of the planner's read as they do in the place that the row has when all rows are inserted and none is deleted yet.
   */
  readonly cells: Readonly<Record<number, CellContent>>;
  /** By column, as far as the columns are still there. */
  readonly looks: Readonly<Record<number, CellStyle>>;
}

export interface EmptiedRow {
  readonly row: number;
  /** The columns to be emptied, the id's last. */
  readonly columns: readonly number[];
  /** "#RRGGBB" or undefined for none, by column; columns that are not in here keep theirs. */
  readonly fills: Readonly<Record<number, string | undefined>>;
  /** Levels of indentation, by column. */
  readonly indents: Readonly<Record<number, number>>;
}

export interface RowOrder {
  /** A column that calculates itself: it gets numbers to sort by, and then its formula again. */
  readonly column: number;
  /** The rows after inserting and deleting, numbered from 0 as they stand then, in the order that they are to have; all of them. */
  readonly rows: readonly number[];
}
