import { cellText } from './cell-text';
import { CHART_LOOK } from './chart-look';
import type { ChartModel } from './model';
import { fileColor } from './xlsx-style';

/**
 * Adds to a chart's finished part what the file writer cannot say (ECMA-376 part 1, 21.2): columns beside lines, the colours of
 * gridlines and axes, an edge between the stretches of a bar. No text of the model can be taken for an element, since in a part its
 * angle brackets are escaped.
 */
export function finishChart(part: string, { kind }: ChartModel): string {
  return withQuietAxes(
    (kind === 'columnsAndLine' ? withColumns(part) : part).replace(BAR_PLOT, withSoundBars),
  );
}

/** Gives the charts of a sheet's drawing part their names, and lets them move and size with the cells that they cover. */
export function finishDrawing(part: string, charts: readonly ChartModel[]): string {
  let index = -1;
  return part
    .replaceAll('editAs="oneCell"', 'editAs="twoCell"')
    .replace(/(<xdr:cNvPr id="\d+" name=")[^"]*"/g, (_element, beginning: string) => {
      index += 1;
      return `${beginning}${escapeAttribute(charts[index]?.name ?? '')}"`;
    });
}

const BAR_PLOT = /<c:barChart>.*?<\/c:barChart>/gs;

/** Makes the first series columns, on the axes of the lines. */
function withColumns(part: string): string {
  return part.replace(
    /<c:lineChart>(.*?)(<c:ser>.*?<\/c:ser>)(.*?)<\/c:lineChart>/s,
    (_plot, settings: string, first: string, rest: string) => {
      const axes = rest.match(/<c:axId [^>]*\/>/g)?.join('') ?? '';
      const series = first.replace(/<c:smooth [^>]*\/>/, '');
      const columns = `<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${CHART_LOOK.columnGap}"/>${axes}`;
      const lines = rest.includes('<c:ser>') ? `<c:lineChart>${settings}${rest}</c:lineChart>` : '';
      return `<c:barChart>${columns}</c:barChart>${lines}`;
    },
  );
}

/** Bars keep their colour below zero, where Excel would make them white, and have an edge of the background's. */
function withSoundBars(plot: string): string {
  return plot.replace(
    /(<c:ser>(?:(?!<c:spPr>).)*<c:spPr>.*?)<a:ln>.*?<\/a:ln><\/c:spPr>/gs,
    `$1${line(CHART_LOOK.background)}</c:spPr><c:invertIfNegative val="0"/>`,
  );
}

function withQuietAxes(part: string): string {
  const quiet = `<c:spPr>${line(CHART_LOOK.line)}</c:spPr>`;
  return part
    .replace(
      /<c:majorGridlines(?:\/>|><\/c:majorGridlines>)/,
      `<c:majorGridlines>${quiet}</c:majorGridlines>`,
    )
    .replace(/(<c:catAx>.*?)(<c:txPr>)/s, `$1${quiet}$2`)
    .replace(/(<c:valAx>.*?)(<c:txPr>)/s, '$1<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>$2');
}

/** A line of three quarters of a point, in English Metric Units. */
function line(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${fileColor(color).rgb}"/></a:solidFill></a:ln>`;
}

function escapeAttribute(text: string): string {
  return cellText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
