import type { SectionColumn, SectionKey } from '../../strategy/section';
import { CALCULATED_SECTION_COLUMNS } from '../../strategy/section';
import type { GoalColumn } from '../goal-columns';
import { GOAL_COLUMNS } from '../goal-columns';
import type { IndicatorColumn } from '../indicator-columns';
import { INDICATOR_COLUMNS } from '../indicator-columns';
import type { Messages } from '../messages/messages';
import { sectionHeaders, sectionTableColumns } from '../sections/section-tables';
import type { ColumnContent } from './column-content';

/** What one of our tables is made of, whichever language its headers are in. */
export interface TableShape<Column extends string> {
  /** From the left, as they are inserted. */
  readonly columns: readonly Column[];
  readonly headers: (messages: Messages) => Readonly<Record<Column, string>>;
  /** What stands in a column, by which it is known when its header is not; that of a calculated column is 'formulas'. */
  readonly content: (column: Column) => ColumnContent;
  /** The columns between which those of years stand. */
  readonly years?: { readonly after: Column; readonly before: Column };
}

const GOAL_CONTENT: Readonly<Record<GoalColumn, ColumnContent>> = {
  code: 'codes',
  level: 'level',
  name: 'texts',
  dimension: 'dimension',
  result: 'texts',
  unit: 'texts',
  deadline: 'dates',
  funding: 'texts',
  status: 'status',
  indicators: 'formulas',
  origin: 'texts',
  id: 'keys',
  ordinal: 'formulas',
  originKey: 'keys',
};

export const GOALS_SHAPE: TableShape<GoalColumn> = {
  columns: GOAL_COLUMNS,
  headers: ({ goals }) => goals,
  content: (column) => GOAL_CONTENT[column],
};

const INDICATOR_CONTENT: Readonly<Record<IndicatorColumn, ColumnContent>> = {
  number: 'formulas',
  goalCode: 'codes',
  goal: 'formulas',
  name: 'texts',
  kind: 'kind',
  unit: 'texts',
  desiredChange: 'desiredChange',
  baseYear: 'numbers',
  baseValue: 'numbers',
  targetYear: 'numbers',
  targetValue: 'numbers',
  source: 'texts',
  lastValue: 'formulas',
  lastYear: 'formulas',
  progress: 'formulas',
  assessment: 'formulas',
  gaps: 'formulas',
  frequency: 'frequency',
  owner: 'texts',
  nextUpdate: 'dates',
  definition: 'texts',
  dataKey: 'texts',
  origin: 'texts',
  notes: 'texts',
  id: 'keys',
  goalId: 'keys',
  insertedGoalCode: 'codes',
  strategicCode: 'formulas',
  label: 'formulas',
};

export const INDICATORS_SHAPE: TableShape<IndicatorColumn> = {
  columns: INDICATOR_COLUMNS,
  headers: ({ indicators }) => indicators,
  content: (column) => INDICATOR_CONTENT[column],
  years: { after: 'targetValue', before: 'source' },
};

/** Of those columns of sections that do not hold texts. */
const SECTION_CONTENT: Readonly<Partial<Record<SectionColumn | 'id', ColumnContent>>> = {
  id: 'keys',
  dimension: 'dimension',
  kind: 'spatialKind',
  goalCode: 'codes',
  year: 'numbers',
  planned: 'numbers',
  deadline: 'dates',
};

/** The table of a section: its columns, and its hidden one of ids. */
export function sectionShape(key: SectionKey): TableShape<SectionColumn | 'id'> {
  const calculated: readonly SectionColumn[] = CALCULATED_SECTION_COLUMNS[key];
  return {
    columns: sectionTableColumns(key),
    headers: (messages) => ({ ...sectionHeaders(messages, key), id: messages.sectionSheets.id }),
    content: (column) =>
      calculated.some((each) => each === column) ? 'formulas' : (SECTION_CONTENT[column] ?? 'texts'),
    ...(key === 'funding' && { years: { after: 'description', before: 'notes' } }),
  };
}
