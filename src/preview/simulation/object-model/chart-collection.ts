import { oneOf, textValue, wholeNumberValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { chartType } from '../rules/chart-types';
import { checkAllowed } from '../rules/protection';
import type { ChartState } from '../state/chart-state';
import { LOCALES } from '../typing/locale';
import { chartObject } from './chart';
import { newSeries, rangeFormula } from './chart-series';
import { rangeValue, type SheetTarget } from './sheet-range';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function object({ simulation, sheet }: SheetTarget, chart: ChartState): HostObject {
  return chartObject({ simulation, sheet, id: chart.id });
}

/** A chart by its name, whatever the case of letters, or its id. */
function find(target: SheetTarget, key: unknown): HostObject | null {
  const text = textValue(key, 'name').toLowerCase();
  const chart = target.sheet.charts.find(({ id, name }) =>
    [id, name].some((each) => each.toLowerCase() === text),
  );
  return chart === undefined ? null : object(target, chart);
}

/**
 * Adds a chart. Of a range of one column Excel makes one series, with a name when the first cell holds a text; what it makes of wider
 * ranges depends on their contents (https://learn.microsoft.com/office/vba/api/excel.seriescollection.add) and is not simulated.
 */
function add(target: SheetTarget, [type, sourceData, seriesBy]: readonly unknown[]): HostObject {
  const { simulation, sheet } = target;
  checkAllowed(sheet, 'allowEditObjects');
  const source = rangeValue(sourceData, 'sourceData');
  const by = oneOf(seriesBy ?? 'Auto', SERIES_BY, 'seriesBy');
  if (source.area.columnCount > 1 || by !== 'Columns')
    throw new UnsimulatedError('charts of more than one column that Excel makes series of');
  const { content } = source.cell(0, 0);
  const hasHeader = content.kind === 'text' && source.area.rowCount > 1;
  const values = hasHeader
    ? { ...source.area, row: source.area.row + 1, rowCount: source.area.rowCount - 1 }
    : source.area;
  const series = newSeries(simulation, chartType(type), hasHeader ? content.text : undefined);
  const chart: ChartState = {
    id: `{chart ${simulation.workbook.newId()}}`,
    name: nextName(target),
    chartType: series.chartType,
    place: null,
    series: [{ ...series, values: rangeFormula(source.withArea(values), sheet) }],
    look: {},
  };
  sheet.charts = [...sheet.charts, chart];
  return object(target, chart);
}

/** "Wykres 1" in Polish Excel. */
function nextName({ simulation, sheet }: SheetTarget): string {
  for (let number = 1; ; number += 1) {
    const name = `${LOCALES[simulation.locale].words.chart} ${number}`;
    if (!sheet.charts.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

const chartCollectionType: ObjectType<SheetTarget> = {
  name: 'ChartCollection',
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => object(target, chart)),
  item: (target, key) => find(target, key) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
  queries: {
    getItem: (target, [name]) =>
      find(target, name) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
    getItemOrNullObject: (target, [name]) => find(target, name),
    getItemAt: (target, [index]) => {
      const { charts } = target.sheet;
      const chart = charts[wholeNumberValue(index, 'index', 0, charts.length - 1)];
      return chart === undefined ? null : object(target, chart);
    },
    getCount: ({ sheet }) => sheet.charts.length,
  },
  commands: { add },
};

export function chartCollectionObject(target: SheetTarget): HostObject {
  return hostObject(chartCollectionType, target);
}
