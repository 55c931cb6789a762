import type { Language } from '../../strategy/language';
import { en } from './en';
import { pl } from './pl';

/** The texts of the preview; the Polish catalogue sets the shape, so that no language can lack one. */
export type Messages = typeof pl;

export function messagesFor(language: Language): Messages {
  return language === 'pl' ? pl : en;
}
