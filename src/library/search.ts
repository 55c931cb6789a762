import MiniSearch from 'minisearch';
import type { Strategy, StrategyNode } from '../strategy/strategy';
import { walkNodes } from '../strategy/strategy';
import type { Fits } from './vocabulary';
import { NO_FIT, Vocabulary } from './vocabulary';
import type { Word } from './words';
import { wordsOf } from './words';

/** A stretch of a node's text, in UTF-16 units; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A node that a query found. */
export interface SearchHit {
  readonly strategy: Strategy;
  readonly node: StrategyNode;
  /** The whole words of the node's text that the query hit, sorted, apart from each other. */
  readonly marks: readonly Mark[];
}

/** A node with its words, folded once. */
interface Entry {
  readonly strategy: Strategy;
  readonly node: StrategyNode;
  readonly textWords: readonly Word[];
  readonly codeWords: readonly Word[];
}

/**
 * Makes a search over the texts, codes, titles and places of strategies.
 *
 * A query finds the nodes that have all its words, wherever: a word of the query stands for itself, for words that begin
 * with it, and for other forms of it (`inflection.ts`); small letters and missing diacritics will do. A single letter that
 * another word follows is a word of its own (w, z, i). A document's title and place count as words of its nodes; but nodes
 * that have nothing else of the query are left out when texts of the same document have something.
 *
 * Hits come best first: words as typed, then word beginnings, then other forms, then title and place; within that by
 * relevance, then in the library's order. A query without words finds nothing.
 */
export function createSearch(strategies: readonly Strategy[]): (query: string) => readonly SearchHit[] {
  const entries = strategies.flatMap((strategy) =>
    [...walkNodes(strategy.nodes)].map((node): Entry => ({
      strategy,
      node,
      textWords: wordsOf(node.text),
      codeWords: wordsOf(node.code ?? ''),
    })),
  );
  const index = indexOf(entries);
  const vocabulary = new Vocabulary([
    ...strategies.flatMap(documentWords),
    ...entries.flatMap(({ codeWords, textWords }) => [...codeWords, ...textWords]),
  ]);

  return (query) => {
    const queried = wordsOf(query).map((word) => word.folded);
    const fits = [...new Set(queried)].map((word) =>
      vocabulary.fits(word, { beginnings: word.length > 1 || word === queried.at(-1) }),
    );
    const found = index
      .search({
        combineWith: 'AND',
        queries: fits.map((fit) => ({ combineWith: 'OR', queries: [...fit.keys()] })),
      })
      .flatMap(({ id, score }) => {
        const entry = entries[Number(id)];
        return entry === undefined ? [] : [{ entry, score, order: Number(id), rank: rank(entry, fits) }];
      });
    const byDocument = fits.length * NO_FIT;
    const withText = new Set(found.filter((hit) => hit.rank < byDocument).map((hit) => hit.entry.strategy));
    return found
      .filter((hit) => hit.rank < byDocument || !withText.has(hit.entry.strategy))
      .sort(
        (first, second) =>
          first.rank - second.rank || second.score - first.score || first.order - second.order,
      )
      .map(({ entry: { strategy, node, textWords } }) => ({
        strategy,
        node,
        marks: marksIn(textWords, fits),
      }));
  };
}

function marksIn(words: readonly Word[], fits: readonly Fits[]): readonly Mark[] {
  return words
    .filter((word) => fits.some((fit) => fit.has(word.folded)))
    .map(({ start, end }) => ({ start, end }));
}

/** Words are joined by spaces here, which no folded word contains, so that the index takes them as they are. */
function joined(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

function documentWords(strategy: Strategy): readonly Word[] {
  return wordsOf([strategy.title, ...Object.values(strategy.place.forms)].join(' '));
}

function indexOf(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['code', 'text', 'document'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: { boost: { code: 3, text: 2 } },
  });
  const documents = new Map<Strategy, string>();
  index.addAll(
    entries.map(({ strategy, codeWords, textWords }, id) => {
      const document = documents.get(strategy) ?? joined(documentWords(strategy));
      documents.set(strategy, document);
      return { id, code: joined(codeWords), text: joined(textWords), document };
    }),
  );
  return index;
}

/** How well a node's own words fit the query's words, added up. */
function rank({ codeWords, textWords }: Entry, fits: readonly Fits[]): number {
  const own = [...codeWords, ...textWords].map((word) => word.folded);
  return fits
    .map((fit) => own.reduce((best, word) => Math.min(best, fit.get(word) ?? NO_FIT), NO_FIT))
    .reduce((sum, best) => sum + best, 0);
}
