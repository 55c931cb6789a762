import type { SectionKey } from '../../strategy/section';
import { SECTION_KEYS } from '../../strategy/section';
import type { GoalColumn } from '../goal-columns';
import type { IndicatorColumn } from '../indicator-columns';
import { sectionOfTable } from '../sections/section-tables';
import { findColumns } from './find-columns';
import { placeColumns } from './place-columns';
import type { TableShape } from './table-shape';
import { GOALS_SHAPE, INDICATORS_SHAPE, sectionShape } from './table-shape';
import type { CellSnapshot } from './workbook-snapshot';

/** What a table of a workbook is to the add-in. */
export type RecognisedTable =
  | { readonly kind: 'goals' | 'indicators' }
  | { readonly kind: 'section'; readonly key: SectionKey }
  /** It has many of our headers, but nothing that tells that it is ours. */
  | { readonly kind: 'resembles' }
  | { readonly kind: 'other' };

/** Headers of columns that planners do not see, and that a table of their own hardly has. */
const GOAL_MARKS: readonly GoalColumn[] = ['ordinal', 'originKey'];
const INDICATOR_MARKS: readonly IndicatorColumn[] = ['goalId', 'insertedGoalCode', 'strategicCode', 'label'];

/** How many more of our headers a table has that is ours, and how many one that only resembles ours. */
const FEWEST_HEADERS = 2;
const RESEMBLING_HEADERS = { goals: 5, indicators: 7 } as const;
/** A section's table is known by its name and two headers, or by three headers and its Id. */
const FEWEST_SECTION_HEADERS = { named: 2, unnamed: 3 } as const;

/** Tells what a table is by its headers; names of tables count only for sections, whose headers are ordinary words. */
export function recogniseTable(name: string, headers: readonly string[]): RecognisedTable {
  const goals = found(GOALS_SHAPE, headers);
  const indicators = found(INDICATORS_SHAPE, headers);
  const goalMarks = count(goals, GOAL_MARKS);
  const indicatorMarks = count(indicators, INDICATOR_MARKS);
  if (indicatorMarks > 0 && indicatorMarks >= goalMarks && indicators.size >= indicatorMarks + FEWEST_HEADERS)
    return { kind: 'indicators' };
  if (goalMarks > 0 && goals.size >= goalMarks + FEWEST_HEADERS) return { kind: 'goals' };
  const section = sectionOf(name, headers);
  if (section === 'ambiguous') return { kind: 'resembles' };
  if (section !== undefined) return { kind: 'section', key: section };
  const resembles =
    goals.size >= RESEMBLING_HEADERS.goals || indicators.size >= RESEMBLING_HEADERS.indicators;
  return { kind: resembles ? 'resembles' : 'other' };
}

/**
 * The columns of a table that calculate themselves, by header or place: nothing of them is read, since their formulas are as long as a
 * page and show what the rest of the row says.
 * @param firstRow its first data row
 */
export function calculatedColumns(
  name: string,
  headers: readonly string[],
  firstRow: readonly CellSnapshot[],
): ReadonlySet<number> {
  const table = recogniseTable(name, headers);
  switch (table.kind) {
    case 'goals':
      return calculatedOf(GOALS_SHAPE, headers, firstRow);
    case 'indicators':
      return calculatedOf(INDICATORS_SHAPE, headers, firstRow);
    case 'section':
      return calculatedOf(sectionShape(table.key), headers, firstRow);
    default:
      return new Set();
  }
}

function calculatedOf<Column extends string>(
  shape: TableShape<Column>,
  headers: readonly string[],
  firstRow: readonly CellSnapshot[],
): ReadonlySet<number> {
  const { at } = placeColumns(shape, headers, [firstRow]);
  return new Set(
    shape.columns
      .filter((column) => shape.content(column) === 'formulas')
      .flatMap((column) => at[column] ?? []),
  );
}

function sectionOf(name: string, headers: readonly string[]): SectionKey | 'ambiguous' | undefined {
  const ownHeaders = (key: SectionKey) => {
    const columns = found(sectionShape(key), headers);
    return { own: columns.size - (columns.has('id') ? 1 : 0), hasId: columns.has('id') };
  };
  const named = sectionOfTable(name);
  if (named !== undefined && ownHeaders(named).own >= FEWEST_SECTION_HEADERS.named) return named;
  const fitting = SECTION_KEYS.map((key) => ({ key, ...ownHeaders(key) }))
    .filter(({ own, hasId }) => hasId && own >= FEWEST_SECTION_HEADERS.unnamed)
    .sort((a, b) => b.own - a.own);
  const [best, second] = fitting;
  return best !== undefined && best.own === second?.own ? 'ambiguous' : best?.key;
}

/** The columns that some header names. */
function found<Column extends string>(
  { columns, headers: headersOf }: TableShape<Column>,
  headers: readonly string[],
): ReadonlySet<Column> {
  const { at } = findColumns(headers, columns, headersOf);
  return new Set(columns.filter((column) => at[column] !== undefined));
}

function count<Column>(columns: ReadonlySet<Column>, wanted: readonly Column[]): number {
  return wanted.filter((column) => columns.has(column)).length;
}
