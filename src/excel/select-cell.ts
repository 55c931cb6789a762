import type { CellPlace } from '../workbook/reading/workbook-reading';
import type { NavigationOutcome } from './navigation';
import { runInExcel } from './run-in-excel';

/** Brings a cell's sheet to the front and selects the cell; two round trips. A hidden sheet stays hidden: the planner has hidden it. */
export async function selectCell({ sheet: name, row, column }: CellPlace): Promise<NavigationOutcome> {
  const result = await runInExcel(async (context): Promise<NavigationOutcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'missing' };
    if (sheet.visibility !== 'Visible') return { kind: 'hidden' };
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
    return { kind: 'shown' };
  });
  return result.ok ? result.value : { kind: 'failed', problem: result.problem };
}
