const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Where words stand in a text as whole words, not as a part of longer ones; in UTF-16 units. Capital letters count. */
export function occurrencesOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + words.length);
    if (!ENDS_IN_WORD.test(before) && !BEGINS_IN_WORD.test(after)) starts.push(start);
  }
  return starts;
}
