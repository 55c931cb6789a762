import { booleanValue, record, wholeNumberValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { checkUnprotected } from '../rules/protection';
import type { SortKey } from '../state/sort-order';
import { dataBody } from '../state/table-columns';
import { SheetRange } from './sheet-range';
import { sortRows } from './sort-rows';
import { changeTable, readTable, type TableTarget } from './table';

/**
 * Sorts a table's rows, and notes by what: the header shows it, and `TableSort.fields` tells it, until it is cleared. On a protected
 * sheet a table cannot be sorted, whatever protection allows (office-js issue 2135; the code is inferred). Hidden rows do not take part
 * (https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654), which is not simulated.
 */
export function sortTable(target: TableTarget, keys: readonly SortKey[]): void {
  const { simulation, sheet } = target;
  checkUnprotected(sheet);
  const table = readTable(target);
  if (table.isFiltered === true) throw new UnsimulatedError('sorting a filtered table');
  const body = dataBody(table);
  for (const [row, { hidden }] of sheet.rows) {
    if (hidden === true && row >= body.row && row < body.row + body.rowCount)
      throw new UnsimulatedError('sorting a table with hidden rows');
  }
  sortRows(new SheetRange(simulation, sheet, body), keys);
  changeTable(target, { sort: keys });
}

const tableSortType: ObjectType<TableTarget> = {
  name: 'TableSort',
  properties: {
    fields: { get: (target) => readTable(target).sort ?? [] },
    matchCase: { get: () => false },
  },
  commands: {
    apply: (target, [fields, matchCase, method]) => {
      if (booleanValue(matchCase ?? false, 'matchCase'))
        throw new UnsimulatedError('sorting by the case of letters');
      if (method !== undefined && method !== null) throw new UnsimulatedError('methods of sorting');
      sortTable(target, sortKeys(fields, readTable(target).range.columnCount));
    },
    clear: (target) => changeTable(target, { sort: undefined }),
  },
};

/** No fields, and one of no column of the table, are refused (code inferred). */
function sortKeys(fields: unknown, columnCount: number): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0)
    return refuse('InvalidArgument', 'A sort needs fields to sort by.');
  return fields.map((field) => {
    const { key, ascending, sortOn, dataOption, ...others } = record(field, 'fields');
    const [other] = Object.keys(others);
    if (other !== undefined) throw new UnsimulatedError(`SortField.${other}`);
    if ((sortOn ?? 'Value') !== 'Value') throw new UnsimulatedError('sorting by looks');
    if ((dataOption ?? 'Normal') !== 'Normal') throw new UnsimulatedError('sorting texts as numbers');
    return {
      key: wholeNumberValue(key, 'key', 0, columnCount - 1),
      ascending: booleanValue(ascending ?? true, 'ascending'),
    };
  });
}

export function tableSortObject(target: TableTarget): HostObject {
  return hostObject(tableSortType, target);
}
