import { NAMES } from './workbook-names';

/** The cells of the cover that a draft is read from. */
export const COVER_NAMES = ['place', 'firstYear', 'lastYear'] as const;

/** What the cell is called in this workbook; where several drafts were inserted, the one of the last. */
export function coverName(key: (typeof COVER_NAMES)[number], names: readonly string[]): string | undefined {
  const wanted = NAMES[key].toLowerCase();
  const numbered = names.flatMap((name) => {
    const number = /^(?:_(\d+))?$/.exec(name.slice(wanted.length));
    if (number === null || !name.toLowerCase().startsWith(wanted)) return [];
    return [{ name, number: Number(number[1] ?? 1) }];
  });
  return numbered.sort((a, b) => b.number - a.number)[0]?.name;
}
