/**
 * Column widths in the three units that a workbook meets: characters (Excel's interface and the model), points
 * (Office.js `RangeFormat.columnWidth`) and the file's width (ECMA-376 part 1, 18.3.1.13, `col@width`). All hold for
 * Excel's standard font, Calibri 11 at 96 dots per inch, whose widest digit is 7 pixels. Excel keeps whole pixels.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters of a column that nobody has set: 64 pixels. */
export const STANDARD_COLUMN_WIDTH = 8.43;

/**
 * Whole pixels of a column of so many characters. Below one character Excel spreads padding and digit over the width
 * (12 pixels for one character), above it the padding is constant.
 */
export function columnPixels(characters: number): number {
  if (characters <= 0) return 0;
  if (characters < 1) return Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS));
  const rounding = Math.trunc(128 / DIGIT_PIXELS);
  return Math.trunc(((256 * characters + rounding) / 256) * DIGIT_PIXELS) + PADDING_PIXELS;
}

/** Points of a column of so many characters, as Office.js takes them; always a whole number of pixels. */
export function columnPoints(characters: number): number {
  return columnPixels(characters) * POINTS_PER_PIXEL;
}

/**
 * Characters of a column of so many points: the two decimals that Excel's interface shows, points first rounded to whole
 * pixels. The exact inverse of `columnPoints`: `columnPoints(columnCharacters(p)) === p` for whole pixels, and
 * `columnCharacters(columnPoints(w)) === w` for every width that Excel's interface can show.
 */
export function columnCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  if (pixels <= 0) return 0;
  const characters =
    pixels < DIGIT_PIXELS + PADDING_PIXELS
      ? pixels / (DIGIT_PIXELS + PADDING_PIXELS)
      : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 100) / 100;
}

/** The width that an .xlsx file states for a column of so many characters: pixels over the digit, in 256ths. */
export function fileColumnWidth(characters: number): number {
  return Math.trunc((columnPixels(characters) / DIGIT_PIXELS) * 256) / 256;
}

/** Whole pixels of a column whose width an .xlsx file states (ECMA-376 part 1, 18.3.1.13). */
export function filePixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}
