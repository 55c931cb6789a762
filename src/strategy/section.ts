import type { Dimension } from './strategy';
import { DIMENSIONS } from './strategy';

/**
 * The tables for what art. 10e ust. 3 of the Act on Municipal Government asks for beside goals and indicators. `fundingYears` holds the
 * planned spending by year, which the sources in `funding` have to add up to; the two stand on one sheet.
 */
export type SectionKey =
  | 'diagnosis'
  | 'results'
  | 'spatialPolicy'
  | 'voivodeshipAreas'
  | 'ownAreas'
  | 'implementation'
  | 'fundingYears'
  | 'funding';

export const SECTION_KEYS: readonly SectionKey[] = [
  'diagnosis',
  'results',
  'spatialPolicy',
  'voivodeshipAreas',
  'ownAreas',
  'implementation',
  'fundingYears',
  'funding',
];

/** What is inserted at once: one sheet each. */
export type SectionSheetKey = Exclude<SectionKey, 'fundingYears'>;

export const SECTION_SHEETS: readonly SectionSheetKey[] = [
  'diagnosis',
  'results',
  'spatialPolicy',
  'voivodeshipAreas',
  'ownAreas',
  'implementation',
  'funding',
];

/**
 * The columns that each table is read by, beside its year columns (of `funding`) and its hidden Id; from the left. The years of `funding`
 * stand between `description` and `notes`: `total` adds them up and therefore stands outside of what it spans.
 */
export const SECTION_COLUMNS = {
  diagnosis: ['dimension', 'conclusion', 'evidence', 'goalCode', 'source'],
  results: ['goalCode', 'goal', 'result', 'dimension', 'place', 'year', 'notes'],
  spatialPolicy: ['kind', 'statement', 'area', 'drawing', 'notes'],
  voivodeshipAreas: ['area', 'designation', 'actions', 'goalCode', 'owner', 'notes'],
  ownAreas: ['area', 'designation', 'actions', 'goalCode', 'owner', 'notes'],
  implementation: ['part', 'task', 'guideline', 'owner', 'deadline', 'notes'],
  fundingYears: ['year', 'planned', 'sources', 'difference', 'assessment'],
  funding: ['source', 'total', 'goalCode', 'goal', 'description', 'notes'],
} as const satisfies Readonly<Record<SectionKey, readonly string[]>>;

export type SectionColumn<Key extends SectionKey = SectionKey> = (typeof SECTION_COLUMNS)[Key][number];

/** Those of the columns that calculate themselves; a planner types nothing there. */
export const CALCULATED_SECTION_COLUMNS = {
  diagnosis: [],
  results: ['goal'],
  spatialPolicy: [],
  voivodeshipAreas: [],
  ownAreas: [],
  implementation: [],
  fundingYears: ['sources', 'difference', 'assessment'],
  funding: ['total', 'goal'],
} as const satisfies { readonly [Key in SectionKey]: readonly SectionColumn<Key>[] };

/** What a row about spatial policy is: a part of the model (pkt 4), or a finding or a recommendation (pkt 5). */
export type SpatialKind = 'modelElement' | 'finding' | 'recommendation';

export const SPATIAL_KINDS: readonly SpatialKind[] = ['modelElement', 'finding', 'recommendation'];

/** What can stand in a column that is chosen from a list, by column. */
export interface ListedWords {
  readonly dimension: Dimension;
  readonly kind: SpatialKind;
}

export type ListedColumn = keyof ListedWords;

/**
 * The columns that hold one of a few words: a `SectionRow` has its key, such as "spatial" or "finding", where the word is known in
 * either language, and the word as it stands where it is not.
 */
export const LISTED_SECTION_COLUMNS = {
  dimension: DIMENSIONS,
  kind: SPATIAL_KINDS,
} as const satisfies { readonly [Column in ListedColumn]: readonly ListedWords[Column][] };
