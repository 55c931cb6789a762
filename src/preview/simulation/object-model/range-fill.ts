import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { colorValue } from '../rules/colors';
import { commonFormat, formatCells } from './format-cells';
import type { SheetRange } from './sheet-range';

/** What Excel reports as the colour of a cell without a fill. */
export const NO_FILL = '#FFFFFF';

const rangeFillType: ObjectType<SheetRange> = {
  name: 'RangeFill',
  properties: {
    color: {
      get: (range) => commonFormat(range, ({ fill }) => fill ?? NO_FILL),
      set: (range, value) => formatCells(range, { fill: colorValue(value, 'color') }),
    },
  },
  commands: {
    clear: (range) => formatCells(range, { fill: null }),
  },
};

export function rangeFillObject(range: SheetRange): HostObject {
  return hostObject(rangeFillType, range);
}
