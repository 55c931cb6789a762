import type { Result } from '../strategy/result';
import type { HostProblem } from './host-problem';
import type { IndicatorTable } from './pair-tables';
import { goalsTableOf, isGoalsTable, isIndicatorTable, pairTables, textColumns } from './pair-tables';
import { readTables, withValues } from './table-content';

/**
 * Reads all tables of indicators that insertions made, with their goals, the one inserted last first. One round trip; one more where
 * a planner has renamed a table of goals, and one where formulas stand in the place of codes or names.
 * @param names the names of all tables of the workbook
 */
export async function readIndicatorTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<readonly IndicatorTable[], HostProblem>> {
  const read = await readTables(
    context,
    names.filter((name) => isIndicatorTable(name) || isGoalsTable(name)),
  );
  const referred = read.map((content) => goalsTableOf(content)?.toLowerCase());
  const renamed = await readTables(
    context,
    names.filter((name) => referred.includes(name.toLowerCase()) && !isGoalsTable(name)),
  );
  const contents = [...read, ...renamed].map((content) => ({ content, columns: textColumns(content) }));
  return pairTables(await withValues(context, contents));
}
