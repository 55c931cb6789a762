import type { ChosenIndicator } from '../strategy/indicator';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { FilledRow } from './empty-row';
import { restoreTyped, wasTypedInto } from './empty-row';
import { exclusively } from './exclusive';
import { hostProblem, isHostError } from './host-problem';
import { readIndicatorTables } from './indicator-tables';
import type { InsertionFailure, InsertionProblem, InsertionProgress } from './insert-workbook';
import type { InsertionMarker } from './insertion-marker';
import { MARKER_KEY, markerText, newToken } from './insertion-marker';
import type { LabelReference } from './label-references';
import { loadLabelReferences, referencesToGrow } from './label-references';
import { isExcelSupported } from './office';
import type { IndicatorTable } from './pair-tables';
import type { AdditionPlan, TableAddition } from './plan-addition';
import { planAddition } from './plan-addition';
import { runInExcel } from './run-in-excel';
import { takeBackInsertion } from './take-back-insertion';
import type { WorkbookState } from './workbook-state';
import { readWorkbookState } from './workbook-state';
import { queueIndicators, rowsToMark } from './write-indicators';

export interface IndicatorAddition {
  readonly indicators: readonly ChosenIndicator[];
  readonly onProgress?: ((progress: InsertionProgress) => void) | undefined;
}

export type AddOutcome =
  | {
      readonly kind: 'added';
      /** How many rows were added; 0 when there was nothing to add. */
      readonly added: number;
      /** The sheets that they are on. */
      readonly sheets: readonly string[];
      /** Those that stood at their goals already, under the same names. */
      readonly present: readonly ChosenIndicator[];
      /** Those whose goals are not in the workbook. */
      readonly withoutGoal: readonly ChosenIndicator[];
    }
  | ({ readonly kind: 'failed' } & InsertionFailure);

/**
 * Adds indicators to the tables of indicators that earlier insertions made, a row each at a table's end, for the goals that were
 * made from the same nodes of the library and under the codes that these have now. All or nothing: what fails half way is taken
 * back. Three round trips (see `readIndicatorTables` for when reading takes more).
 * @throws Error when the program itself is at fault; then, too, what was written is removed
 */
export async function addIndicators(addition: IndicatorAddition): Promise<AddOutcome> {
  return exclusively<AddOutcome>(() => add(addition), failed({ kind: 'alreadyRunning' }));
}

async function add(
  { indicators, onProgress = () => undefined }: IndicatorAddition,
  attempt = 1,
): Promise<AddOutcome> {
  if (!isExcelSupported()) return failed({ kind: 'excelTooOld' });
  if (attempt === 1) onProgress({ stage: 'reading', fraction: 0 });
  const read = await runInExcel(readForAddition);
  if (!read.ok) return failed(read.problem);
  if (!read.value.ok) return failed(read.value.problem);
  const { tables, references } = read.value.value;
  const plan = planAddition(tables, indicators, () => crypto.randomUUID());
  const obstacle = plan.additions
    .map(({ table }) => obstacleOf(table, references))
    .find((found) => found !== undefined);
  if (obstacle !== undefined) return failed(obstacle);
  if (plan.additions.length > 0) {
    onProgress({ stage: 'writing', fraction: 2 / 3 });
    const written = await write(plan.additions, read.value.value, onProgress);
    if (!written.ok) return { kind: 'failed', ...written.problem };
    const [typed] = written.value;
    if (typed !== undefined && attempt === 1) return add({ indicators, onProgress }, 2);
    if (typed !== undefined) return failed({ kind: 'sheetChanged', sheet: typed.table.content.sheet });
  }
  onProgress({ stage: 'finishing', fraction: 1 });
  return added(plan);
}

interface ReadForAddition {
  readonly state: WorkbookState;
  /** The one inserted last first. */
  readonly tables: readonly IndicatorTable[];
  readonly references: readonly LabelReference[];
}

async function readForAddition(
  context: Excel.RequestContext,
): Promise<Result<ReadForAddition, InsertionProblem>> {
  const state = await readWorkbookState(context);
  if (state.readOnly) return failure({ kind: 'readOnly' });
  if (state.marker !== undefined) return failure({ kind: 'unfinishedInsertion' });
  const references = loadLabelReferences(context, state.rangeNames);
  const tables = await readIndicatorTables(context, state.taken.tables);
  if (!tables.ok) return tables;
  // Without tables nothing was read since the references were queued, and nothing will be written.
  return success({ state, tables: tables.value, references: tables.value.length > 0 ? references() : [] });
}

function obstacleOf(
  table: IndicatorTable,
  references: readonly LabelReference[],
): InsertionProblem | undefined {
  const { content } = table;
  if (content.isProtected) return { kind: 'sheetProtected', sheet: content.sheet };
  if (content.isFiltered) return { kind: 'tableFiltered', sheet: content.sheet };
  return referencesToGrow(table, references).find(({ obstacle }) => obstacle !== undefined)?.obstacle;
}

/**
 * Writes all rows in one request, between the setting of the marker and its removal.
 * @returns the rows that somebody was typing into; where there are any, everything was taken back and what was typed stands again
 */
async function write(
  additions: readonly TableAddition[],
  { state, references }: ReadForAddition,
  onProgress: (progress: InsertionProgress) => void,
): Promise<Result<readonly FilledRow[], InsertionFailure>> {
  const marker: InsertionMarker = {
    token: newToken(),
    phase: 'writing',
    sheets: [],
    names: [],
    rows: additions.map(rowsToMark),
    activeSheet: state.activeSheet.name,
  };
  const takeBack = (phase: InsertionMarker['phase']) => {
    onProgress({ stage: 'takingBack', fraction: 2 / 3 });
    const sheetsBefore = new Set(state.sheets.map(({ id }) => id));
    return takeBackInsertion({ marker: { ...marker, phase }, sheetsBefore, nameWasTaken: false });
  };
  let filled: readonly FilledRow[];
  try {
    filled = await Excel.run((context) => send(context, marker, additions, references));
  } catch (error) {
    const problem = isHostError(error) ? hostProblem(error) : undefined;
    if (problem?.kind === 'cellEditMode') return failure({ problem, leftovers: false }); // The whole request was refused.
    const end = await takeBack('finishing');
    if (problem === undefined)
      throw new Error('The addition failed by a fault of the program', { cause: error });
    return end === 'complete' ? success([]) : failure({ problem, leftovers: end === 'leftovers' });
  }
  const typed = filled.filter(wasTypedInto);
  if (typed.length === 0) return success([]);
  const end = await takeBack('writing');
  const restored = await runInExcel((context) => restoreTyped(context, typed));
  if (!restored.ok) return failure({ problem: restored.problem, leftovers: true });
  return end === 'leftovers'
    ? failure({
        problem: { kind: 'sheetChanged', sheet: typed[0]?.table.content.sheet ?? '' },
        leftovers: true,
      })
    : success(typed);
}

async function send(
  context: Excel.RequestContext,
  marker: InsertionMarker,
  additions: readonly TableAddition[],
  references: readonly LabelReference[],
): Promise<readonly FilledRow[]> {
  const { application, settings } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  settings.add(MARKER_KEY, markerText(marker));
  const filled = additions.map((addition) => queueIndicators(context, addition, references));
  settings.getItem(MARKER_KEY).delete();
  await context.sync();
  return filled.filter((row) => row !== undefined);
}

function added({ additions, present, withoutGoal }: AdditionPlan): AddOutcome {
  return {
    kind: 'added',
    added: additions.reduce((sum, { indicators }) => sum + indicators.length, 0),
    sheets: additions.map(({ table }) => table.content.sheet),
    present,
    withoutGoal,
  };
}

function failed(problem: InsertionProblem): AddOutcome {
  return { kind: 'failed', problem, leftovers: false };
}
