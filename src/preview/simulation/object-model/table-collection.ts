import { booleanValue, textValue, wholeNumberValue } from '../arguments';
import { eventQueries, type EventRegistrations } from '../events/event-registrations';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import { areaFromAddress } from '../state/area-from-address';
import type { SheetState, TableState } from '../state/sheet-state';
import { addTable } from './add-table';
import { rangeValue, SheetRange } from './sheet-range';
import { tableObject } from './table';

/** The tables of the workbook, or of one sheet. */
interface TableScope {
  readonly simulation: Simulation;
  readonly sheet?: SheetState;
}

interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

function tablesIn({ simulation, sheet }: TableScope): readonly FoundTable[] {
  const sheets = sheet === undefined ? simulation.workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function object({ simulation }: TableScope, found: FoundTable | undefined): HostObject {
  if (found === undefined) return refuse('ItemNotFound', "The requested resource doesn't exist.");
  return tableObject({ simulation, sheet: found.sheet, id: found.table.id });
}

/** A table by its name, whatever the case of letters, or its id. */
function find(scope: TableScope, key: unknown): FoundTable | undefined {
  const text = textValue(key, 'key').toLowerCase();
  return tablesIn(scope).find(({ table }) =>
    [table.id, table.name].some((name) => name.toLowerCase() === text),
  );
}

function add(scope: TableScope, [address, hasHeaders]: readonly unknown[]): HostObject {
  const { simulation } = scope;
  const sheet = scope.sheet ?? simulation.workbook.activeSheet();
  if (sheet === undefined) return refuse('GeneralException', 'No sheet is active.');
  const range = isHostObject(address)
    ? rangeValue(address, 'address')
    : new SheetRange(simulation, sheet, areaFromAddress(textValue(address, 'address')));
  if (scope.sheet !== undefined && range.sheet !== scope.sheet) {
    refuse('InvalidArgument', 'The range is on another sheet.');
  }
  const table = addTable(range, booleanValue(hasHeaders, 'hasHeaders'));
  return tableObject({ simulation, sheet: range.sheet, id: table.id });
}

function registrationsOf({ simulation, sheet }: TableScope): EventRegistrations {
  if (sheet !== undefined) throw new UnsimulatedError('events of the tables of one sheet');
  return simulation.events;
}

const tableCollectionType: ObjectType<TableScope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope) => tablesIn(scope).length } },
  items: (scope) => tablesIn(scope).map((found) => object(scope, found)),
  item: (scope, key) => object(scope, find(scope, key)),
  queries: {
    ...eventQueries('table', registrationsOf),
    getItemOrNullObject: (scope, [key]) => {
      const found = find(scope, key);
      return found === undefined ? null : object(scope, found);
    },
    getItemAt: (scope, [index]) => {
      const position = wholeNumberValue(index, 'index', 0, tablesIn(scope).length - 1);
      return object(scope, tablesIn(scope)[position]);
    },
    getCount: (scope) => tablesIn(scope).length,
  },
  commands: { add },
};

export function tableCollectionObject(scope: TableScope): HostObject {
  return hostObject(tableCollectionType, scope);
}
