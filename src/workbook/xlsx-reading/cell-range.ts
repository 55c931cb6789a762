import type { RangeModel } from '../model';

/** Excel's limits of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The index of a column from its letters, "A" is 0. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A range from its address, "B2", "$B$2:$D$5", whole columns "B:D" and rows "2:5"; undefined for anything else. */
export function rangeFromAddress(address: string): RangeModel | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address.trim());
  if (!match) return undefined;
  const [, column, row, lastColumn = address.includes(':') ? undefined : column, lastRow] = match;
  const end = address.includes(':') ? lastRow : row;
  if ((column === undefined) !== (lastColumn === undefined) || (row === undefined) !== (end === undefined)) {
    return undefined;
  }
  if (column === undefined && row === undefined) return undefined;
  if (!address.includes(':') && (column === undefined || row === undefined)) return undefined;
  const top = row === undefined ? 0 : Number(row) - 1;
  const bottom = end === undefined ? ROWS - 1 : Number(end) - 1;
  const left = column === undefined ? 0 : columnIndex(column);
  const right = lastColumn === undefined ? COLUMNS - 1 : columnIndex(lastColumn);
  if (top < 0 || left < 0 || bottom < top || right < left || bottom >= ROWS || right >= COLUMNS)
    return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The ranges of a list of addresses, as rules have it; those that are none are left out. */
export function rangesFromList(addresses: string): readonly RangeModel[] {
  return addresses
    .split(/\s+/)
    .map(rangeFromAddress)
    .filter((range) => range !== undefined);
}

/** A reference to cells of a named sheet, "'Słowniki'!$A$5:$A$7"; undefined for anything else. */
export function referenceFrom(
  formula: string,
): { readonly sheet: string; readonly range: RangeModel } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s()"]+))!([^!]+)$/.exec(formula.trim());
  const range = match?.[3] === undefined ? undefined : rangeFromAddress(match[3]);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return range && sheet !== undefined ? { sheet, range } : undefined;
}
