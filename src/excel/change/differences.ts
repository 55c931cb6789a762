import { CALCULATED_KEYS } from '../../workbook/change/calculated-keys';
import { cellText } from '../../workbook/cell-text';
import type { TableChange } from '../../workbook/change/change-plan';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { plainCell } from './cell-content';
import type { CellContent, RangeModel } from '../../workbook/model';
import { looksLikeFormula } from './cell-content';
import type { TableFacts } from '../table-facts';
import type { TableCells } from './table-pieces';

/**
 * The cells that are not as the plan found them: a header, an id, a cell that is to be changed, one of a row that
 * goes, a row that is to be filled. Where rows
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
  const removed = change.removed.flatMap(({ row, read: contents = [] }) =>
    contents.flatMap((content, column) =>
      CALCULATED_KEYS.has(change.keys[column] ?? '') || isAsRead(content, read.formula(row, column))
        ? []
        : [place(row, column)],
    ),
  );
  return unique([...cells, ...filled, ...removed]);
}

/** Texts were read without what no cell of ours holds; errors that were typed, as formulas. */
function isAsRead(content: CellContent | undefined, cell: unknown): boolean {
  const plain = plainCell(content);
  const isError = content?.kind === 'formula' && content.formula === cell;
  return cell === plain || isError || (typeof cell === 'string' && cellText(cell) === plain);
}

/** A cell can be changed and stand in a row that goes. */
function unique(places: readonly CellPlace[]): readonly CellPlace[] {
  return [...new Map(places.map((each) => [`${each.row} ${each.column}`, each])).values()];
}

/** The cells of these parts of a table's data that hold something else than before. */
export function differencesBetween(
  change: TableChange,
  pieces: readonly RangeModel[],
  before: TableCells,
  now: TableCells,
): readonly CellPlace[] {
  const places = pieces.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    }))
      .filter((cell) => before.formula(cell.row, cell.column) !== now.formula(cell.row, cell.column))
      .map((cell) => placeIn(change, change.sheet, cell.row, cell.column)),
  );
  return unique(places);
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
