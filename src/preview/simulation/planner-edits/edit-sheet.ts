import { HostError } from '../host-error';
import { deleteLines, insertLines } from '../object-model/change-lines';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../object-model/change-sheets';
import { clearCells } from '../object-model/clear-cells';
import { copySheet } from '../object-model/copy-sheet';
import { SheetRange } from '../object-model/sheet-range';
import type { Simulation } from '../simulation';
import { typeIntoCell } from '../type-into-cell';
import type { PlannerEdit } from './planner-edit';

type SheetEdit = Extract<PlannerEdit, { readonly sheet: string }>;

/** What a planner does to a sheet and its cells. */
export function editSheet(simulation: Simulation, edit: SheetEdit): void {
  const sheet = simulation.workbook.sheetNamed(edit.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${edit.sheet}`);
  const target = { simulation, sheet };
  switch (edit.kind) {
    case 'type':
      return type(simulation, edit);
    case 'clear':
      return clearCells(new SheetRange(simulation, sheet, edit.range), 'Contents');
    case 'insertRows':
    case 'insertColumns':
      return insertLines(target, edit.kind === 'insertRows' ? 'rows' : 'columns', edit.at, edit.count);
    case 'deleteRows':
    case 'deleteColumns':
      return deleteLines(target, edit.kind === 'deleteRows' ? 'rows' : 'columns', edit.at, edit.count);
    case 'renameSheet':
      return renameSheet(target, edit.name);
    case 'moveSheet':
      return moveSheet(target, edit.position);
    case 'hideSheet':
    case 'showSheet':
      return setVisibility(target, edit.kind === 'hideSheet' ? 'Hidden' : 'Visible');
    case 'copySheet':
      copySheet(target);
      return;
    case 'deleteSheet':
      return deleteSheet(target);
  }
}

function type(
  simulation: Simulation,
  { sheet, row, column, text }: Extract<SheetEdit, { kind: 'type' }>,
): void {
  const outcome = typeIntoCell(simulation, { sheet, row, column, text, insist: true });
  if (outcome.kind === 'entered') return;
  throw outcome.kind === 'refused'
    ? new HostError(outcome.code, outcome.message)
    : new HostError('Validation', outcome.message);
}
