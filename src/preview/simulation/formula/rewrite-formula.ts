import { quotedSheetName } from '../../../workbook/address';
import { formulaTokens, sheetOfToken, type Token } from './tokens';

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) =>
    token.kind === 'sheet' && isSame(sheetOfToken(token.text), from) ? `${quotedSheetName(to)}!` : token.text,
  );
}

/** The formula after a table got another name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => (token.kind === 'name' && isSame(token.text, from) ? to : token.text));
}

/** The formula after a sheet with its tables was deleted: what referred to them is #REF!. */
export function withSheetDeleted(formula: string, sheet: string, tables: readonly string[]): string {
  return withoutReferences(
    formula,
    (token) => (token.kind === 'sheet' && isSame(sheetOfToken(token.text), sheet)) || isNameOf(token, tables),
  );
}

/** The formula after tables were deleted: what referred to them is #REF!. */
export function withTablesDeleted(formula: string, tables: readonly string[]): string {
  return withoutReferences(formula, (token) => isNameOf(token, tables));
}

function isNameOf({ kind, text }: Token, tables: readonly string[]): boolean {
  return kind === 'name' && tables.some((table) => isSame(table, text));
}

function withoutReferences(formula: string, isGone: (token: Token) => boolean): string {
  const tokens = formulaTokens(formula.slice(1)) ?? [];
  if (!tokens.some(isGone)) return formula;
  let skipping = false;
  const pieces = tokens.map((token) => {
    if (isGone(token)) {
      skipping = true;
      return '#REF!';
    }
    skipping &&= ['reference', 'structured', 'name'].includes(token.kind) || token.text === ':';
    return skipping ? '' : token.text;
  });
  return `=${pieces.join('')}`;
}

function rewrite(formula: string, textOf: (token: Token) => string): string {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  return tokens === undefined ? formula : `=${tokens.map(textOf).join('')}`;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
