/** A phrase and the words around it. */
export interface PhraseContext {
  readonly before: string;
  readonly after: string;
}

/** Characters of a long text that are shown on each side of a phrase. */
const REACH = 70;

/**
 * The words around the phrase at `start`, whole words of about 70 characters on each side, with an ellipsis where the text
 * goes on.
 */
export function phraseContext(text: string, start: number, length: number): PhraseContext {
  const before = text.slice(0, start);
  const after = text.slice(start + length);
  const cut = before.length > REACH ? before.indexOf(' ', before.length - REACH) : -1;
  const end = after.length > REACH ? after.lastIndexOf(' ', REACH) : -1;
  return {
    before: cut < 0 ? before : `… ${before.slice(cut + 1)}`,
    after: end < 0 ? after : `${after.slice(0, end)} …`,
  };
}
