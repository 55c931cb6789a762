import { CHART_LOOK } from '../../workbook/chart-look';
import { FONT, PIXELS_PER_POINT, type Box, type WriteNumber } from './chart-measures';
import { textPixels } from './fit-text';
import type { ShownChart, ShownSeries } from './shown-chart';
import { svg, svgText } from './svg';
import { valueScale } from './value-scale';

const LABELS_GAP = 6;
const CATEGORIES_HEIGHT = FONT * 1.8;

/** The first series as columns that rise from 0, the others as lines with markers, over marks of round values. */
export function drawColumnsAndLine(chart: ShownChart, box: Box, writeNumber: WriteNumber): string {
  const { categories, series } = chart;
  const scale = valueScale(series.flatMap(({ values }) => values.filter((value) => value !== undefined)));
  const marks = scale.marks.map((value) => ({ value, text: writeNumber(value) }));
  const labelsWidth = Math.max(...marks.map(({ text }) => textPixels(text, FONT))) + LABELS_GAP;
  const right = box.left + box.width;
  const left = Math.min(box.left + labelsWidth, right);
  const bottom = box.top + box.height - CATEGORIES_HEIGHT;
  const step = (right - left) / Math.max(1, categories.length);
  const place: PlotPlace = {
    x: (index) => left + (index + 0.5) * step,
    y: (value) => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - box.top),
    columnWidth: step / (1 + CHART_LOOK.columnGap / 100),
  };
  const gridlines = marks.map(
    ({ value, text }) =>
      svg('line', { x1: left, x2: right, y1: place.y(value), y2: place.y(value), stroke: CHART_LOOK.line }) +
      svgText(text, { x: left - LABELS_GAP, y: place.y(value), 'text-anchor': 'end' }),
  );
  const every = Math.max(
    1,
    Math.ceil((Math.max(0, ...categories.map((text) => textPixels(text, FONT))) + LABELS_GAP) / step),
  );
  const labels = categories.map((text, index) =>
    index % every === 0
      ? svgText(text, { x: place.x(index), y: bottom + CATEGORIES_HEIGHT / 2, 'text-anchor': 'middle' })
      : '',
  );
  const [columns, ...lines] = series;
  return [
    ...gridlines,
    ...labels,
    columns === undefined ? '' : drawColumns(columns, place),
    ...lines.map((line) => drawLine(line, place)),
  ].join('');
}

interface PlotPlace {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly columnWidth: number;
}

function drawColumns({ color, values }: ShownSeries, { x, y, columnWidth }: PlotPlace): string {
  return values
    .map((value, index) =>
      value === undefined || value === 0
        ? ''
        : svg('rect', {
            x: x(index) - columnWidth / 2,
            y: Math.min(y(value), y(0)),
            width: columnWidth,
            height: Math.abs(y(value) - y(0)),
            fill: color,
          }),
    )
    .join('');
}

/** A line breaks where a value is missing. */
function drawLine({ color, values }: ShownSeries, { x, y }: PlotPlace): string {
  const points = values.map((value, index) =>
    value === undefined ? undefined : { x: x(index), y: y(value) },
  );
  const path = points
    .map((point, index) =>
      point === undefined
        ? ''
        : `${points[index - 1] === undefined ? 'M' : 'L'}${point.x.toFixed(2)} ${point.y.toFixed(2)}`,
    )
    .join('');
  const markers = points.map((point) =>
    point === undefined
      ? ''
      : svg('circle', {
          cx: point.x,
          cy: point.y,
          r: (CHART_LOOK.markerSize * PIXELS_PER_POINT) / 2,
          fill: color,
        }),
  );
  const width = CHART_LOOK.lineWidth * PIXELS_PER_POINT;
  return svg('path', { d: path, fill: 'none', stroke: color, 'stroke-width': width }) + markers.join('');
}
