import { editAll } from '../strategy/edit-all';
import type { ChosenIndicator } from '../strategy/indicator';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { ChangePlan } from '../workbook/change/change-plan';
import type { PlanProblem } from '../workbook/change/plan-changes';
import { planChanges } from '../workbook/change/plan-changes';
import type { ReadOnlyReason } from '../workbook/reading/workbook-reading';
import type { WriteLabel } from '../workbook/records/write-record';
import { writePlan } from './apply-change';
import { exclusively } from './exclusive';
import type { InsertionFailure, InsertionProblem, InsertionProgress } from './insert-workbook';
import { insertedDrafts } from './inserted-drafts';
import { isExcelSupported } from './office';
import type { DraftAddition, PlacedIndicators } from './place-indicators';
import { placeIndicators } from './place-indicators';
import { readOpenWorkbook } from './read-open-workbook';

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
      /** Whether the record of the addition had room in the workbook; absent where nothing was added. */
      readonly canBeUndone?: boolean;
    }
  | ({ readonly kind: 'failed' } & InsertionFailure);

/**
 * Adds indicators to the tables of indicators that earlier insertions made, a row each behind the last one of its goal, for the goals
 * that were made from the same nodes of the library and under the codes that these have now. What stands below a table moves down
 * whole. All or nothing, and one write that can be taken back, however many tables it touches: what fails half way is taken back.
 * Six round trips (see `readOpenWorkbook` and `applyChange` for when it takes more); where somebody changes the tables meanwhile, as
 * many once more.
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
  const reading = await readOpenWorkbook();
  if (!reading.ok) return failed(reading.problem);
  const { readOnly, history } = reading.value;
  if (readOnly !== undefined) return failed(problemOf(readOnly));
  // What a write that was cut off has left is to be cleaned up first, also where it looks like all that is asked for.
  const isUnfinished = history.kind === 'read' && history.value.some(({ state }) => state === 'writing');
  if (isUnfinished) return failed({ kind: 'unfinishedInsertion' });
  const drafts = insertedDrafts(reading.value);
  if (!drafts.ok) return failed(drafts.problem);
  const placed = placeIndicators(drafts.value, indicators);
  if (placed.additions.length === 0) {
    onProgress({ stage: 'finishing', fraction: 1 });
    return added(placed);
  }
  const plan = planOf(placed.additions);
  if (!plan.ok) return failed(plan.problem);
  onProgress({ stage: 'writing', fraction: 2 / 3 });
  const outcome = await writePlan(plan.value);
  switch (outcome.kind) {
    case 'failed':
      return outcome;
    case 'changedMeanwhile': {
      if (attempt === 1) return add({ indicators, onProgress }, 2);
      const [changed] = [...outcome.cells, ...plan.value.tables];
      return failed({ kind: 'sheetChanged', sheet: changed?.sheet ?? '' });
    }
    case 'written':
      onProgress({ stage: 'finishing', fraction: 1 });
      return { ...added(placed), canBeUndone: outcome.canBeUndone };
  }
}

/** One plan for all drafts: their tables are different ones, and all are written or none. */
function planOf(additions: readonly DraftAddition[]): Result<ChangePlan, InsertionProblem> {
  const count = additions.reduce((sum, addition) => sum + addition.count, 0);
  const label: WriteLabel = { kind: 'indicatorsAdded', count };
  const plans: ChangePlan[] = [];
  for (const { draft, steps } of additions) {
    const intended = editAll(draft.draft, steps, () => crypto.randomUUID());
    if (!intended.ok) throw new Error(`Indicators cannot be added: ${intended.problem.kind}`);
    const plan = planChanges(draft, intended.value, label);
    if (!plan.ok) return failure(hostProblemOf(plan.problem, draft.goals.table.name));
    plans.push(plan.value);
  }
  return success({
    label,
    tables: plans.flatMap(({ tables }) => tables),
    moves: plans.flatMap(({ moves }) => moves),
  });
}

function hostProblemOf(problem: PlanProblem, goalsTable: string): InsertionProblem {
  switch (problem.kind) {
    case 'indicatorTableMissing':
      return { kind: 'indicatorTableMissing', table: goalsTable };
    case 'formulasTieRows':
      throw new Error('Adding indicators sorts no rows');
    default:
      return problem;
  }
}

function problemOf(reason: ReadOnlyReason): InsertionProblem {
  switch (reason.kind) {
    case 'workbookReadOnly':
      return { kind: 'readOnly' };
    case 'copiedTables':
      return { kind: 'copiedTables', table: reason.tables.at(-1) ?? '' };
    case 'newerVersion':
      return { kind: 'newerVersion' };
  }
}

function added({
  additions,
  present,
  withoutGoal,
}: PlacedIndicators): Extract<AddOutcome, { readonly kind: 'added' }> {
  return {
    kind: 'added',
    added: additions.reduce((sum, { count }) => sum + count, 0),
    sheets: additions.map(({ draft }) => draft.indicators.table.sheet),
    present,
    withoutGoal,
  };
}

function failed(problem: InsertionProblem): AddOutcome {
  return { kind: 'failed', problem, leftovers: false };
}
