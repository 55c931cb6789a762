import { refuse } from '../host-error';
import type { SimulatedWorkbook } from '../simulated-workbook';
import type { SheetState } from '../state/sheet-state';

/**
 * Refuses a change of the sheets themselves in a workbook of protected structure. The code is inferred from the one that Excel
 * gives for other things that protection forbids (office-js issue 6784).
 */
export function checkStructure({ structureProtected }: SimulatedWorkbook): void {
  if (structureProtected) refuse('AccessDenied', 'The structure of the workbook is protected.');
}

/** Refuses a change of a protected sheet's cells; all cells are locked, as they are unless someone unlocks them. */
export function checkUnprotected({ isProtected, name }: SheetState): void {
  if (isProtected) refuse('AccessDenied', `The sheet ${name} is protected.`);
}
