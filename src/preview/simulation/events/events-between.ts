import { rangeAddress } from '../../../workbook/address';
import type { RangeModel } from '../../../workbook/model';
import type { SimulatedWorkbook } from '../simulated-workbook';
import type { CellContent } from '../state/cell-state';
import { boundingArea, cellOfKey, intersection } from '../state/grid';
import type { SheetState, TableState } from '../state/sheet-state';
import { EVENT, type HostEvent } from './host-event';

/**
 * The events that Excel has for what differs between two states of a workbook: sheets and tables that came or went, and one edit for each
 * sheet and table with the smallest area of cells whose contents changed. Excel tells of inserted and deleted rows as such, and of looks
 * by other events; neither is simulated.
 */
export function eventsBetween(before: SimulatedWorkbook, after: SimulatedWorkbook): readonly HostEvent[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const present = new Set(after.sheets.map(({ id }) => id));
  return [
    ...after.sheets.flatMap((sheet) => {
      const old = known.get(sheet.id);
      return old === undefined ? addedEvents(sheet) : changeEvents(old, sheet);
    }),
    ...before.sheets
      .filter(({ id }) => !present.has(id))
      .flatMap((sheet) => [...sheet.tables.map((table) => deletedTable(sheet, table)), deletedSheet(sheet)]),
  ];
}

function addedEvents(sheet: SheetState): readonly HostEvent[] {
  const added: HostEvent = {
    event: EVENT.worksheetAdded,
    details: { source: 'Local', worksheetId: sheet.id },
  };
  return [added, ...sheet.tables.map((table) => addedTable(sheet, table))];
}

function changeEvents(before: SheetState, after: SheetState): readonly HostEvent[] {
  const ids = (sheet: SheetState): ReadonlySet<string> => new Set(sheet.tables.map(({ id }) => id));
  const [old, present] = [ids(before), ids(after)];
  const changed = changedArea(before, after);
  return [
    ...after.tables.filter(({ id }) => !old.has(id)).map((table) => addedTable(after, table)),
    ...before.tables.filter(({ id }) => !present.has(id)).map((table) => deletedTable(after, table)),
    ...(changed === undefined ? [] : editEvents(after, changed)),
  ];
}

function editEvents({ id: worksheetId, tables }: SheetState, changed: RangeModel): readonly HostEvent[] {
  const details = (area: RangeModel) =>
    ({ source: 'Local', changeType: 'RangeEdited', worksheetId, address: rangeAddress(area) }) as const;
  return [
    { event: EVENT.worksheetChanged, details: details(changed) },
    ...tables.flatMap(({ id: tableId, range }): readonly HostEvent[] => {
      const shared = intersection(range, changed);
      return shared === undefined
        ? []
        : [{ event: EVENT.tableChanged, details: { ...details(shared), tableId } }];
    }),
  ];
}

function addedTable({ id: worksheetId }: SheetState, { id: tableId }: TableState): HostEvent {
  return { event: EVENT.tableAdded, details: { source: 'Local', worksheetId, tableId } };
}

function deletedTable({ id: worksheetId }: SheetState, { id: tableId, name }: TableState): HostEvent {
  return { event: EVENT.tableDeleted, details: { source: 'Local', worksheetId, tableId, tableName: name } };
}

function deletedSheet({ id: worksheetId }: SheetState): HostEvent {
  return { event: EVENT.worksheetDeleted, details: { source: 'Local', worksheetId } };
}

function changedArea(before: SheetState, after: SheetState): RangeModel | undefined {
  let changed: RangeModel | undefined;
  const note = (key: number): void => {
    const cell = { ...cellOfKey(key), rowCount: 1, columnCount: 1 };
    changed = changed === undefined ? cell : boundingArea(changed, cell);
  };
  for (const [key, { content }] of after.cells) {
    if (!isSame(before.cells.get(key)?.content, content)) note(key);
  }
  for (const [key, { content }] of before.cells) {
    if (!after.cells.has(key) && content.kind !== 'empty') note(key);
  }
  return changed;
}

function isSame(before: CellContent | undefined, after: CellContent): boolean {
  return before === after || JSON.stringify(before ?? { kind: 'empty' }) === JSON.stringify(after);
}
