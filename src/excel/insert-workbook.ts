import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { WorkbookModel } from '../workbook/model';
import type { TakenNames } from '../workbook/names';
import { sheetRecords } from '../workbook/records/sheet-records';
import type { WriteLabel, WriteRecord } from '../workbook/records/write-record';
import { applySteps } from './apply-model';
import { packSteps } from './apply/pack-steps';
import { protectionSteps } from './apply/protection';
import type { Step } from './apply/step';
import { jsonBytes, step } from './apply/step';
import type { HistoryPart } from './change/history-part';
import { queueHistory } from './change/history-part';
import type { HistoryOfWrite } from './change/history-records';
import { historyOfWrite } from './change/history-records';
import { writeRefusal } from './change/write-refusal';
import { exclusively } from './exclusive';
import type { HostProblem } from './host-problem';
import { hostProblem, isHostError } from './host-problem';
import type { InsertionMarker } from './insertion-marker';
import { newToken } from './insertion-marker';
import { closingSteps, openingSteps } from './insertion-steps';
import { isExcelSupported } from './office';
import { runInExcel } from './run-in-excel';
import { takeBackInsertion } from './take-back-insertion';
import type { WorkbookState } from './workbook-state';
import { readWorkbookState } from './workbook-state';

/** Why nothing was inserted: Excel's refusal, or one of ours. */
export type InsertionProblem =
  | HostProblem
  /** An insertion or a clean-up is under way in this pane, for example after a double click. */
  | { readonly kind: 'alreadyRunning' }
  /** An earlier insertion was cut off and has to be cleaned up first (`findUnfinished`). */
  | { readonly kind: 'unfinishedInsertion' }
  /** A newer version of the add-in has written into this workbook; this one does not understand what. */
  | { readonly kind: 'newerVersion' }
  /** A table of ours was copied, rows and all, and nobody can say which one counts; `table` is one of them. */
  | { readonly kind: 'copiedTables'; readonly table: string };

/** Why an insertion failed, and whether it may have left something, which `findUnfinished` finds then. */
export interface InsertionFailure {
  readonly problem: InsertionProblem;
  readonly leftovers: boolean;
}

/** How far an insertion is; `fraction` grows from 0 to 1 over the whole of it. */
export interface InsertionProgress {
  readonly stage: 'reading' | 'writing' | 'finishing' | 'takingBack';
  readonly fraction: number;
}

export interface WorkbookInsertion {
  /** Lays the workbook out so that none of its names is taken. */
  readonly layOut: (taken: TakenNames) => WorkbookModel;
  /** What the insertion is remembered as, so that it can be taken back; without one it is not remembered. */
  readonly label?: WriteLabel;
  readonly onProgress?: ((progress: InsertionProgress) => void) | undefined;
}

/** What was inserted. */
export interface InsertedWorkbook {
  readonly model: WorkbookModel;
  /** Whether it is remembered so that `undoWrite` can take it back. */
  readonly canBeUndone: boolean;
}

/**
 * Adds a model's sheets to the workbook, all or nothing. Three round trips for whatever fits a request: read the names that are
 * taken, write, finish; more writes only where the size limit of a request demands it. When any of it fails, what was written
 * is removed at once.
 * The record goes into the last request, behind everything else: an insertion that only lacks its record is complete.
 * @throws Error when the layout or the program itself is at fault; then, too, what was written is removed
 */
export async function insertWorkbook(
  insertion: WorkbookInsertion,
): Promise<Result<InsertedWorkbook, InsertionFailure>> {
  return exclusively(() => insert(insertion), failed({ kind: 'alreadyRunning' }));
}

async function insert({
  layOut,
  label,
  onProgress = () => undefined,
}: WorkbookInsertion): Promise<Result<InsertedWorkbook, InsertionFailure>> {
  if (!isExcelSupported()) return failed({ kind: 'excelTooOld' });
  onProgress({ stage: 'reading', fraction: 0 });
  const read = await runInExcel(readWorkbookState);
  if (!read.ok) return failed(read.problem);
  const refusal = refusalOf(read.value);
  if (refusal !== undefined) return failed(refusal);

  const model = layOut(read.value.taken);
  const marker = markerOf(model, read.value);
  const front = model.activeSheet ?? model.sheets[0]?.name ?? read.value.activeSheet.name;
  const history = label && historyOfWrite(read.value.history, insertionRecord(model, label));
  const writing = packSteps([...openingSteps(marker), ...applySteps(model)]);
  const closing = closingSteps(marker, front, protectionSteps(model));
  const requests = [...writing, [...closing, ...historySteps(read.value.history, history)]];
  let done = 0;
  try {
    await Excel.run((context) =>
      sendRequests(context, requests, (sent) => {
        done = sent;
        const stage = sent < writing.length ? 'writing' : 'finishing';
        onProgress({ stage, fraction: (1 + sent) / (1 + requests.length) });
      }),
    );
    return success({ model, canBeUndone: history?.canBeUndone ?? false });
  } catch (error) {
    const problem = isHostError(error) ? hostProblem(error) : undefined;
    if (done === 0 && problem?.kind === 'cellEditMode') {
      return failed(problem); // Excel refuses requests as a whole then, a clean-up's too; nothing was written.
    }
    onProgress({ stage: 'takingBack', fraction: done / requests.length });
    const end = await takeBackInsertion({
      marker: done < writing.length ? marker : { ...marker, phase: 'finishing' },
      sheetsBefore: new Set(read.value.sheets.map(({ id }) => id)),
      nameWasTaken: isHostError(error) && error.code === 'ItemAlreadyExists',
    });
    if (problem === undefined)
      throw new Error('The insertion failed by a fault of the program', { cause: error });
    return end === 'complete' ? success({ model, canBeUndone: false }) : failed(problem, end === 'leftovers');
  }
}

/** Sends requests one after the other, each as soon as Excel has answered the one before. */
async function sendRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  onSent: (sent: number) => void,
  sent = 0,
): Promise<void> {
  onSent(sent);
  const steps = requests[sent];
  if (steps === undefined) return;
  // Both end at the next sync. Without them Excel draws and calculates between any two actions (office-js issues 545, 2734).
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { queue } of steps) queue(context);
  await context.sync();
  await sendRequests(context, requests, onSent, sent + 1);
}

function refusalOf(state: WorkbookState): InsertionProblem | undefined {
  if (state.readOnly) return { kind: 'readOnly' };
  if (state.structureProtected) return { kind: 'workbookProtected' };
  return writeRefusal(state);
}

function insertionRecord(model: WorkbookModel, label: WriteLabel): WriteRecord {
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    label,
    state: 'done',
    tables: [],
    sheets: sheetRecords(model),
    names: model.names.map(({ name }) => name),
  };
}

function historySteps(part: HistoryPart, history: HistoryOfWrite | undefined): readonly Step[] {
  if (history?.canBeUndone !== true || history.done === undefined) return [];
  const xml = history.done;
  return [
    step(4, jsonBytes(xml), (context) => {
      queueHistory(context, part.id, xml);
    }),
  ];
}

function markerOf(model: WorkbookModel, state: WorkbookState): InsertionMarker {
  return {
    token: newToken(),
    phase: 'writing',
    sheets: model.sheets.map(({ name }) => name),
    names: model.names.map(({ name }) => name),
    activeSheet: state.activeSheet.name,
  };
}

function failed(problem: InsertionProblem, leftovers = false): Result<never, InsertionFailure> {
  return failure({ problem, leftovers });
}
