import { columnPoints } from './column-width';
import { fitColumn } from './fit-column';
import type { LayoutContext } from './layout-context';
import type { ColumnModel } from './model';

/** What is counted for the whole strategy and for each strategic goal, from the left. */
export const COUNTS = [
  'indicators',
  'achieved',
  'onTrack',
  'atRisk',
  'offTrack',
  'unassessed',
  'context',
  'missingBaseValue',
  'missingTargetValue',
  'missingOwner',
  'overdue',
] as const;

export type Count = (typeof COUNTS)[number];

/** The assessments of goal indicators, as the chart stacks them. */
export const STACKED = [
  'achieved',
  'onTrack',
  'atRisk',
  'offTrack',
  'unassessed',
] as const satisfies readonly Count[];

/** What somebody has to see to. */
export const TO_DO = [
  'missingBaseValue',
  'missingTargetValue',
  'missingOwner',
  'overdue',
] as const satisfies readonly Count[];

/** The columns of the table, one row a strategic goal. The last three stand beside the printed page. */
export const MONITORING_COLUMNS = ['code', 'name', ...COUNTS, 'chartLabel', 'place', 'countedCode'] as const;

export type MonitoringColumn = (typeof MONITORING_COLUMNS)[number];

export const LAST_PRINTED = MONITORING_COLUMNS.indexOf('overdue');

/** Columns that only formulas read. The chart's labels are not among them: charts leave hidden cells out. */
const HIDDEN: ReadonlySet<MonitoringColumn> = new Set(['place', 'countedCode']);

const WIDTHS: Readonly<Partial<Record<MonitoringColumn, number>>> = { code: 8, name: 46, chartLabel: 24 };
const COUNT_WIDTH = 11.5;
/** The headers have no filter buttons, for which `fitColumn` keeps room. */
const NO_FILTER_BUTTON = 1;

export function monitoringColumnAt(column: MonitoringColumn): number {
  return MONITORING_COLUMNS.indexOf(column);
}

/** Widths of all columns: those of counts fit the longest word above them. */
export function monitoringWidths({ messages }: LayoutContext): readonly (ColumnModel & { width: number })[] {
  const { columns } = messages.monitoring;
  return MONITORING_COLUMNS.map((column) => {
    const fitted = fitColumn(columns[column], [], { min: 0, max: 0 }) - NO_FILTER_BUTTON;
    const width = WIDTHS[column] ?? Math.max(COUNT_WIDTH, Math.round(fitted * 10) / 10);
    return HIDDEN.has(column) ? { width, hidden: true } : { width };
  });
}

/** Points of the columns that print. */
export function printedWidth(columns: readonly { readonly width: number }[]): number {
  return columns.slice(0, LAST_PRINTED + 1).reduce((sum, { width }) => sum + columnPoints(width), 0);
}
