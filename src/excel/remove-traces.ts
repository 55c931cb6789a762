import { isMark, MARKER_KEY } from './insertion-marker';
import type { InsertionTraces, Survey } from './insertion-traces';
import type { SheetState } from './workbook-state';

/**
 * Removes what an insertion left, in one round trip (two when a sheet has to stay): its names, its sheets, its record last, so that
 * a removal that fails itself is recognised again. Excel needs one visible sheet; when there is no other, one of the insertion's
 * stays and only loses its mark.
 * @param activeSheet the name of the sheet to bring to the front, when the one in front goes
 * @returns the names of the sheets that had to stay
 */
export async function removeTraces(
  context: Excel.RequestContext,
  { state, traces }: Pick<Survey, 'state' | 'traces'>,
  activeSheet: string | undefined,
): Promise<readonly string[]> {
  const ids = new Set(traces.sheets.map(({ id }) => id));
  const others = state.sheets.filter(({ id, visible }) => visible && !ids.has(id));
  const kept = others.length === 0 ? firstVisible(state.sheets, ids) : undefined;
  if (kept !== undefined) await unmark(context, kept);

  const { workbook } = context;
  const front = others.find(({ name }) => name === activeSheet) ?? others[0];
  if (ids.has(state.activeSheet.id) && front !== undefined) workbook.worksheets.getItem(front.id).activate();
  for (const name of traces.names) workbook.names.getItem(name).delete();
  for (const { id } of traces.sheets) if (id !== kept?.id) workbook.worksheets.getItem(id).delete();
  if (traces.marker !== undefined) workbook.settings.getItem(MARKER_KEY).delete();
  await context.sync();
  return kept === undefined ? [] : [kept.name];
}

function firstVisible(sheets: readonly SheetState[], ids: ReadonlySet<string>): SheetState | undefined {
  return sheets.find(({ id, visible }) => visible && ids.has(id));
}

/** Queues the removal of a sheet's marks; its names have to be read for that. */
async function unmark(context: Excel.RequestContext, sheet: SheetState): Promise<void> {
  const names = context.workbook.worksheets.getItem(sheet.id).names;
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (isMark(item.name, undefined)) item.delete();
}

/** The traces of both: those that were shown to the planner and are still there. */
export function commonTraces(shown: InsertionTraces, present: InsertionTraces): InsertionTraces {
  const ids = new Set(shown.sheets.map(({ id }) => id));
  return {
    sheets: present.sheets.filter(({ id }) => ids.has(id)),
    names: present.names.filter((name) => shown.names.includes(name)),
    marker: present.marker,
  };
}
