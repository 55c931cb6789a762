import { absoluteAddress, rangeAddress } from '../../../workbook/address';
import { CHART_LOOK, readableOn } from '../../../workbook/chart-look';
import type { ChartModel, ChartSeriesModel } from '../../../workbook/model';
import { chartArea, type ChartLook, type ChartSeriesState, type ChartState } from '../state/chart-state';

/** The types under which Excel has the product's charts. */
const TYPES = { stackedBars: 'BarStacked', columnsAndLine: 'ColumnClustered' } as const;

/** A chart as the product makes it; ids are the caller's. */
export function chartState(model: ChartModel, newId: () => string): ChartState {
  const chartType = TYPES[model.kind];
  return {
    id: newId(),
    name: model.name,
    chartType,
    place: model.place,
    series: model.series.map((series, index) => {
      const isLine = model.kind === 'columnsAndLine' && index > 0;
      return {
        id: newId(),
        name: series.name,
        chartType: isLine ? 'LineMarkers' : chartType,
        values: `=${absoluteAddress(series.values)}`,
        categories: `=${absoluteAddress(model.categories)}`,
        look: isLine ? lineLook(series) : barLook(model, series, index),
      };
    }),
    look: chartLook(model),
  };
}

/** What the model can say of a chart; undefined when it is, or looks, other than those that the product makes. */
export function chartModel(state: ChartState): ChartModel | undefined {
  const kind = keyOf(TYPES, state.chartType);
  const categories = chartArea(state.series[0]?.categories ?? '');
  const series = state.series.flatMap((each) => seriesModel(each) ?? []);
  if (kind === undefined || categories === undefined || state.place === null) return undefined;
  const title = String(state.look['title.text'] ?? '');
  const model = { name: state.name, kind, title, place: state.place, categories, series };
  return comparable(chartState(model, () => '')) === comparable(state) ? model : undefined;
}

function seriesModel({ name, values, look }: ChartSeriesState): ChartSeriesModel | undefined {
  const area = chartArea(values);
  const color = look['format.fill.color'] ?? look['format.line.color'];
  return area === undefined ? undefined : { name, values: area, color: String(color) };
}

function chartLook({ kind, title }: ChartModel): ChartLook {
  const labels = (axis: string): ChartLook => ({
    [`axes.${axis}.format.font.size`]: CHART_LOOK.fontSize,
    [`axes.${axis}.format.font.color`]: CHART_LOOK.text,
    [`axes.${axis}.majorTickMark`]: 'None',
  });
  return {
    'title.text': title,
    'title.format.font.size': CHART_LOOK.titleSize,
    'title.format.font.bold': true,
    'title.format.font.color': CHART_LOOK.title,
    'legend.position': 'Bottom',
    'legend.format.font.size': CHART_LOOK.fontSize,
    'legend.format.font.color': CHART_LOOK.text,
    'format.fill.color': CHART_LOOK.background,
    'format.border.color': CHART_LOOK.line,
    ...labels('categoryAxis'),
    'axes.categoryAxis.format.line.color': CHART_LOOK.line,
    ...(kind === 'stackedBars'
      ? {
          'axes.categoryAxis.reversePlotOrder': true,
          'axes.valueAxis.minimum': 0,
          'axes.valueAxis.majorGridlines.visible': false,
          'axes.valueAxis.visible': false,
        }
      : {
          'axes.categoryAxis.tickLabelPosition': 'Low',
          ...labels('valueAxis'),
          'axes.valueAxis.format.line.color': 'none',
          'axes.valueAxis.majorGridlines.visible': true,
          'axes.valueAxis.majorGridlines.format.line.color': CHART_LOOK.line,
        }),
  };
}

/** The width of the gaps is one for all bars, and set on the first. */
function barLook({ kind }: ChartModel, { color }: ChartSeriesModel, index: number): ChartLook {
  const isStacked = kind === 'stackedBars';
  return {
    'format.fill.color': color.toUpperCase(),
    'format.line.color': CHART_LOOK.background,
    invertIfNegative: false,
    ...(index === 0 ? { gapWidth: isStacked ? CHART_LOOK.barGap : CHART_LOOK.columnGap } : {}),
    ...(isStacked
      ? {
          hasDataLabels: true,
          'dataLabels.numberFormat': CHART_LOOK.hiddenZero,
          'dataLabels.position': 'Center',
          'dataLabels.format.font.size': CHART_LOOK.fontSize,
          'dataLabels.format.font.bold': true,
          'dataLabels.format.font.color': readableOn(color),
        }
      : {}),
  };
}

function lineLook({ color }: ChartSeriesModel): ChartLook {
  const own = color.toUpperCase();
  return {
    'format.line.color': own,
    'format.line.weight': CHART_LOOK.lineWidth,
    markerStyle: 'Circle',
    markerSize: CHART_LOOK.markerSize,
    markerBackgroundColor: own,
    markerForegroundColor: own,
  };
}

/** Everything but the ids, whatever the order in which traits were set. */
function comparable({ name, chartType, place, series, look }: ChartState): string {
  return JSON.stringify([
    name,
    chartType,
    place === null ? null : rangeAddress(place),
    sorted(look),
    series.map((each) => [each.name, each.chartType, each.values, each.categories, sorted(each.look)]),
  ]);
}

function sorted(look: ChartLook): readonly (readonly [string, ChartLook[string]])[] {
  return Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1));
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  for (const key in words) if (words[key] === word) return key;
  return undefined;
}
