/** An error value that a formula of the planner's shows, "#DIV/0!" for example. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds when anything may have been typed there: a number, a text, a truth value, an error, or nothing. */
export type CellValue = number | string | boolean | CellError | undefined;

/** Significant digits that Excel keeps of a number (Microsoft: floating-point arithmetic may give inaccurate results in Excel). */
const SIGNIFICANT_DIGITS = 15;

/**
 * The number in a cell, undefined where there is none: a text of digits is no number. Digits beyond the fifteenth are left
 * out, so that 0.1 + 0.2 typed as a formula is the same number as a typed 0.3.
 */
export function numberIn(cell: CellValue): number | undefined {
  if (typeof cell !== 'number') return undefined;
  // Most numbers are whole, and writing each of them out takes the longest part of judging thousands of rows.
  const isExact = Number.isInteger(cell) && Math.abs(cell) < 10 ** SIGNIFICANT_DIGITS && cell !== 0;
  return isExact ? cell : Number(cell.toPrecision(SIGNIFICANT_DIGITS));
}

/** What a cell reads as part of a text; empty for an empty cell and for an error. */
export function textIn(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Whether a cell holds a text or a truth value, which a planner may have taken for a number. */
export function isWording(cell: CellValue): boolean {
  return typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '');
}

/** Whether two texts are the same for a spreadsheet: capital letters do not count. */
export function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
