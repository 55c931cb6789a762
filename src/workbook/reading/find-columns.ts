import type { Language } from '../../strategy/language';
import { LANGUAGES } from '../../strategy/language';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages';
import { foldWord } from './known-words';

/** Where the columns of an inserted table are. */
export interface FoundColumns<Key extends string> {
  /** The language that its headers are in. */
  readonly language: Language;
  /** The place of each column among the table's columns; absent where no header names it any more. */
  readonly at: Readonly<Partial<Record<Key, number>>>;
}

/**
 * Finds the columns of an inserted table by their headers, wherever a planner has moved them. The headers are in the language that
 * most of them are words of; a single one may have been translated since.
 */
export function findColumns<Key extends string>(
  headers: readonly string[],
  keys: readonly Key[],
  textsOf: (messages: Messages) => Readonly<Record<Key, string>>,
): FoundColumns<Key> {
  const found = LANGUAGES.map((language) => ({
    language,
    at: columnsNamed(headers, keys, textsOf(messagesFor(language))),
  }));
  const [first, ...others] = found.sort((a, b) => count(b.at) - count(a.at));
  if (first === undefined) throw new Error('There is no language');
  const at = others.reduce((known, other) => ({ ...other.at, ...known }), first.at);
  return { language: first.language, at };
}

function columnsNamed<Key extends string>(
  headers: readonly string[],
  keys: readonly Key[],
  texts: Readonly<Record<Key, string>>,
): Readonly<Partial<Record<Key, number>>> {
  const folded = headers.map(foldWord);
  const at: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const index = folded.indexOf(foldWord(texts[key]));
    if (index >= 0) at[key] = index;
  }
  return at;
}

function count(at: object): number {
  return Object.keys(at).length;
}
