import { wholeNumberValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { dataBody } from '../state/table-columns';
import { changeTableRows, type AddedRows } from './change-table-rows';
import { enterContents } from './enter-content';
import { rangeObject } from './range';
import { readValues } from './read-cells';
import { SheetRange } from './sheet-range';
import { readTable, type TableTarget } from './table';

/** A row is a place in the table: after sorting or adding, the same object means other data (type declarations of `Excel.TableRow`). */
interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function rowCount(table: TableTarget): number {
  return dataBody(readTable(table)).rowCount;
}

function rangeOf({ table, index }: RowTarget): SheetRange {
  const body = dataBody(readTable(table));
  return new SheetRange(table.simulation, table.sheet, { ...body, row: body.row + index, rowCount: 1 });
}

const tableRowType: ObjectType<RowTarget> = {
  name: 'TableRow',
  check: ({ table, index }) => {
    if (index >= rowCount(table)) refuse('ItemNotFound', "The requested resource doesn't exist.");
  },
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => readValues(rangeOf(row)),
      set: (row, value) => enterContents(rangeOf(row), value),
    },
  },
  queries: { getRange: (row) => rangeObject(rangeOf(row)) },
  commands: {
    delete: ({ table, index }) => changeTableRows(table, { kind: 'deleted', index, count: 1 }),
  },
};

function rowObject(table: TableTarget, index: number): HostObject {
  return hostObject(tableRowType, { table, index });
}

function add(table: TableTarget, [index, values, alwaysInsert]: readonly unknown[]): HostObject {
  if (alwaysInsert !== undefined && alwaysInsert !== null)
    throw new UnsimulatedError('the argument alwaysInsert of TableRowCollection.add()');
  const count = rowCount(table);
  const isAtEnd = index === undefined || index === null || index === -1;
  const at = isAtEnd ? count : wholeNumberValue(index, 'index', 0, count - 1);
  changeTableRows(table, { kind: 'added', index: at, ...addedRows(table, values) });
  return rowObject(table, at);
}

/** Without values one row is added; a row of another length than the table's is refused (microsoft-graph-docs issue 6536; code inferred). */
function addedRows(table: TableTarget, values: unknown): AddedRows {
  if (values === undefined || values === null) return { count: 1 };
  if (!Array.isArray(values)) throw new UnsimulatedError('one value for all cells of a new table row');
  const { columnCount } = readTable(table).range;
  const fits = values.length > 0 && values.every((row) => Array.isArray(row) && row.length === columnCount);
  return fits
    ? { count: values.length, values }
    : refuse('InvalidArgument', 'The values do not match the columns of the table.');
}

const tableRowCollectionType: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  check: (table) => {
    readTable(table);
  },
  properties: { count: { get: rowCount } },
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => rowObject(table, index)),
  queries: {
    getCount: rowCount,
    getItemAt: (table, [index]) => rowObject(table, wholeNumberValue(index, 'index', 0, rowCount(table) - 1)),
  },
  commands: { add },
};

export function tableRowsObject(table: TableTarget): HostObject {
  return hostObject(tableRowCollectionType, table);
}
