import type { Language } from '../../strategy/language';
import type { SectionColumn, SectionKey } from '../../strategy/section';
import type { WorkbookDraft } from '../../strategy/workbook-draft';
import type { GoalColumn } from '../goal-columns';
import type { IndicatorColumn } from '../indicator-columns';
import type { StoredDismissals, StoredHistory } from '../records/stored-records';
import type { TableSnapshot, WorkbookSnapshot } from './workbook-snapshot';

/** A cell of the workbook, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** All that the add-in understands of a workbook. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** One for each table of goals, the one inserted last first; none in a workbook into which nothing was inserted. */
  readonly drafts: readonly DraftReading[];
  /** What was found and not understood, in the order of sheets and rows. */
  readonly notes: readonly ReadingNote[];
  /** Why the add-in must not write; undefined when it may. */
  readonly readOnly: ReadOnlyReason | undefined;
  readonly history: StoredHistory;
  readonly dismissals: StoredDismissals;
}

export type ReadOnlyReason =
  | { readonly kind: 'workbookReadOnly' }
  /** A newer version of the add-in has written into this workbook. */
  | { readonly kind: 'newerVersion' }
  /** Two tables of goals have the same rows: a table or a sheet was copied, and nobody can say which one counts. */
  | { readonly kind: 'copiedTables'; readonly tables: readonly string[] };

/** One draft of the workbook. */
export interface DraftReading {
  readonly draft: WorkbookDraft;
  /** The language of its headers and lists, in which words are written into it. */
  readonly language: Language;
  readonly goals: TableReading<GoalColumn>;
  /** Whether the rows of goals stand in the draft's order. A planner who sorted them by something else wants it so. */
  readonly isOrdered: boolean;
  readonly indicators: IndicatorTableReading | undefined;
  /** The tables of the sections; the same for every draft of a workbook. */
  readonly sections: Readonly<Partial<Record<SectionKey, SectionTableReading>>>;
}

/** One of our tables and what its columns and rows are. */
export interface TableReading<Column extends string> {
  readonly table: TableSnapshot;
  readonly language: Language;
  /** The place of each column among the table's; absent where it is gone. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** By row: the id that the draft knows it by; undefined for an empty row. */
  readonly rowIds: readonly (string | undefined)[];
  /** Those of the ids that the rows do not have yet. */
  readonly unstored: ReadonlySet<string>;
}

export interface IndicatorTableReading extends TableReading<IndicatorColumn> {
  readonly years: readonly { readonly year: number; readonly column: number }[];
}

export interface SectionTableReading extends TableReading<SectionColumn | 'id'> {
  readonly key: SectionKey;
  readonly years: readonly { readonly year: number; readonly column: number }[];
}

/** Something in the workbook that was not understood, or was understood by its place only. Nothing of it is dropped or changed. */
export type ReadingNote = { readonly place: CellPlace } &
  /** A header has another name; by its position and by what stands below, it is this column. */
  (
    | { readonly kind: 'headerRenamed'; readonly header: string; readonly column: string }
    /** A column of ours is gone, and none fits its place. */
    | { readonly kind: 'columnMissing'; readonly table: string; readonly column: string }
    /** A word that the dictionary does not have. */
    | { readonly kind: 'unknownWord'; readonly column: string; readonly word: string }
    | { readonly kind: 'errorValue'; readonly column: string; readonly error: string }
    | { readonly kind: 'duplicateId'; readonly id: string }
    /** A row without an id; it gets one with the next write. */
    | { readonly kind: 'missingId' }
    /** A row in which something stands, but neither name nor code. */
    | { readonly kind: 'rowWithoutSubject' }
    /** A table with our headers whose goals are nowhere. */
    | { readonly kind: 'goalsMissing'; readonly table: string }
    /** A table that resembles ours, but lacks what tells that it is. */
    | { readonly kind: 'resembles'; readonly table: string }
    /** A table that holds the same rows as another one. */
    | { readonly kind: 'copiedTable'; readonly table: string; readonly original: string }
    /** Two tables for the same section; the first one counts. */
    | { readonly kind: 'secondSection'; readonly table: string; readonly original: string }
  );
