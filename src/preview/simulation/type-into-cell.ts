import { HostError } from './host-error';
import { withText, writeContents } from './object-model/enter-content';
import { refusalByValidation, type RefusedByValidation } from './object-model/refusal-by-validation';
import { SheetRange } from './object-model/sheet-range';
import { checkUnlocked } from './rules/protection';
import type { Simulation } from './simulation';

/** A text that a person types into a cell, leaving it with the enter key. */
export interface TypedEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether the person insists when a validation only warns. */
  readonly insist?: boolean;
}

export type TypingOutcome =
  | { readonly kind: 'entered' }
  | RefusedByValidation
  /** Excel's own refusal: protection, a broken formula, a text that is too long. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/**
 * Enters what a person types, read by the locale alone. Formulas are en-US here, whatever the locale. What Excel does on its own
 * while one types (completing words, growing tables) is not simulated.
 * @throws Error when there is no such sheet
 */
export function typeIntoCell(simulation: Simulation, entry: TypedEntry): TypingOutcome {
  const { row, column, text } = entry;
  const sheet = simulation.workbook.sheetNamed(entry.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${entry.sheet}`);
  const range = new SheetRange(simulation, sheet, { row, column, rowCount: 1, columnCount: 1 });
  try {
    checkUnlocked(sheet, range.area);
    const cell = withText(range, range.cell(0, 0), text, { locales: [simulation.locale], byHand: true });
    const refusal = refusalByValidation(range, cell.content);
    if (refusal?.kind === 'stopped' || (refusal !== undefined && entry.insist !== true)) return refusal;
    writeContents(range, [[cell]]);
    return { kind: 'entered' };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
