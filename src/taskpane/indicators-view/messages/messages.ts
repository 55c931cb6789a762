import type { Language } from '../../../strategy/language';
import { en } from './en';
import { pl } from './pl';

/** Every text of the view of indicators; the Polish catalogue says which there are, the English one must have them all. */
export type IndicatorMessages = typeof pl;

const CATALOGUES: Readonly<Record<Language, IndicatorMessages>> = { pl, en };

/** The view's texts in one language. */
export function indicatorMessagesFor(language: Language): IndicatorMessages {
  return CATALOGUES[language];
}
