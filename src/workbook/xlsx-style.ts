import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from './model';

/** A model's colour as the file writer takes it, without the hash. */
export function fileColor(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

/** A look as the file writer takes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const { numberFormat, fill, horizontal, vertical, wrap, indent, border, unlocked } = style;
  const font = fileFont(style, 'Calibri', 11);
  const side = border && { style: 'thin' as const, color: fileColor(border.color) };
  return {
    ...(font && { font }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fileColor(fill) },
    }),
    ...(side && {
      border:
        border.edges === 'all' ? { top: side, right: side, bottom: side, left: side } : { bottom: side },
    }),
    ...((horizontal ?? vertical ?? wrap ?? indent) !== undefined && {
      alignment: {
        // An indent without a side means the left one; Excel ignores it in a cell of general alignment.
        ...(horizontal !== undefined ? { horizontal } : indent ? { horizontal: 'left' as const } : {}),
        ...(vertical !== undefined && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent && { indent }),
      },
    }),
    ...(unlocked && { protection: { locked: false } }),
  };
}

/** The look that a conditional format adds; its fill is the pattern's background (ECMA-376 part 1, 18.8.14, dxf). */
export function fileDifference(style: Pick<CellStyle, 'bold' | 'italic' | 'fontColor' | 'fill'>): FileStyle {
  const font = fileFont(style);
  return {
    ...(font && { font }),
    ...(style.fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: fileColor(style.fill) },
    }),
  };
}

/** Undefined for the standard font, which a cell has without a word. */
function fileFont(
  { bold, italic, underline, fontSize, fontColor }: CellStyle,
  name?: string,
  standardSize?: number,
): FileStyle['font'] {
  if (!bold && !italic && !underline && fontSize === undefined && fontColor === undefined) return undefined;
  const size = fontSize ?? standardSize;
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(fontColor !== undefined && { color: fileColor(fontColor) }),
  };
}
