import { columnLetters } from '../address';
import { COLUMNS, columnIndex, ROWS } from './cell-range';

/** Stretches of a formula in which no letters and digits are a reference: texts, quoted sheets' names, structured references. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

const REFERENCE =
  /(?<![\p{L}\p{N}_.\\$])(?:(\$?[A-Z]{1,3})(\$?\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.\\(!])/giu;

/**
 * A formula as it reads so many rows lower and columns further to the right: what is not absolute goes along. For the formulas that a
 * file states once for several cells (ECMA-376 part 1, 18.3.1.40, shared).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  let shifted = '';
  let end = 0;
  for (const match of formula.matchAll(QUOTED)) {
    shifted += shiftPlain(formula.slice(end, match.index), rows, columns) + match[0];
    end = match.index + match[0].length;
  }
  return shifted + shiftPlain(formula.slice(end), rows, columns);
}

function shiftPlain(text: string, rows: number, columns: number): string {
  const column = (name = '') => shiftColumn(name, columns);
  const row = (number = '') => shiftRow(number, rows);
  return text.replace(REFERENCE, (_reference, ...found: readonly (string | undefined)[]) => {
    const [inColumn, inRow, firstColumn, lastColumn, firstRow, lastRow] = found;
    if (inRow !== undefined) return column(inColumn) + row(inRow);
    if (lastColumn !== undefined) return `${column(firstColumn)}:${column(lastColumn)}`;
    return `${row(firstRow)}:${row(lastRow)}`;
  });
}

/** Beyond an edge of the sheet a shared formula goes on at the other one. */
function shiftColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  return columnLetters((((columnIndex(column) + by) % COLUMNS) + COLUMNS) % COLUMNS);
}

function shiftRow(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  return `${((((Number(row) - 1 + by) % ROWS) + ROWS) % ROWS) + 1}`;
}
