import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { FilledRow } from './empty-row';
import { restoreTyped, wasTypedInto } from './empty-row';
import { hostProblem, isHostError } from './host-problem';
import type { InsertionFailure, InsertionProgress } from './insert-workbook';
import type { InsertionMarker } from './insertion-marker';
import { MARKER_KEY, markerText, newToken } from './insertion-marker';
import type { PlacedRows } from './placed-rows';
import { markedRows } from './placed-rows';
import { queueRows } from './queue-rows';
import { runInExcel } from './run-in-excel';
import { takeBackInsertion } from './take-back-insertion';
import type { WorkbookState } from './workbook-state';

/**
 * Writes rows into tables, all or nothing, in one request between the setting of the marker and its removal.
 * @returns the rows that somebody was typing into; where there are any, everything was taken back and what was typed stands again
 * @throws Error when the program itself is at fault; then, too, what was written is removed
 */
export async function writeRows(
  placed: readonly PlacedRows[],
  { sheets, activeSheet }: WorkbookState,
  onProgress: (progress: InsertionProgress) => void,
): Promise<Result<readonly FilledRow[], InsertionFailure>> {
  const marker: InsertionMarker = {
    token: newToken(),
    phase: 'writing',
    sheets: [],
    names: [],
    rows: placed.map(markedRows),
    activeSheet: activeSheet.name,
  };
  const takeBack = (phase: InsertionMarker['phase']) => {
    onProgress({ stage: 'takingBack', fraction: 2 / 3 });
    const sheetsBefore = new Set(sheets.map(({ id }) => id));
    return takeBackInsertion({ marker: { ...marker, phase }, sheetsBefore, nameWasTaken: false });
  };
  let filled: readonly FilledRow[];
  try {
    filled = await Excel.run((context) => send(context, marker, placed));
  } catch (error) {
    const problem = isHostError(error) ? hostProblem(error) : undefined;
    // Excel refuses requests as a whole then, a clean-up's too; nothing was written.
    if (problem?.kind === 'cellEditMode') return failure({ problem, leftovers: false });
    const end = await takeBack('finishing');
    if (problem === undefined)
      throw new Error('The addition failed by a fault of the program', { cause: error });
    return end === 'complete' ? success([]) : failure({ problem, leftovers: end === 'leftovers' });
  }
  const typed = filled.filter(wasTypedInto);
  const [first] = typed;
  if (first === undefined) return success([]);
  const end = await takeBack('writing');
  const restored = await runInExcel((context) => restoreTyped(context, typed));
  if (!restored.ok) return failure({ problem: restored.problem, leftovers: true });
  const problem = { kind: 'sheetChanged', sheet: first.table.content.sheet } as const;
  return end === 'leftovers' ? failure({ problem, leftovers: true }) : success(typed);
}

async function send(
  context: Excel.RequestContext,
  marker: InsertionMarker,
  placed: readonly PlacedRows[],
): Promise<readonly FilledRow[]> {
  const { application, settings } = context.workbook;
  // Both end at the next sync. Without them Excel draws and calculates between any two actions (office-js issues 545, 2734).
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  settings.add(MARKER_KEY, markerText(marker));
  const filled = placed.map((rows) => queueRows(context, rows));
  settings.getItem(MARKER_KEY).delete();
  await context.sync();
  return filled.filter((row) => row !== undefined);
}
