import type { SectionSheetKey } from '../../strategy/section';
import type { CellContent, CellStyle } from '../model';

/** What a write was for; the pane has words for each kind. `name` is a goal's name or an indicator's, shortened. */
export type WriteLabel =
  | { readonly kind: 'draftInserted'; readonly goals: number; readonly indicators: number }
  | { readonly kind: 'sectionInserted'; readonly section: SectionSheetKey }
  | { readonly kind: 'checkInserted' }
  | { readonly kind: 'goalsAdded'; readonly count: number }
  | { readonly kind: 'indicatorsAdded'; readonly count: number }
  | { readonly kind: 'goalMoved'; readonly name: string }
  | { readonly kind: 'goalDeleted'; readonly name: string }
  | { readonly kind: 'levelSet'; readonly name: string }
  | { readonly kind: 'dimensionSet'; readonly name: string }
  | { readonly kind: 'indicatorAssigned'; readonly name: string }
  | { readonly kind: 'indicatorsDeleted'; readonly count: number }
  | { readonly kind: 'renumbered' }
  | { readonly kind: 'idsStored' };

/**
 * What the add-in wrote in one go, with all that is needed to take it back, however the rows were moved since: rows are told by
 * their ids, columns by their key or header, sheets by something that stays on them. A record is stored before the write
 * begins, as "writing": what was cut off is taken back by it as well.
 */
export interface WriteRecord {
  readonly id: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly label: WriteLabel;
  readonly state: 'writing' | 'done';
  readonly tables: readonly TableRecord[];
  readonly sheets: readonly SheetRecord[];
  /** Defined names that were added. */
  readonly names: readonly string[];
}

export interface TableRecord {
  readonly table: string;
  /** The columns that the cells below refer to by index, all of the table's where rows were removed. */
  readonly columns: readonly { readonly header: string; readonly key?: string }[];
  readonly cells: readonly RecordedCell[];
  readonly added: readonly RecordedRow[];
  readonly removed: readonly RemovedRowRecord[];
  /** The ids that the rows have after the write, in the order before and after, where they were sorted; "" for an empty row. */
  readonly order?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /**
   * The formula, with its equals sign, of the column that rows are sorted by: while they are, it holds numbers, which would stay there
   * if the write were cut off at that moment. Only where the write, or its being taken back, sorts.
   */
  readonly orderFormula?: string;
}

export interface RecordedCell {
  /** The id that the row has after the write. */
  readonly rowId: string;
  readonly column: number;
  /** Undefined for an empty cell. */
  readonly before: CellContent | undefined;
  readonly after: CellContent | undefined;
  /** Levels of indentation, where those changed too. */
  readonly indent?: { readonly before: number; readonly after: number };
}

export interface RecordedRow {
  readonly id: string;
  /** Whether it filled the table's one empty row: then that row is emptied instead of deleted. */
  readonly filled: boolean;
  /** What was written, by column of the record; formulas left out. */
  readonly cells: readonly (CellContent | undefined)[];
  /** Of a filled row only: the fills ("#RRGGBB" or none) that its cells had before, by column of the record. */
  readonly fillsBefore?: readonly (string | undefined)[];
}

export interface RemovedRowRecord {
  readonly id: string;
  /** The id of the row above it, undefined for the first one. */
  readonly after: string | undefined;
  /** Where it stood on its sheet, from 0: formulas that refer to cells of their own row follow it to another one. */
  readonly row: number;
  /** Whether it was emptied instead of deleted, because a table has at least one row: then that row is filled again. */
  readonly emptied: boolean;
  /** By column of the record. */
  readonly cells: readonly (CellContent | undefined)[];
  readonly looks: readonly CellStyle[];
}

export interface SheetRecord {
  readonly name: string;
  /** A table or a defined name that lies on the sheet: by it the sheet is found when it was renamed. */
  readonly anchor?: { readonly kind: 'table' | 'name'; readonly name: string };
  /** The sheets of the same write that its formulas and lists look at, by the names that they were given: they stay as long as it does. */
  readonly needs?: readonly string[];
  /**
   * A digest of what each cell was given, row by row, to tell which ones were edited: four characters a cell, "0000" for an empty one,
   * "====" for a formula.
   */
  readonly digests: readonly string[];
}
