import type { ChangePlan } from '../workbook/change/change-plan';
import type { ChangeOutcome } from './change-outcome';

/** CONTRACT: to be written. */
export async function applyChange(_plan: ChangePlan): Promise<ChangeOutcome> {
  throw new Error('not written yet');
}
