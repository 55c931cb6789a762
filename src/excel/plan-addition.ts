import type { ChosenIndicator, DraftIndicator } from '../strategy/indicator';
import type { IndicatorTable, PresentGoal } from './pair-tables';
import { isSameName } from '../strategy/same-name';
import { isIndicatorOf } from './present-indicators';

/** Indicators that one table gets. */
export interface TableAddition {
  readonly table: IndicatorTable;
  /** In the order of their goals; those of one goal in the order in which they were chosen. */
  readonly indicators: readonly DraftIndicator[];
}

export interface AdditionPlan {
  readonly additions: readonly TableAddition[];
  /** Those that stand at their goal already, under the same name. */
  readonly present: readonly ChosenIndicator[];
  /** Those whose goal is in no table of the workbook. */
  readonly withoutGoal: readonly ChosenIndicator[];
}

interface Placed {
  readonly chosen: ChosenIndicator;
  readonly table: IndicatorTable;
  readonly goal: PresentGoal;
}

/**
 * Finds for each chosen indicator the goal that it is for, by the node of the library that both were made from, and leaves out what
 * is there already. A goal that stands in several tables is taken from the one inserted last, the first of `tables`.
 */
export function planAddition(
  tables: readonly IndicatorTable[],
  indicators: readonly ChosenIndicator[],
  newId: () => string,
): AdditionPlan {
  const placed: Placed[] = [];
  const present: ChosenIndicator[] = [];
  const withoutGoal: ChosenIndicator[] = [];
  for (const chosen of indicators) {
    const place = placeOf(tables, chosen);
    if (place === undefined) withoutGoal.push(chosen);
    else if (isThere(place, placed)) present.push(chosen);
    else placed.push(place);
  }
  const additions = tables.flatMap((table) => {
    const rows = table.goals.flatMap((goal) => placed.filter((each) => each.goal === goal));
    const added = rows.map(({ chosen, goal }) => draftIndicator(chosen, goal, newId()));
    return added.length === 0 ? [] : [{ table, indicators: added }];
  });
  return { additions, present, withoutGoal };
}

function placeOf(tables: readonly IndicatorTable[], chosen: ChosenIndicator): Placed | undefined {
  for (const table of tables) {
    const goal = table.goals.find(({ key }) => key === chosen.goal);
    if (goal !== undefined) return { chosen, table, goal };
  }
  return undefined;
}

function isThere({ chosen, table, goal }: Placed, placed: readonly Placed[]): boolean {
  return (
    table.indicators.some((row) => isIndicatorOf(row, goal) && isSameName(row.name, chosen.name)) ||
    placed.some((other) => other.goal === goal && isSameName(other.chosen.name, chosen.name))
  );
}

function draftIndicator(
  { goal: _, ...description }: ChosenIndicator,
  { id: goalId, code: goalCode }: PresentGoal,
  id: string,
): DraftIndicator {
  return { ...description, id, goalId, goalCode };
}
