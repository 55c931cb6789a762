import type { ChartModel, ChartSeriesModel, RangeModel } from '../model';
import type { NoteBeyond } from './beyond';
import { referenceFrom } from './cell-range';
import type { XlsxFile } from './xlsx-file';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  plainText,
  readText,
  relationId,
  type XmlElement,
} from './xml';

/** The charts of a sheet that are of the model's two kinds; what else is drawn on it is taken note of. */
export function sheetCharts(
  drawing: XmlElement,
  name: string,
  { file, sheet, note }: { readonly file: XlsxFile; readonly sheet: string; readonly note: NoteBeyond },
): readonly ChartModel[] {
  const relations = file.relations(name);
  return childrenOf(drawing).flatMap((anchor) => {
    const frame = childOf(anchor, 'graphicFrame');
    const id = relationId(childOf(frame, 'graphic', 'graphicData', 'chart'));
    if (id === undefined) {
      // A newer kind of chart stands beside a picture for older programs.
      note(childrenOf(anchor).some((each) => localName(each) === 'AlternateContent') ? 'charts' : 'pictures');
      return [];
    }
    const target = relations.find((relation) => relation.id === id)?.target;
    const chart = target === undefined ? undefined : file.part(target);
    const place = placeOfAnchor(anchor);
    const model = chart && place && readChart(chart, sheet);
    if (!model) {
      note('charts');
      return [];
    }
    const label = attribute(childOf(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '';
    return [{ name: readText(label), place, ...model }];
  });
}

/** The cells under a chart; one that ends inside a cell covers it. */
function placeOfAnchor(anchor: XmlElement): RangeModel | undefined {
  if (localName(anchor) !== 'twoCellAnchor') return undefined;
  const at = (corner: 'from' | 'to', part: string) =>
    Number(plainText(childOf(anchor, corner, part)).trim() || NaN);
  const [row, column] = [at('from', 'row'), at('from', 'col')];
  const end = (part: 'row' | 'col', offset: string) => at('to', part) + (at('to', offset) > 0 ? 1 : 0);
  const rowCount = end('row', 'rowOff') - row;
  const columnCount = end('col', 'colOff') - column;
  const isSound = [row, column, rowCount, columnCount].every(Number.isInteger);
  return isSound && row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0
    ? { row, column, rowCount, columnCount }
    : undefined;
}

/** A chart as the model says it (ECMA-376 part 1, 21.2); undefined for one of another kind, or of cells of another sheet. */
function readChart(root: XmlElement, sheet: string): Omit<ChartModel, 'name' | 'place'> | undefined {
  const chart = childOf(root, 'chart');
  const plots = childrenOf(childOf(chart, 'plotArea')).filter(({ name }) => name.endsWith('Chart'));
  const kind = chartKind(plots);
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser')).map((each) => readSeries(each, sheet));
  const [first] = series;
  if (kind === undefined || !first) return undefined;
  const ours = series.filter((each) => each !== undefined);
  if (ours.length < series.length || ours.some((each) => !sameRange(each.categories, first.categories))) {
    return undefined;
  }
  return {
    kind,
    title: descendantsOf(childOf(chart, 'title'), 't').map(plainText).join(''),
    categories: first.categories,
    series: ours.map(({ categories: _shared, ...rest }) => rest),
  };
}

function chartKind([first, second, ...others]: readonly XmlElement[]): ChartModel['kind'] | undefined {
  if (!first || others.length > 0) return undefined;
  const setting = (name: string) => attribute(childOf(first, name), 'val');
  if (localName(first) !== 'barChart') return undefined;
  if (setting('barDir') === 'bar') {
    return setting('grouping') === 'stacked' && !second ? 'stackedBars' : undefined;
  }
  const isColumns = setting('grouping') === 'clustered' && childrenOf(first, 'ser').length === 1;
  return isColumns && (!second || localName(second) === 'lineChart') ? 'columnsAndLine' : undefined;
}

function readSeries(
  series: XmlElement,
  sheet: string,
): (ChartSeriesModel & { readonly categories: RangeModel }) | undefined {
  const values = rangeOf(childOf(series, 'val'), sheet);
  const categories = rangeOf(childOf(series, 'cat'), sheet);
  const properties = childOf(series, 'spPr');
  const color = attribute(
    childOf(properties, 'solidFill', 'srgbClr') ?? childOf(properties, 'ln', 'solidFill', 'srgbClr'),
    'val',
  );
  if (!values || !categories || color === undefined || !/^[0-9A-F]{6}$/i.test(color)) return undefined;
  const [name] = descendantsOf(childOf(series, 'tx'), 'v').map(plainText);
  return { name: readText(name ?? ''), values, color: `#${color.toUpperCase()}`, categories };
}

function rangeOf(element: XmlElement | undefined, sheet: string): RangeModel | undefined {
  const [formula] = descendantsOf(element, 'f').map(plainText);
  const found = formula === undefined ? undefined : referenceFrom(formula);
  return found?.sheet === sheet ? found.range : undefined;
}

function sameRange(a: RangeModel, b: RangeModel): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
