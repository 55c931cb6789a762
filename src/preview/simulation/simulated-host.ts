import { parseBatch, type Batch } from './batch';
import { cellEditMode } from './cell-edit-mode';
import { eventRegistrations } from './events/event-registrations';
import { eventsBetween } from './events/events-between';
import type { HostEvent } from './events/host-event';
import { refuse, UnsimulatedError } from './host-error';
import { HostGone, injectedFaults } from './injected-faults';
import { answered, DELAY_FOR_CELL_EDIT, refused, type HostRequest, type HostResponse } from './messages';
import { workbookObject } from './object-model/workbook';
import { carryOutEdit } from './planner-edits/carry-out-edit';
import type { EditOutcome, PlannerEdit } from './planner-edits/planner-edit';
import { PAYLOAD_LIMIT } from './rules/limits';
import { runBatch, type BatchSurroundings } from './run-batch';
import type { SimulatedWorkbook } from './simulated-workbook';
import type { Calculator, Simulation } from './simulation';
import { typeIntoCell, type TypedEntry, type TypingOutcome } from './type-into-cell';
import type { LocaleName } from './typing/locale';
import { usedMembers } from './used-members';

export interface SimulatedHostOptions {
  readonly workbook: SimulatedWorkbook;
  readonly locale: LocaleName;
  /** Computes formulas; without one, reading a formula cell's value is an error. */
  readonly calculate?: Calculator;
  /** The ExcelApi version of each member, "Range.values" → "1.1", for `report().highestApiSet`. */
  readonly apiSets?: ReadonlyMap<string, string>;
  /** The largest request and answer in bytes; 5 MB as in Excel on the web, less to see requests split without so much data. */
  readonly payloadLimit?: number;
  /** The current year, by which dates without one are read. */
  readonly year?: number;
}

/** What the host has seen so far. */
export interface HostReport {
  /** Requests that the code under test waited for. */
  readonly roundTrips: number;
  /** Requests in which the client only let go of its references after `Excel.run`; in Excel nobody waits for them. */
  readonly releases: number;
  /** Size of each round trip's request, in bytes of its JSON text. */
  readonly requestBytes: readonly number[];
  /** Actions of the round trips that were begun. */
  readonly actions: number;
  /** The highest ExcelApi version of all members used; "1.1" without a map of them. */
  readonly highestApiSet: string;
  /** What was used and is not simulated. */
  readonly unsimulated: readonly string[];
}

/** Excel below the request seam of the Office.js client. */
export interface SimulatedHost {
  readonly workbook: SimulatedWorkbook;
  readonly execute: (request: HostRequest) => Promise<HostResponse>;
  report(): HostReport;
  /** Makes the n-th action from now on (the first is 1; over all requests, releases left out) fail with that code, once. */
  failAt(action: number, errorCode: string): void;
  /** The host is gone from the n-th action on: what was done before stays done, and no request is answered any more. */
  failFrom(action: number): void;
  /** Whether the user is editing a cell, when Excel refuses every request, or lets those wait that ask for it. */
  setCellEditMode(editing: boolean): void;
  /** Enters a text into a cell as a person does, by the host's locale. */
  typeInto(entry: TypedEntry): TypingOutcome;
  /** Does what a planner does by hand; nothing is changed where Excel refuses. */
  edit(edit: PlannerEdit): EditOutcome;
  /** How many changes the workbook has seen, as a calculator is told. */
  readonly changes: number;
  /** Lets somebody else change the workbook, and tells the client's handlers of it; `onChange` is not called. */
  changeByHand<Result>(change: () => Result): Result;
  /** Told of what the client has handlers for. Returns how to stop listening. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void;
  /** Told after everything that changed the workbook. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Members that change what the user sees, but not the workbook; a workbook for reading only allows them. */
const VIEW_MEMBERS = ['activate', 'select'];

/** Creates the host for a workbook. */
export function createSimulatedHost(options: SimulatedHostOptions): SimulatedHost {
  const { workbook, locale, calculate, payloadLimit = PAYLOAD_LIMIT } = options;
  const simulation: Simulation = {
    workbook,
    locale,
    calculate,
    events: eventRegistrations(),
    changes: () => changes,
    year: options.year ?? new Date().getFullYear(),
  };
  const faults = injectedFaults();
  const members = usedMembers(options.apiSets);
  const editMode = cellEditMode();
  const listeners = new Set<() => void>();
  const requestBytes: number[] = [];
  const unsimulated = new Set<string>();
  let releases = 0;
  let references = 0;
  let changed = false;
  let changes = 0;

  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const surroundings: BatchSurroundings = {
    root: () => workbookObject(simulation),
    references: new Map(),
    newReference: () => {
      references += 1;
      return `reference ${references}`;
    },
    beforeAction: faults.beforeAction,
    onMember: members.add,
    change: (member, carryOut) => {
      // The code is inferred; Excel's desktop programs even let such a workbook be changed, but not saved.
      if (workbook.readOnly && !VIEW_MEMBERS.includes(member))
        refuse('AccessDenied', 'The workbook is read-only.');
      const result = carryOut();
      changed = true;
      changes += 1;
      return result;
    },
    onRefusal: (error) => {
      if (error instanceof UnsimulatedError) unsimulated.add(error.member);
    },
  };

  /** Tells the client's handlers what a change has done; without handlers nobody looks. */
  const toldOf = <Result>(change: () => Result): Result => {
    const before = simulation.events.size > 0 ? workbook.copy() : undefined;
    try {
      return change();
    } finally {
      if (before !== undefined) simulation.events.tell(eventsBetween(before, workbook));
    }
  };

  const byHand = <Result>(change: () => Result): Result => {
    changes += 1;
    return toldOf(change);
  };

  const run = (batch: Batch, isRelease: boolean): HostResponse => {
    changed = false;
    try {
      const unfailing = { ...surroundings, beforeAction: () => undefined };
      const response = answered(runBatch(batch, isRelease ? unfailing : surroundings));
      return byteLength(response.body ?? '') > payloadLimit ? TOO_LARGE_ANSWER : response;
    } catch (error) {
      if (error instanceof HostGone) return HOST_GONE;
      throw error;
    } finally {
      if (changed) notify();
    }
  };

  const execute = async ({ body, flags }: HostRequest): Promise<HostResponse> => {
    const batch = parseBatch(body);
    const isRelease = batch.Actions.some(({ Name }) => Name === '_RemoveReference');
    const bytes = byteLength(body);
    if (isRelease) releases += 1;
    else requestBytes.push(bytes);
    if (bytes > payloadLimit) return TOO_LARGE_REQUEST;
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await editMode.over();
    return editMode.editing ? EDITING : toldOf(() => run(batch, isRelease));
  };

  return {
    workbook,
    execute,
    report: () => ({
      roundTrips: requestBytes.length,
      releases,
      requestBytes: [...requestBytes],
      actions: faults.actions,
      highestApiSet: members.highestApiSet,
      unsimulated: [...unsimulated],
    }),
    failAt: faults.failAt,
    failFrom: faults.failFrom,
    setCellEditMode: editMode.set,
    typeInto: (entry) => {
      const outcome = byHand(() => typeIntoCell(simulation, entry));
      if (outcome.kind === 'entered') notify();
      return outcome;
    },
    edit: (edit) => {
      const outcome = byHand(() => carryOutEdit(simulation, edit));
      if (outcome.kind === 'done') notify();
      return outcome;
    },
    get changes() {
      return changes;
    },
    changeByHand: byHand,
    onEvents: simulation.events.listen,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Failures of whole requests; codes as the client or Excel gives them (application-specific-api-error-handling.md). */
const HOST_GONE = refused(500, 'ConnectionFailure', 'The host does not answer.');
const EDITING = refused(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
const TOO_LARGE_REQUEST = refused(400, 'RequestPayloadSizeLimitExceeded', 'The request is too large.');
const TOO_LARGE_ANSWER = refused(400, 'ResponsePayloadSizeLimitExceeded', 'The answer is too large.');

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
