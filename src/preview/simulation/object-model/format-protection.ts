import { booleanValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { checkUnprotected } from '../rules/protection';
import { commonFormat, formatCells } from './format-cells';
import type { SheetRange } from './sheet-range';

const formatProtectionType: ObjectType<SheetRange> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      get: (range) => commonFormat(range, (format) => format.locked),
      set: (range, value) => {
        // No option of protection lets cells be unlocked: that would be the way around it.
        checkUnprotected(range.sheet);
        formatCells(range, { locked: booleanValue(value, 'locked') });
      },
    },
  },
};

export function formatProtectionObject(range: SheetRange): HostObject {
  return hostObject(formatProtectionType, range);
}
