import { formulaTokens } from './tokens';

/** The formula as Excel copies it so many rows down (or up): relative rows move along, absolute ones stay. */
export function translateFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  const tokens = formulaTokens(formula.slice(1));
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) =>
    kind === 'reference'
      ? text.replace(
          /^(\$?[A-Za-z]+)([1-9]\d*)$/,
          (_, column: string, row: string) => `${column}${Number(row) + rows}`,
        )
      : text,
  );
  return `=${texts.join('')}`;
}
