import type { CellPlace } from '../workbook/reading/workbook-reading';
import type { InsertionProblem } from './insert-workbook';

/** What became of a change of the workbook's tables. */
export type ChangeOutcome =
  /** `id` is its record's, by which it is taken back; `canBeUndone`: whether that had room in the workbook. */
  | { readonly kind: 'written'; readonly id: string; readonly canBeUndone: boolean }
  /** Somebody changed these cells since they were read; the workbook is as it was, and is to be read again. */
  | { readonly kind: 'changedMeanwhile'; readonly cells: readonly CellPlace[] }
  /** `leftovers`: something may have remained, which `findUnfinished` finds. */
  | { readonly kind: 'failed'; readonly problem: InsertionProblem; readonly leftovers: boolean };

/** What became of taking a write back. */
export type UndoOutcome =
  /** `kept` names what was edited since and stayed. */
  | { readonly kind: 'undone'; readonly kept: readonly CellPlace[] }
  /** These cells were edited since. Nothing was taken back: ask, and call again with `keepEdited`. */
  | { readonly kind: 'edited'; readonly cells: readonly CellPlace[] }
  /** There is no such record any more: somebody else has taken it back. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly problem: InsertionProblem; readonly leftovers: boolean };
