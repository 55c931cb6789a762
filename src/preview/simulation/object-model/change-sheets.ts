import { wholeNumberValue } from '../arguments';
import { withSheetDeleted, withSheetRenamed } from '../formula/rewrite-formula';
import { refuse } from '../host-error';
import { checkStructure } from '../rules/protection';
import { checkSheetName } from '../rules/sheet-names';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { rewriteFormulas } from '../state/rewrite-formulas';
import type { SheetState, SheetVisibility } from '../state/sheet-state';
import type { SheetTarget } from './sheet-range';

export function renameSheet({ simulation: { workbook }, sheet }: SheetTarget, name: string): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const from = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => withSheetRenamed(formula, from, name));
}

/**
 * Deletes a sheet with all that is on it; what refers to it becomes #REF!. The last visible sheet stays (Excel's own rule; code
 * inferred), and a very hidden one has to be made visible or hidden first (office-js issue 365).
 */
export function deleteSheet({ simulation: { workbook }, sheet }: SheetTarget): void {
  checkStructure(workbook);
  if (sheet.visibility === 'VeryHidden') refuse('GeneralException', 'A very hidden sheet cannot be deleted.');
  checkNotLast(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  if (workbook.activeSheetId === sheet.id) activateNeighbour(workbook, position);
  const tables = sheet.tables.map((table) => table.name);
  rewriteFormulas(workbook, (formula) => withSheetDeleted(formula, sheet.name, tables));
}

export function moveSheet({ simulation: { workbook }, sheet }: SheetTarget, value: unknown): void {
  checkStructure(workbook);
  const position = wholeNumberValue(value, 'position', 0, workbook.sheets.length - 1);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
}

export function setVisibility(
  { simulation: { workbook }, sheet }: SheetTarget,
  visibility: SheetVisibility,
): void {
  checkStructure(workbook);
  if (visibility !== 'Visible') checkNotLast(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.activeSheetId === sheet.id) activateNeighbour(workbook, position);
}

function checkNotLast(workbook: SimulatedWorkbook, sheet: SheetState): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (sheet.visibility === 'Visible' && others.length === 0) {
    refuse('InvalidOperation', 'A workbook needs a visible sheet.');
  }
}

/** The next visible sheet comes to the front, or else the one before (EPPlus pull request 1030). */
function activateNeighbour(workbook: SimulatedWorkbook, position: number): void {
  const isVisible = (sheet: SheetState): boolean => sheet.visibility === 'Visible';
  const next =
    workbook.sheets.slice(position).find(isVisible) ?? workbook.sheets.slice(0, position).findLast(isVisible);
  if (next !== undefined) workbook.activeSheetId = next.id;
}
