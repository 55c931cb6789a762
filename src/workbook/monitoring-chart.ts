import type { LayoutContext } from './layout-context';
import type { ChartModel, RangeModel } from './model';
import { LAST_PRINTED, monitoringColumnAt, STACKED } from './monitoring-columns';

/** Stronger than the fills of cells, since thin bars stand on white. */
const COLORS = {
  achieved: '#0B7A6B',
  onTrack: '#2F6FA8',
  atRisk: '#E0A100',
  offTrack: '#C0392B',
  unassessed: '#9AA5AB',
} as const satisfies Readonly<Record<(typeof STACKED)[number], string>>;

/** Points of the chart's title and legend, of one bar with its gap, and of the whole at least and at most. */
const FRAME = 60;
const BAR = 15;
const LEAST = 120;
const MOST = 480;

/** Points of each row that a chart with so many bars covers, all of them `row`. */
export function chartRows(bars: number, row: number): readonly number[] {
  const height = Math.min(MOST, Math.max(LEAST, FRAME + bars * BAR));
  return Array.from({ length: Math.ceil(height / row) }, () => row);
}

/** The assessments of goal indicators, a bar a strategic goal; `data` are the data cells of the table. */
export function assessmentChart(
  { messages }: LayoutContext,
  data: RangeModel,
  top: number,
  rowCount: number,
): ChartModel {
  const texts = messages.monitoring;
  const dataColumn = (column: number): RangeModel => ({ ...data, column, columnCount: 1 });
  return {
    name: 'Monitoring_oceny',
    kind: 'stackedBars',
    title: texts.chart,
    place: { row: top, column: 0, rowCount, columnCount: LAST_PRINTED + 1 },
    categories: dataColumn(monitoringColumnAt('chartLabel')),
    series: STACKED.map((key) => ({
      name: texts.figures[key],
      values: dataColumn(monitoringColumnAt(key)),
      color: COLORS[key],
    })),
  };
}
