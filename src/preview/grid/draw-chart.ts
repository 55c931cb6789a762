import { CHART_LOOK } from '../../workbook/chart-look';
import { drawColumnsAndLine } from './draw-columns-and-line';
import { drawStackedBars } from './draw-stacked-bars';
import { FONT, PIXELS_PER_POINT, type Box, type WriteNumber } from './chart-measures';
import { cutText, textPixels } from './fit-text';
import type { ShownChart } from './shown-chart';
import { svg, svgText } from './svg';

const TITLE_FONT = CHART_LOOK.titleSize * PIXELS_PER_POINT;
const MARGIN = 10;
const SWATCH = 9;
const LEGEND_LINE = FONT * 1.6;

/**
 * A chart as an SVG picture that looks as Excel draws the product's charts. The grid itself would need another library for that, and would
 * neither hide zeros nor begin at the top.
 */
export function drawChart(
  chart: ShownChart,
  { width, height }: { readonly width: number; readonly height: number },
  writeNumber: WriteNumber,
): string {
  const titleHeight = chart.title === '' ? 0 : TITLE_FONT * 1.9;
  const legend = legendLines(chart, width - 2 * MARGIN);
  const legendTop = height - MARGIN - legend.length * LEGEND_LINE;
  const box: Box = {
    left: MARGIN,
    top: MARGIN + titleHeight,
    width: Math.max(0, width - 2 * MARGIN),
    height: Math.max(0, legendTop - MARGIN - titleHeight - MARGIN),
  };
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-label': describeChart(chart, writeNumber),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Calibri, Carlito, system-ui, sans-serif',
      'font-size': FONT,
      fill: CHART_LOOK.text,
    },
    svg('rect', { width, height, fill: CHART_LOOK.background }),
    svgText(cutText(chart.title, TITLE_FONT, width - 2 * MARGIN), {
      x: width / 2,
      y: MARGIN + TITLE_FONT / 2,
      'text-anchor': 'middle',
      'font-size': TITLE_FONT,
      'font-weight': 'bold',
      fill: CHART_LOOK.title,
    }),
    chart.kind === 'stackedBars' ? drawStackedBars(chart, box) : drawColumnsAndLine(chart, box, writeNumber),
    ...legend.map((line, index) => drawLegendLine(line, width / 2, legendTop + (index + 0.5) * LEGEND_LINE)),
  );
}

interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly isLine: boolean;
  readonly width: number;
}

const LEGEND_GAP = 14;

/** The legend's entries, as many in a line as there is room for. */
function legendLines({ kind, series }: ShownChart, width: number): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let used = Infinity;
  for (const [index, { name, color }] of series.entries()) {
    const text = cutText(name, FONT, width - SWATCH);
    const entry = {
      name: text,
      color,
      isLine: kind === 'columnsAndLine' && index > 0,
      width: SWATCH * 1.6 + textPixels(text, FONT),
    };
    if (used + LEGEND_GAP + entry.width > width) {
      lines.push([]);
      used = -LEGEND_GAP;
    }
    lines.at(-1)?.push(entry);
    used += LEGEND_GAP + entry.width;
  }
  return lines;
}

function drawLegendLine(entries: readonly LegendEntry[], middle: number, y: number): string {
  const total = entries.reduce((sum, { width }) => sum + width + LEGEND_GAP, -LEGEND_GAP);
  let x = middle - total / 2;
  return entries
    .map(({ name, color, isLine, width }) => {
      const left = x;
      x += width + LEGEND_GAP;
      const swatch = isLine
        ? svg('circle', { cx: left + SWATCH / 2, cy: y, r: SWATCH / 2, fill: color })
        : svg('rect', { x: left, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, fill: color });
      return swatch + svgText(name, { x: left + SWATCH * 1.6, y });
    })
    .join('');
}

/** All that a chart shows in one sentence after the other, for those who do not see it. */
export function describeChart({ title, categories, series }: ShownChart, writeNumber: WriteNumber): string {
  const lines = categories.map((category, index) => {
    const values = series.flatMap(({ name, values: all }) => {
      const value = all[index];
      return value === undefined ? [] : [`${name} ${writeNumber(value)}`];
    });
    return `${category}: ${values.join(', ')}`;
  });
  return [title, ...lines].filter((line) => line !== '').join('. ');
}
