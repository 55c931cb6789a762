import type { HostProblem } from './host-problem';
import { runInExcel } from './run-in-excel';

/** What became of the wish to see a sheet. A hidden sheet stays hidden: the planner has hidden it. */
export type NavigationOutcome =
  | { readonly kind: 'shown' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/** Brings a sheet to the front; two round trips. */
export async function goToSheet(name: string): Promise<NavigationOutcome> {
  const result = await runInExcel(async (context): Promise<NavigationOutcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'missing' };
    if (sheet.visibility !== 'Visible') return { kind: 'hidden' };
    sheet.activate();
    await context.sync();
    return { kind: 'shown' };
  });
  return result.ok ? result.value : { kind: 'failed', problem: result.problem };
}
