/** The grammatical cases that strategy texts use a place's name in. The vocative does not occur in them. */
export type GrammaticalCase =
  'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative';

export const GRAMMATICAL_CASES: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
];

/** A place's name in the grammatical cases; only the nominative is always known, the planner types the others. */
export type PlaceForms = { readonly nominative: string } & {
  readonly [Case in Exclude<GrammaticalCase, 'nominative'>]?: string;
};

/** A city or gmina and its name as strategy texts need it. */
export interface Place {
  readonly forms: PlaceForms;
}

/** The longest name of a place that is taken for one; Poland's longest gmina names have about 40 characters. */
export const PLACE_NAME_LIMIT = 80;

export type PlaceProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digits' }
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly kind: 'characters'; readonly character: string };

const NOT_IN_A_NAME = /[^\p{L}\p{M} .'’()\-–]/u;

/** What is wrong with a place's name, or with one of its forms, as the planner typed it; undefined when nothing is. */
export function checkPlaceName(name: string): PlaceProblem | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > PLACE_NAME_LIMIT) {
    return { kind: 'tooLong', limit: PLACE_NAME_LIMIT, length: trimmed.length };
  }
  if (/\p{N}/u.test(trimmed)) return { kind: 'digits' };
  const character = NOT_IN_A_NAME.exec(trimmed)?.[0] ?? (/\p{L}/u.test(trimmed) ? undefined : trimmed[0]);
  return character === undefined ? undefined : { kind: 'characters', character };
}
