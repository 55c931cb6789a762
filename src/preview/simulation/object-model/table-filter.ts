import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { checkAllowed } from '../rules/protection';
import { readTable, type TableTarget } from './table';

/** The filter of a table. Here it hides no rows; that there is one is what programs have to ask before they change the table. */
const tableFilterType: ObjectType<TableTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (table) => readTable(table).showFilterButton },
    isDataFiltered: { get: (table) => readTable(table).isFiltered === true },
  },
};

/** Notes that a filter is on, or that there is none. */
export function filterTable(target: TableTarget, on: boolean): void {
  const { sheet } = target;
  checkAllowed(sheet, 'allowAutoFilter');
  const table = readTable(target);
  const changed = { ...table, isFiltered: on ? true : undefined };
  sheet.tables = sheet.tables.map((each) => (each === table ? changed : each));
}

export function tableFilterObject(table: TableTarget): HostObject {
  return hostObject(tableFilterType, table);
}
