import { rangeAddress } from '../../../workbook/address';
import { record } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { BORDER_EDGES, type BorderFormat, type CellFormat } from '../state/cell-format';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { readHyperlink } from './cell-hyperlink';
import { NO_FILL } from './range-fill';
import type { SheetRange } from './sheet-range';

type Options = Readonly<Record<string, unknown>>;

/**
 * `Range.getCellProperties`: for each cell, what the options ask for with true; a part that is asked for as a whole comes whole
 * (type declarations of `CellPropertiesLoadOptions`).
 */
export function readCellProperties(range: SheetRange, options: unknown): unknown {
  const { rowCount, columnCount } = range.area;
  if (rowCount === ROW_COUNT || columnCount === COLUMN_COUNT)
    return refuse('InvalidArgument', 'The range is unbounded.');
  const wanted = record(options, 'cellPropertiesLoadOptions');
  return range.matrix(({ format }, row, column) => {
    const cell = range.withArea({
      row: range.area.row + row,
      column: range.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
    return selected('CellProperties', wanted, {
      address: () => rangeAddress(cell.area),
      hyperlink: () => readHyperlink(cell),
      format: () => formatProperties(format, wanted['format']),
    });
  });
}

function formatProperties(format: CellFormat, options: unknown): object {
  const wanted = parts(options, [
    'fill',
    'font',
    'borders',
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'protection',
  ]);
  return selected('CellPropertiesFormat', wanted, {
    fill: () => fillProperties(format, wanted['fill']),
    font: () => plainly('CellPropertiesFont', { ...format.font }, wanted['font']),
    borders: () =>
      Object.fromEntries(
        BORDER_EDGES.map((edge) => [edge, borderProperties(format.borders[edge], wanted['borders'])]),
      ),
    horizontalAlignment: () => format.horizontalAlignment,
    verticalAlignment: () => format.verticalAlignment,
    wrapText: () => format.wrapText,
    indentLevel: () => format.indentLevel,
    protection: () => ({ locked: format.locked, formulaHidden: false }),
  });
}

function fillProperties({ fill }: CellFormat, options: unknown): object {
  const pattern = fill === null ? 'None' : 'Solid';
  return plainly('CellPropertiesFill', { color: fill ?? NO_FILL, pattern }, options);
}

function borderProperties(border: BorderFormat | null, options: unknown): object {
  const { style, color, weight } = border ?? { style: 'None', color: '#000000', weight: 'Thin' };
  return plainly('CellBorder', { style, color, weight }, options);
}

function plainly(name: string, values: Options, options: unknown): object {
  const getters = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, () => value]));
  return selected(name, parts(options, Object.keys(values)), getters);
}

/** What is asked for; true means all parts. */
function parts(options: unknown, all: readonly string[]): Options {
  return options === true
    ? Object.fromEntries(all.map((part) => [part, true]))
    : record(options, 'cellPropertiesLoadOptions');
}

function selected(name: string, wanted: Options, getters: Readonly<Record<string, () => unknown>>): object {
  const keys = Object.keys(wanted).filter((key) => wanted[key] !== undefined && wanted[key] !== false);
  return Object.fromEntries(
    keys.map((key) => {
      const get = getters[key];
      if (get === undefined) throw new UnsimulatedError(`${name}.${key}`);
      return [key, get()];
    }),
  );
}
