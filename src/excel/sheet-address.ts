import type { RangeModel } from '../workbook/model';

/** A range's address, taken apart. */
export interface SheetAddress {
  readonly sheet: string;
  /** Without dollar signs: "B2" or "B2:D5". */
  readonly address: string;
}

/** Takes an address such as 'Karta wskaźnika'!$A$1 apart, the quotes of the sheet's name off. */
export function parseSheetAddress(text: string): SheetAddress {
  const end = text.lastIndexOf('!');
  const sheet = text.slice(0, Math.max(end, 0));
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: text.slice(end + 1).replaceAll('$', ''),
  };
}

/** The cells of an address without its sheet, "B2" or "B2:D5"; undefined for whole columns or rows and for anything else. */
export function rangeOfAddress(address: string): RangeModel | undefined {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rowCount: Number(bottom) - row, columnCount: columnIndex(right) - column + 1 };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
