import type { CellValue } from './cell-value';
import type { GoalLevel } from './draft';
import type { MeasuredIndicator, YearValue } from './measured-indicator';
import type { SectionColumn, SectionKey } from './section';
import type { NodeKey } from './selection';
import type { Dimension } from './strategy';

/**
 * The draft as a workbook holds it, whoever wrote it there. Unlike `Draft`, which is composed from the library, nothing in it is
 * certain: cells are empty, codes repeat, words are not of the dictionary.
 */
export interface WorkbookDraft {
  /** The place's name on the cover; empty where there is none. */
  readonly place: string;
  readonly horizon: { readonly from?: number; readonly to?: number };
  /** In the draft's order: parents before their children. Empty rows are left out. */
  readonly goals: readonly WorkbookGoal[];
  /** In the order of their table. Empty rows are left out. */
  readonly indicators: readonly WorkbookIndicator[];
  /** Absent where the workbook has no such table. */
  readonly sections: Readonly<Partial<Record<SectionKey, readonly SectionRow[]>>>;
}

/** A goal as its row reads. */
export interface WorkbookGoal {
  /**
   * The id in its row. Where that is empty, or a row above has the same one, a provisional id that no other row has: the next
   * write that touches the table enters it.
   */
  readonly id: string;
  /** Whether the row has this id already. */
  readonly isStored: boolean;
  /** The id that its row does have, where a row above has the same one. */
  readonly copiedId?: string;
  readonly code: string;
  /** Undefined for an empty cell and for a word that is none of the three levels. */
  readonly level: GoalLevel | undefined;
  readonly name: string;
  readonly dimension: Dimension | undefined;
  readonly result: string;
  readonly unit: string;
  readonly deadline: CellValue;
  readonly funding: string;
  readonly status: string;
  /** The node of the library that it was made from; undefined for a goal of the planner's own. */
  readonly origin: NodeKey | undefined;
  /** The goal that it stands under; undefined at the top. */
  readonly parentId: string | undefined;
}

/** An indicator as its row reads. */
export interface WorkbookIndicator {
  /** As a goal's. */
  readonly id: string;
  readonly isStored: boolean;
  readonly copiedId?: string;
  /**
   * The goal that it measures: while its code is still the one that the add-in wrote, the goal whose id the add-in wrote beside it;
   * otherwise the first goal with the code. Undefined where there is none.
   */
  readonly goalId: string | undefined;
  readonly measured: MeasuredIndicator;
}

/** A row of one of the tables beyond goals and indicators. */
export interface SectionRow {
  /** As a goal's. */
  readonly id: string;
  readonly isStored: boolean;
  readonly copiedId?: string;
  /**
   * By column, calculated ones left out; a column that the table lacks is absent. In the columns of LISTED_SECTION_COLUMNS the key of
   * the word where it is known, else the word.
   */
  readonly cells: Readonly<Partial<Record<SectionColumn, CellValue>>>;
  /** The amounts by year, of `funding` only. */
  readonly years: readonly YearValue[];
}

/** The columns of goals and indicators that an edit or a finding can be about. */
export type GoalField =
  'code' | 'level' | 'name' | 'dimension' | 'result' | 'unit' | 'deadline' | 'funding' | 'status';

export type IndicatorField =
  | 'goalCode'
  | 'name'
  | 'kind'
  | 'unit'
  | 'desiredChange'
  | 'baseYear'
  | 'baseValue'
  | 'targetYear'
  | 'targetValue'
  | 'source'
  | 'frequency'
  | 'owner'
  | 'nextUpdate'
  | 'definition';

/** Ranks of the levels: a goal stands under one of a lower rank. */
export const LEVEL_RANKS = {
  strategicGoal: 0,
  operationalGoal: 1,
  action: 2,
} as const satisfies Readonly<Record<GoalLevel, number>>;
