import type { InsertionMemory, Survey } from './insertion-traces';
import { surveyTraces } from './insertion-traces';
import { removeTraces } from './remove-traces';
import { runInExcel } from './run-in-excel';

/**
 * Removes what an insertion that has just failed did write, and brings the sheet back to the front that was there before.
 * @returns "complete" when the insertion did succeed to its last action and only Excel's answer was lost; "leftovers" when Excel
 *   refuses or does not answer, so that something may remain
 */
export async function takeBackInsertion(
  memory: InsertionMemory,
): Promise<'removed' | 'complete' | 'leftovers'> {
  const result = await runInExcel(async (context) => {
    const survey = await surveyTraces(context, memory);
    if (isComplete(survey, memory)) return 'complete' as const;
    await removeTraces(context, survey, memory.marker.activeSheet);
    return 'removed' as const;
  });
  return result.ok ? result.value : 'leftovers';
}

/** Deleting the marker is an insertion's last action: with it gone and all sheets there, nothing is missing. */
function isComplete({ state, traces, marked }: Survey, { marker }: InsertionMemory): boolean {
  return (
    marker.phase === 'finishing' &&
    state.marker === undefined &&
    !marked &&
    marker.sheets.every((name) => traces.sheets.some((sheet) => sheet.name === name))
  );
}
