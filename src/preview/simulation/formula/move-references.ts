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
 * The formula after cells were moved: each reference to a cell or a range of cells means the cells that it meant before, its dollar
 * signs as they were; what is gone becomes #REF!. Whole columns and rows are left as they are.
 * @param formula en-US, with its equals sign
 */
export function withReferencesMoved(formula: string, move: MoveReference): string {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  if (!tokens?.some(isCell)) return formula;
  const texts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1];
    const last = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
    const isRange = last !== undefined && isCell(last);
    const isHalf = before?.text === ':' || (last !== undefined && !isRange);
    if (!isCell(token) || isHalf) texts.push(token.text);
    else {
      const sheet = before?.kind === 'sheet' ? sheetOfToken(before.text) : undefined;
      texts.push(moved(token.text, isRange ? last.text : undefined, (area) => move(sheet, area)));
      if (isRange) at += 2;
    }
  }
  return `=${texts.join('')}`;
}

function isCell({ kind, text }: Token): boolean {
  return kind === 'reference' && /^\$?[A-Za-z]+\$?\d+$/.test(text);
}

function moved(
  first: string,
  last: string | undefined,
  move: (area: RangeModel) => RangeModel | undefined,
): string {
  const area = areaFromAddress(last === undefined ? first : `${first}:${last}`);
  const target = move(area);
  if (target === undefined) return '#REF!';
  if (target === area) return last === undefined ? first : `${first}:${last}`;
  const { row, column, rowCount, columnCount } = target;
  const start = withPlace(first, row, column);
  if (last === undefined) return start;
  return `${start}:${withPlace(last, row + rowCount - 1, column + columnCount - 1)}`;
}

/** The corner of a reference in another place, with the dollar signs of the old one. */
function withPlace(corner: string, row: number, column: number): string {
  const [, columnSign = '', rowSign = ''] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(corner) ?? [];
  return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
}
