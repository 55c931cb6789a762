import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { CellPlace } from '../workbook/reading/workbook-reading';
import { recordsIn } from './change/history-records';
import { editedCells, obstacleTo, surveyRecord } from './change/survey-record';
import { takeBack } from './change/take-back';
import { writeRefusal } from './change/write-refusal';
import type { UndoOutcome } from './change-outcome';
import { exclusively } from './exclusive';
import type { InsertionProblem } from './insert-workbook';
import { isExcelSupported } from './office';
import { runInExcel } from './run-in-excel';
import { readWorkbookState } from './workbook-state';

/**
 * Takes a write back, as far as nobody has edited since what it wrote. The record stays until all of it is taken back: what is cut off in
 * between is an unfinished write, which `findUnfinished` finds, and what failed is tried once more, since the next attempt does only
 * what is left. Four round trips for a change of tables, five for sheets, as long as what they hold fits an answer.
 * @param options `keepEdited`: take back the rest when some of it was edited since, instead of telling which cells those are
 */
export async function undoWrite(id: string, options: { readonly keepEdited: boolean }): Promise<UndoOutcome> {
  return exclusively<UndoOutcome>(
    async () => {
      if (!isExcelSupported()) return failed({ kind: 'excelTooOld' });
      const first = await attempt(id, options.keepEdited, 'first');
      return first.kind === 'failed' && first.leftovers ? attempt(id, true, 'second') : first;
    },
    failed({ kind: 'alreadyRunning' }),
  );
}

async function attempt(id: string, keepEdited: boolean, which: 'first' | 'second'): Promise<UndoOutcome> {
  let isWriting = which === 'second';
  const result = await runInExcel(async (context): Promise<Result<readonly CellPlace[], UndoOutcome>> => {
    const state = await readWorkbookState(context);
    // In a history of a newer version records are not found, but they are not gone.
    const refusal = which === 'second' ? undefined : writeRefusal(state);
    if (refusal !== undefined) return failure(failed(refusal));
    const record = recordsIn(state.history).find((each) => each.id === id);
    if (record === undefined) return which === 'second' ? success([]) : failure({ kind: 'gone' });
    const survey = await surveyRecord(context, record, state);
    const cells = editedCells(survey);
    if (cells.length > 0 && !keepEdited) return failure({ kind: 'edited', cells });
    const obstacle = obstacleTo(survey);
    if (obstacle !== undefined) return failure(failed(obstacle, isWriting));
    isWriting = true;
    return success(await takeBack(context, survey));
  });
  if (!result.ok) {
    // Excel refuses requests as a whole then; nothing was written.
    const isUntouched = which === 'first' && result.problem.kind === 'cellEditMode';
    return failed(result.problem, isWriting && !isUntouched);
  }
  return result.value.ok ? { kind: 'undone', kept: result.value.value } : result.value.problem;
}

function failed(problem: InsertionProblem, leftovers = false): UndoOutcome {
  return { kind: 'failed', problem, leftovers };
}
