/** Excel's limit for the text of one cell, in UTF-16 units (Microsoft: Excel specifications and limits). */
export const CELL_TEXT_LIMIT = 32_767;

/** What ends a text that had to be cut: a reader must see that something is missing. */
export const CUT_MARK = ' […]';

/**
 * A text as a cell can hold it; the one rule for all that reaches a sheet. Every kind of line end becomes a line feed; other
 * control characters (but the tab), U+FFFE and U+FFFF, which XML 1.0 has no place for or Excel shows as boxes, go; half a
 * surrogate pair becomes U+FFFD; what is over Excel's limit is cut at a whole character and ends in `CUT_MARK`. Applying it
 * twice changes nothing more.
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uFFFD]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  if (clean.length <= CELL_TEXT_LIMIT) return clean;
  const end = CELL_TEXT_LIMIT - CUT_MARK.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(clean.charAt(end - 1));
  return clean.slice(0, splitsPair ? end - 1 : end) + CUT_MARK;
}
