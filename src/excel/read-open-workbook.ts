import type { Result } from '../strategy/result';
import type { WorkbookReading } from '../workbook/reading/workbook-reading';
import type { HostProblem } from './host-problem';

/** CONTRACT: to be written. At most three round trips for what fits Excel's answers. */
export async function readOpenWorkbook(): Promise<Result<WorkbookReading, HostProblem>> {
  throw new Error('not written yet');
}
