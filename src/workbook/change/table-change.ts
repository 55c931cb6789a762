import { textIn } from '../../strategy/cell-value';
import type { Result } from '../../strategy/result';
import { failure, success } from '../../strategy/result';
import { cellRange, rangeAddress } from '../address';
import type { CellModel } from '../model';
import type { CellPlace, TableReading } from '../reading/workbook-reading';
import { contentOf, sameContent, textContent } from './cell-content';
import type { AddedRow, CellChange, RemovedRow, TableChange } from './change-plan';
import type { PlanProblem } from './plan-changes';
import type { TableEdit, WantedCell } from './table-edit';
import { tiedCell } from './tied-rows';
import { columnsAt } from './typed-cells';

/**
 * The change of a table: the wanted cells as far as they differ from what stands there, the rows that come and go, and the ids of all
 * rows that have none yet. Undefined where there is nothing to do; storing ids alone is something to do only if `storesIds`.
 */
export function tableChange(
  edit: TableEdit<string>,
  storesIds: boolean,
): Result<TableChange | undefined, PlanProblem> {
  const { reading, rows } = edit;
  const { table, unstored } = reading;
  const changesRows = rows.removed.length + rows.added.length > 0 || rows.order !== undefined;
  const storesAny = storesIds && unstored.size > 0;
  if (!changesRows && !storesAny && edit.cells.length === 0) return success(undefined);
  const needed = ['id', ...edit.needed, ...edit.cells.map(({ column }) => column)];
  const missing = needed.find((column) => reading.columns[column] === undefined);
  const idColumn = reading.columns.id;
  if (missing !== undefined || idColumn === undefined) {
    const column = missing ?? 'id';
    return failure({ kind: 'columnMissing', table: table.name, column: edit.headers[column] ?? column });
  }
  const cells = cellChanges(edit);
  if (!changesRows && !storesAny && cells.length === 0) return success(undefined);
  if (table.isProtected) return failure({ kind: 'sheetProtected', sheet: table.sheet });
  if (table.isFiltered) return failure({ kind: 'tableFiltered', sheet: table.sheet });
  const tied = rows.order && tiedCell(formulasOf(reading));
  if (tied) return failure({ kind: 'formulasTieRows', sheet: tied.sheet, cell: addressOf(tied) });
  return success({
    table: table.name,
    sheet: table.sheet,
    headerRow: table.headerRow,
    firstColumn: table.firstColumn,
    headers: table.headers,
    keys: keysOf(reading),
    idColumn,
    storedIds: table.rows.map((row) => textIn(row[idColumn]?.value)),
    titles: edit.titles,
    cells: [...idChanges(edit, idColumn), ...cells],
    removed: removedRows(edit),
    added: addedRows(edit),
    ...(rows.order && { order: rows.order }),
  });
}

/** The ids that the rows do not have yet; those of rows that go as well, so that it can be told whether they have gone. */
function idChanges({ reading }: TableEdit<string>, idColumn: number): readonly CellChange[] {
  return reading.rowIds.flatMap((id, row) =>
    id !== undefined && reading.unstored.has(id)
      ? [cellChange(reading, row, idColumn, { kind: 'text', text: id })]
      : [],
  );
}

function cellChanges({ reading, cells }: TableEdit<string>): readonly CellChange[] {
  return cells.flatMap((cell) => {
    const column = reading.columns[cell.column];
    if (column === undefined) throw new Error(`The column “${cell.column}” is gone`);
    const change = cellChange(reading, cell.row, column, cell);
    const isChange = change.indentOf !== undefined || !sameContent(change.before, change.after);
    return isChange ? [change] : [];
  });
}

function cellChange(
  { table, rowIds }: TableReading<string>,
  row: number,
  column: number,
  wanted: { readonly kind: 'text'; readonly text: string } | WantedCell<string>,
): CellChange {
  const cell = table.rows[row]?.[column];
  const rowId = rowIds[row];
  if (cell === undefined || rowId === undefined) throw new Error(`The row ${row} has no cell ${column}`);
  const before = contentOf(cell);
  const place = {
    sheet: table.sheet,
    row: table.headerRow + 1 + row,
    column: table.firstColumn + column,
  };
  return wanted.kind === 'text'
    ? { rowId, row, column, place, before, after: textContent(wanted.text) }
    : { rowId, row, column, place, before, after: before, indentOf: wanted.indentOf };
}

function removedRows(edit: TableEdit<string>): readonly RemovedRow[] {
  const { reading, rows, titles } = edit;
  const isEmptied = rows.removed.length === reading.rowIds.length && rows.added.length === 0;
  return rows.removed.map((row, index) => {
    const id = reading.rowIds[row];
    if (id === undefined) throw new Error(`The row ${row} is empty and cannot be removed`);
    const read = (reading.table.rows[row] ?? []).map(contentOf);
    const removed = { id, row, title: titles[row] ?? '', read };
    return isEmptied && index === 0 ? { ...removed, emptied: emptiedRow(edit, row) } : removed;
  });
}

/** What our columns hold in an empty row, and nothing in the planner's, but for the formulas there. */
function emptiedRow(
  { reading, emptyRow }: TableEdit<string>,
  row: number,
): Readonly<Record<number, CellModel>> {
  const keys = keysOf(reading);
  const cells: Record<number, CellModel> = { ...emptyRow };
  for (const [column, cell] of (reading.table.rows[row] ?? []).entries()) {
    const isOwn = keys[column] === undefined && !(column in emptyRow);
    if (isOwn && cell.formula === undefined && contentOf(cell) !== undefined) cells[column] = {};
  }
  return cells;
}

function addedRows({ reading, rows }: TableEdit<string>): readonly AddedRow[] {
  return rows.added.map(({ row: { id, title, cells }, after, fills }) => ({
    id,
    title,
    after,
    fills,
    cells: columnsAt(reading, cells),
  }));
}

function keysOf({ columns }: TableReading<string>): Readonly<Record<number, string>> {
  const keys: Record<number, string> = {};
  for (const [key, column] of Object.entries(columns)) if (column !== undefined) keys[column] = key;
  return keys;
}

/** The cells of columns that calculate themselves are not read; all other formulas are the planner's. */
function formulasOf({ table }: TableReading<string>) {
  const { sheet, headerRow, firstColumn, headers } = table;
  const rows = table.rows.map((row) => row.map(({ formula }) => formula));
  return { sheet, headerRow, firstColumn, columnCount: headers.length, rows };
}

function addressOf({ row, column }: CellPlace): string {
  return rangeAddress(cellRange(row, column));
}
