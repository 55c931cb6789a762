import { recordOf } from '../workbook/change/record-of';
import type { ChangePlan } from '../workbook/change/change-plan';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { CellPlace } from '../workbook/reading/workbook-reading';
import type { WriteRecord } from '../workbook/records/write-record';
import { asFound, contentsFound } from './change/as-found';
import { changeJob } from './change/change-job';
import type { ChangeReading } from './change/change-reading';
import { loadChange, readRemoved } from './change/change-reading';
import { watchedPieces } from './change/change-pieces';
import { differencesBetween, differencesFromPlan } from './change/differences';
import type { Growth } from './change/growing-references';
import { growingTables, loadGrowth } from './change/growing-references';
import { queueHistory } from './change/history-part';
import type { HistoryOfWrite } from './change/history-records';
import { historyOfWrite } from './change/history-records';
import { queueJob } from './change/queue-job';
import type { TableJob } from './change/table-job';
import type { TableCells } from './change/table-pieces';
import { loadPieces } from './change/table-pieces';
import { takeBackWrite } from './change/take-back-write';
import { withOrderFormulas } from './change/with-order-formulas';
import { writeRefusal } from './change/write-refusal';
import type { ChangeOutcome } from './change-outcome';
import { exclusively } from './exclusive';
import type { HostProblem } from './host-problem';
import { hostProblem, isHostError } from './host-problem';
import type { InsertionProblem } from './insert-workbook';
import { isExcelSupported } from './office';
import { runInExcel } from './run-in-excel';
import type { WorkbookState } from './workbook-state';
import { readWorkbookState } from './workbook-state';

/**
 * Writes a change into the workbook's tables, all or nothing. Two round trips: everything that the change depends on is compared with what
 * the plan was made from; then one request stores the record, writes, and tells what stood there at that very moment. Another one
 * where a table of indicators grows or rows with formulas of the planner's go, up to two where a table of goals grows that has one row.
 * Whatever fails half way is taken back at once.
 * @throws Error when the program itself is at fault; then, too, what was written is taken back
 */
export async function applyChange(plan: ChangePlan): Promise<ChangeOutcome> {
  return exclusively<ChangeOutcome>(() => writePlan(plan), failed({ kind: 'alreadyRunning' }));
}

/** The same, as a part of work that runs exclusively as a whole. */
export async function writePlan(plan: ChangePlan): Promise<ChangeOutcome> {
  if (!isExcelSupported()) return failed({ kind: 'excelTooOld' });
  const read = await runInExcel((context) => readForChange(context, plan));
  // A table that the plan was made for is gone.
  if (!read.ok && isMissing(read.problem)) return { kind: 'changedMeanwhile', cells: [] };
  if (!read.ok) return failed(read.problem);
  if (!read.value.ok) return read.value.problem;
  const prepared = read.value.value;
  let differences: readonly CellPlace[];
  let found: ChangePlan;
  let cells: readonly TableCells[];
  try {
    ({ differences, found, cells } = await Excel.run((context) => send(context, plan, prepared)));
  } catch (error) {
    const problem = isHostError(error) ? hostProblem(error) : undefined;
    // Excel refuses requests as a whole then, those that take back too; nothing was written.
    if (problem?.kind === 'cellEditMode') return failed(problem);
    const end = await takeBackWrite(prepared.record, 'mayBeComplete');
    if (problem === undefined)
      throw new Error('The change failed by a fault of the program', { cause: error });
    return end === 'complete' ? written(prepared) : failed(problem, end === 'leftovers');
  }
  if (differences.length === 0) return written(prepared);
  const end = await takeBackWrite(prepared.recordOf(found, cells), 'isToGo');
  const [first] = differences;
  return end === 'leftovers' && first !== undefined
    ? failed({ kind: 'sheetChanged', sheet: first.sheet }, true)
    : { kind: 'changedMeanwhile', cells: differences };
}

/** All that writing takes. */
interface PreparedChange {
  readonly state: WorkbookState;
  readonly readings: readonly ChangeReading[];
  readonly jobs: readonly TableJob[];
  readonly growth: Growth;
  readonly record: WriteRecord;
  /** The record of the plan with other contents before, those that cells were found with. */
  readonly recordOf: (plan: ChangePlan, found?: readonly TableCells[]) => WriteRecord;
  readonly history: HistoryOfWrite;
}

async function readForChange(
  context: Excel.RequestContext,
  plan: ChangePlan,
): Promise<Result<PreparedChange, ChangeOutcome>> {
  const loads = plan.tables.map((change) => loadChange(context, change));
  const state = await readWorkbookState(context);
  const refusal = writeRefusal(state);
  if (refusal !== undefined) return failure(failed(refusal));
  const readings = loads.map((load) => load());
  const cells = readings.flatMap((reading) =>
    differencesFromPlan(reading.change, reading.facts, reading.cells),
  );
  if (cells.length > 0) return failure({ kind: 'changedMeanwhile', cells });
  const jobs = readings.map((reading) => ({
    ...reading,
    job: changeJob(reading.change, reading.known, reading.cells),
  }));
  const growth = await loadGrowth(context, growingTables(jobs), state);
  const obstacle = obstacleTo(readings) ?? growth.obstacle;
  if (obstacle !== undefined) return failure(failed(obstacle));
  const removed = await readRemoved(context, readings);
  const [id, at] = [crypto.randomUUID(), new Date().toISOString()];
  const of: PreparedChange['recordOf'] = (planned, found) => {
    const readingOf = (table: string) => readings.find(({ change }) => change.table === table);
    return recordOf(planned, {
      id,
      at,
      indentation: ({ table }, cell) => readingOf(table)?.indentation(cell) ?? 0,
      removedRow: ({ table }, { row }) => ({
        cells: contentsFound(
          removed(table, row),
          row,
          found?.[planned.tables.findIndex((each) => each.table === table)],
        ),
        looks: readingOf(table)?.looks(row) ?? [],
      }),
      fills: ({ table }) => (readingOf(table)?.looks(0) ?? []).map(({ fill }) => fill),
    });
  };
  const record = withOrderFormulas(of(plan), jobs);
  return success({
    state,
    readings,
    jobs: jobs.map(({ job }) => job),
    growth,
    record,
    recordOf: (...found) => withOrderFormulas(of(...found), jobs),
    history: historyOfWrite(state.history, record),
  });
}

function obstacleTo(readings: readonly ChangeReading[]): HostProblem | undefined {
  const protectedTable = readings.find(({ facts }) => facts.isProtected);
  if (protectedTable) return { kind: 'sheetProtected', sheet: protectedTable.facts.sheet };
  const filtered = readings.find(({ facts }) => facts.isFiltered);
  return filtered && { kind: 'tableFiltered', sheet: filtered.facts.sheet };
}

/** What stood in the cells when they were written. */
interface Written {
  /** The cells that were not as they had been read a moment before. */
  readonly differences: readonly CellPlace[];
  /** The plan as it would have been made from that. */
  readonly found: ChangePlan;
  /** By the plan's tables. */
  readonly cells: readonly TableCells[];
}

async function send(
  context: Excel.RequestContext,
  plan: ChangePlan,
  { state, readings, jobs, growth, history }: PreparedChange,
): Promise<Written> {
  const { application } = context.workbook;
  // Both end at the next sync. Without them Excel draws and calculates between any two actions (office-js issues 545, 2734).
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const loads = readings.map((reading) => {
    const pieces = watchedPieces(reading.change);
    return { reading, pieces, read: loadPieces(context, reading.change.table, pieces, 'formulas') };
  });
  const part = queueHistory(context, state.history.id, history.writing);
  for (const job of jobs) queueJob(context, job);
  growth.queue(context);
  if (history.done === undefined) part?.delete();
  else part?.setXml(history.done);
  await context.sync();
  const now = loads.map(({ reading, pieces, read }) => {
    const cells = read();
    return {
      cells,
      differences: differencesBetween(reading.change, pieces, reading.cells, cells),
    };
  });
  return {
    differences: now.flatMap((each) => each.differences),
    cells: now.map((each) => each.cells),
    found: { ...plan, tables: plan.tables.map((change, index) => asFound(change, now[index]?.cells)) },
  };
}

function isMissing(problem: HostProblem): boolean {
  return problem.kind === 'unexpected' && problem.code === 'ItemNotFound';
}

function written({ record, history }: PreparedChange): ChangeOutcome {
  return { kind: 'written', id: record.id, canBeUndone: history.canBeUndone };
}

function failed(problem: InsertionProblem, leftovers = false): ChangeOutcome {
  return { kind: 'failed', problem, leftovers };
}
