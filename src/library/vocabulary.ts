import { stemsOf } from './inflection';
import type { Word } from './words';

/** How well a word of the library fits a word of a query; smaller is better. */
const FIT = { exact: 0, beginning: 1, form: 2 } as const;

/** Worse than any fit. */
export const NO_FIT = 3;

/** The words that fit one word of a query, folded, and how well. */
export type Fits = ReadonlyMap<string, number>;

/** The words of a library, each once, and which of them fit a word of a query. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  private readonly byStem = new Map<string, string[]>();

  constructor(words: readonly Word[]) {
    this.words = new Set(words.map((word) => word.folded));
    for (const word of this.words) {
      for (const stem of stemsOf(word)) {
        const sharing = this.byStem.get(stem);
        if (sharing) sharing.push(word);
        else this.byStem.set(stem, [word]);
      }
    }
  }

  /** @param beginnings whether words that only begin with `queried` fit */
  fits(queried: string, { beginnings }: { readonly beginnings: boolean }): Fits {
    const fits = new Map<string, number>();
    for (const stem of stemsOf(queried)) {
      for (const word of this.byStem.get(stem) ?? []) fits.set(word, FIT.form);
    }
    if (beginnings) {
      for (const word of this.words) if (word.startsWith(queried)) fits.set(word, FIT.beginning);
    }
    return fits.set(queried, FIT.exact);
  }
}
