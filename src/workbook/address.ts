import type { RangeModel } from './model';

/** A column's letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The relative A1 address of a range, "B2" or "B2:D5". */
export function rangeAddress(range: RangeModel): string {
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  const last = `${columnLetters(range.column + range.columnCount - 1)}${range.row + range.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** The absolute A1 address of a range, "$B$2" or "$B$2:$D$5". */
export function absoluteAddress(range: RangeModel): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columnCount - 1)}$${range.row + range.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas quote it; quoting is always allowed, so it is always done. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A single cell as a range. */
export function cellRange(row: number, column: number): RangeModel {
  return { row, column, rowCount: 1, columnCount: 1 };
}
