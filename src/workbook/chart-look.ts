import { PALETTE } from './looks';

/** How every chart looks, whoever draws it; sizes in points, gaps in percent of a bar's width. */
export const CHART_LOOK = {
  background: PALETTE.white,
  title: PALETTE.ink,
  titleSize: 12,
  text: PALETTE.muted,
  fontSize: 9,
  /** The chart's edge, its gridlines and axes. */
  line: PALETTE.line,
  barGap: 60,
  columnGap: 80,
  lineWidth: 2.25,
  markerSize: 7,
  /** A number format that writes nothing for 0 and for texts. */
  hiddenZero: '0;;;',
} as const;

/** Of ink and white, the one that reads better on that colour: the one of higher contrast (WCAG 2.2, 1.4.3). */
export function readableOn(color: string): string {
  return contrast(color, PALETTE.white) >= contrast(color, PALETTE.ink) ? PALETTE.white : PALETTE.ink;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
