import type { RangeModel } from '../../../workbook/model';
import { refuse } from '../host-error';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { cellOfKey, contains } from '../state/grid';
import type { ProtectionAllowance } from '../state/protection-options';
import type { SheetState } from '../state/sheet-state';

/*
 * What protection forbids, by https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6 (Protect a worksheet). The code
 * is inferred from the one that Excel gives for other things that protection forbids (office-js issue 6784).
 */

/** Refuses a change of the sheets themselves in a workbook of protected structure. */
export function checkStructure({ structureProtected }: SimulatedWorkbook): void {
  if (structureProtected) refuse('AccessDenied', 'The structure of the workbook is protected.');
}

/** Refuses what no option of a sheet's protection allows. */
export function checkUnprotected(sheet: SheetState): void {
  if (sheet.isProtected) refuseProtected(sheet);
}

/** Refuses what a sheet's protection forbids unless one of its options allows it. */
export function checkAllowed(sheet: SheetState, allowance: ProtectionAllowance): void {
  if (sheet.isProtected && !sheet.protectionOptions[allowance]) refuseProtected(sheet);
}

/** Refuses new contents for cells of a protected sheet unless each of them is unlocked; cells are locked until someone unlocks them. */
export function checkUnlocked(sheet: SheetState, area: RangeModel): void {
  if (sheet.isProtected && !isUnlocked(sheet, area)) refuseProtected(sheet);
}

function isUnlocked(sheet: SheetState, area: RangeModel): boolean {
  const unlocked = [...sheet.cells].filter(
    ([key, { format }]) =>
      !format.locked && contains(area, { ...cellOfKey(key), rowCount: 1, columnCount: 1 }),
  );
  return unlocked.length === area.rowCount * area.columnCount;
}

function refuseProtected({ name }: SheetState): never {
  return refuse('AccessDenied', `The sheet ${name} is protected.`);
}
