import type { ListedColumn, ListedWords, SectionColumn, SectionKey } from '../../strategy/section';
import { SECTION_COLUMNS, SECTION_KEYS, SPATIAL_KINDS } from '../../strategy/section';
import { DIMENSIONS } from '../../strategy/strategy';
import type { Messages } from '../messages/messages';

/** What the sections' tables are called where the name is free; the same in every language. */
export const SECTION_TABLES = {
  diagnosis: 'Diagnoza',
  results: 'Rezultaty',
  spatialPolicy: 'PolitykaPrzestrzenna',
  voivodeshipAreas: 'OSI_wojewodztwa',
  ownAreas: 'OSI_gminy',
  implementation: 'SystemRealizacji',
  fundingYears: 'RamyFinansoweLata',
  funding: 'RamyFinansowe',
} as const satisfies Readonly<Record<SectionKey, string>>;

/** The section that a table has the name of, or had it where the name was taken (`Diagnoza_2`); undefined for any other name. */
export function sectionOfTable(name: string): SectionKey | undefined {
  const wanted = name.replace(/_\d+$/, '').toLowerCase();
  return SECTION_KEYS.find((key) => SECTION_TABLES[key].toLowerCase() === wanted);
}

/**
 * The columns of a section's table from the left, beside its years. The hidden Id is the last one, but the first one of the two tables
 * of funding, which stand one below the other and have to hide the same column of their sheet.
 */
export function sectionTableColumns(key: SectionKey): readonly (SectionColumn | 'id')[] {
  const columns: readonly SectionColumn[] = SECTION_COLUMNS[key];
  return key === 'funding' || key === 'fundingYears' ? ['id', ...columns] : [...columns, 'id'];
}

/** The headers of a section's table by column, beside its years and its Id. */
export function sectionHeaders<Key extends SectionKey>(
  messages: Messages,
  key: Key,
): Readonly<Record<SectionColumn<Key>, string>> {
  const headers: { readonly [Each in SectionKey]: Readonly<Record<SectionColumn<Each>, string>> } = {
    diagnosis: messages.sections.diagnosis.columns,
    results: messages.sections.results.columns,
    spatialPolicy: messages.sections.spatialPolicy.columns,
    voivodeshipAreas: messages.sections.voivodeshipAreas.columns,
    ownAreas: messages.sections.ownAreas.columns,
    implementation: messages.sections.implementation.columns,
    fundingYears: messages.sections.fundingYears.columns,
    funding: messages.sections.funding.columns,
  };
  return headers[key];
}

/** The words of a column that is chosen from a list, by their keys and in the list's order. */
export function listedWords<Column extends ListedColumn>(
  messages: Messages,
  column: Column,
): ReadonlyMap<ListedWords[Column], string>;
export function listedWords(
  { dimensions, sectionSheets: { spatialKinds } }: Messages,
  column: ListedColumn,
): ReadonlyMap<ListedWords[ListedColumn], string> {
  if (column === 'dimension') return new Map(DIMENSIONS.map((key) => [key, dimensions[key]]));
  return new Map(SPATIAL_KINDS.map((key) => [key, spatialKinds[key].word]));
}
