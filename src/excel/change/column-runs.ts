/** Cells of one column, one below the other. */
export interface ColumnRun<Cell> {
  readonly row: number;
  readonly column: number;
  /** At least one. */
  readonly cells: readonly Cell[];
}

/**
 * Puts cells together that stand one below the other, so that whole ranges are set and not single cells. The runs come in the order in
 * which the first cell of each column comes.
 */
export function columnRuns<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly ColumnRun<Cell>[] {
  const columns = groupedBy(cells, ({ column }) => column);
  return [...columns].flatMap(([column, own]) => {
    const runs: { row: number; column: number; cells: Cell[] }[] = [];
    for (const cell of own.sort((a, b) => a.row - b.row)) {
      const last = runs.at(-1);
      if (last !== undefined && cell.row === last.row + last.cells.length) last.cells.push(cell);
      else runs.push({ row: cell.row, column, cells: [cell] });
    }
    return runs;
  });
}

/** The things that have each key, in their order. */
export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** The cells of a run within a block of cells. */
export function runOf(block: Excel.Range, { row, column, cells }: ColumnRun<unknown>): Excel.Range {
  return block
    .getCell(row, column)
    .untrack()
    .getResizedRange(cells.length - 1, 0)
    .untrack();
}
