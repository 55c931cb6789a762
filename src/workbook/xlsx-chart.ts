import type { SheetChart } from 'hucre/xlsx';
import { absoluteAddress } from './address';
import { cellText } from './cell-text';
import { CHART_LOOK, readableOn } from './chart-look';
import type { ChartModel, ChartSeriesModel } from './model';
import { fileText } from './xlsx-text';

/**
 * A chart as the file writer takes it. The writer knows charts of one kind: a chart of columns and lines is written as lines,
 * and `finishChart` makes the first of them columns.
 */
export function fileChart(chart: ChartModel): SheetChart {
  const { place, categories, title } = chart;
  return {
    title: cellText(title),
    titleFontSize: CHART_LOOK.titleSize,
    titleBold: true,
    titleColor: CHART_LOOK.title,
    altText: cellText(title),
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rowCount, col: place.column + place.columnCount },
    },
    legend: 'bottom',
    legendFontSize: CHART_LOOK.fontSize,
    legendFontColor: CHART_LOOK.text,
    chartSpaceFillColor: CHART_LOOK.background,
    chartSpaceBorderColor: CHART_LOOK.line,
    roundedCorners: false,
    dispBlanksAs: 'gap',
    ...(chart.kind === 'stackedBars' ? stackedBars : columnsAndLine)(chart, absoluteAddress(categories)),
  };
}

type OfKind = Pick<SheetChart, 'type' | 'series' | 'axes'> & Partial<SheetChart>;

const labels = { labelFontSize: CHART_LOOK.fontSize, labelColor: CHART_LOOK.text } as const;

/** The numbers stand in the bars, so the axis of values would only repeat them, and in halves where there are few. */
function stackedBars({ series }: ChartModel, categories: string): OfKind {
  return {
    type: 'bar',
    barGrouping: 'stacked',
    overlap: 100,
    gapWidth: CHART_LOOK.barGap,
    series: series.map((each) => ({
      ...fileSeries(each, categories),
      dataLabels: {
        showValue: true,
        position: 'ctr',
        numberFormat: { formatCode: CHART_LOOK.hiddenZero },
        fontSize: CHART_LOOK.fontSize,
        bold: true,
        fontColor: readableOn(each.color),
      },
    })),
    axes: {
      // Upside down, the first category comes to be on top; the axis of values would follow it there.
      x: { ...labels, reverse: true, majorTickMark: 'none', minorTickMark: 'none' },
      y: { hidden: true, crosses: 'max', scale: { min: 0 }, gridlines: { major: false } },
    },
  };
}

function columnsAndLine({ series }: ChartModel, categories: string): OfKind {
  return {
    type: 'line',
    series: series.map((each, index) => ({
      ...fileSeries(each, categories),
      ...(index > 0 && {
        stroke: { width: CHART_LOOK.lineWidth },
        marker: { symbol: 'circle', size: CHART_LOOK.markerSize, fill: each.color, line: each.color },
      }),
    })),
    axes: {
      // Below the columns also where values are negative.
      x: { ...labels, majorTickMark: 'none', minorTickMark: 'none', tickLblPos: 'low' },
      y: { ...labels, majorTickMark: 'none', minorTickMark: 'none', gridlines: { major: true } },
    },
  };
}

function fileSeries(
  { name, values, color }: ChartSeriesModel,
  categories: string,
): SheetChart['series'][number] {
  return { name: fileText(name), values: absoluteAddress(values), categories, color };
}
