import type { SheetState, WorkbookState } from '../workbook-state';
import type { AddedSheetsNow, SheetNow } from './sheets-now';

/** The sheets of a write that go, and those that stay. */
export interface SheetRemoval {
  readonly going: readonly SheetNow[];
  readonly staying: readonly SheetNow[];
}

/**
 * Which sheets of a write can go: those that nobody has edited and that no sheet which stays looks at. Excel needs one visible sheet;
 * where there is no other, one stays.
 */
export function sheetRemoval({ sheets }: AddedSheetsNow, { sheets: all }: WorkbookState): SheetRemoval {
  const staying = new Set(sheets.filter(({ edited }) => edited.length > 0));
  // What a sheet that stays looks at may look at others in turn; a set that grows while it is walked through covers these, too.
  for (const { record } of staying) {
    for (const other of sheets) if (record.needs?.includes(other.record.name) === true) staying.add(other);
  }
  const going = sheets.filter((sheet) => !staying.has(sheet));
  const ids = new Set(going.map(({ sheet }) => sheet.id));
  const isAnyLeft = all.some(({ id, visible }) => visible && !ids.has(id));
  const last = isAnyLeft ? undefined : going.find(({ sheet }) => sheet.visible);
  return {
    going: going.filter((sheet) => sheet !== last),
    staying: sheets.filter((sheet) => staying.has(sheet) || sheet === last),
  };
}

/** Queues the removal of sheets and of the names that refer to them, another sheet in front. */
export function queueSheetRemoval(
  { workbook }: Excel.RequestContext,
  { names }: AddedSheetsNow,
  { going }: SheetRemoval,
  state: WorkbookState,
): void {
  const ids = new Set(going.map(({ sheet }) => sheet.id));
  const front = ids.has(state.activeSheet.id) ? nextSheet(state, ids) : undefined;
  if (front !== undefined) workbook.worksheets.getItem(front.id).activate();
  for (const { name, sheetId } of names) {
    if (sheetId === undefined || ids.has(sheetId)) workbook.names.getItem(name).delete();
  }
  for (const { sheet } of going) workbook.worksheets.getItem(sheet.id).delete();
}

/** The visible sheet that is next to the one in front. */
function nextSheet(
  { sheets, activeSheet }: WorkbookState,
  going: ReadonlySet<string>,
): SheetState | undefined {
  const at = sheets.findIndex(({ id }) => id === activeSheet.id);
  const isLeft = ({ id, visible }: SheetState) => visible && !going.has(id);
  return sheets.slice(0, at).findLast(isLeft) ?? sheets.slice(at).find(isLeft);
}
