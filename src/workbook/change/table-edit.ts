import type { LookName } from '../looks';
import type { CellModel } from '../model';
import type { TableReading } from '../reading/workbook-reading';
import type { PlacedRows } from './row-places';

/** What is to become of one of our tables, in terms of what its columns mean. */
export interface TableEdit<Column extends string> {
  readonly reading: TableReading<Column>;
  /** What the planner calls a column that is gone: the headers in the table's language. */
  readonly headers: Readonly<Record<Column, string>>;
  /** What the planner calls each row, "" for an empty one. */
  readonly titles: readonly string[];
  readonly cells: readonly WantedCell<Column>[];
  readonly rows: PlacedRows<WantedRow<Column>>;
  /** Columns without which this edit cannot be made, beside those of `cells`. */
  readonly needed: readonly Column[];
  /** What an empty row of the table looks like, by column of the table; columns that calculate themselves left out. */
  readonly emptyRow: Readonly<Record<number, CellModel>>;
}

/** A cell of a row that is there, as it is to be; or one that keeps its content and is indented anew. */
export type WantedCell<Column extends string> = { readonly row: number; readonly column: Column } & (
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'indent'; readonly indentOf: LookName }
);

/** A row that is to be added. */
export interface WantedRow<Column extends string> {
  readonly id: string;
  readonly title: string;
  /** Those of its columns that are gone are left out. */
  readonly cells: Readonly<Partial<Record<Column, CellModel>>>;
}
