import type { LayoutContext } from './layout-context';
import type { Messages } from './messages/messages';
import { headerSpan, tableColumn, tableSpan, thisRow, thisRowSpan } from './structured-reference';

/**
 * The columns of the table of indicators left and right of the years. The two next to the years are the anchors of every formula
 * that looks at all years: a year column may be added, moved or deleted between them, and columns of the planner's may stand
 * among them. So neither is a formula, and neither is to be deleted.
 */
const BEFORE_YEARS = [
  'number',
  'goalCode',
  'goal',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'baseYear',
  'baseValue',
  'targetYear',
  'targetValue',
] as const satisfies readonly (keyof Messages['indicators'])[];

const AFTER_YEARS = [
  'source',
  'lastValue',
  'lastYear',
  'progress',
  'assessment',
  'gaps',
  'frequency',
  'owner',
  'nextUpdate',
  'definition',
  'dataKey',
  'origin',
  'notes',
  'id',
  'goalId',
  'insertedGoalCode',
  'strategicCode',
  'label',
] as const satisfies readonly (keyof Messages['indicators'])[];

/** Columns that planners need not see. */
export const HIDDEN_INDICATOR_COLUMNS: ReadonlySet<IndicatorColumn> = new Set([
  'id',
  'goalId',
  'insertedGoalCode',
  'strategicCode',
  'label',
]);

/** The row of the table's headers on its sheet; the data follow it. */
export const INDICATOR_HEADER_ROW = 4;

export type IndicatorColumn = (typeof BEFORE_YEARS)[number] | (typeof AFTER_YEARS)[number];

/** The columns of the table from the left, without those of the years. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [...BEFORE_YEARS, ...AFTER_YEARS];

/** The columns of the table from the left, a year for each year column. */
export function indicatorColumns({ years }: LayoutContext): readonly (IndicatorColumn | number)[] {
  return [...BEFORE_YEARS, ...years, ...AFTER_YEARS];
}

/** What a column of the table is called in its header. */
export function indicatorHeader({ messages }: LayoutContext, column: IndicatorColumn | number): string {
  return typeof column === 'number' ? `${column}` : messages.indicators[column];
}

/** References of formulas to the table of indicators. */
export function indicatorReferences({ messages, names }: LayoutContext) {
  const table = names.tables.indicators;
  const texts = messages.indicators;
  return {
    /** The cell of a column in the formula's own row. */
    here: (column: IndicatorColumn) => thisRow(table, texts[column]),
    /** All data cells of a column. */
    all: (column: IndicatorColumn) => tableColumn(table, texts[column]),
    /** The cells of all years in the formula's own row, the anchors included. */
    yearsHere: thisRowSpan(table, texts.targetValue, texts.source),
    /** The data cells of all years, the anchors included. */
    allYears: tableSpan(table, texts.targetValue, texts.source),
    /** The headers of all years, the anchors included. */
    yearHeaders: headerSpan(table, texts.targetValue, texts.source),
  };
}

/**
 * An array that is 1 where a column between the anchors is a year's, an error where its header is no number. It uses operators
 * alone: inside of LOOKUP and SUMPRODUCT every spreadsheet program calculates these for whole ranges, and LOOKUP passes over
 * errors.
 */
export function isYearColumn(context: LayoutContext): string {
  const { yearHeaders } = indicatorReferences(context);
  return `(${yearHeaders}*1>=1900)*(${yearHeaders}*1<=2199)`;
}
