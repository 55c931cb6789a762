import { longestWordWidth } from './text-width';
import type { IndicatorColumn } from './indicator-columns';
import { HIDDEN_INDICATOR_COLUMNS, indicatorColumns, indicatorHeader } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { ColumnModel } from './model';

/**
 * Characters that each column gets at least. Together as narrow as their words allow, since all columns up to the assessment
 * print side by side on one landscape page.
 */
const WIDTHS: Readonly<Record<IndicatorColumn, number>> = {
  number: 5.5,
  goalCode: 9.5,
  goal: 22,
  name: 26,
  kind: 15,
  unit: 12,
  desiredChange: 13.5,
  baseYear: 10,
  baseValue: 11,
  targetYear: 11.5,
  targetValue: 11.5,
  source: 13,
  lastValue: 9,
  lastYear: 8.5,
  progress: 7.5,
  assessment: 15.5,
  gaps: 74,
  frequency: 13,
  owner: 18,
  nextUpdate: 13,
  definition: 90,
  dataKey: 22,
  origin: 14,
  notes: 26,
  id: 12,
  goalId: 12,
  insertedGoalCode: 12,
  strategicCode: 12,
  label: 30,
};
const YEAR_WIDTH = 8.2;
/** Room beside a header's longest word; its filter button stands below. */
const PADDING = 1.4;
const BOLD = 1.06;

/** Widths of the columns of the table of indicators; ids and helping formulas are hidden. */
export function indicatorColumnWidths(context: LayoutContext): ColumnModel[] {
  return indicatorColumns(context).map((column) => {
    const header = longestWordWidth(indicatorHeader(context, column)) * BOLD + PADDING;
    const width =
      Math.ceil(Math.max(typeof column === 'number' ? YEAR_WIDTH : WIDTHS[column], header) * 10) / 10;
    return typeof column !== 'number' && HIDDEN_INDICATOR_COLUMNS.has(column)
      ? { width, hidden: true }
      : { width };
  });
}
