import { textIn } from '../cell-value';
import { goalCodesIn } from '../edit/section-codes';
import type { SectionColumn, SectionKey, SectionSheetKey } from '../section';
import { SECTION_COLUMNS, SECTION_KEYS, SECTION_SHEETS } from '../section';
import type { SectionRow } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { shorten } from './draft-index';
import { countSpatialResults, goalsWithResult } from './expected-results';
import type { Severity } from './finding';
import type { Observation } from './observation';
import { filledRows, isBlank } from './section-rows';

/** What is missing in the tables for what the act asks for beside goals and indicators; amounts are looked at elsewhere. */
export function* checkSections(index: DraftIndex): Generator<Observation> {
  for (const section of SECTION_SHEETS) yield* presence(index, section);
  for (const section of SECTION_KEYS) {
    for (const row of filledRows(index.draft, section) ?? []) {
      yield* incompleteCells(index, section, row);
      yield* unknownGoals(index, section, row);
    }
  }
}

/** A table that is not there, or in which nothing is written. */
function* presence(index: DraftIndex, section: SectionSheetKey): Generator<Observation> {
  const severity = severityOfAbsence(index, section);
  if (severity === undefined) return;
  const { sections } = index.draft;
  const shared = { values: { section }, detail: section, severity } as const;
  const remedy = { kind: 'insertSection', section } as const;
  // The sheet of funding brings two tables: where one of them is there, a second one of it would be too many.
  const tables = section === 'funding' ? (['fundingYears', 'funding'] as const) : [section];
  const missing = tables.filter((table) => sections[table] === undefined);
  if (missing.length === tables.length) {
    yield { rule: 'sectionMissing', target: { kind: 'draft' }, ...shared, remedy };
    return;
  }
  for (const table of tables) {
    const told = { ...shared, values: { section: table }, detail: table };
    const target = { kind: 'section', section: table } as const;
    if (missing.includes(table)) yield { rule: 'sectionMissing', target: { kind: 'draft' }, ...told };
    else if (filledRows(index.draft, table)?.length === 0) yield { rule: 'sectionEmpty', target, ...told };
  }
}

/**
 * What the act asks for without exception is an error. The voivodeship's strategy may name no area in the gmina, and areas of its own
 * are asked for only where there are any. Results may stand in the goals' own column instead.
 */
function severityOfAbsence(index: DraftIndex, section: SectionSheetKey): Severity | undefined {
  switch (section) {
    case 'voivodeshipAreas':
      return 'warning';
    case 'ownAreas':
      return 'note';
    case 'results':
      if (goalsWithResult(index).size === 0) return 'error';
      return countSpatialResults(index) === 0 ? 'warning' : undefined;
    default:
      return 'error';
  }
}

/** The columns that a row says nothing without. */
const NEEDED = {
  diagnosis: ['dimension', 'conclusion'],
  results: ['goalCode', 'result'],
  spatialPolicy: ['kind', 'statement'],
  voivodeshipAreas: ['area', 'actions'],
  ownAreas: ['area', 'actions'],
  implementation: ['part', 'task'],
  fundingYears: ['year'],
  funding: ['source'],
} as const satisfies { readonly [Key in SectionKey]: readonly SectionColumn<Key>[] };

function* incompleteCells(index: DraftIndex, section: SectionKey, row: SectionRow): Generator<Observation> {
  const { id, cells, years } = row;
  const needed: readonly SectionColumn[] = NEEDED[section];
  const isArea = section === 'voivodeshipAreas' || section === 'ownAreas';
  const shared = {
    rule: 'sectionRowIncomplete',
    // Where there is no area, the planner is asked to say so in a row of its own, and that has no actions.
    ...(isArea && { severity: 'note' }),
  } as const satisfies Partial<Observation>;
  const values = { section, row: rowTitle(section, row) };
  for (const column of needed) {
    const isSaidElsewhere = column === 'task' && !isBlank(cells.guideline);
    if (!isBlank(cells[column]) || isSaidElsewhere || isColumnGone(index, section, column)) continue;
    const target = { kind: 'section', section, id, column } as const;
    yield { ...shared, target, values: { ...values, column }, detail: column };
  }
  if (section === 'funding' && years.length > 0 && years.every(({ value }) => isBlank(value))) {
    const target = { kind: 'section', section, id, column: 'total' } as const;
    yield { ...shared, target, values: { ...values, column: 'amounts' }, detail: 'amounts' };
  }
}

/** Whether the planner has deleted the whole column; no row has a cell in it then. */
function isColumnGone({ draft }: DraftIndex, section: SectionKey, column: SectionColumn): boolean {
  return !(draft.sections[section] ?? []).some(({ cells }) => column in cells);
}

function* unknownGoals(index: DraftIndex, section: SectionKey, row: SectionRow): Generator<Observation> {
  const isKnown = (code: string) => index.goalOfCode(code) !== undefined;
  for (const code of new Set(goalCodesIn(row.cells.goalCode, isKnown))) {
    if (isKnown(code)) continue;
    yield {
      rule: 'sectionUnknownGoalCode',
      target: { kind: 'section', section, id: row.id, column: 'goalCode' },
      values: { section, row: rowTitle(section, row), code: shorten(code) },
      detail: code,
    };
  }
}

/** What a row is called in sentences: what stands in the first of its columns that says something of its own. */
function rowTitle(section: SectionKey, { cells }: SectionRow): string {
  const columns: readonly SectionColumn[] = SECTION_COLUMNS[section];
  const telling = columns.filter((column) => !['dimension', 'kind', 'goalCode'].includes(column));
  const found = telling.find((column) => !isBlank(cells[column]) && typeof cells[column] !== 'object');
  return found === undefined ? '' : shorten(textIn(cells[found]));
}
