import type { WriteLabel, WriteRecord } from '../workbook/records/write-record';
import { unfinishedIn } from './change/history-records';
import { obstacleTo, surveyRecord } from './change/survey-record';
import { takeBack } from './change/take-back';
import { exclusively } from './exclusive';
import type { HostProblem } from './host-problem';
import { hostProblem, HostProblemError, isHostError } from './host-problem';
import type { InsertionTraces } from './insertion-traces';
import { surveyTraces } from './insertion-traces';
import { commonTraces, removeTraces } from './remove-traces';
import { runInExcel } from './run-in-excel';
import { readWorkbookState } from './workbook-state';

/**
 * What an insertion that was cut off (pane closed, connection lost) has left in the workbook. Before cleaning up, show the planner
 * the names of `sheets` that are not empty: someone may have typed into them. With neither sheets nor a `write` only our own record is
 * left, and nothing needs to be asked.
 */
export interface UnfinishedInsertion extends InsertionTraces {
  /** A change of tables, or an undo, that was cut off: cleaning up takes back what nobody has edited since. */
  readonly write?: UnfinishedWrite;
}

/** A write whose record says that it was not finished. */
export interface UnfinishedWrite {
  readonly id: string;
  readonly label: WriteLabel;
  /** The names of the tables that it changed, and those of the sheets that it had added. */
  readonly tables: readonly string[];
  readonly sheets: readonly string[];
}

export type CleanUpOutcome =
  /** `kept` names the sheets that had to stay: because no other visible one is left, or with cells that were edited since; usually none. */
  | { readonly kind: 'cleaned'; readonly kept: readonly string[] }
  /** Other work of the add-in is under way in this pane. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/**
 * Looks for an insertion that was cut off: for its record in the workbook's settings, or, where that was lost (office-js issue
 * 6091), for sheets that still bear its mark. Reads only, in two or three round trips. An insertion that somebody else is making
 * at this very moment in the same shared workbook looks the same.
 * @throws HostProblemError when Excel does not answer, for example because a cell is being edited; ask again later
 */
export async function findUnfinished(): Promise<UnfinishedInsertion | undefined> {
  try {
    const { traces, state } = await Excel.run((context) => surveyTraces(context));
    const [write] = unfinishedIn(state.history).map(unfinishedWrite);
    if (write !== undefined) return { ...traces, write };
    return traces.sheets.length > 0 || traces.marker !== undefined ? traces : undefined;
  } catch (error) {
    if (isHostError(error)) throw new HostProblemError(hostProblem(error), { cause: error });
    throw error;
  }
}

/** Removes what `findUnfinished` returned and is still there, and nothing else. */
export async function cleanUpUnfinished(unfinished: UnfinishedInsertion): Promise<CleanUpOutcome> {
  return exclusively<CleanUpOutcome>(
    async () => {
      const removal = await runInExcel(async (context): Promise<CleanUpOutcome> => {
        const { state, traces } = await surveyTraces(context);
        const { marker } = traces;
        const common = commonTraces(unfinished, traces);
        const activeSheet = marker === undefined || marker === 'unreadable' ? undefined : marker.activeSheet;
        const kept = await removeTraces(context, { state, traces: common }, activeSheet);
        return unfinished.write === undefined
          ? { kind: 'cleaned', kept }
          : finishTakingBack(context, unfinished.write, kept);
      });
      return removal.ok ? removal.value : { kind: 'failed', problem: removal.problem };
    },
    { kind: 'busy' },
  );
}

/** Takes back what an unfinished write has left; where somebody has edited it since, that stays. */
async function finishTakingBack(
  context: Excel.RequestContext,
  { id }: UnfinishedWrite,
  keptSheets: readonly string[],
): Promise<CleanUpOutcome> {
  const state = await readWorkbookState(context);
  const record = unfinishedIn(state.history).find((each) => each.id === id);
  if (record === undefined) return { kind: 'cleaned', kept: keptSheets };
  const survey = await surveyRecord(context, record, state);
  const obstacle = obstacleTo(survey);
  if (obstacle !== undefined) return { kind: 'failed', problem: obstacle };
  const kept = await takeBack(context, survey);
  return { kind: 'cleaned', kept: [...new Set([...keptSheets, ...kept.map(({ sheet }) => sheet)])] };
}

function unfinishedWrite({ id, label, tables, sheets }: WriteRecord): UnfinishedWrite {
  return { id, label, tables: tables.map(({ table }) => table), sheets: sheets.map(({ name }) => name) };
}
