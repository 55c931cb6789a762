import type { Result } from '../strategy/result';
import type { NodeKey } from '../strategy/selection';
import { success } from '../strategy/result';
import type { HostProblem } from './host-problem';
import { readIndicatorTables } from './indicator-tables';
import type { IndicatorTable, PresentGoal } from './pair-tables';
import { isIndicatorOf } from './present-indicators';
import { runInExcel } from './run-in-excel';
import { readWorkbookState } from './workbook-state';

/** A goal of the library that stands in the workbook, and that indicators can be added for. */
export interface InsertedGoal {
  readonly key: NodeKey;
  readonly id: string;
  /** Its code now; planners renumber. */
  readonly code: string;
  readonly name: string;
  /** The table of indicators that belongs to it, and the sheet on which that is. */
  readonly table: string;
  readonly sheet: string;
  /** The names of the indicators that it has already. */
  readonly indicators: readonly string[];
}

/**
 * The goals that insertions of this add-in put into the workbook and that are still there, those inserted last first; none in a
 * workbook into which nothing was inserted. Reads only, in two round trips (see `readIndicatorTables` for when it takes more).
 */
export async function findInsertedGoals(): Promise<Result<readonly InsertedGoal[], HostProblem>> {
  const read = await runInExcel(async (context) => {
    const { taken } = await readWorkbookState(context);
    return readIndicatorTables(context, taken.tables);
  });
  if (!read.ok) return read;
  return read.value.ok ? success(read.value.value.flatMap(goalsOf)) : read.value;
}

function goalsOf(table: IndicatorTable): readonly InsertedGoal[] {
  return table.goals.flatMap((goal) => (goal.key === undefined ? [] : [insertedGoal(table, goal, goal.key)]));
}

function insertedGoal(
  { content, indicators }: IndicatorTable,
  goal: PresentGoal,
  key: NodeKey,
): InsertedGoal {
  const { id, code, name } = goal;
  return {
    key,
    id,
    code,
    name,
    table: content.name,
    sheet: content.sheet,
    indicators: indicators
      .filter((indicator) => indicator.name !== '' && isIndicatorOf(indicator, goal))
      .map((indicator) => indicator.name),
  };
}
