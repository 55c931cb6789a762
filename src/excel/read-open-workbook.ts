import type { Result } from '../strategy/result';
import { success } from '../strategy/result';
import { readWorkbook } from '../workbook/reading/read-workbook';
import type { WorkbookReading } from '../workbook/reading/workbook-reading';
import type { WorkbookSnapshot } from '../workbook/reading/workbook-snapshot';
import type { HostProblem } from './host-problem';
import { readTables } from './reading/read-tables';
import { readOutline } from './reading/workbook-outline';
import { runInExcel } from './run-in-excel';

/**
 * Bytes that an answer is meant to have at most: Excel on the web gives none over 5 MB (Office add-ins, resource limits), and how much
 * the cells hold is only estimated. Where an answer was too large all the same, the smaller limits are tried.
 */
const ANSWER_LIMITS = [3_000_000, 600_000, 120_000];

/**
 * Reads what the workbook in Excel holds of a draft. Three round trips where the rows of all tables fit one answer; one more for each
 * further answer, and where formulas stand in the place of what planners type.
 */
export async function readOpenWorkbook(): Promise<Result<WorkbookReading, HostProblem>> {
  const read = await readWithin(ANSWER_LIMITS);
  return read.ok ? success(readWorkbook(read.value)) : read;
}

async function readWithin([limit = 0, ...smaller]: readonly number[]): Promise<
  Result<WorkbookSnapshot, HostProblem>
> {
  const read = await runInExcel((context) => readSnapshot(context, limit));
  const isTooLarge = !read.ok && read.problem.kind === 'requestTooLarge';
  return isTooLarge && smaller.length > 0 ? readWithin(smaller) : read;
}

async function readSnapshot(context: Excel.RequestContext, answerLimit: number): Promise<WorkbookSnapshot> {
  const { tables, ...workbook } = await readOutline(context);
  const ours = tables.filter(({ recognised }) => recognised.kind !== 'other');
  return {
    ...workbook,
    tables: await readTables(context, ours, answerLimit),
    otherTables: tables.filter(({ recognised }) => recognised.kind === 'other').map(({ name }) => name),
  };
}
