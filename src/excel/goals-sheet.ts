import type { NavigationOutcome } from './navigation';
import { runInExcel } from './run-in-excel';

/** The names that insertions give to the table of goals: Cele, and where that was taken Cele_2, Cele_3, … */
const GOALS_TABLE = /^Cele(?:_(\d+))?$/i;
/** A column that the add-in's table has and a planner's own table called Cele hardly has. */
const ID_COLUMN = 'Id';

/**
 * Brings the sheet with the table of goals to the front, the one inserted last where there are several; three round trips.
 * "missing": no sheet has such a table. "hidden": the planner has hidden every one that has.
 */
export async function goToGoals(): Promise<NavigationOutcome> {
  const result = await runInExcel(async (context): Promise<NavigationOutcome> => {
    const tables = context.workbook.tables;
    tables.load('items/name');
    await context.sync();
    const candidates = tables.items
      .filter(({ name }) => GOALS_TABLE.test(name))
      .sort((first, second) => insertionNumber(second.name) - insertionNumber(first.name))
      .map((table) => ({
        idColumn: table.columns.getItemOrNullObject(ID_COLUMN),
        sheet: table.worksheet,
      }));
    for (const { idColumn, sheet } of candidates) {
      idColumn.load('name');
      sheet.load('visibility');
    }
    await context.sync();
    const goals = candidates.filter(({ idColumn }) => !idColumn.isNullObject);
    const shown = goals.find(({ sheet }) => sheet.visibility === 'Visible');
    if (shown === undefined) return { kind: goals.length === 0 ? 'missing' : 'hidden' };
    shown.sheet.activate();
    await context.sync();
    return { kind: 'shown' };
  });
  return result.ok ? result.value : { kind: 'failed', problem: result.problem };
}

function insertionNumber(tableName: string): number {
  return Number(GOALS_TABLE.exec(tableName)?.[1] ?? 1);
}
