import type { CellStyle } from '../../../workbook/model';
import {
  BORDER_EDGES,
  changedFormat,
  formatKey,
  STANDARD_FORMAT,
  type BorderFormat,
  type CellFormat,
} from '../state/cell-format';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A style of the model as Excel keeps it. */
export function formatOfStyle(style: CellStyle): CellFormat {
  const line = (color: string): BorderFormat => ({
    style: 'Continuous',
    weight: 'Thin',
    color: color.toUpperCase(),
  });
  const { border } = style;
  const edges = border === undefined ? [] : border.edges === 'all' ? BORDER_EDGES : (['bottom'] as const);
  return changedFormat(STANDARD_FORMAT, {
    numberFormat: style.numberFormat ?? STANDARD_FORMAT.numberFormat,
    fill: style.fill?.toUpperCase() ?? null,
    horizontalAlignment: style.horizontal === undefined ? 'General' : HORIZONTAL[style.horizontal],
    verticalAlignment: style.vertical === undefined ? 'Bottom' : VERTICAL[style.vertical],
    wrapText: style.wrap ?? false,
    indentLevel: style.indent ?? 0,
    locked: style.unlocked !== true,
    font: {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline === true ? 'Single' : 'None',
      size: style.fontSize ?? STANDARD_FORMAT.font.size,
      color: style.fontColor?.toUpperCase() ?? STANDARD_FORMAT.font.color,
    },
    borders: Object.fromEntries(edges.map((edge) => [edge, line(border?.color ?? '')])),
  });
}

/** What the model can say of a look. */
export function styleOfFormat(format: CellFormat): CellStyle {
  const { font } = format;
  const horizontal = keyOf(HORIZONTAL, format.horizontalAlignment);
  const vertical = keyOf(VERTICAL, format.verticalAlignment);
  const border = borderOf(format);
  return {
    numberFormat: format.numberFormat,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === 'Single',
    fontSize: font.size,
    fontColor: font.color,
    wrap: format.wrapText,
    indent: format.indentLevel,
    unlocked: !format.locked,
    ...(format.fill === null ? {} : { fill: format.fill }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(border === undefined ? {} : { border }),
  };
}

const sayable = new WeakMap<CellFormat, boolean>();

/** Whether the model can say all of a look: the style stands for this very format. */
export function isLookOfModel(format: CellFormat): boolean {
  const known = sayable.get(format) ?? formatKey(formatOfStyle(styleOfFormat(format))) === formatKey(format);
  sayable.set(format, known);
  return known;
}

/** The border as the model has it, if it is one of those; `isLookOfModel` sees through all others. */
function borderOf({ borders: { top, bottom } }: CellFormat): CellStyle['border'] {
  return bottom === null ? undefined : { edges: top === null ? 'bottom' : 'all', color: bottom.color };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  for (const key in words) if (words[key] === word) return key;
  return undefined;
}
