import { HostProblemError, hostProblem, isHostError } from './host-problem';
import type { Later } from './reading/when-quiet';
import { afterQuietTime, whenQuiet } from './reading/when-quiet';

/** What gives events of a sheet's new name or place; Excel of earlier versions tells of neither. */
const NAME_EVENTS_API = '1.17';

/**
 * Calls `onChange` after anything in the workbook changed that a reading could depend on, whoever changed it; several changes in
 * quick succession are one call. What only formulas show is not told of.
 * @param later when a burst of changes counts as over
 * @returns how to stop
 * @throws HostProblemError when Excel refuses to tell
 */
export async function watchWorkbook(
  onChange: () => void,
  later: Later = afterQuietTime,
): Promise<() => void> {
  const { touched, stop } = whenQuiet(onChange, later);
  const handler = async (): Promise<void> => touched();
  const handlers = await inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added: readonly Handler[] = [
      worksheets.onChanged.add(handler),
      worksheets.onAdded.add(handler),
      worksheets.onDeleted.add(handler),
      tables.onAdded.add(handler),
      tables.onDeleted.add(handler),
      ...(Office.context.requirements.isSetSupported('ExcelApi', NAME_EVENTS_API)
        ? [worksheets.onNameChanged.add(handler), worksheets.onMoved.add(handler)]
        : []),
    ];
    await context.sync();
    return added;
  });
  return () => {
    stop();
    void removeAll(handlers);
  };
}

/** What all results of `onX.add` have in common, whatever their events tell. */
interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Handlers are removed in the context that they were added in (Office add-ins: events, remove an event handler). */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  try {
    await first.context.sync();
  } catch (error) {
    // An Excel that does not answer any more does not tell of anything either.
    if (!isHostError(error)) throw error;
  }
}

/** Waits for the end of an edit: events are asked for whenever the pane opens, also while the planner is typing in a cell. */
async function inExcel<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (isHostError(error)) throw new HostProblemError(hostProblem(error), { cause: error });
    throw error;
  }
}
