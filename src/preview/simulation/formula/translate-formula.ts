import { columnLetters } from '../../../workbook/address';
import { columnIndex } from '../state/area-from-address';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { formulaTokens } from './tokens';

/**
 * The formula as Excel copies it so many rows down (or up) and columns to the right (or left): what is relative moves along, what is
 * absolute stays; what would lie outside the sheet is #REF!.
 */
export function translateFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula.slice(1));
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) =>
    kind === 'reference' ? translated(text, rows, columns) : text,
  );
  return `=${texts.join('')}`;
}

function translated(reference: string, rows: number, columns: number): string {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Za-z]+)(\$?)([1-9]\d*)$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return reference;
  const row = Number(digits) - 1 + (rowSign === '' ? rows : 0);
  const column = columnIndex(letters) + (columnSign === '' ? columns : 0);
  if (row < 0 || row >= ROW_COUNT || column < 0 || column >= COLUMN_COUNT) return '#REF!';
  return `${columnSign}${columnSign === '' && columns !== 0 ? columnLetters(column) : letters}${rowSign}${row + 1}`;
}
