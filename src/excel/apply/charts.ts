import { cellRange, rangeAddress } from '../../workbook/address';
import { CHART_LOOK, readableOn } from '../../workbook/chart-look';
import type { ChartModel, ChartSeriesModel, SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** Objects and calls of a chart itself, and of one of its series; a few more than there are. */
const CHART_CALLS = 60;
const SERIES_CALLS = 30;

/**
 * Draws a sheet's charts. Excel makes series of the range that `charts.add` is given, as it sees fit
 * (https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)); of one column it can
 * make only one. So the chart is made of its first series' values, the series that Excel makes of them gets its name and cells
 * explicitly, the others are added, and nothing that Excel guessed has to be found and deleted.
 */
export function chartSteps(sheet: SheetModel): readonly Step[] {
  return sheet.charts.map((model) =>
    step(CHART_CALLS + SERIES_CALLS * model.series.length, jsonBytes(model), (context) =>
      drawChart(sheetNamed(context, sheet.name), model),
    ),
  );
}

function drawChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first] = model.series;
  if (first === undefined) throw new Error(`The chart ${model.name} has no series`);
  const type = model.kind === 'stackedBars' ? 'BarStacked' : 'ColumnClustered';
  const chart = sheet.charts.add(type, sheetRange(sheet, first.values), 'Columns');
  chart.name = model.name;
  chart.setPosition(...corners(model));
  model.series.forEach((seriesModel, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesModel.name);
    if (index === 0) series.name = seriesModel.name;
    // Cells first: a series without any is not visible yet.
    series.setValues(sheetRange(sheet, seriesModel.values));
    series.setXAxisValues(sheetRange(sheet, model.categories));
    if (model.kind === 'columnsAndLine' && index > 0) drawLine(series, seriesModel);
    else drawBars(series, seriesModel);
    if (model.kind === 'stackedBars') labelBars(series, seriesModel);
    // One width holds for all bars.
    if (index === 0)
      series.gapWidth = model.kind === 'stackedBars' ? CHART_LOOK.barGap : CHART_LOOK.columnGap;
  });
  drawFrame(chart, model.title);
  if (model.kind === 'stackedBars') drawBarAxes(chart.axes);
  else drawColumnAxes(chart.axes);
}

/** The first and the last cell under the chart. */
function corners({ place }: ChartModel): [string, string] {
  const { row, column, rowCount, columnCount } = place;
  const last = cellRange(row + rowCount - 1, column + columnCount - 1);
  return [rangeAddress(cellRange(row, column)), rangeAddress(last)];
}

/** Bars keep their colour below zero, where Excel may make them white, and have an edge of the background's. */
function drawBars(series: Excel.ChartSeries, { color }: ChartSeriesModel): void {
  series.format.fill.setSolidColor(color);
  series.format.line.color = CHART_LOOK.background;
  series.invertIfNegative = false;
}

function labelBars(series: Excel.ChartSeries, { color }: ChartSeriesModel): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = CHART_LOOK.hiddenZero;
  dataLabels.position = 'Center';
  setFont(dataLabels.format.font, CHART_LOOK.fontSize, readableOn(color));
  dataLabels.format.font.bold = true;
}

function drawLine(series: Excel.ChartSeries, { color }: ChartSeriesModel): void {
  series.chartType = 'LineMarkers';
  series.format.line.color = color;
  series.format.line.weight = CHART_LOOK.lineWidth;
  series.markerStyle = 'Circle';
  series.markerSize = CHART_LOOK.markerSize;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function drawFrame({ title, legend, format }: Excel.Chart, text: string): void {
  title.text = text;
  setFont(title.format.font, CHART_LOOK.titleSize, CHART_LOOK.title);
  title.format.font.bold = true;
  legend.position = 'Bottom';
  setFont(legend.format.font, CHART_LOOK.fontSize, CHART_LOOK.text);
  format.fill.setSolidColor(CHART_LOOK.background);
  format.border.color = CHART_LOOK.line;
}

/** The numbers stand in the bars, so the axis of values goes, last of all, since what is gone takes no settings. */
function drawBarAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  drawLabels(categoryAxis);
  categoryAxis.format.line.color = CHART_LOOK.line;
  // Excel puts the first category at the bottom.
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function drawColumnAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  drawLabels(categoryAxis);
  categoryAxis.format.line.color = CHART_LOOK.line;
  // Below the columns also where values are negative.
  categoryAxis.tickLabelPosition = 'Low';
  drawLabels(valueAxis);
  valueAxis.format.line.clear();
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART_LOOK.line;
}

function drawLabels(axis: Excel.ChartAxis): void {
  setFont(axis.format.font, CHART_LOOK.fontSize, CHART_LOOK.text);
  axis.majorTickMark = 'None';
}

function setFont(font: Excel.ChartFont, size: number, color: string): void {
  font.size = size;
  font.color = color;
}
