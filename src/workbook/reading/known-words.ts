import { GOAL_LEVELS } from '../../strategy/draft';
import { DESIRED_CHANGES, FREQUENCIES, INDICATOR_KINDS } from '../../strategy/indicator';
import { LANGUAGES } from '../../strategy/language';
import { DIMENSIONS } from '../../strategy/strategy';
import { SPATIAL_KINDS } from '../../strategy/section';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages';
import { listedWords } from '../sections/section-tables';

/** The words of one list, folded, with what each of them means. */
export type KnownWords<Key extends string> = ReadonlyMap<string, Key>;

/** Words as spreadsheets compare them: capital letters, and spaces before and after, do not count. */
export function foldWord(word: string): string {
  return word.normalize('NFC').trim().toLowerCase();
}

/** What is chosen from lists, in both languages: a planner may have typed either into a workbook of the other. */
export const KNOWN_WORDS = {
  level: wordsOf(GOAL_LEVELS, ({ levels }, key) => levels[key]),
  dimension: wordsOf(DIMENSIONS, ({ dimensions }, key) => dimensions[key]),
  kind: wordsOf(INDICATOR_KINDS, ({ assessment }, key) => assessment.kinds[key].word),
  desiredChange: wordsOf(DESIRED_CHANGES, ({ assessment }, key) => assessment.changes[key].word),
  frequency: wordsOf(FREQUENCIES, ({ assessment }, key) => assessment.frequencies[key]),
  spatialKind: wordsOf(SPATIAL_KINDS, (messages, key) => listedWords(messages, 'kind').get(key) ?? key),
  status: wordsOf(['notStarted', 'underWay', 'achieved', 'abandoned'], ({ statuses }, key) => statuses[key]),
} as const;

function wordsOf<const Key extends string>(
  keys: readonly Key[],
  wordOf: (messages: Messages, key: Key) => string,
): KnownWords<Key> {
  return new Map(
    LANGUAGES.flatMap((language) => {
      const messages = messagesFor(language);
      return keys.map((key) => [foldWord(wordOf(messages, key)), key] as const);
    }),
  );
}
