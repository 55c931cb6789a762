import { refuse, UnsimulatedError } from '../host-error';
import { READ_CELL_LIMIT } from '../rules/limits';
import type { CellContent, CellState } from '../state/cell-state';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { LOCALES, type LocaleName } from '../typing/locale';
import type { SheetRange } from './sheet-range';

/**
 * Reads one thing of each cell. A range of whole columns or rows has null for it (excel-add-ins-ranges-unbounded.md); a range of more
 * than five million cells is too large to read (resource-limits-and-performance-optimization.md).
 */
export function readMatrix<Value>(
  range: SheetRange,
  read: (cell: CellState, row: number, column: number) => Value,
): Value[][] | null {
  const { rowCount, columnCount } = range.area;
  if (rowCount === ROW_COUNT || columnCount === COLUMN_COUNT) return null;
  if (rowCount * columnCount > READ_CELL_LIMIT) refuse('RangeExceedsLimit', 'The range has too many cells.');
  return range.matrix(read);
}

/** `Range.values`: what cells hold, formulas computed; an empty cell is "". */
export function readValues(range: SheetRange): unknown {
  return readMatrix(range, (cell, row, column) => plainValue(computed(range, cell, row, column)));
}

/** `Range.formulas`: the formula, en-US, or the value where there is none. */
export function readFormulas(range: SheetRange): unknown {
  return readMatrix(range, (cell) => plainValue(cell.content));
}

/** `Range.text`: what cells show. Of number formats only the plain ones are simulated. */
export function readTexts(range: SheetRange): unknown {
  return readMatrix(range, (cell, row, column) =>
    shownText(computed(range, cell, row, column), cell.format.numberFormat, range.simulation.locale),
  );
}

/** What a cell holds, a formula calculated; row and column count from the range's first cell. */
export function computedContent(range: SheetRange, row: number, column: number): CellContent {
  return computed(range, range.cell(row, column), row, column);
}

function computed(range: SheetRange, { content }: CellState, row: number, column: number): CellContent {
  if (content.kind !== 'formula') return content;
  const { simulation, sheet, area } = range;
  const { workbook, calculate, changes } = simulation;
  if (calculate === undefined) throw new UnsimulatedError(`the value of the formula ${content.formula}`);
  return calculate(workbook, sheet, area.row + row, area.column + column, changes());
}

function plainValue(content: CellContent): unknown {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return content.error;
    case 'formula':
      return content.formula;
  }
}

function shownText(content: CellContent, numberFormat: string, locale: LocaleName): string {
  if (content.kind === 'boolean') return LOCALES[locale].booleans[content.value ? 'true' : 'false'];
  if (content.kind !== 'number') return String(plainValue(content));
  const isWhole = Number.isInteger(content.value);
  if (numberFormat === 'General' || numberFormat === '@' || (numberFormat === '0' && isWhole)) {
    return String(content.value).replace('.', LOCALES[locale].decimal);
  }
  throw new UnsimulatedError(`the text of a number in the format ${numberFormat}`);
}
