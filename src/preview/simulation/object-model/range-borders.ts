import { oneOf } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { colorValue } from '../rules/colors';
import { checkAllowed } from '../rules/protection';
import { changedFormat, type BorderEdge, type BorderFormat } from '../state/cell-format';
import { uniform } from './format-cells';
import type { SheetRange } from './sheet-range';
import { writeCells } from './write-cells';

const PLACES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** A line that is switched on by naming only its colour or its weight (as in Excel's older object models; inferred). */
const PLAIN_LINE: BorderFormat = { style: 'Continuous', weight: 'Thin', color: '#000000' };

interface BorderTarget {
  readonly range: SheetRange;
  readonly place: (typeof PLACES)[number];
}

/** The edges of a cell that lie on the lines of that place. A cell keeps its own edges; what neighbours share is not merged. */
function edgesAt({ range, place }: BorderTarget, row: number, column: number): readonly BorderEdge[] {
  const { rowCount, columnCount } = range.area;
  const edges: readonly (BorderEdge | false)[] = {
    EdgeTop: [row === 0 && ('top' as const)],
    EdgeBottom: [row === rowCount - 1 && ('bottom' as const)],
    EdgeLeft: [column === 0 && ('left' as const)],
    EdgeRight: [column === columnCount - 1 && ('right' as const)],
    InsideHorizontal: [row > 0 && ('top' as const), row < rowCount - 1 && ('bottom' as const)],
    InsideVertical: [column > 0 && ('left' as const), column < columnCount - 1 && ('right' as const)],
  }[place];
  return edges.filter((edge) => edge !== false);
}

function changeBorder(
  target: BorderTarget,
  change: (border: BorderFormat | null) => BorderFormat | null,
): void {
  const { range } = target;
  checkAllowed(range.sheet, 'allowFormatCells');
  const cells = range.matrix((cell, row, column) => {
    const edges = edgesAt(target, row, column);
    const borders = Object.fromEntries(edges.map((edge) => [edge, change(cell.format.borders[edge])]));
    return edges.length === 0 ? cell : { ...cell, format: changedFormat(cell.format, { borders }) };
  });
  writeCells(range, cells);
}

function commonBorder<Value>(
  target: BorderTarget,
  read: (border: BorderFormat | null) => Value,
): Value | null {
  const values = target.range.matrix((cell, row, column) =>
    edgesAt(target, row, column).map((edge) => read(cell.format.borders[edge])),
  );
  return uniform(values.flat(2));
}

/** A line after some of its traits were set at once. */
export function borderChange(
  before: BorderFormat | null,
  { style, color, weight }: Readonly<Record<string, unknown>>,
): BorderFormat | null {
  if (style === 'None') return null;
  return {
    ...PLAIN_LINE,
    ...before,
    ...(style === undefined ? {} : { style: oneOf(style, STYLES, 'style') }),
    ...(color === undefined ? {} : { color: colorValue(color, 'color') }),
    ...(weight === undefined ? {} : { weight: oneOf(weight, WEIGHTS, 'weight') }),
  };
}

const rangeBorderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ place }) => place,
  properties: {
    sideIndex: { get: ({ place }) => place },
    style: {
      get: (target) => commonBorder(target, (border) => border?.style ?? 'None'),
      set: (target, value) => {
        const style = oneOf(value, STYLES, 'style');
        changeBorder(target, (border) => (style === 'None' ? null : { ...PLAIN_LINE, ...border, style }));
      },
    },
    color: {
      get: (target) => commonBorder(target, (border) => border?.color ?? '#000000'),
      set: (target, value) => {
        const color = colorValue(value, 'color');
        changeBorder(target, (border) => ({ ...PLAIN_LINE, ...border, color }));
      },
    },
    weight: {
      get: (target) => commonBorder(target, (border) => border?.weight ?? 'Thin'),
      set: (target, value) => {
        const weight = oneOf(value, WEIGHTS, 'weight');
        changeBorder(target, (border) => ({ ...PLAIN_LINE, ...border, weight }));
      },
    },
  },
};

const rangeBorderCollectionType: ObjectType<SheetRange> = {
  name: 'RangeBorderCollection',
  items: (range) => PLACES.map((place) => hostObject(rangeBorderType, { range, place })),
  item: (range, key) => hostObject(rangeBorderType, { range, place: oneOf(key, PLACES, 'index') }),
};

export function rangeBordersObject(range: SheetRange): HostObject {
  return hostObject(rangeBorderCollectionType, range);
}
