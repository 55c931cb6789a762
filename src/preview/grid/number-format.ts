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

/** The grid has no indentation; a text's format can put blanks before it. Three narrow blanks are about Excel's level. */
export function indentedTextFormat(levels: number): string {
  return `"${' '.repeat(levels * 3)}"@`;
}
