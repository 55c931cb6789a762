/**
 * Advance widths of Calibri's letters in widths of its digits, rounded up to twentieths (measured on Carlito, the free font
 * with Calibri's metrics). Letters that stand nowhere below count as `OTHER`, ideographs as two digits.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.45, " 'il\u00A0"],
  [0.5, ',.Ijł’·'],
  [0.55, ':;'],
  [0.6, '()-[]`f'],
  [0.65, '!J{}'],
  [0.7, 'rt'],
  [0.8, '"/\\szśżź'],
  [0.85, 'LcxćŁ„”“'],
  [0.9, 'FSkvy|Ś'],
  [0.95, '?ZagąŻŹ'],
  [1, '#$*+0123456789<=>ETY^_e~ęĘ–✓€•'],
  [1.05, 'CKPXbdhnopquńóĆ'],
  [1.15, 'ABRVĄ'],
  [1.3, 'DGHNOUŃÓ'],
  [1.45, '&Q…%w'],
  [1.7, 'mM'],
  [1.8, 'W@—→←'],
];
const widthOf = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const OTHER = 1.1;
const IDEOGRAPH = 2;
const FIRST_IDEOGRAPH = '\u2E80';

/** Width of one line of text in characters of the standard font, the unit of a column's width. */
export function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) {
    width += widthOf.get(character) ?? (character < FIRST_IDEOGRAPH ? OTHER : IDEOGRAPH);
  }
  return width;
}

/** Width of a text's longest line. */
export function textWidth(text: string): number {
  return Math.max(...text.split('\n').map(lineWidth));
}

/** Width of a text's longest word: a wrapped column must not be narrower. */
export function longestWordWidth(text: string): number {
  return Math.max(...text.split(/\s+/).map(lineWidth));
}

/** How many lines a text takes when it wraps at `width`; a word that is longer than a line is broken inside. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLine(line, width), 0);
}

function wrappedLine(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  // Lines break after spaces and after hyphens; the space at a break needs no room.
  for (const piece of line.match(/[^\s-]*-|\S+\s*|\s+/g) ?? []) {
    const needed = lineWidth(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) lines += Math.ceil(needed / width) - 1;
    used += lineWidth(piece);
    if (needed > width) used %= width;
  }
  return lines;
}
