import { withTablesDeleted } from '../formula/rewrite-formula';
import { UnsimulatedError } from '../host-error';
import { checkAllowed, checkUnlocked } from '../rules/protection';
import { intersects, shiftedArea, wholeLines, withSpan, type CellShift } from '../state/cell-shift';
import { EMPTY_CONTENT } from '../state/cell-state';
import { cellOfKey, intersection, WHOLE_GRID } from '../state/grid';
import { rewriteFormulas } from '../state/rewrite-formulas';
import type { TableState } from '../state/sheet-state';
import { columnNames, dataBody, headerRow } from '../state/table-columns';
import { readCell, writeCell } from '../state/write-cell';
import { calculatedColumns, fillRows } from './change-table-rows';
import { shiftCells } from './shift-cells';
import { SheetRange, type SheetTarget } from './sheet-range';
import { settleHeader, tellColumns } from './table-headers';

type Lines = CellShift['lines'];

/**
 * Inserts whole rows or columns of a sheet before the one at `at`. New cells look like those before them, in a table's first row of data
 * like those behind (inferred from what `changeTableRows` follows). A table that is cut grows: new rows get the formulas of its calculated
 * columns, new columns a name (https://support.microsoft.com/office/e65ae4bb-e44b-43f4-ad8b-7d68784f1165, resize a table by adding rows and columns).
 */
export function insertLines(
  { simulation, sheet }: SheetTarget,
  lines: Lines,
  at: number,
  count: number,
): void {
  checkAllowed(sheet, lines === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  const shift = wholeLines(lines, at, count);
  checkFilters(sheet.tables, shift);
  const grown = sheet.tables
    .map((table) => ({ table, range: shiftedArea(shift, table.range) ?? table.range }))
    .filter(
      ({ table, range }) =>
        range.rowCount !== table.range.rowCount || range.columnCount !== table.range.columnCount,
    );
  const calculated = new Map(grown.map(({ table }) => [table, calculatedColumns(sheet, table)]));
  shiftCells(
    simulation.workbook,
    sheet,
    shift,
    grown.map(({ table }) => table),
  );
  lookLikeNeighbours({ simulation, sheet }, shift);
  for (const { table, range } of grown) {
    const resized = { ...table, range };
    sheet.tables = sheet.tables.map((each) => (each === table ? resized : each));
    if (lines === 'columns') settleHeader(simulation.locale, sheet, resized);
    else {
      const body = dataBody(resized);
      const model = at === body.row ? at + count : at - 1;
      fillRows(
        new SheetRange(simulation, sheet, { ...body, row: at, rowCount: count }),
        model,
        calculated.get(table) ?? [],
      );
    }
  }
}

/**
 * Deletes whole rows or columns of a sheet. A table that loses some shrinks, and its formulas lose the columns (#REF!); one that loses
 * all is gone. What Excel leaves of a table that loses only its header, or all rows but that, is not simulated.
 */
export function deleteLines(
  { simulation, sheet }: SheetTarget,
  lines: Lines,
  at: number,
  count: number,
): void {
  const going = withSpan(lines, WHOLE_GRID, { first: at, count });
  checkAllowed(sheet, lines === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  // Only where all cells are unlocked (https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6).
  checkUnlocked(sheet, going);
  const { workbook } = simulation;
  const shift = wholeLines(lines, at, -count);
  checkFilters(sheet.tables, shift);
  const touched = sheet.tables.filter(({ range }) => intersection(range, going) !== undefined);
  const changes = touched.map((table) => ({
    table,
    range: shiftedArea(shift, table.range),
    names: columnNames(sheet, table),
  }));
  for (const { table, range } of changes) {
    if (lines === 'columns' || range === undefined) continue;
    if (intersection(headerRow(table), going) !== undefined)
      throw new UnsimulatedError('deleting the row of a table’s header');
    if (range.rowCount === 1)
      throw new UnsimulatedError('a table without rows, which is left when all its rows are deleted');
  }
  shiftCells(workbook, sheet, shift, touched);
  const gone = changes.filter(({ range }) => range === undefined).map(({ table }) => table);
  const resized = new Map(
    changes.flatMap(({ table, range }) => (range === undefined ? [] : [[table, { ...table, range }]])),
  );
  sheet.tables = sheet.tables
    .filter((table) => !gone.includes(table))
    .map((table) => resized.get(table) ?? table);
  if (gone.length > 0) {
    const names = gone.map(({ name }) => name);
    rewriteFormulas(workbook, (formula) => withTablesDeleted(formula, names));
  }
  if (lines === 'rows') return;
  for (const { table, names } of changes.filter(({ range }) => range !== undefined)) {
    const lost = names.filter((_, index) => {
      const column = table.range.column + index;
      return column >= at && column < at + count;
    });
    tellColumns(workbook, table, new Map(lost.map((name) => [name, undefined])));
  }
}

/** What Excel does to rows that a filter hides differs by the way in which rows are deleted (office-js issue 994). */
function checkFilters(tables: readonly TableState[], shift: CellShift): void {
  const isMet = ({ isFiltered, range }: TableState): boolean =>
    isFiltered === true && intersects(shift, range);
  if (tables.some(isMet)) throw new UnsimulatedError('changing the rows or columns of a filtered table');
}

/** Gives new cells the look of those before them. */
export function lookLikeNeighbours({ sheet }: SheetTarget, { lines, band, at, count }: CellShift): void {
  for (const [key] of [...sheet.cells]) {
    const { row, column } = cellOfKey(key);
    const [line, across] = lines === 'rows' ? [row, column] : [column, row];
    if (line !== at - 1 || across < band.first || across >= band.first + band.count) continue;
    const { format } = readCell(sheet, row, column);
    for (let offset = 1; offset <= count; offset += 1) {
      const [toRow, toColumn] = lines === 'rows' ? [row + offset, column] : [row, column + offset];
      writeCell(sheet, toRow, toColumn, { content: EMPTY_CONTENT, format });
    }
  }
}
