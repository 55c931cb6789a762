import type { Language, MessageValues, PluralMessage } from '../strategy/language';
import { formatPlural } from '../strategy/language';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';
import { usePane } from './pane-context';

/** The pane's texts in the language in use, and the two functions that need to know that language. */
export interface Texts {
  readonly language: Language;
  readonly messages: Messages;
  readonly plural: (message: PluralMessage, count: number, values?: MessageValues) => string;
  /** Writes an ISO date as people of the language do: 27.10.2022, 27 October 2022. */
  readonly date: (isoDate: string) => string;
  /** Writes an ISO date and time (UTC) as the clock on the wall has it: 27.10.2022, 14:05. */
  readonly time: (isoTime: string) => string;
}

export function useTexts(): Texts {
  const { language } = usePane().state;
  return {
    language,
    messages: messagesFor(language),
    plural: (message, count, values) => formatPlural(language, message, count, values),
    date: (isoDate) => formatDate(language, isoDate),
    time: (isoTime) =>
      new Date(isoTime).toLocaleString(language === 'pl' ? 'pl' : 'en-GB', {
        dateStyle: 'short',
        timeStyle: 'short',
      }),
  };
}

function formatDate(language: Language, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return language === 'pl'
    ? date.toLocaleDateString('pl', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
