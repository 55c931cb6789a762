import { columnLetters } from '../../../workbook/address';
import type { RangeModel } from '../../../workbook/model';
import { areaFromAddress } from '../state/area-from-address';
import { formulaTokens, joinedTokens, sheetOfToken, type Token } from './tokens';

/**
 * Where the cells that a reference means are now; undefined when they are gone.
 * @param sheet the sheet that the reference names, undefined when it names none
 */
export type MoveReference = (sheet: string | undefined, area: RangeModel) => RangeModel | undefined;

/** A reference in a formula: its tokens from one place to another, and the cells that it means. */
interface FoundReference {
  readonly first: number;
  readonly last: number;
  readonly sheet: string | undefined;
  readonly area: RangeModel;
}

/**
 * The formula after cells were moved: each reference to a cell, a range of cells, whole columns ("A:C") or whole rows ("$2:$5") means the
 * cells that it meant before, its dollar signs as they were; what is gone becomes #REF!.
 * @param formula en-US, with its equals sign
 */
export function withReferencesMoved(formula: string, move: MoveReference): string {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  if (tokens === undefined) return formula;
  const moves = referencesIn(tokens)
    .map((reference) => ({ ...reference, target: move(reference.sheet, reference.area) }))
    .filter(({ area, target }) => target !== area);
  if (moves.length === 0) return formula;
  const changed = [...tokens];
  for (const { first, last, target } of moves) {
    if (target === undefined) changed.fill({ kind: 'space', text: '' }, first, last + 1);
    setCorner(changed, first, target, target?.row, target?.column);
    if (target === undefined || last === first) continue;
    setCorner(
      changed,
      last,
      target,
      target.row + target.rowCount - 1,
      target.column + target.columnCount - 1,
    );
  }
  return `=${joinedTokens(changed)}`;
}

/** The references of formulas that were looked at lately; the tokens of a formula stay the same as long as they are known. */
const found = new WeakMap<readonly Token[], readonly FoundReference[]>();

function referencesIn(tokens: readonly Token[]): readonly FoundReference[] {
  const known = found.get(tokens) ?? findReferences(tokens);
  found.set(tokens, known);
  return known;
}

function findReferences(tokens: readonly Token[]): readonly FoundReference[] {
  if (!tokens.some(isReference)) return [];
  const references: FoundReference[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
    const isRange = end !== undefined && isRangeOf(token, end);
    const isHalf = tokens[at - 1]?.text === ':' || (end !== undefined && !isRange);
    if (isHalf || !(isRange || isCell(token))) continue;
    const before = tokens[at - 1];
    const sheet = before?.kind === 'sheet' ? sheetOfToken(before.text) : undefined;
    const area = areaFromAddress(isRange ? `${token.text}:${end.text}` : token.text);
    references.push({ first: at, last: isRange ? at + 2 : at, sheet, area });
    if (isRange) at += 2;
  }
  return references;
}

function isReference(token: Token): boolean {
  return isCell(token) || token.text === ':';
}

function isCell({ kind, text }: Token): boolean {
  return kind === 'reference' && /^\$?[A-Za-z]+\$?\d+$/.test(text);
}

const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[1-9]\d{0,6}$/;

function isRangeOf(first: Token, last: Token): boolean {
  return (
    (isCell(first) && isCell(last)) ||
    [COLUMN, ROW].some((line) => line.test(first.text) && line.test(last.text))
  );
}

function setCorner(tokens: Token[], at: number, target: RangeModel | undefined, row = 0, column = 0): void {
  const token = tokens[at];
  if (token === undefined) return;
  tokens[at] =
    target === undefined
      ? { kind: 'error', text: '#REF!' }
      : { ...token, text: withPlace(token.text, row, column) };
}

/** The corner of a reference in another place, with the dollar signs of the old one. */
function withPlace(corner: string, row: number, column: number): string {
  const [, columnSign = '', letters, rowSign = '', digits] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  if (letters === '') return `${columnSign}${row + 1}`;
  return `${columnSign}${columnLetters(column)}${digits === '' ? '' : `${rowSign}${row + 1}`}`;
}
