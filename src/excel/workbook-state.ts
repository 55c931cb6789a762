import type { TakenNames } from '../workbook/names';
import type { HistoryPart } from './change/history-part';
import { loadHistory } from './change/history-part';
import type { InsertionMarker } from './insertion-marker';
import { MARKER_KEY, parseMarker } from './insertion-marker';

/** A sheet of the planner's workbook. */
export interface SheetState {
  /** Excel's own; it stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What an insertion has to know of the workbook, read in one round trip. */
export interface WorkbookState {
  /** All sheets in their order, hidden ones too. */
  readonly sheets: readonly SheetState[];
  /** Names of sheets, tables and defined names of the workbook's scope. */
  readonly taken: TakenNames;
  /** Those of the defined names that refer to cells. */
  readonly rangeNames: readonly string[];
  readonly activeSheet: SheetState;
  /** Whether the structure is protected: sheets cannot be added, deleted or renamed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** The record of an unfinished insertion; "unreadable" when it is not of this version. */
  readonly marker: InsertionMarker | 'unreadable' | undefined;
  /** What the add-in remembers of its writes. */
  readonly history: HistoryPart;
}

/** Reads the state of the workbook; one round trip whatever its size, another one where the history's part was damaged once. */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load('items/id, items/name, items/visibility');
  const active = sheets.getActiveWorksheet();
  active.load('id, name, visibility');
  const tables = workbook.tables;
  tables.load('items/name');
  const names = workbook.names;
  names.load('items/name, items/type');
  const protection = workbook.protection;
  protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(MARKER_KEY);
  setting.load('value');
  workbook.load('readOnly');
  const history = loadHistory(context);
  await context.sync();
  return {
    sheets: sheets.items.map(sheetState),
    taken: {
      sheets: sheets.items.map((sheet) => sheet.name),
      tables: tables.items.map((table) => table.name),
      names: names.items.map((item) => item.name),
    },
    rangeNames: names.items.filter(({ type }) => type === 'Range').map((item) => item.name),
    activeSheet: sheetState(active),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    marker: setting.isNullObject ? undefined : (parseMarker(setting.value) ?? 'unreadable'),
    history: await history(),
  };
}

function sheetState(sheet: Excel.Worksheet): SheetState {
  return { id: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible' };
}
