/** A word of a text: where it stands (UTF-16 units, `end` exclusive) and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A run of letters and digits; a number's dots belong to it, so that the code 2.10 is one word. */
const WORD = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text, for searching. A code such as "2.10" is one word; "społeczno-gospodarcze" is two; marks without a
 * letter are none.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      folded: foldWord(match[0]),
    }))
    .filter((word) => word.folded !== '');
}

/**
 * A word as it is compared: lower case, without diacritics. Decomposition does not take the stroke off ł, which Unicode
 * regards as a letter of its own.
 */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
