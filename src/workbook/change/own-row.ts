import type { FormulaReference, RowNumber } from './formula-references';
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
  return withRows(formula, sheet, ({ row }) => (row === from ? `${to + 1}` : undefined));
}

/** A formula as a copy of it reads in another row: every row that it refers to moves along, but those that a dollar sign keeps. */
export function copiedTo(formula: string, sheet: string, from: number, to: number): string {
  return withRows(formula, sheet, ({ row }) => `${row + 1 + to - from}`);
}

/** A formula with each row that it refers to as a distance: the same for all copies of one formula, whichever rows they are in. */
export function relativeForm(formula: string, sheet: string, row: number): string {
  return withRows(formula, sheet, (number) => `[${number.row - row}]`);
}

/** A formula with other rows in the place of those that no dollar sign keeps; undefined leaves one as it is. */
function withRows(
  formula: string,
  sheet: string,
  replaced: (number: RowNumber) => string | undefined,
): string {
  const numbers = formulaReferences(formula)
    .filter((reference) => isOnSheet(reference, sheet))
    .flatMap(({ rows }) => (rows === undefined ? [] : [...new Set(rows)]))
    .filter(({ isFixed }) => !isFixed)
    .sort((one, other) => other.start - one.start);
  return numbers.reduce((text, number) => {
    const { start, end } = number;
    return text.slice(0, start) + (replaced(number) ?? text.slice(start, end)) + text.slice(end);
  }, formula);
}
