/** What a row of a table is told by. */
export interface RowIdentity {
  /** The id in its row, or where that cannot be its own, a new one that no other row has. */
  readonly id: string;
  /** Whether its row has this id. */
  readonly isStored: boolean;
  /** The id that the row has and that a row above has as well: it was copied. */
  readonly copiedId?: string;
}

/**
 * Tells the rows of a table by their ids. Rows without one, and rows whose id stands in a row above, get new ones.
 * @param ids what stands in each row's cell for it, empty where nothing does; undefined for an empty row
 */
export function identifyRows(
  ids: readonly (string | undefined)[],
  newId: () => string,
): readonly (RowIdentity | undefined)[] {
  const seen = new Set<string>();
  return ids.map((id) => {
    if (id === undefined) return undefined;
    if (id === '') return { id: newId(), isStored: false };
    // Excel's comparisons, with which formulas look ids up, do not tell capital letters apart.
    const folded = id.toLowerCase();
    if (seen.has(folded)) return { id: newId(), isStored: false, copiedId: id };
    seen.add(folded);
    return { id, isStored: true };
  });
}
