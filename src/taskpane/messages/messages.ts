import type { Language } from '../../strategy/language';
import { en } from './en';
import { pl } from './pl';

/** Every text of the pane; the Polish catalogue says which there are, the English one must have them all. */
export type Messages = typeof pl;

const CATALOGUES: Readonly<Record<Language, Messages>> = { pl, en };

/** The pane's texts in one language. */
export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}
