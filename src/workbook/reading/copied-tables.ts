/** A table that holds rows of another one. */
export interface CopiedTable<Table> {
  readonly copy: Table;
  readonly original: Table;
}

interface TableWithIds {
  /** The ids that stand in its rows. */
  readonly ids: ReadonlySet<string>;
}

/** How many of a table's ids have to stand in another one as well for one of the two to be a copy. */
const SHARE = 0.5;

/**
 * Finds tables that were copied, with their sheet or by themselves: half of the ids of one stand in the other. A few rows that were
 * copied from one draft into another do not make a copy.
 * @param tables those that were inserted first come first: they are taken for the originals
 */
export function findCopies<Table extends TableWithIds>(
  tables: readonly Table[],
): readonly CopiedTable<Table>[] {
  const originals: Table[] = [];
  return tables.flatMap((copy) => {
    const original = originals.find((each) => sharesRows(each.ids, copy.ids));
    if (original !== undefined) return [{ copy, original }];
    originals.push(copy);
    return [];
  });
}

function sharesRows(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const smaller = Math.min(one.size, other.size);
  const shared = [...one].filter((id) => other.has(id)).length;
  return smaller > 0 && shared >= smaller * SHARE;
}

/** The ids that a table's rows have, folded as Excel compares them. */
export function idsIn(
  rows: readonly (
    { readonly id: string; readonly isStored: boolean; readonly copiedId?: string } | undefined
  )[],
): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row?.isStored === true ? [row.id.toLowerCase()] : [])));
}
