import type { TableChange } from '../../workbook/change/change-plan';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { plainCell } from './cell-content';
import type { RangeModel } from '../../workbook/model';
import { looksLikeFormula } from './cell-content';
import type { TableFacts } from './table-loads';
import type { TableCells } from './table-pieces';

/**
 * The cells that are not as the plan found them: a header, an id, a cell that is to be changed, a row that is to be filled. Where rows
 * have come or gone, the first one that has another id.
 */
export function differencesFromPlan(
  change: TableChange,
  { headers, rowCount, sheet }: Pick<TableFacts, 'headers' | 'rowCount' | 'sheet'>,
  read: TableCells,
): readonly CellPlace[] {
  const place = (row: number, column: number) => placeIn(change, sheet, row, column);
  const otherHeaders = Array.from(
    { length: Math.max(headers.length, change.headers.length) },
    (_, column) => column,
  )
    .filter((column) => headers[column] !== change.headers[column])
    .map((column) => place(-1, column));
  if (otherHeaders.length > 0) return otherHeaders;
  const moved = change.storedIds.findIndex((id, row) => idText(read.formula(row, change.idColumn)) !== id);
  if (moved >= 0) return [place(moved, change.idColumn)];
  if (rowCount !== change.storedIds.length)
    return [place(Math.min(rowCount, change.storedIds.length), change.idColumn)];
  const cells = change.cells
    .filter(({ row, column, before }) => read.formula(row, column) !== plainCell(before))
    .map(({ row, column }) => place(row, column));
  const filled = change.added.some(({ fills }) => fills)
    ? change.headers.flatMap((_, column) => (isBlank(read.formula(0, column)) ? [] : [place(0, column)]))
    : [];
  return [...cells, ...filled];
}

/** The cells of these parts of a table's data that hold something else than before. */
export function differencesBetween(
  change: TableChange,
  pieces: readonly RangeModel[],
  before: TableCells,
  now: TableCells,
): readonly CellPlace[] {
  return pieces.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    }))
      .filter((cell) => before.formula(cell.row, cell.column) !== now.formula(cell.row, cell.column))
      .map((cell) => placeIn(change, change.sheet, cell.row, cell.column)),
  );
}

function placeIn(
  { headerRow, firstColumn }: TableChange,
  sheet: string,
  row: number,
  column: number,
): CellPlace {
  return { sheet, row: headerRow + 1 + row, column: firstColumn + column };
}

/** As the reading takes it. */
function idText(cell: unknown): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
}

function isBlank(cell: unknown): boolean {
  return cell === '' || looksLikeFormula(cell);
}
