import type { Language } from '../strategy/language';

const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' };

/**
 * An ISO date in words, „27 października 2022” or “27 October 2022”.
 * @throws RangeError for what is no ISO date: documents are checked when the library reads them.
 */
export function dateInWords(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
