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
