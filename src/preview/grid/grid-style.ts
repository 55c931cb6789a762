import type { CellStyle } from '../../workbook/model';
import type { GridBorder, GridStyle } from './grid-workbook';

/** The grid's own font is wider than Calibri: 10 points of it take the room of 11. */
const FONT_SCALE = 10 / 11;

/** A look in the grid's words; only what differs from its standard. */
export function gridStyle(look: CellStyle): GridStyle {
  return {
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.italic === true ? { italic: true } : {}),
    ...(look.underline === true ? { underline: true } : {}),
    ...(look.fontSize === undefined ? {} : { fontSize: Math.round(look.fontSize * FONT_SCALE) }),
    ...(look.fontColor === undefined ? {} : { textColor: look.fontColor }),
    ...(look.fill === undefined ? {} : { fillColor: look.fill }),
    ...(look.horizontal === undefined ? {} : { align: look.horizontal }),
    ...(look.vertical === undefined
      ? {}
      : { verticalAlign: look.vertical === 'center' ? 'middle' : look.vertical }),
    ...(look.wrap === true ? { wrapping: 'wrap' } : {}),
  };
}

/** A border in the grid's words. */
export function gridBorder({ edges, color }: NonNullable<CellStyle['border']>): GridBorder {
  const line = { style: 'thin', color } as const;
  return edges === 'all' ? { top: line, right: line, bottom: line, left: line } : { bottom: line };
}
