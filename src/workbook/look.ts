import type { CellStyle } from './model';

/**
 * A look with everything dropped that is Excel's standard and its colours in capitals: two styles look the same exactly
 * when their canonical looks are deeply equal. Keys stand in one order, so their JSON texts are equal as well.
 */
export function canonicalLook(style: CellStyle): CellStyle {
  return {
    ...(style.numberFormat !== undefined && style.numberFormat !== 'General'
      ? { numberFormat: style.numberFormat }
      : {}),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.fontSize !== undefined && style.fontSize !== 11 ? { fontSize: style.fontSize } : {}),
    ...(style.fontColor !== undefined && style.fontColor.toUpperCase() !== '#000000'
      ? { fontColor: style.fontColor.toUpperCase() }
      : {}),
    ...(style.fill !== undefined ? { fill: style.fill.toUpperCase() } : {}),
    ...(style.horizontal !== undefined ? { horizontal: style.horizontal } : {}),
    ...(style.vertical !== undefined && style.vertical !== 'bottom' ? { vertical: style.vertical } : {}),
    ...(style.wrap === true ? { wrap: true } : {}),
    ...(style.indent !== undefined && style.indent !== 0 ? { indent: style.indent } : {}),
    ...(style.border !== undefined
      ? { border: { edges: style.border.edges, color: style.border.color.toUpperCase() } }
      : {}),
    ...(style.unlocked === true ? { unlocked: true } : {}),
  };
}

/** The text that identifies a look: equal for two styles exactly when they look the same; '' for the standard look. */
export function lookKey(style: CellStyle): string {
  const key = JSON.stringify(canonicalLook(style));
  return key === '{}' ? '' : key;
}
