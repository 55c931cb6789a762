import type { ChosenIndicator } from '../strategy/indicator';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import { exclusively } from './exclusive';
import { readIndicatorTables } from './indicator-tables';
import type { InsertionFailure, InsertionProblem, InsertionProgress } from './insert-workbook';
import type { LabelReference } from './label-references';
import { loadLabelReferences } from './label-references';
import { isExcelSupported } from './office';
import type { IndicatorTable } from './pair-tables';
import { obstacleTo, placeRows } from './placed-rows';
import type { AdditionPlan } from './plan-addition';
import { planAddition } from './plan-addition';
import { runInExcel } from './run-in-excel';
import type { WorkbookState } from './workbook-state';
import { readWorkbookState } from './workbook-state';
import { writeRows } from './write-rows';

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
  const { state, tables, references } = read.value.value;
  const plan = planAddition(tables, indicators, () => crypto.randomUUID());
  const placed = plan.additions.map((addition) => placeRows(addition, references));
  const obstacle = placed.map(obstacleTo).find((found) => found !== undefined);
  if (obstacle !== undefined) return failed(obstacle);
  if (placed.length > 0) {
    onProgress({ stage: 'writing', fraction: 2 / 3 });
    const written = await writeRows(placed, state, onProgress);
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
