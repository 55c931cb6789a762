/** Names that a workbook already uses. Tables and defined names share one space (office-js issue 551). */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export const NO_NAMES_TAKEN: TakenNames = { sheets: [], tables: [], names: [] };

/** Excel's limit for the name of a sheet, in UTF-16 units. */
export const SHEET_NAME_LIMIT = 31;

/**
 * The wanted sheet name, or where it is taken the first free of `Cele 2`, `Cele 3`, …, shortened where the number would
 * lead over Excel's 31 characters. Excel compares sheet names without regard to case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? '' : ` ${number}`;
    return cut(wanted, SHEET_NAME_LIMIT - suffix.length).trimEnd() + suffix;
  });
}

/**
 * The wanted name of a table or defined name, or where it is taken the first free of `Cele_2`, `Cele_3`, … `taken` must hold
 * both the tables' and the defined names: Excel keeps them in one space and compares them without regard to case.
 */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

/** Resolves several wanted names at once, so that none of the results is taken and no two are the same. */
export function freeNames<Key extends string>(
  wanted: Readonly<Record<Key, string>>,
  taken: Iterable<string>,
  free: (name: string, taken: Iterable<string>) => string,
): Readonly<Record<Key, string>> {
  const used = new Set(taken);
  const resolved: Record<Key, string> = { ...wanted };
  for (const key in wanted) {
    resolved[key] = free(wanted[key], used);
    used.add(resolved[key]);
  }
  return resolved;
}

function firstFree(taken: Iterable<string>, candidate: (number: number) => string): string {
  const folded = new Set(Array.from(taken, fold));
  for (let number = 1; ; number += 1) {
    const name = candidate(number);
    if (!folded.has(fold(name))) return name;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.length <= length ? text : text.slice(0, end);
}
