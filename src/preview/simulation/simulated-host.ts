import { parseBatch, type Batch } from './batch';
import { HostError, UnsimulatedError } from './host-error';
import type { HostObject } from './host-object';
import { answered, refused, type HostRequest, type HostResponse } from './messages';
import { workbookObject } from './object-model/workbook';
import type { References } from './object-paths';
import { runBatch } from './run-batch';
import type { SimulatedWorkbook } from './simulated-workbook';
import type { Calculator, Simulation } from './simulation';
import type { LocaleName } from './typing/locale';

export interface SimulatedHostOptions {
  readonly workbook: SimulatedWorkbook;
  readonly locale: LocaleName;
  /** Computes formulas; without one, reading a formula cell's value is an error. */
  readonly calculate?: Calculator;
  /** The ExcelApi version of each member, "Range.values" → "1.1", for `report().highestApiSet`. */
  readonly apiSets?: ReadonlyMap<string, string>;
}

/** What the host has seen so far. */
export interface HostReport {
  /** Requests that the code under test waited for. */
  readonly roundTrips: number;
  /** Requests in which the client only let go of its references after `Excel.run`; in Excel nobody waits for them. */
  readonly releases: number;
  /** Size of each request, releases left out, in bytes of its JSON text. */
  readonly requestBytes: readonly number[];
  /** Actions of those requests. */
  readonly actions: number;
  /** The highest ExcelApi version of all members used. */
  readonly highestApiSet: string;
  /** Members that were used and are not simulated. */
  readonly unsimulated: readonly string[];
}

/** Excel below the request seam of the Office.js client. */
export interface SimulatedHost {
  readonly workbook: SimulatedWorkbook;
  readonly execute: (request: HostRequest) => Promise<HostResponse>;
  report(): HostReport;
  /** Makes the n-th action from now on (the first is 1, over all requests, releases left out) fail with that code; once. */
  failAt(action: number, errorCode: string): void;
  /** The host is gone from the n-th action on: what was done before stays done, no answer comes back any more. */
  failFrom(action: number): void;
  /** Whether the user is editing a cell. */
  setCellEditMode(editing: boolean): void;
  /** Told after every request that changed the workbook. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Error of a request that never comes back (`CoreErrorCodes` of the client). */
const HOST_GONE = refused(500, 'ConnectionFailure', 'The host does not answer.');

class HostGone extends Error {}

/** Creates the host for a workbook. */
export function createSimulatedHost(options: SimulatedHostOptions): SimulatedHost {
  const { workbook } = options;
  const simulation: Simulation = { workbook, locale: options.locale, calculate: options.calculate };
  const references: References = new Map();
  const listeners = new Set<() => void>();
  const requestBytes: number[] = [];
  const unsimulated = new Set<string>();
  let releases = 0;
  let actions = 0;
  let lastReference = 0;
  let highestApiSet = '1.1';
  let failure: { at: number; errorCode: string } | undefined;
  let goneAt = Number.POSITIVE_INFINITY;
  let editing = false;
  let changed = false;

  const beforeAction = (): void => {
    actions += 1;
    if (actions >= goneAt) throw new HostGone();
    if (failure?.at !== actions) return;
    const { errorCode } = failure;
    failure = undefined;
    throw new HostError(errorCode, `The simulated Excel was told to fail here with ${errorCode}.`);
  };

  const onMember = (object: HostObject, member: string): void => {
    if (options.apiSets === undefined) return;
    const set = options.apiSets.get(`${object.typeName}.${member}`);
    if (set === undefined) throw new UnsimulatedError(`the API set of ${object.typeName}.${member}`);
    if (compareVersions(set, highestApiSet) > 0) highestApiSet = set;
  };

  const surroundings = {
    root: () => workbookObject(simulation),
    references,
    newReference: () => {
      lastReference += 1;
      return `reference${lastReference}`;
    },
    onMember,
    beforeChange: () => {
      changed = true;
    },
    onRefusal: (error: HostError) => {
      if (error instanceof UnsimulatedError) unsimulated.add(error.member);
    },
  };

  const execute = async ({ body }: HostRequest): Promise<HostResponse> => {
    const batch = parseBatch(body);
    const isRelease = batch.Actions.every(isReleaseAction(batch));
    if (isRelease) releases += 1;
    else requestBytes.push(new TextEncoder().encode(body).length);
    if (editing) return refused(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    changed = false;
    try {
      return answered(
        runBatch(batch, { ...surroundings, beforeAction: isRelease ? () => undefined : beforeAction }),
      );
    } catch (error) {
      if (!(error instanceof HostGone)) throw error;
      return HOST_GONE;
    } finally {
      if (changed) for (const listener of listeners) listener();
    }
  };

  return {
    workbook,
    execute,
    report: () => ({
      roundTrips: requestBytes.length,
      releases,
      requestBytes: [...requestBytes],
      actions,
      highestApiSet,
      unsimulated: [...unsimulated],
    }),
    failAt: (action, errorCode) => {
      failure = { at: actions + action, errorCode };
    },
    failFrom: (action) => {
      goneAt = actions + action;
    },
    setCellEditMode: (isEditing) => {
      editing = isEditing;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isReleaseAction(batch: Batch): (action: Batch['Actions'][number]) => boolean {
  return (action) =>
    action.Name === '_RemoveReference' || (action.ActionType === 1 && batch.Actions.length > 1);
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
