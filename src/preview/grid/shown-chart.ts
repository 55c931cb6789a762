import type { Model } from '@odoo/o-spreadsheet';
import type { ChartModel } from '../../workbook/model';
import { isPlace } from './grid-chart';
import { zoneAround, type GridZone } from './grid-zone';

/** What a chart shows now. */
export interface ShownChart {
  readonly kind: ChartModel['kind'];
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

/** One series; a value is undefined where there is nothing to draw. */
export interface ShownSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | undefined)[];
}

/** A chart of the grid by its cells, all on its own sheet; those that are gone are missing. */
export interface ChartRanges {
  readonly kind: ChartModel['kind'];
  readonly title: string;
  readonly place?: GridZone;
  readonly categories?: GridZone;
  readonly series: readonly {
    /** The series' place among those that the chart began with, from 0. */
    readonly number: number;
    readonly name: string;
    readonly color: string;
    readonly values: GridZone;
  }[];
}

/** Undefined for a figure that is none of our charts. */
export function chartRanges({ getters }: Model, chartId: string): ChartRanges | undefined {
  const sheetId = getters.getFigureSheetId(chartId);
  if (sheetId === undefined || !getters.isChartDefined(chartId)) return undefined;
  const definition = getters.getChartDefinition(chartId);
  if (definition.type !== 'bar' && definition.type !== 'combo') return undefined;
  const { dataSource, dataSetStyles, title } = definition;
  if (dataSource.type !== 'range') return undefined;
  const zoneOf = (range: string): GridZone => getters.getRangeFromSheetXC(sheetId, range).zone;
  const { dataSets, labelRange } = dataSource;
  const place = zoneAround(
    dataSets.filter(({ dataSetId }) => isPlace(dataSetId)).map(({ dataRange }) => zoneOf(dataRange)),
  );
  return {
    kind: definition.type === 'bar' ? 'stackedBars' : 'columnsAndLine',
    title: title.text ?? '',
    ...(place === undefined ? {} : { place }),
    ...(labelRange === undefined ? {} : { categories: zoneOf(labelRange) }),
    series: dataSets
      .filter(({ dataSetId }) => !isPlace(dataSetId))
      .map(({ dataSetId, dataRange }) => ({
        number: Number(dataSetId),
        name: dataSetStyles[dataSetId]?.label ?? '',
        color: dataSetStyles[dataSetId]?.backgroundColor ?? '#000000',
        values: zoneOf(dataRange),
      })),
  };
}

/** The texts and numbers that a chart shows now; rows that are hidden are left out, as in Excel. */
export function shownChart(model: Model, chartId: string): ShownChart | undefined {
  const ranges = chartRanges(model, chartId);
  const sheetId = model.getters.getFigureSheetId(chartId);
  if (ranges === undefined || sheetId === undefined) return undefined;
  const cellsOf = (zone: GridZone | undefined) =>
    zone === undefined ? [] : visibleCells(model, sheetId, zone);
  return {
    kind: ranges.kind,
    title: ranges.title,
    categories: cellsOf(ranges.categories).map(({ formattedValue }) => formattedValue),
    series: ranges.series.map(({ number, name, color, values }) => {
      const isLine = ranges.kind === 'columnsAndLine' && number > 0;
      return {
        name,
        color,
        values: cellsOf(values).map(({ type, value }) => {
          if (typeof value === 'number') return value;
          // Excel draws a text, an empty one as well, as 0, which is a point of a line but no column.
          return isLine && (type === 'text' || type === 'boolean') ? 0 : undefined;
        }),
      };
    }),
  };
}

function visibleCells({ getters }: Model, sheetId: string, { top, bottom, left }: GridZone) {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
    .filter((row) => !getters.isRowHidden(sheetId, row))
    .map((row) => getters.getEvaluatedCell({ sheetId, row, col: left }));
}
