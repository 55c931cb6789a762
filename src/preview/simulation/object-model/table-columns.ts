import { textValue, wholeNumberValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { columnNames } from '../state/table-columns';
import { checkUnprotected } from '../rules/protection';
import { addTableColumn, deleteTableColumn } from './change-table-columns';
import { writeContents } from './enter-content';
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

/** Gives a column another name by its header cell; Excel makes another of one that is taken or empty, as it does with typed ones (inferred). */
export function renameTableColumn(table: TableTarget, index: number, name: string): void {
  checkUnprotected(table.sheet);
  const { row, column } = readTable(table).range;
  const header = new SheetRange(table.simulation, table.sheet, {
    row,
    column: column + index,
    rowCount: 1,
    columnCount: 1,
  });
  writeContents(header, [[{ ...header.cell(0, 0), content: { kind: 'text', text: name } }]]);
}

const tableColumnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => names(table)[index],
      set: ({ table, index }, value) => renameTableColumn(table, index, textValue(value, 'name')),
    },
  },
  queries: {
    getRange: (target) => range(target, 0),
    getDataBodyRange: (target) => range(target, 1),
  },
  commands: { delete: ({ table, index }) => deleteTableColumn(table, index) },
};

/** A column by its name, whatever the case of letters, or its id, which counts from 1. */
function find(table: TableTarget, key: unknown): HostObject | null {
  const index =
    typeof key === 'number'
      ? key - 1
      : names(table).findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index in names(table) ? hostObject(tableColumnType, { table, index }) : null;
}

function add(table: TableTarget, [index, values, name]: readonly unknown[]): HostObject {
  if (values !== undefined && values !== null)
    throw new UnsimulatedError('the values of TableColumnCollection.add()');
  const count = names(table).length;
  const isAtEnd = index === undefined || index === null || index === -1;
  const at = isAtEnd ? count : wholeNumberValue(index, 'index', 0, count - 1);
  addTableColumn(table, at, name === undefined || name === null ? undefined : textValue(name, 'name'));
  return hostObject(tableColumnType, { table, index: at });
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
  commands: { add },
};

export function tableColumnsObject(table: TableTarget): HostObject {
  return hostObject(tableColumnCollectionType, table);
}
