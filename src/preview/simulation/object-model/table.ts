import { booleanValue, textValue } from '../arguments';
import { withTableRenamed } from '../formula/rewrite-formula';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { isDefinableName, isNameTaken } from '../rules/defined-names';
import { checkUnprotected } from '../rules/protection';
import { isTableStyle } from '../rules/table-styles';
import { rewriteFormulas } from '../state/rewrite-formulas';
import type { TableState } from '../state/sheet-state';
import { dataBody, headerRow } from '../state/table-columns';
import { rangeObject } from './range';
import { SheetRange, type SheetTarget } from './sheet-range';
import { tableColumnsObject } from './table-columns';
import { tableFilterObject } from './table-filter';
import { tableRowsObject } from './table-rows';
import { tableSortObject } from './table-sort';
import { worksheetObject } from './worksheet';

export interface TableTarget extends SheetTarget {
  readonly id: string;
}

export function readTable({ simulation, sheet, id }: TableTarget): TableState {
  const table = simulation.workbook.sheets.includes(sheet)
    ? sheet.tables.find((each) => each.id === id)
    : undefined;
  return table ?? refuse('ItemNotFound', "The requested resource doesn't exist.");
}

export function changeTable(target: TableTarget, changed: Partial<TableState>): void {
  const table = readTable(target);
  checkUnprotected(target.sheet);
  target.sheet.tables = target.sheet.tables.map((each) => (each === table ? { ...each, ...changed } : each));
}

/** A name that Excel does not allow, or that a table or a name bears: InvalidArgument (office-js issue 551). */
export function renameTable(target: TableTarget, name: string): void {
  const { workbook } = target.simulation;
  const from = readTable(target).name;
  if (name === from) return;
  const isOther = name.toLowerCase() !== from.toLowerCase();
  if (!isDefinableName(name) || (isOther && isNameTaken(workbook, name))) {
    refuse('InvalidArgument', `“${name}” cannot be the name of the table.`);
  }
  changeTable(target, { name });
  rewriteFormulas(workbook, (formula) => withTableRenamed(formula, from, name));
}

const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  id: ({ id }) => id,
  check: (target) => {
    readTable(target);
  },
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => readTable(target).name,
      set: (target, value) => renameTable(target, textValue(value, 'name')),
    },
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
    style: {
      get: (target) => readTable(target).style,
      set: (target, value) => {
        const style = textValue(value, 'style');
        if (!isTableStyle(style)) refuse('InvalidArgument', `There is no table style ${style}.`);
        changeTable(target, { style });
      },
    },
    showBandedRows: {
      get: (target) => readTable(target).showBandedRows,
      set: (target, value) => changeTable(target, { showBandedRows: booleanValue(value, 'showBandedRows') }),
    },
    showFilterButton: {
      get: (target) => readTable(target).showFilterButton,
      set: (target, value) =>
        changeTable(target, { showFilterButton: booleanValue(value, 'showFilterButton') }),
    },
  },
  navigation: {
    columns: tableColumnsObject,
    autoFilter: tableFilterObject,
    sort: tableSortObject,
    rows: tableRowsObject,
    worksheet: ({ simulation, sheet }) => worksheetObject({ simulation, sheet }),
  },
  queries: {
    getRange: (target) =>
      rangeObject(new SheetRange(target.simulation, target.sheet, readTable(target).range)),
    getHeaderRowRange: (target) =>
      rangeObject(new SheetRange(target.simulation, target.sheet, headerRow(readTable(target)))),
    getDataBodyRange: (target) =>
      rangeObject(new SheetRange(target.simulation, target.sheet, dataBody(readTable(target)))),
  },
};

export function tableObject(target: TableTarget): HostObject {
  return hostObject(tableType, target);
}
