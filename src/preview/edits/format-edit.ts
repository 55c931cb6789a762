import { indentationOf } from '../grid/number-format';
import { changedFormat, type CellFormat, type FormatChange } from '../simulation/state/cell-format';
import type { GridLook, ShownCell } from './shown-cell';

type Looks = Pick<ShownCell, 'format' | 'look'>;

/** The grid shows 10 points for Excel's 11 (src/preview/grid/grid-style.ts). */
const FONT_SCALE = 11 / 10;

/**
 * A cell's format after a person changed its look in the grid from `before` to `after`. Only what differs between the two
 * is taken over, so that what the grid cannot show stays.
 */
export function editedFormat(format: CellFormat, before: Looks, after: Looks): CellFormat {
  const change: FormatChange = {
    ...(before.format === after.format ? {} : numberFormatChange(after.format)),
    ...lookChange(before.look, after.look),
  };
  return Object.keys(change).length === 0 ? format : changedFormat(format, change);
}

function numberFormatChange(format: string | undefined): FormatChange {
  const indentLevel = indentationOf(format);
  return indentLevel === undefined ? { numberFormat: format ?? 'General' } : { indentLevel };
}

function lookChange(before: GridLook, after: GridLook): FormatChange {
  const changed = (key: keyof GridLook): boolean => (before[key] || undefined) !== (after[key] || undefined);
  const font: FormatChange['font'] = {
    ...(changed('bold') ? { bold: after.bold === true } : {}),
    ...(changed('italic') ? { italic: after.italic === true } : {}),
    ...(changed('strikethrough') ? { strikethrough: after.strikethrough === true } : {}),
    ...(changed('underline') ? { underline: after.underline === true ? 'Single' : 'None' } : {}),
    ...(changed('textColor') ? { color: after.textColor?.toUpperCase() ?? '#000000' } : {}),
    ...(changed('fontSize') ? { size: Math.round((after.fontSize ?? 10) * FONT_SCALE) } : {}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(changed('fillColor') ? { fill: after.fillColor?.toUpperCase() ?? null } : {}),
    ...(changed('align') ? { horizontalAlignment: HORIZONTAL[after.align ?? 'general'] } : {}),
    ...(changed('verticalAlign') ? { verticalAlignment: VERTICAL[after.verticalAlign ?? 'bottom'] } : {}),
    ...(changed('wrapping') ? { wrapText: after.wrapping === 'wrap' } : {}),
  };
}

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
