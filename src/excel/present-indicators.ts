import type { PresentGoal, PresentIndicator } from './pair-tables';

/**
 * Whether a row of indicators measures a goal: it names the goal's code, or it was added for this goal and still names the code
 * that the goal had then. A row that a planner has given another code measures the goal of that code.
 */
export function isIndicatorOf(
  { goalCode, goalId, insertedGoalCode }: PresentIndicator,
  { id, code }: PresentGoal,
): boolean {
  if (goalCode !== '' && goalCode === code) return true;
  return goalId !== '' && goalId === id && goalCode === insertedGoalCode;
}
