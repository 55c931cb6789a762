/**
 * Rough advance widths of Calibri, in widths of its digits: enough to choose a column's width, not to break lines. Letters
 * that stand nowhere below are about as wide as a digit.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.46, " ilłjI.,:;'’·|`"],
  [0.61, '()[]{}-fJ!'],
  [0.69, 'rt"/\\„”“'],
  [0.8, 'sśzżźcć'],
  [0.92, 'vxykLŁFSŚZŻŹagą?'],
  [1.2, 'ABCDGHKNOPQRUVXĄĆŃÓ&'],
  [1.45, 'mw%…'],
  [1.75, 'MW@—'],
];
const widthOf = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const OTHER = 1.03;

/** Width of a text's longest line in characters of the standard font, the unit of a column's width. */
export function textWidth(text: string): number {
  return Math.max(
    ...text
      .split('\n')
      .map((line) => [...line].reduce((sum, character) => sum + (widthOf.get(character) ?? OTHER), 0)),
  );
}

/** Width of a text's longest word: a wrapped column must not be narrower. */
export function longestWordWidth(text: string): number {
  return Math.max(...text.split(/\s+/).map(textWidth));
}
