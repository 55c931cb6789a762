import type { LocaleName } from '../typing/locale';
import type { CellContent } from './cell-state';

/** One condition of a sort: a column, counted from the table's first, and its direction. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** What stands before what: numbers, texts, truth values, errors. */
const RANKS = { number: 0, text: 1, boolean: 2, error: 3, empty: 4, formula: 4 } as const;

/**
 * Excel's order of cells: numbers before texts before FALSE before TRUE before errors, which are all equal; turned round for a
 * descending sort, but for empty cells, which are last in both. Texts by the language's alphabet, whatever the case of letters
 * (https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654; Excel's help, "Troubleshoot sorting"). That Excel skips
 * hyphens and apostrophes is left out. Formulas have to be calculated before.
 */
export function compareForSort(
  a: CellContent,
  b: CellContent,
  ascending: boolean,
  locale: LocaleName,
): number {
  if (a.kind === 'empty' || b.kind === 'empty') return RANKS[a.kind] - RANKS[b.kind];
  return compared(a, b, locale) * (ascending ? 1 : -1);
}

function compared(a: CellContent, b: CellContent, locale: LocaleName): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.value) - Number(b.value);
  if (a.kind === 'text' && b.kind === 'text') return collatorOf(locale).compare(a.text, b.text);
  return RANKS[a.kind] - RANKS[b.kind];
}

const collators = new Map<LocaleName, Intl.Collator>();

function collatorOf(locale: LocaleName): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { sensitivity: 'accent' });
  collators.set(locale, known);
  return known;
}
