import type { Messages } from '../messages/messages';
import { LIBRARY_TERMS } from './library-terms';

/** Replaces a text of the grid by ours; one that we do not know stays as it is. */
export type TranslateGrid = (text: string) => string;

/** The texts of the grid in the language of the messages. `%s` stays where it is: the grid fills it. */
export function gridTexts(messages: Messages): TranslateGrid {
  const texts: Readonly<Record<string, string>> = messages.grid;
  const ours = new Map(Object.entries(LIBRARY_TERMS).map(([key, term]) => [term, texts[key] ?? term]));
  return (text) => ours.get(text) ?? text;
}
