import type { InsertionMarker } from './insertion-marker';
import { isMark } from './insertion-marker';
import { parseSheetAddress } from './sheet-address';
import type { SheetState, WorkbookState } from './workbook-state';
import { readWorkbookState } from './workbook-state';

/** A sheet that an unfinished insertion made. */
export interface TraceSheet {
  readonly id: string;
  readonly name: string;
  /** Whether no cell has any content: nobody can have typed anything into it. */
  readonly empty: boolean;
}

/** What an unfinished insertion has left in a workbook. */
export interface InsertionTraces {
  /** In the workbook's order. */
  readonly sheets: readonly TraceSheet[];
  /** Its names of the workbook's scope. */
  readonly names: readonly string[];
  /** Its record in the workbook's settings. */
  readonly marker: WorkbookState['marker'];
}

/** What is known of the insertion beside its traces, when it has failed in this very session. */
export interface InsertionMemory {
  readonly marker: InsertionMarker;
  /** The sheets that were there before, by id: none of them is the insertion's. */
  readonly sheetsBefore: ReadonlySet<string>;
  /** Whether its own failure was that a name was taken after all: then a sheet without a mark is somebody else's. */
  readonly nameWasTaken: boolean;
}

/** The workbook and what an insertion left in it. */
export interface Survey {
  readonly state: WorkbookState;
  readonly traces: InsertionTraces;
  /** Whether any sheet still bears a mark. */
  readonly marked: boolean;
}

/**
 * Looks for what an insertion left, in three round trips at most. A sheet is the insertion's when it bears its mark; or when the marker
 * says that all sheets stood; or when it is the very one that was to be marked next and is still empty.
 */
export async function surveyTraces(context: Excel.RequestContext, memory?: InsertionMemory): Promise<Survey> {
  const state = await readWorkbookState(context);
  const marker = memory?.marker ?? (state.marker === 'unreadable' ? undefined : state.marker);
  const candidates = state.sheets.filter(({ id }) => memory?.sheetsBefore.has(id) !== true);
  const looks = await lookIntoSheets(context, candidates, marker?.token);
  const unmarked = marker?.sheets.find(
    (name) => !looks.some((look) => look.marked && look.sheet.name === name),
  );
  const isOurs = ({ sheet, marked, empty }: SheetLook): boolean =>
    marked ||
    (marker?.phase === 'finishing' && marker.sheets.includes(sheet.name)) ||
    (memory?.nameWasTaken !== true && empty && sheet.name === unmarked);
  const sheets = looks.filter(isOurs).map(({ sheet: { id, name }, empty }) => ({ id, name, empty }));
  const planned = (marker?.names ?? []).filter((name) => state.taken.names.includes(name));
  const names = await namesWithin(context, planned, new Set(sheets.map(({ name }) => name)));
  return {
    state,
    traces: { sheets, names, marker: state.marker },
    marked: looks.some((look) => look.marked),
  };
}

interface SheetLook {
  readonly sheet: SheetState;
  readonly marked: boolean;
  readonly empty: boolean;
}

async function lookIntoSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  token: string | undefined,
): Promise<readonly SheetLook[]> {
  if (sheets.length === 0) return [];
  const looks = sheets.map((sheet) => {
    const names = context.workbook.worksheets.getItem(sheet.id).names;
    names.load('items/name');
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack();
    used.load('address');
    return { sheet, names, used };
  });
  await context.sync();
  return looks.map(({ sheet, names, used }) => ({
    sheet,
    marked: names.items.some(({ name }) => isMark(name, token)),
    empty: used.isNullObject,
  }));
}

/** Those of the names that refer to cells of the given sheets. */
async function namesWithin(
  context: Excel.RequestContext,
  names: readonly string[],
  sheets: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const ranges = names.map((name) => {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject().untrack();
    range.load('address');
    return { name, range };
  });
  await context.sync();
  return ranges
    .filter(({ range }) => !range.isNullObject && sheets.has(parseSheetAddress(range.address).sheet))
    .map(({ name }) => name);
}
