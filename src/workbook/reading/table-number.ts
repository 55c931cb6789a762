/** The names that insertions give to the tables of goals and indicators, with a number where the first ones were taken. */
const INSERTED_NAME = /^(?:Cele|Wskazniki)(?:_(\d+))?$/i;
/** Excel appends digits to the name of a table whose sheet is copied. */
const COPIED_NAME = /^(?:Cele|Wskazniki)_?(\d+)$/i;

/** The number of the insertion that a table's name tells, 1 for the first; undefined for a table that was renamed. */
export function insertionNumber(name: string): number | undefined {
  const match = INSERTED_NAME.exec(name) ?? COPIED_NAME.exec(name);
  return match === null ? undefined : Number(match[1] ?? 1);
}

/** Tables inserted first come first, renamed ones after them in the order in which they stand. */
export function byInsertion(one: { readonly name: string }, other: { readonly name: string }): number {
  return (
    (insertionNumber(one.name) ?? Number.MAX_SAFE_INTEGER) -
    (insertionNumber(other.name) ?? Number.MAX_SAFE_INTEGER)
  );
}
