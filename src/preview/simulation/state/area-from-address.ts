import type { RangeModel } from '../../../workbook/model';
import { refuse, UnsimulatedError } from '../host-error';
import { COLUMN_COUNT, ROW_COUNT } from './grid';

/**
 * The area of an A1 address without a sheet: "B2", "$A$1:C3", "A:C", "2:5".
 * @throws HostError InvalidArgument for a text that is no address
 */
export function areaFromAddress(address: string): RangeModel {
  if (/[,;]/.test(address)) throw new UnsimulatedError('addresses of several areas');
  const [first = '', last = first, ...more] = address.replaceAll('$', '').toUpperCase().split(':');
  const start = corner(first);
  const end = corner(last);
  const isCell = start?.row !== undefined && start.column !== undefined;
  if (start === undefined || end === undefined || more.length > 0 || !(isCell || address.includes(':'))) {
    return refuse('InvalidArgument', `“${address}” is not the address of a range.`);
  }
  const row = Math.min(start.row ?? 0, end.row ?? 0);
  const column = Math.min(start.column ?? 0, end.column ?? 0);
  const lastRow = Math.max(start.row ?? ROW_COUNT - 1, end.row ?? ROW_COUNT - 1);
  const lastColumn = Math.max(start.column ?? COLUMN_COUNT - 1, end.column ?? COLUMN_COUNT - 1);
  if (lastRow >= ROW_COUNT || lastColumn >= COLUMN_COUNT) {
    return refuse('InvalidArgument', `“${address}” lies outside the sheet.`);
  }
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** A corner of an address: a cell, a column ("C") or a row ("5"). */
function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

/** The column, from 0, that letters mean: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
