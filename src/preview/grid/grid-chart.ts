import { rangeAddress } from '../../workbook/address';
import type { ChartModel, RangeModel } from '../../workbook/model';

/** A chart as o-spreadsheet loads it: a figure, whose data say what it shows. Sizes are pixels. */
export interface GridFigure {
  readonly id: string;
  readonly tag: 'chart';
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: 0; readonly y: 0 };
  readonly width: number;
  readonly height: number;
  readonly data: GridChart;
}

export interface GridChart {
  readonly chartId: string;
  readonly type: 'bar' | 'combo';
  readonly title: { readonly text: string };
  readonly legendPosition: 'bottom';
  readonly stacked?: true;
  readonly horizontal?: true;
  readonly dataSource: {
    readonly type: 'range';
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle: false;
    readonly labelRange: string;
  };
  readonly dataSetStyles: Readonly<
    Record<
      string,
      { readonly label: string; readonly backgroundColor: string; readonly type?: 'bar' | 'line' }
    >
  >;
}

/**
 * The grid keeps where a figure begins, but not the cells that it covers. Ranges of a chart's data are adapted when rows or columns are
 * inserted or deleted, as Excel adapts the place of a chart; so the place stands among them, and is never drawn. The grid splits
 * it into columns, whose identifiers all begin like this.
 */
const PLACE = 'place';

/** Whether a data set of a chart only says which cells the chart covers. */
export function isPlace(dataSetId: string): boolean {
  return dataSetId.startsWith(PLACE);
}

/** One chart for the grid; `sizeOf` measures the cells that it covers. The grid wants identifiers that are unique in the workbook. */
export function gridChart(
  chart: ChartModel,
  sheetId: string,
  sizeOf: (place: RangeModel) => { readonly width: number; readonly height: number },
): GridFigure {
  const { kind, title, place, categories, series } = chart;
  const id = chartId(sheetId, chart.name);
  return {
    id,
    tag: 'chart',
    col: place.column,
    row: place.row,
    offset: { x: 0, y: 0 },
    ...sizeOf(place),
    data: {
      chartId: id,
      title: { text: title },
      legendPosition: 'bottom',
      ...(kind === 'stackedBars' ? { type: 'bar', stacked: true, horizontal: true } : { type: 'combo' }),
      dataSource: {
        type: 'range',
        dataSets: [
          { dataSetId: PLACE, dataRange: rangeAddress(place) },
          ...series.map(({ values }, index) => ({
            dataSetId: String(index),
            dataRange: rangeAddress(values),
          })),
        ],
        dataSetsHaveTitle: false,
        labelRange: rangeAddress(categories),
      },
      dataSetStyles: Object.fromEntries(
        series.map(({ name, color }, index) => [
          String(index),
          {
            label: name,
            backgroundColor: color,
            ...(kind === 'columnsAndLine' ? { type: index === 0 ? 'bar' : 'line' } : {}),
          },
        ]),
      ),
    },
  };
}

/** The grid gives the charts of a copied sheet the identifiers of the originals, but for what stands before the mark. */
const MARK = '??';

/** A chart's identifier in the grid. */
export function chartId(sheetId: string, name: string): string {
  return `${sheetId}${MARK}${encodeURIComponent(name)}`;
}

/** The name of the chart with that identifier. */
export function chartName(id: string): string {
  return decodeURIComponent(id.slice(id.lastIndexOf(MARK) + MARK.length));
}
