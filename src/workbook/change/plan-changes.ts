import type { IntendedDraft } from '../../strategy/draft-edit';
import type { Result } from '../../strategy/result';
import type { DraftReading } from '../reading/workbook-reading';
import type { WriteLabel } from '../records/write-record';
import type { ChangePlan } from './change-plan';

/** Why a change cannot be planned. */
export type PlanProblem =
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'tableFiltered'; readonly sheet: string }
  | { readonly kind: 'columnMissing'; readonly table: string; readonly column: string }
  | { readonly kind: 'indicatorTableMissing' }
  /** Formulas of the planner's in the table refer to single other rows, which sorting would garble. */
  | { readonly kind: 'formulasTieRows'; readonly sheet: string; readonly cell: string };

/** CONTRACT: to be written. */
export function planChanges(
  _reading: DraftReading,
  _intended: IntendedDraft,
  _label: WriteLabel,
): Result<ChangePlan, PlanProblem> {
  throw new Error('not written yet');
}
