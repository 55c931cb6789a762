import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { columnNames } from '../state/table-columns';
import { rangeObject } from './range';
import { SheetRange } from './sheet-range';
import { readTable, type TableTarget } from './table';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function range({ table, index }: ColumnTarget, firstRow: 0 | 1): HostObject {
  const whole = readTable(table).range;
  const area = {
    row: whole.row + firstRow,
    column: whole.column + index,
    rowCount: whole.rowCount - firstRow,
    columnCount: 1,
  };
  return rangeObject(new SheetRange(table.simulation, table.sheet, area));
}

function names(table: TableTarget): readonly string[] {
  return columnNames(table.sheet, readTable(table));
}

const tableColumnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => names(table)[index] },
  },
  queries: {
    getRange: (target) => range(target, 0),
    getDataBodyRange: (target) => range(target, 1),
  },
};

/** A column by its name, whatever the case of letters, or its id, which counts from 1. */
function find(table: TableTarget, key: unknown): HostObject | null {
  const index =
    typeof key === 'number'
      ? key - 1
      : names(table).findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index in names(table) ? hostObject(tableColumnType, { table, index }) : null;
}

const tableColumnCollectionType: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (table) => names(table).length } },
  items: (table) => names(table).map((_, index) => hostObject(tableColumnType, { table, index })),
  item: (table, key) => find(table, key) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
  queries: {
    getItemOrNullObject: (table, [key]) => find(table, key),
    getItemAt: (table, [index]) =>
      find(table, typeof index === 'number' ? index + 1 : index) ??
      refuse('InvalidArgument', 'There is no such column.'),
    getCount: (table) => names(table).length,
  },
};

export function tableColumnsObject(table: TableTarget): HostObject {
  return hostObject(tableColumnCollectionType, table);
}
