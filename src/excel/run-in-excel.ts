import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { HostProblem } from './host-problem';
import { hostProblem, isHostError } from './host-problem';

/**
 * Runs `work` in Excel and gives its value, or the problem that Excel has with it. What is not Excel's doing is thrown on.
 */
export async function runInExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, HostProblem>> {
  try {
    return success(await Excel.run(work));
  } catch (error) {
    if (isHostError(error)) return failure(hostProblem(error));
    throw error;
  }
}
