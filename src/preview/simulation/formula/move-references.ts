import { columnLetters } from '../../../workbook/address';
import type { RangeModel } from '../../../workbook/model';
import { areaFromAddress } from '../state/area-from-address';
import { formulaTokens, sheetOfToken, type Token } from './tokens';

/**
 * Where the cells that a reference means are now; undefined when they are gone.
 * @param sheet the sheet that the reference names, undefined when it names none
 */
export type MoveReference = (sheet: string | undefined, area: RangeModel) => RangeModel | undefined;

/**
 * The formula after cells were moved: each reference to a cell, a range of cells, whole columns ("A:C") or whole rows ("$2:$5") means the
 * cells that it meant before, its dollar signs as they were; what is gone becomes #REF!.
 * @param formula en-US, with its equals sign
 */
export function withReferencesMoved(formula: string, move: MoveReference): string {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  if (!tokens?.some(isReference)) return formula;
  const texts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const last = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
    const isRange = last !== undefined && isRangeOf(token, last);
    const isHalf = tokens[at - 1]?.text === ':' || (last !== undefined && !isRange);
    if (isHalf || !(isRange || isCell(token))) texts.push(token.text);
    else {
      const before = tokens[at - 1];
      const sheet = before?.kind === 'sheet' ? sheetOfToken(before.text) : undefined;
      texts.push(moved(token.text, isRange ? last.text : undefined, (area) => move(sheet, area)));
      if (isRange) at += 2;
    }
  }
  return `=${texts.join('')}`;
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

function moved(
  first: string,
  last: string | undefined,
  move: (area: RangeModel) => RangeModel | undefined,
): string {
  const address = last === undefined ? first : `${first}:${last}`;
  const area = areaFromAddress(address);
  const target = move(area);
  if (target === undefined) return '#REF!';
  if (target === area) return address;
  const { row, column, rowCount, columnCount } = target;
  const start = withPlace(first, row, column);
  if (last === undefined) return start;
  return `${start}:${withPlace(last, row + rowCount - 1, column + columnCount - 1)}`;
}

/** The corner of a reference in another place, with the dollar signs of the old one. */
function withPlace(corner: string, row: number, column: number): string {
  const [, columnSign = '', letters, rowSign = '', digits] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  if (letters === '') return `${columnSign}${row + 1}`;
  return `${columnSign}${columnLetters(column)}${digits === '' ? '' : `${rowSign}${row + 1}`}`;
}
