import type { AddedRow, TableChange } from './change-plan';

/** A row of a table after a change: one that was read and stays, or a new one. */
export type ResultingRow =
  { readonly kind: 'kept'; readonly row: number } | { readonly kind: 'added'; readonly row: AddedRow };

/** The rows of a table as inserting and deleting leave them, before they are sorted; a row that is emptied or filled is one of them. */
export function resultingRows({ storedIds, removed, added }: TableChange): readonly ResultingRow[] {
  const gone = new Set(removed.filter(({ emptied }) => !emptied).map(({ row }) => row));
  return storedIds.flatMap((_, row): readonly ResultingRow[] => {
    const filling = added.find(({ fills }) => fills && row === 0);
    const itself: readonly ResultingRow[] = filling
      ? [{ kind: 'added', row: filling }]
      : gone.has(row)
        ? []
        : [{ kind: 'kept', row }];
    const behind = added.filter(({ after, fills }) => !fills && after === row);
    return [...itself, ...behind.map((each) => ({ kind: 'added', row: each }) as const)];
  });
}

/** The ids that the rows that were read have after the write; "" for an empty one. */
export function idsOfRows({ storedIds, cells, removed, idColumn }: TableChange): readonly string[] {
  const given = new Map(
    cells.filter(({ column }) => column === idColumn).map(({ row, rowId }) => [row, rowId]),
  );
  const gone = new Map(removed.map(({ row, id }) => [row, id]));
  return storedIds.map((stored, row) => given.get(row) ?? gone.get(row) ?? stored.trim());
}
