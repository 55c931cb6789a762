import { refuse } from '../host-error';
import { addTableColumn, deleteTableColumn } from '../object-model/change-table-columns';
import { changeTableRows } from '../object-model/change-table-rows';
import { copyTableRows } from '../object-model/copy-table-rows';
import { readTable, renameTable, type TableTarget } from '../object-model/table';
import { renameTableColumn } from '../object-model/table-columns';
import { filterTable } from '../object-model/table-filter';
import { sortTable } from '../object-model/table-sort';
import type { Simulation } from '../simulation';
import type { PlannerEdit } from './planner-edit';

type TableEdit = Extract<PlannerEdit, { readonly table: string }>;

export function isTableEdit(edit: PlannerEdit): edit is TableEdit {
  return 'table' in edit;
}

/** What a planner does to a table. */
export function editTable(simulation: Simulation, edit: TableEdit): void {
  const target = tableNamed(simulation, edit.table);
  const { rowCount, columnCount } = readTable(target).range;
  switch (edit.kind) {
    case 'sortTable':
      checkPlace(edit.column, columnCount);
      return sortTable(target, [{ key: edit.column, ascending: edit.ascending }]);
    case 'filterTable':
      return filterTable(target, edit.on);
    case 'renameTable':
      return renameTable(target, edit.name);
    case 'renameTableColumn':
      checkPlace(edit.column, columnCount);
      return renameTableColumn(target, edit.column, edit.name);
    case 'addTableColumn':
      checkPlace(edit.at, columnCount + 1);
      return addTableColumn(target, edit.at, edit.name);
    case 'deleteTableColumn':
      checkPlace(edit.column, columnCount);
      return deleteTableColumn(target, edit.column);
    case 'insertTableRows':
      checkPlace(edit.at, rowCount);
      return changeTableRows(target, { kind: 'added', index: edit.at, count: edit.count });
    case 'deleteTableRows':
      checkPlace(edit.at + edit.count - 1, rowCount - 1);
      return changeTableRows(target, { kind: 'deleted', index: edit.at, count: edit.count });
    case 'copyTableRows':
      checkPlace(edit.from + edit.count - 1, rowCount - 1);
      checkPlace(edit.at, rowCount);
      return copyTableRows(target, edit);
  }
}

function tableNamed(simulation: Simulation, name: string): TableTarget {
  for (const sheet of simulation.workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { simulation, sheet, id: table.id };
  }
  throw new Error(`There is no table ${name}`);
}

function checkPlace(place: number, count: number): void {
  if (place < 0 || place >= count) refuse('InvalidArgument', 'The table has no such row or column.');
}
