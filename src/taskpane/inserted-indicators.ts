import type { InsertedGoal } from '../excel/find-inserted-goals';
import { isSameName } from '../strategy/same-name';
import type { ChosenIndicator, IndicatorDescription } from '../strategy/indicator';
import type { NodeKey } from '../strategy/selection';

/** What of a draft's goals and indicators the workbook already holds. */
export interface Inserted {
  /** How many of the draft's goals are in the workbook, and how many are not. */
  readonly goals: number;
  readonly missingGoals: number;
  /** The indicators that can be added: their goal is in the workbook, they are not. */
  readonly toAdd: readonly ChosenIndicator[];
  /** The names of the sheets that they are added to, each once. */
  readonly sheets: readonly string[];
  /** The indicators whose goal is not in the workbook. */
  readonly waiting: readonly ChosenIndicator[];
}

/**
 * Compares what the planner chose with what the workbook holds.
 * @param inserted the workbook's goals, those inserted last first: a goal that was inserted twice counts as it was last
 * @param goals the draft's goals
 * @param indicators the draft's indicators
 */
export function compareWithWorkbook(
  inserted: readonly InsertedGoal[],
  goals: readonly NodeKey[],
  indicators: readonly ChosenIndicator[],
): Inserted {
  const present = latest(inserted);
  const toAdd = indicators.filter(
    ({ goal, name }) => present.has(goal) && !hasIndicator(present.get(goal), name),
  );
  const there = goals.filter((key) => present.has(key)).length;
  return {
    goals: there,
    missingGoals: goals.length - there,
    toAdd,
    sheets: [...new Set(toAdd.flatMap(({ goal }) => present.get(goal)?.sheet ?? []))],
    waiting: indicators.filter(({ goal }) => !present.has(goal)),
  };
}

/** What is offered first: to add indicators, or to insert the draft; nothing when the workbook holds all of it. */
export function firstOffer({ goals, missingGoals, toAdd }: Inserted): 'indicators' | 'draft' | 'nothing' {
  if (toAdd.length > 0) return 'indicators';
  return goals === 0 || missingGoals > 0 ? 'draft' : 'nothing';
}

/** Whether the workbook has an indicator of that name at the goal. */
export function isInserted(
  inserted: readonly InsertedGoal[],
  goal: NodeKey,
  { name }: Pick<IndicatorDescription, 'name'>,
): boolean {
  return hasIndicator(latest(inserted).get(goal), name);
}

function latest(inserted: readonly InsertedGoal[]): ReadonlyMap<NodeKey, InsertedGoal> {
  return new Map([...inserted].reverse().map((goal) => [goal.key, goal]));
}

function hasIndicator(goal: InsertedGoal | undefined, name: string): boolean {
  return goal !== undefined && goal.indicators.some((one) => isSameName(one, name));
}
