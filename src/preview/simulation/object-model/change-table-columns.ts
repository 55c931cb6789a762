import { refuse, UnsimulatedError } from '../host-error';
import { checkUnprotected } from '../rules/protection';
import type { CellShift } from '../state/cell-shift';
import { EMPTY_CONTENT } from '../state/cell-state';
import type { TableState } from '../state/sheet-state';
import { columnNames } from '../state/table-columns';
import { readCell, writeCell } from '../state/write-cell';
import { shiftCells } from './shift-cells';
import type { SheetTarget } from './sheet-range';
import { settleHeader, tellColumns } from './table-headers';
import { readTable, type TableTarget } from './table';

/**
 * Adds a column to a table before the one at `index`, or behind the last; within the table's rows, the cells to the right move. It looks
 * like the column to its left, the first one like the one to its right (inferred).
 */
export function addTableColumn(target: TableTarget, index: number, name?: string): void {
  const { simulation, sheet } = target;
  const table = changeableTable(target);
  const { row, column, rowCount, columnCount } = table.range;
  const shift: CellShift = {
    lines: 'columns',
    band: { first: row, count: rowCount },
    at: column + index,
    count: 1,
  };
  shiftCells(simulation.workbook, sheet, shift, [table]);
  const grown = resize(target, table, columnCount + 1);
  const model = index === 0 ? column + 1 : column + index - 1;
  for (let at = row; at < row + rowCount; at += 1) {
    const { format } = readCell(sheet, at, model);
    const isHeader = at === row && name !== undefined;
    writeCell(sheet, at, column + index, {
      content: isHeader ? { kind: 'text', text: name } : EMPTY_CONTENT,
      format,
    });
  }
  settleHeader(simulation.locale, sheet, grown);
}

/** Deletes a column of a table; within the table's rows, the cells to the right move, and what referred to the column is #REF!. */
export function deleteTableColumn(target: TableTarget, index: number): void {
  const { simulation, sheet } = target;
  const table = changeableTable(target);
  const { row, column, rowCount, columnCount } = table.range;
  const name = columnNames(sheet, table)[index];
  if (name === undefined) return refuse('ItemNotFound', "The requested resource doesn't exist.");
  // Excel deletes the whole table then (inferred).
  if (columnCount === 1) throw new UnsimulatedError('deleting the only column of a table');
  const shift: CellShift = {
    lines: 'columns',
    band: { first: row, count: rowCount },
    at: column + index,
    count: -1,
  };
  shiftCells(simulation.workbook, sheet, shift, [table]);
  tellColumns(simulation.workbook, resize(target, table, columnCount - 1), new Map([[name, undefined]]));
}

function changeableTable(target: TableTarget): TableState {
  checkUnprotected(target.sheet);
  const table = readTable(target);
  if (table.isFiltered === true) throw new UnsimulatedError('changing the columns of a filtered table');
  return table;
}

/** What the header shows of a sort is by a column's place, which may be another now: it is not kept (inferred). */
function resize({ sheet }: SheetTarget, table: TableState, columnCount: number): TableState {
  const resized = { ...table, sort: undefined, range: { ...table.range, columnCount } };
  sheet.tables = sheet.tables.map((each) => (each === table ? resized : each));
  return resized;
}
