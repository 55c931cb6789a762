import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { Dismissal } from '../workbook/records/stored-records';
import {
  DISMISSALS_NAMESPACE,
  HISTORY_NAMESPACE,
  dismissalsXml,
  partInUse,
  readDismissals,
  readHistory,
} from '../workbook/records/stored-records';
import { exclusively } from './exclusive';
import type { InsertionProblem } from './insert-workbook';
import { queueParts } from './reading/stored-parts';
import { runInExcel } from './run-in-excel';

export type DismissalChange =
  | { readonly kind: 'dismiss'; readonly dismissal: Dismissal }
  | { readonly kind: 'takeUpAgain'; readonly key: string };

/**
 * Puts a finding aside or takes it up again. The dismissals are read anew first, since another person may have changed them; the ones
 * that are stored then are returned. Three round trips.
 */
export async function changeDismissals(
  change: DismissalChange,
): Promise<Result<readonly Dismissal[], InsertionProblem>> {
  return exclusively(
    async () => {
      const run = await runInExcel((context) => store(context, change));
      return run.ok ? run.value : run;
    },
    failure({ kind: 'alreadyRunning' }),
  );
}

async function store(
  context: Excel.RequestContext,
  change: DismissalChange,
): Promise<Result<readonly Dismissal[], InsertionProblem>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const listed = queueParts(context, [DISMISSALS_NAMESPACE, HISTORY_NAMESPACE]);
  await context.sync();
  if (workbook.readOnly) return failure({ kind: 'readOnly' });
  const read = listed();
  await context.sync();

  const parts = read();
  const stored = readDismissals(parts);
  if (stored.kind === 'newer' || readHistory(parts).kind === 'newer')
    return failure({ kind: 'newerVersion' });
  const dismissals = changed(stored.kind === 'read' ? stored.value : [], change);
  const own = parts.filter(({ namespace }) => namespace === DISMISSALS_NAMESPACE);
  const index = partInUse(own);
  const part = index === undefined ? undefined : own[index];
  const xml = dismissalsXml(dismissals);
  if (part === undefined) workbook.customXmlParts.add(xml);
  else workbook.customXmlParts.getItem(part.id).setXml(xml);
  await context.sync();
  return success(dismissals);
}

/** One finding is put aside for one reason, the one that was given last. */
function changed(dismissals: readonly Dismissal[], change: DismissalChange): readonly Dismissal[] {
  const key = change.kind === 'dismiss' ? change.dismissal.key : change.key;
  const others = dismissals.filter((each) => each.key !== key);
  return change.kind === 'dismiss' ? [...others, change.dismissal] : others;
}
