import type { CellValue } from '../../strategy/cell-value';
import { KNOWN_WORDS, foldWord } from './known-words';
import type { CellSnapshot } from './workbook-snapshot';
import { UNREAD } from './workbook-snapshot';

/** What stands in a column: the words of a list, or something that its cells look like. */
export type ColumnContent =
  keyof typeof KNOWN_WORDS | 'codes' | 'texts' | 'numbers' | 'dates' | 'keys' | 'formulas';

/** Numbers or words joined by dots; codes of planners begin with letters, too. */
const CODE = /^[\p{L}\d]{1,8}(?:[.\-/][\p{L}\d]{1,8}){0,6}\.?$/u;
const KEY = /^[\p{L}\d][\p{L}\d:._-]*$/u;

/**
 * Whether what stands in a column is what ours holds. An empty column may be any but one that planners never see or fill: there the
 * planner's own could be taken for it.
 */
export function fitsContent(cells: readonly CellSnapshot[], content: ColumnContent): boolean {
  if (content === 'formulas') return isCalculated(cells);
  const values = cells.map(({ value }) => value).filter((value) => value !== undefined && value !== '');
  switch (content) {
    case 'keys':
      return (
        values.length > 0 && values.every((value) => typeof value === 'string' && KEY.test(value.trim()))
      );
    case 'codes':
      return mostly(values, (value) => CODE.test(String(value).trim()));
    case 'texts':
      return mostly(values, (value) => typeof value === 'string');
    case 'numbers':
    case 'dates':
      return mostly(values, (value) => typeof value === 'number');
    default:
      return mostly(
        values,
        (value) => typeof value === 'string' && KNOWN_WORDS[content].has(foldWord(value)),
      );
  }
}

/** A single cell of it may hold something else: a planner has overwritten its formula. */
function isCalculated(cells: readonly CellSnapshot[]): boolean {
  const formulas = cells.filter((cell) => cell === UNREAD || cell.formula !== undefined);
  return formulas.length > 0 && formulas.length * 2 >= cells.length;
}

function mostly(values: readonly CellValue[], fits: (value: CellValue) => boolean): boolean {
  return values.filter(fits).length * 2 >= values.length;
}
