import { CHART_LOOK, readableOn } from '../../workbook/chart-look';
import { FONT, type Box } from './chart-measures';
import { textLines, textPixels } from './fit-text';
import type { ShownChart } from './shown-chart';
import { svg, svgText } from './svg';

/** Of the width, at most this much is for what the categories are called. */
const LABELS_SHARE = 0.4;
const LABELS_GAP = 6;

/** Horizontal bars of stretches end to end, the first category on top, each stretch with its value unless that is 0. */
export function drawStackedBars({ categories, series }: ShownChart, box: Box): string {
  const totals = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
  const widest = Math.max(0, ...categories.map((category) => textPixels(category, FONT)));
  const labelsWidth = Math.min(widest + LABELS_GAP, box.width * LABELS_SHARE);
  const left = box.left + labelsWidth;
  const perUnit = (box.width - labelsWidth) / Math.max(1, ...totals);
  const lineHeight = box.height / Math.max(1, categories.length);
  const barHeight = lineHeight / (1 + CHART_LOOK.barGap / 100);
  const bars = categories.map((category, index) => {
    const middle = box.top + (index + 0.5) * lineHeight;
    let x = left;
    const stretches = series.map(({ color, values }) => {
      const value = Math.max(0, values[index] ?? 0);
      const start = x;
      x += value * perUnit;
      if (value === 0) return '';
      return (
        svg('rect', {
          x: start,
          y: middle - barHeight / 2,
          width: value * perUnit,
          height: barHeight,
          fill: color,
          stroke: CHART_LOOK.background,
        }) +
        svgText(String(Math.round(value)), {
          x: start + (value * perUnit) / 2,
          y: middle,
          'text-anchor': 'middle',
          'font-weight': 'bold',
          fill: readableOn(color),
        })
      );
    });
    return (
      drawLabel(category, { left: left - LABELS_GAP, middle, width: labelsWidth - LABELS_GAP, lineHeight }) +
      stretches.join('')
    );
  });
  const axis = { x1: left, x2: left, y1: box.top, y2: box.top + box.height, stroke: CHART_LOOK.line };
  return bars.join('') + svg('line', axis);
}

function drawLabel(
  text: string,
  place: {
    readonly left: number;
    readonly middle: number;
    readonly width: number;
    readonly lineHeight: number;
  },
): string {
  const most = Math.max(1, Math.floor(place.lineHeight / (FONT * 1.2)));
  const lines = textLines(text, FONT, place.width, most);
  return lines
    .map((line, index) =>
      svgText(line, {
        x: place.left,
        y: place.middle + (index - (lines.length - 1) / 2) * FONT * 1.2,
        'text-anchor': 'end',
      }),
    )
    .join('');
}
