import type { FormulaReference } from './formula-references';
import { formulaReferences } from './formula-references';

/** Whether a reference is to cells of the formula's own sheet. */
export function isOnSheet({ sheet }: FormulaReference, own: string): boolean {
  return sheet === undefined || sheet.toLowerCase() === own.toLowerCase();
}

/**
 * A formula as it has to read in another row of the same sheet: what referred to its own row refers to the new one, everything else
 * stays. Rows count from 0.
 */
export function inRow(formula: string, sheet: string, from: number, to: number): string {
  const numbers = formulaReferences(formula)
    .filter((reference) => isOnSheet(reference, sheet))
    .flatMap(({ rows }) => (rows === undefined ? [] : [...new Set(rows)]))
    .filter(({ row, isFixed }) => row === from && !isFixed)
    .sort((one, other) => other.start - one.start);
  return numbers.reduce(
    (text, { start, end }) => text.slice(0, start) + `${to + 1}` + text.slice(end),
    formula,
  );
}
