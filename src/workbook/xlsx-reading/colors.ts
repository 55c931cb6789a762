import { attribute, childOf, childrenOf, localName, numeric, type XmlElement } from './xml';

/** Reads the colour of an element as "#RRGGBB"; undefined where there is none or the program's own is meant. */
export type ReadColor = (color: XmlElement | undefined) => string | undefined;

/** The order in which cells count the colours of a theme, which is not that of the theme (ECMA-376 part 1, 18.8.3, clrScheme). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The palette of older files (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's own text and background. */
const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';

/** How the colours of one file are read, which refer to its theme. */
export function colorReader(theme: XmlElement | undefined): ReadColor {
  const scheme = childOf(theme, 'themeElements', 'clrScheme');
  const themeColors = THEME_ORDER.map((name) => {
    const [color] = childrenOf(childOf(scheme, name));
    const value = color && attribute(color, localName(color) === 'sysClr' ? 'lastClr' : 'val');
    return value !== undefined && /^[0-9A-F]{6}$/i.test(value) ? value : undefined;
  });
  return (color) => {
    if (!color) return undefined;
    const indexed = numeric(color, 'indexed');
    const themed = numeric(color, 'theme');
    const value =
      attribute(color, 'rgb')?.slice(-6) ??
      (themed === undefined ? undefined : themeColors[themed]) ??
      (indexed === undefined ? undefined : PALETTE.slice(6 * indexed, 6 * indexed + 6));
    if (value === undefined || !/^[0-9A-F]{6}$/i.test(value)) return undefined;
    return `#${tinted(value, numeric(color, 'tint') ?? 0).toUpperCase()}`;
  };
}

/** A colour darkened towards black (below 0) or lightened towards white, -1 to 1 (ECMA-376 part 1, 18.8.19, tint). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  return [0, 2, 4]
    .map((start) => {
      const channel = parseInt(color.slice(start, start + 2), 16);
      const changed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(Math.min(255, Math.max(0, changed)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}
