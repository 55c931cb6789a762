import { refuse, UnsimulatedError } from '../host-error';
import { checkFormula } from '../formula/check-formula';
import { checkUnlocked } from '../rules/protection';
import { changedFormat } from '../state/cell-format';
import type { CellState } from '../state/cell-state';
import { COLUMN_COUNT, contains, ROW_COUNT } from '../state/grid';
import { parseInput, type InputPlace } from '../typing/parse-input';
import { fillCalculatedColumns } from './calculated-columns';
import type { SheetRange } from './sheet-range';
import { changeHeaders } from './table-headers';
import { writeCells } from './write-cells';

/**
 * The value for each cell of a range out of what a property was set to: a matrix of the range's shape, or one value for all cells.
 * A single null, a matrix of another shape and a range of whole columns or rows are refused
 * (excel-add-ins-blank-null-values.md, excel-add-ins-ranges-unbounded.md of the Office add-ins documentation; the code is inferred).
 */
export function spread({ area }: SheetRange, value: unknown): (row: number, column: number) => unknown {
  if (area.rowCount === ROW_COUNT || area.columnCount === COLUMN_COUNT) {
    return refuse('InvalidArgument', 'The range is unbounded.');
  }
  if (value === null || value === undefined)
    return refuse('InvalidArgument', 'null is no value for a property.');
  if (!Array.isArray(value)) return () => value;
  const fits =
    value.length === area.rowCount &&
    value.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) return refuse('InvalidArgument', 'The array does not match the size of the range.');
  return (row, column) => {
    const cells: unknown = value[row];
    return Array.isArray(cells) ? cells[column] : undefined;
  };
}

/**
 * Sets values or formulas: null leaves a cell, "" empties it (excel-add-ins-blank-null-values.md), texts are read as if typed. Both
 * properties take both. All is checked before anything is written. What is meant for a cell that a merge covers is dropped.
 */
export function enterContents(range: SheetRange, value: unknown): void {
  checkUnlocked(range.sheet, range.area);
  const valueAt = spread(range, value);
  const covered = coveredCells(range);
  const cells = range.matrix((cell, row, column) =>
    covered(row, column) ? cell : withValue(range, cell, valueAt(row, column), row, column),
  );
  writeContents(range, cells);
}

/** Writes contents, and what Excel adds of its own in tables. */
export function writeContents(range: SheetRange, cells: readonly (readonly CellState[])[]): void {
  const before = range.matrix((cell) => cell);
  changeHeaders(range, () => writeCells(range, cells));
  fillCalculatedColumns(range, before, cells);
}

function withValue(
  range: SheetRange,
  cell: CellState,
  value: unknown,
  row: number,
  column: number,
): CellState {
  if (value === null || value === undefined) return cell;
  if (typeof value === 'number') return { ...cell, content: { kind: 'number', value } };
  if (typeof value === 'boolean') return { ...cell, content: { kind: 'boolean', value } };
  if (typeof value !== 'string') throw new UnsimulatedError('Range.values of data types');
  // Excel documents values as en-US, yet reads texts like dates by the user's settings (office-js issue 1559); so a text stays a
  // text here only if it is nothing else in either.
  const locales = [range.simulation.locale, 'en-US'] as const;
  return withText(range, cell, value, { locales, byHand: false }, row, column);
}

/** The cell after a text was entered into it; a formula is checked. */
export function withText(
  range: SheetRange,
  cell: CellState,
  text: string,
  reading: Pick<InputPlace, 'locales' | 'byHand'>,
  row = 0,
  column = 0,
): CellState {
  const { simulation, sheet, area } = range;
  const place = { ...reading, numberFormat: cell.format.numberFormat, year: simulation.year };
  const { content, numberFormat } = parseInput(text, place);
  if (content.kind === 'formula') {
    const at = { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
    checkFormula(content.formula, { workbook: simulation.workbook, sheet, cell: at });
  }
  return {
    content,
    format: numberFormat === undefined ? cell.format : changedFormat(cell.format, { numberFormat }),
  };
}

/** Cells of the range that are merged into another, of which they show the content. */
function coveredCells({ sheet, area }: SheetRange): (row: number, column: number) => boolean {
  if (sheet.merges.length === 0) return () => false;
  return (row, column) => {
    const cell = { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
    return sheet.merges.some(
      (merge) => contains(merge, cell) && !(merge.row === cell.row && merge.column === cell.column),
    );
  };
}
