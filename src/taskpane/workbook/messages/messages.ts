import type { Language } from '../../../strategy/language';
import { en } from './en';
import { pl } from './pl';

/** Every text on the draft in the workbook and its check; the Polish catalogue says which there are, the English one must have them all. */
export type WorkbookMessages = typeof pl;

const CATALOGUES: Readonly<Record<Language, WorkbookMessages>> = { pl, en };

/** These texts in one language. */
export function workbookMessagesFor(language: Language): WorkbookMessages {
  return CATALOGUES[language];
}
