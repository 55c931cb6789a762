import type { CellContent } from '../model';

/**
 * A table as it stands now, with all that taking a write back has to know of it. Unlike a `TableSnapshot` it has every cell,
 * those of calculated columns too: what stands in a row decides whether the row may go.
 */
export interface TableContents {
  /** Its name now. */
  readonly table: string;
  readonly sheet: string;
  /** Where the header row begins on the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** What identifies each of our columns whatever its header is: the key, by column; the id's column is 'id'. */
  readonly keys: Readonly<Record<number, string>>;
  readonly rows: readonly RowContents[];
}

/** A row of a table as it stands now. */
export interface RowContents {
  /** One for each header; undefined for an empty cell, a formula without its equals sign. An error that was typed is its own formula. */
  readonly cells: readonly (CellContent | undefined)[];
  /** Levels of indentation, by column; needed only in the columns that `indentedColumns` names. */
  readonly indents: Readonly<Record<number, number>>;
}

/** The column that tells the rows apart; undefined where it is gone, and no row can be recognised. */
export function idColumnOf(keys: Readonly<Record<number, string>>): number | undefined {
  return columnOfKey(keys, 'id');
}

/** The column of a key. */
export function columnOfKey(keys: Readonly<Record<number, string>>, key: string): number | undefined {
  const found = Object.entries(keys).find(([, each]) => each === key);
  return found && Number(found[0]);
}
