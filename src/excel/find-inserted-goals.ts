import type { Result } from '../strategy/result';
import { success } from '../strategy/result';
import { textIn } from '../strategy/cell-value';
import type { NodeKey } from '../strategy/selection';
import type { HostProblem } from './host-problem';
import type { InsertedDraft } from './inserted-drafts';
import { insertedDrafts } from './inserted-drafts';
import { readOpenWorkbook } from './read-open-workbook';

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
 * workbook into which nothing was inserted. Reads only, in three round trips (see `readOpenWorkbook` for when it takes more).
 */
export async function findInsertedGoals(): Promise<Result<readonly InsertedGoal[], HostProblem>> {
  const reading = await readOpenWorkbook();
  if (!reading.ok) return reading;
  const drafts = insertedDrafts(reading.value);
  return drafts.ok ? success(drafts.value.flatMap(goalsOf)) : drafts;
}

function goalsOf({ draft, indicators: { table } }: InsertedDraft): readonly InsertedGoal[] {
  return draft.goals.flatMap(({ id, code, name, origin }) => {
    // A goal that has lost its code cannot be named in a row of indicators.
    if (origin === undefined || code === '') return [];
    const names = draft.indicators
      .filter(({ goalId }) => goalId === id)
      .map(({ measured }) => textIn(measured.name).trim());
    return [
      {
        key: origin,
        id,
        code,
        name,
        table: table.name,
        sheet: table.sheet,
        indicators: names.filter((each) => each !== ''),
      },
    ];
  });
}
