import { booleanValue, numberValue, oneOf, wholeNumberValue } from '../arguments';
import { columnPoints, STANDARD_COLUMN_WIDTH } from '../../../workbook/column-width';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { COLUMN_WIDTH_LIMIT, INDENT_LIMIT, ROW_HEIGHT_LIMIT } from '../rules/limits';
import { checkAllowed } from '../rules/protection';
import { commonFormat, formatCells, uniform } from './format-cells';
import { formatProtectionObject } from './format-protection';
import { changeLines, linesOf } from './lines';
import { rangeBordersObject } from './range-borders';
import { rangeFillObject } from './range-fill';
import { rangeFontObject } from './range-font';
import type { SheetRange } from './sheet-range';

/** Alignments across, and up and down. */
export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** The height of a row of Calibri 11, in points. */
const STANDARD_ROW_HEIGHT = 15;

const rangeFormatType: ObjectType<SheetRange> = {
  name: 'RangeFormat',
  navigation: {
    font: rangeFontObject,
    fill: rangeFillObject,
    borders: rangeBordersObject,
    protection: formatProtectionObject,
  },
  properties: {
    horizontalAlignment: {
      get: (range) => commonFormat(range, (format) => format.horizontalAlignment),
      set: (range, value) =>
        formatCells(range, { horizontalAlignment: oneOf(value, HORIZONTAL, 'horizontalAlignment') }),
    },
    verticalAlignment: {
      get: (range) => commonFormat(range, (format) => format.verticalAlignment),
      set: (range, value) =>
        formatCells(range, { verticalAlignment: oneOf(value, VERTICAL, 'verticalAlignment') }),
    },
    wrapText: {
      get: (range) => commonFormat(range, (format) => format.wrapText),
      set: (range, value) => formatCells(range, { wrapText: booleanValue(value, 'wrapText') }),
    },
    indentLevel: {
      get: (range) => commonFormat(range, (format) => format.indentLevel),
      set: (range, value) =>
        formatCells(range, { indentLevel: wholeNumberValue(value, 'indentLevel', 0, INDENT_LIMIT) }),
    },
    // Points, not characters (office-js issue 187).
    columnWidth: {
      get: (range) =>
        uniform(linesOf(range, 'columns').map(({ size }) => size ?? columnPoints(STANDARD_COLUMN_WIDTH))),
      set: (range, value) => {
        checkAllowed(range.sheet, 'allowFormatColumns');
        const size = numberValue(value, 'columnWidth', 0, COLUMN_WIDTH_LIMIT);
        changeLines(range, 'columns', (line) => ({ ...line, size }));
      },
    },
    rowHeight: {
      get: (range) => uniform(linesOf(range, 'rows').map(({ size }) => size ?? STANDARD_ROW_HEIGHT)),
      set: (range, value) => {
        checkAllowed(range.sheet, 'allowFormatRows');
        const size = numberValue(value, 'rowHeight', 0, ROW_HEIGHT_LIMIT);
        changeLines(range, 'rows', (line) => ({ ...line, size }));
      },
    },
  },
  commands: {
    /** Rows fit their text again; how high that is, only drawing would tell. */
    autofitRows: (range) => {
      checkAllowed(range.sheet, 'allowFormatRows');
      changeLines(range, 'rows', ({ hidden }) => (hidden === undefined ? {} : { hidden }));
    },
  },
};

export function rangeFormatObject(range: SheetRange): HostObject {
  return hostObject(rangeFormatType, range);
}
