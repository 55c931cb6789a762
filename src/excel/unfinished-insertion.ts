import { exclusively } from './exclusive';
import type { HostProblem } from './host-problem';
import { hostProblem, HostProblemError, isHostError } from './host-problem';
import type { InsertionTraces } from './insertion-traces';
import { surveyTraces } from './insertion-traces';
import { commonTraces, removeTraces } from './remove-traces';
import { runInExcel } from './run-in-excel';

/**
 * What an insertion that was cut off (pane closed, connection lost) has left in the workbook. Before cleaning up, show the planner
 * the names of `sheets` that are not empty, and those of the sheets that `rows` are on: someone may have typed into them. With neither
 * sheets nor rows only our own record is left, and nothing needs to be asked.
 */
export type UnfinishedInsertion = InsertionTraces;

export type CleanUpOutcome =
  /** `kept` names the sheet that had to stay because no other visible one is left; usually none. */
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
    const { traces } = await Excel.run((context) => surveyTraces(context));
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
        const obstacle = common.rows.find((rows) => rows.obstacle !== undefined)?.obstacle;
        if (obstacle !== undefined) return { kind: 'failed', problem: obstacle };
        const activeSheet = marker === undefined || marker === 'unreadable' ? undefined : marker.activeSheet;
        return { kind: 'cleaned', kept: await removeTraces(context, { state, traces: common }, activeSheet) };
      });
      return removal.ok ? removal.value : { kind: 'failed', problem: removal.problem };
    },
    { kind: 'busy' },
  );
}
