import { booleanValue, numberValue, oneOf, textValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType, type Property } from '../host-object';
import { colorValue } from '../rules/colors';
import { FONT_SIZE_LIMIT } from '../rules/limits';
import type { FontFormat } from '../state/cell-format';
import { commonFormat, formatCells } from './format-cells';
import type { SheetRange } from './sheet-range';

/** Ways to underline a text. */
export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function trait<Key extends keyof FontFormat>(
  key: Key,
  read: (value: unknown) => FontFormat[Key],
): Property<SheetRange> {
  return {
    get: (range) => commonFormat(range, (format) => format.font[key]),
    set: (range, value) => formatCells(range, { font: { [key]: read(value) } }),
  };
}

const rangeFontType: ObjectType<SheetRange> = {
  name: 'RangeFont',
  properties: {
    bold: trait('bold', (value) => booleanValue(value, 'bold')),
    italic: trait('italic', (value) => booleanValue(value, 'italic')),
    strikethrough: trait('strikethrough', (value) => booleanValue(value, 'strikethrough')),
    underline: trait('underline', (value) => oneOf(value, UNDERLINES, 'underline')),
    color: trait('color', (value) => colorValue(value, 'color')),
    name: trait('name', (value) => textValue(value, 'name')),
    size: trait('size', (value) => numberValue(value, 'size', 1, FONT_SIZE_LIMIT)),
  },
};

export function rangeFontObject(range: SheetRange): HostObject {
  return hostObject(rangeFontType, range);
}
