import type { TableChange } from '../../workbook/change/change-plan';
import type { CellContent } from '../../workbook/model';
import { contentOf, plainCell } from './cell-content';
import type { TableCells } from './table-pieces';

/**
 * A change as it would have been planned from what stood in its cells at the moment of writing: by its record what somebody typed in between
 * is set back, in the rows that stood there then.
 */
export function asFound(change: TableChange, found: TableCells | undefined): TableChange {
  if (found === undefined) return change;
  const idAt = (row: number) => String(found.formula(row, change.idColumn) ?? '').trim();
  const given = new Map(
    change.cells
      .filter(({ column }) => column === change.idColumn)
      .map(({ row, after }) => [row, String(plainCell(after))]),
  );
  const idAfter = (row: number, planned: string) =>
    given.get(row) ?? (idAt(row) === '' ? planned : idAt(row));
  return {
    ...change,
    storedIds: change.storedIds.map((_, row) => idAt(row)),
    cells: change.cells.map((cell) => {
      const before = contentFound(cell.before, found.formula(cell.row, cell.column));
      return { ...cell, rowId: idAfter(cell.row, cell.rowId), before };
    }),
    removed: change.removed.map((row) => ({ ...row, id: idAfter(row.row, row.id) })),
  };
}

/** What a row held at the moment of writing, by what it had been read with. */
export function contentsFound(
  contents: readonly (CellContent | undefined)[],
  row: number,
  found: TableCells | undefined,
): readonly (CellContent | undefined)[] {
  if (found === undefined) return contents;
  return contents.map((content, column) => contentFound(content, found.formula(row, column)));
}

function contentFound(content: CellContent | undefined, now: unknown): CellContent | undefined {
  return now === plainCell(content) ? content : contentOf(now);
}
