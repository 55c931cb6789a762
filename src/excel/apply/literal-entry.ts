/** Words that Excel reads as a truth value; besides English those of the Polish Excel. */
const TRUTH_VALUES = new Set(['TRUE', 'FALSE', 'PRAWDA', 'FAŁSZ']);

/**
 * What has to be entered into a cell of a format other than text, so that it holds exactly `text`: Excel parses what is written
 * to `Range.values` as if it were typed. An apostrophe in front makes an entry a text; it does not become part of it.
 *
 * The rule is broad on purpose, since an apostrophe too many changes nothing that is seen: only a text that begins with a
 * letter, has no digit and is no truth value goes without. Formulas begin with = + - @, percentages, fractions, times, most
 * dates and numbers with a digit, a sign or a space, errors with #; dates and amounts that begin with a letter ("maj 2026",
 * "zł 5", "E5") have a digit.
 */
export function literalEntry(text: string): string {
  const plain = /^\p{L}\P{N}*$/u.test(text) && !TRUTH_VALUES.has(text.toUpperCase());
  return plain || text === '' ? text : `'${text}`;
}

/**
 * Whether a text needs its cell's text format only after it was entered. In a text cell Excel parses nothing, so entries stand as
 * they are; but no source says what becomes of an apostrophe in front there. Such a text is entered before, as everywhere else.
 */
export function needsLateTextFormat(text: string): boolean {
  return text.startsWith("'");
}
