import { wholeNumberValue } from '../arguments';
import { UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { changeChart, readChart, type ChartTarget } from './chart';
import { aText } from './chart-look';
import { chartSeriesObject, newSeries } from './chart-series';

/** "The new added series is not visible until set values/x axis values/bubble sizes for it" (type declarations of `add`). */
function add(chart: ChartTarget, [name, index]: readonly unknown[]): HostObject {
  if (index !== undefined && index !== null) throw new UnsimulatedError('the place of a new series');
  const { chartType, series } = readChart(chart);
  const isNamed = name !== undefined && name !== null;
  const added = newSeries(chart.simulation, chartType, isNamed ? String(aText(name, 'name')) : undefined);
  changeChart(chart, { series: [...series, added] });
  return chartSeriesObject({ chart, id: added.id });
}

const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  check: (chart) => {
    readChart(chart);
  },
  properties: { count: { get: (chart) => readChart(chart).series.length } },
  items: (chart) => readChart(chart).series.map(({ id }) => chartSeriesObject({ chart, id })),
  queries: {
    getCount: (chart) => readChart(chart).series.length,
    getItemAt: (chart, [index]) => {
      const { series } = readChart(chart);
      const found = series[wholeNumberValue(index, 'index', 0, series.length - 1)];
      return found === undefined ? null : chartSeriesObject({ chart, id: found.id });
    },
  },
  commands: { add },
};

export function seriesCollectionObject(chart: ChartTarget): HostObject {
  return hostObject(chartSeriesCollectionType, chart);
}
