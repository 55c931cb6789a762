import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { readTable, type TableTarget } from './table';

/** The filter of a table. Here it hides no rows; that there is one is what programs have to ask before they change the table. */
const tableFilterType: ObjectType<TableTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (table) => readTable(table).showFilterButton },
    isDataFiltered: { get: (table) => readTable(table).isFiltered === true },
  },
};

export function tableFilterObject(table: TableTarget): HostObject {
  return hostObject(tableFilterType, table);
}
