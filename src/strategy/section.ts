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

/** The columns that each table is read by, beside its year columns (of `funding`) and its hidden Id; from the left. */
export const SECTION_COLUMNS = {
  diagnosis: ['dimension', 'conclusion', 'evidence', 'goalCode', 'source'],
  results: ['goalCode', 'goal', 'result', 'dimension', 'place', 'year', 'notes'],
  spatialPolicy: ['kind', 'statement', 'area', 'drawing', 'notes'],
  voivodeshipAreas: ['area', 'designation', 'actions', 'goalCode', 'owner', 'notes'],
  ownAreas: ['area', 'designation', 'actions', 'goalCode', 'owner', 'notes'],
  implementation: ['part', 'task', 'guideline', 'owner', 'deadline', 'notes'],
  fundingYears: ['year', 'planned', 'sources', 'difference', 'assessment'],
  funding: ['source', 'goalCode', 'goal', 'description', 'total', 'notes'],
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
  funding: ['goal', 'total'],
} as const satisfies { readonly [Key in SectionKey]: readonly SectionColumn<Key>[] };
