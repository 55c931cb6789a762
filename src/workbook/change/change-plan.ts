import type { LookName } from '../looks';
import type { CellContent, CellModel } from '../model';
import type { CellPlace } from '../reading/workbook-reading';
import type { WriteLabel } from '../records/write-record';

/** What a write does to the tables of the workbook, cell by cell, before anything is written. Plain data. */
export interface ChangePlan {
  readonly label: WriteLabel;
  readonly tables: readonly TableChange[];
  /** Cells below a table that move because rows are inserted or deleted: nothing is written unless the planner agrees. */
  readonly moves: readonly { readonly sheet: string; readonly range: string }[];
}

/** The changes of one table. Rows are numbered as they were read, from 0; all is compared with that once more before writing. */
export interface TableChange {
  readonly table: string;
  readonly sheet: string;
  /** Where the header row begins on the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** What identifies each of our columns whatever its header is: the key, by column. */
  readonly keys: Readonly<Record<number, string>>;
  readonly idColumn: number;
  /** The ids that the rows were read with, "" for a row without. They tell whether rows have moved since. */
  readonly storedIds: readonly string[];
  /** What the planner calls each row that was read, "" for an empty one. */
  readonly titles: readonly string[];
  /** Ids first: by them the rows are recognised should the write be cut off. */
  readonly cells: readonly CellChange[];
  /** Whole rows that go. */
  readonly removed: readonly RemovedRow[];
  readonly added: readonly AddedRow[];
  /**
   * The ids of all rows, removed ones left out, added ones included, in the order that they are to have; absent where inserting does it.
   * Empty rows have no ids: they go behind all others, as sorting by a column that they have nothing in takes them.
   */
  readonly order?: readonly string[];
}

/** One cell of a row that is there. */
export interface CellChange {
  readonly rowId: string;
  readonly row: number;
  readonly column: number;
  readonly place: CellPlace;
  /** What was read; undefined for an empty cell. */
  readonly before: CellContent | undefined;
  readonly after: CellContent | undefined;
  /** The look that the cell gets along with it; its indentation only. */
  readonly indentOf?: LookName;
}

export interface RemovedRow {
  readonly id: string;
  readonly row: number;
  /** What the planner calls it, for the list of changes. */
  readonly title: string;
  /** What was read of the row, by column, undefined for an empty cell: what came since is not deleted. Calculated columns are not read. */
  readonly read?: readonly (CellContent | undefined)[];
  /**
   * What the row is left with, by column, where it is emptied instead of deleted because a table has at least one row: nothing, in the look
   * of an empty row (a cell without a style keeps its own). The id goes last.
   */
  readonly emptied?: Readonly<Record<number, CellModel>>;
}

export interface AddedRow {
  readonly id: string;
  /** What the planner calls it. */
  readonly title: string;
  /**
   * Behind which row that was read it goes, -1 for none: only the one empty row of an otherwise empty table is before it. Rows behind the
   * same one keep their order.
   */
  readonly after: number;
  /**
   * Whether it fills the one empty row of the table instead of being inserted. Cells that it has no content for are left as they are
   * then, with their looks.
   */
  readonly fills: boolean;
  /** What is written into it, by column; formulas of calculated columns are not in here, they come from the rows above. */
  readonly cells: Readonly<Record<number, CellModel>>;
}
