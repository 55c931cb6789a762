/**
 * A number format of the workbook as the grid knows it, or undefined for the general one: locale tags, colours, padding
 * and fill characters are left out, because the grid refuses a format with them.
 */
export function gridNumberFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === 'General') return undefined;
  const known = format
    .replaceAll(/"[^"]*"|\[\$-[^\]]*\]|\[[a-z]+\d*\]|_.|\*./gi, (part) => (part.startsWith('"') ? part : ''))
    .trim();
  return known === '' || known === 'General' ? undefined : known;
}

/** Whether a format of the grid makes its cell a text cell: "@", or the one of an indented text. */
export function isTextFormat(format: string | undefined): boolean {
  return format !== undefined && /^(?:"[^"]*")?@$/.test(format);
}

/**
 * The grid has no indentation; a text's format can put blanks before its first line. Three are about one level of Excel.
 * A character without width stands before them: the grid drops blanks that begin a wrapped text.
 */
export function indentedTextFormat(levels: number): string {
  return `"${ZERO_WIDTH_SPACE}${' '.repeat(levels * BLANKS_PER_LEVEL)}"@`;
}

/** The levels of such a format; undefined for any other. */
export function indentationOf(format: string | undefined): number | undefined {
  const blanks = /^"\u200B( +)"@$/.exec(format ?? '')?.[1];
  return blanks === undefined ? undefined : Math.round(blanks.length / BLANKS_PER_LEVEL);
}

/** A text as it is without the blanks of its format; in HTML they stand at the beginning of an element. */
export function withoutIndentation(text: string): string {
  return text.replaceAll(/(^|[\t\n>])\u200B +/g, '$1');
}

const ZERO_WIDTH_SPACE = '\u200B';
const BLANKS_PER_LEVEL = 3;
