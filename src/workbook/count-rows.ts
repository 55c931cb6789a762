/**
 * How many rows of a table all `conditions` hold for. The conditions use operators alone, which every spreadsheet program
 * calculates for whole ranges there. A row where one of them is an error does not count, and spoils no other: 1/0 and
 * errors are no numbers, and COUNT counts numbers.
 */
export function countRows(...conditions: readonly string[]): string {
  return `SUMPRODUCT(COUNT(1/(${conditions.map((condition) => `(${condition})`).join('*')})))`;
}
