import type { CellContent, CellStyle } from '../../workbook/model';

/**
 * What is done to one table in one request. Rows are numbered from 0 as they stand when the request begins. First the cells are written,
 * then rows are inserted and deleted from the bottom up, so that the numbers of those above stay right, then all are sorted.
 */
export interface TableJob {
  readonly table: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly idColumn: number;
  /** Whether it takes something back: then what tells that it is still to be done changes last, otherwise first. */
  readonly isUndo: boolean;
  readonly cells: readonly JobCell[];
  /** Rows that are there and get back all that they had, before their cells are written: looks, and formulas of other rows. */
  readonly refilled: readonly RefilledRow[];
  /** Whether the table still says that it is sorted, by a column that held numbers for a moment. */
  readonly isSortCutOff: boolean;
  readonly inserted: readonly InsertedRow[];
  readonly deleted: readonly number[];
  /** From which row each column that calculates itself is copied into inserted rows. */
  readonly formulas: readonly FormulaSource[];
  readonly order?: JobOrder;
}

/** A cell of a row that is there. */
export interface JobCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | undefined;
  /** The number format that the cell has, and keeps. */
  readonly numberFormat: string;
  /** "#RRGGBB", or null for none; absent where the fill stays. */
  readonly fill?: string | null;
  /** Absent where the indentation stays. */
  readonly indentation?: Pick<CellStyle, 'horizontal' | 'indent'>;
}

export interface RefilledRow {
  readonly row: number;
  /** By column. */
  readonly looks: readonly (CellStyle | undefined)[];
}

export interface InsertedRow {
  /** Behind which row. Rows behind the same one go in this order. */
  readonly after: number;
  readonly id: string;
  /** By column, the id among them. A cell that is not in here is empty, or calculates itself. */
  readonly cells: ReadonlyMap<number, InsertedCell>;
  /** Whether the cells get their looks altogether, or only what differs from row to row. */
  readonly hasOwnLooks: boolean;
}

export interface InsertedCell {
  readonly content: CellContent | undefined;
  readonly style: CellStyle;
  /** Whether the cell is indented as its style says even where the row has no looks of its own. */
  readonly setsIndentation: boolean;
}

export interface FormulaSource {
  readonly column: number;
  /** The rows that have a formula there, of those that were looked at. */
  readonly rows: readonly number[];
}

export interface JobOrder {
  /** A column that calculates itself: it gets numbers to sort by, and then what it held. */
  readonly column: number;
  /** The rows after inserting and deleting, numbered from 0 as they stand then, in the order that they are to have. */
  readonly rows: readonly number[];
  /** What the column holds, by row after inserting and deleting. */
  readonly formulas: readonly string[];
}
