import type { Language } from '../../strategy/language';
import { en } from './en';
import { pl } from './pl';

/** Every text of the ribbon's commands; the Polish catalogue says which there are. */
export type Messages = typeof pl;

const CATALOGUES: Readonly<Record<Language, Messages>> = { pl, en };

export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}
