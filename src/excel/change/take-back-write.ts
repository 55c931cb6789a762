import type { WriteRecord } from '../../workbook/records/write-record';
import { runInExcel } from '../run-in-excel';
import { readWorkbookState } from '../workbook-state';
import { recordsIn } from './history-records';
import { surveyRecord } from './survey-record';
import { takeBack } from './take-back';

/**
 * Takes back what a write that has just failed did write, or one during which somebody else was typing.
 * @param state "mayBeComplete" for one that failed: perhaps only Excel's answer was lost
 * @returns "complete" when the write did succeed to its last action; "leftovers" when Excel refuses or does not answer, so that
 *   something may remain, which its record tells
 */
export async function takeBackWrite(
  record: WriteRecord,
  state: 'mayBeComplete' | 'isToGo',
): Promise<'takenBack' | 'complete' | 'leftovers'> {
  const result = await runInExcel(async (context) => {
    const workbook = await readWorkbookState(context);
    const stored = recordsIn(workbook.history).find(({ id }) => id === record.id);
    if (state === 'mayBeComplete' && stored?.state === 'done') return 'complete' as const;
    await takeBack(context, await surveyRecord(context, record, workbook));
    return 'takenBack' as const;
  });
  return result.ok ? result.value : 'leftovers';
}
