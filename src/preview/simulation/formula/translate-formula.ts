import { ROW_COUNT } from '../state/grid';
import { formulaTokens } from './tokens';

/**
 * The formula as Excel copies it so many rows down (or up): relative rows move along, absolute ones stay; what would lie outside the
 * sheet is #REF!.
 */
export function translateFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  const tokens = formulaTokens(formula.slice(1));
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) => (kind === 'reference' ? translated(text, rows) : text));
  return `=${texts.join('')}`;
}

function translated(reference: string, rows: number): string {
  const [, column, digits] = /^(\$?[A-Za-z]+)([1-9]\d*)$/.exec(reference) ?? [];
  if (column === undefined || digits === undefined) return reference;
  const row = Number(digits) + rows;
  return row >= 1 && row <= ROW_COUNT ? `${column}${row}` : '#REF!';
}
