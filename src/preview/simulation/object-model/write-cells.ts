import { textValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { changedFormat, isStandardFormat } from '../state/cell-format';
import type { CellState } from '../state/cell-state';
import { cellKey } from '../state/grid';
import type { SheetState } from '../state/sheet-state';
import { parseInput } from '../typing/parse-input';
import type { SheetRange } from './sheet-range';

/**
 * The value for each cell of a range out of what a property was set to: a matrix of the range's shape, or one value for all cells.
 * @throws HostError InvalidArgument for a matrix of another shape
 */
export function spread(range: SheetRange, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const { rowCount, columnCount } = range.area;
  const fits =
    value.length === rowCount && value.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) {
    refuse(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const cells: unknown = value[row];
    return Array.isArray(cells) ? cells[column] : undefined;
  };
}

/** Sets values or formulas, as Excel reads what is put into cells: null leaves a cell, "" empties it, texts are read as if typed. */
export function setContents(range: SheetRange, value: unknown): void {
  const valueAt = spread(range, value);
  const cells = range.matrix((cell, row, column) => withInput(range, cell, valueAt(row, column)));
  writeCells(range, cells);
}

function withInput(range: SheetRange, cell: CellState, value: unknown): CellState {
  if (value === null || value === undefined) return cell;
  if (typeof value === 'number') return { ...cell, content: { kind: 'number', value } };
  if (typeof value === 'boolean') return { ...cell, content: { kind: 'boolean', value } };
  if (typeof value !== 'string') throw new UnsimulatedError('Range.values of data types');
  const { content, numberFormat } = parseInput(value, range.simulation.locale, cell.format.numberFormat);
  return {
    content,
    format: numberFormat === undefined ? cell.format : changedFormat(cell.format, { numberFormat }),
  };
}

/** Sets number formats, en-US, one for all cells or one for each; null leaves a cell. */
export function setNumberFormats(range: SheetRange, value: unknown): void {
  const formatAt = spread(range, value);
  const cells = range.matrix((cell, row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === null || numberFormat === undefined) return cell;
    return {
      ...cell,
      format: changedFormat(cell.format, { numberFormat: textValue(numberFormat, 'numberFormat') }),
    };
  });
  writeCells(range, cells);
}

/** Writes the cells of a range. */
export function writeCells(range: SheetRange, cells: readonly (readonly CellState[])[]): void {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      writeCell(range.sheet, range.area.row + row, range.area.column + column, cell);
    }
  }
}

/** Writes one cell; a sheet keeps only cells that differ from an empty one of standard look. */
export function writeCell(sheet: SheetState, row: number, column: number, cell: CellState): void {
  const key = cellKey(row, column);
  if (cell.content.kind === 'empty' && isStandardFormat(cell.format)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}
