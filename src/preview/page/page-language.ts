import { LANGUAGES, type Language } from '../../strategy/language';

const KEY = 'preview-language';

/** The page's language: the one chosen last in this browser, else Polish. */
export function pageLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  return LANGUAGES.find((language) => language === chosen) ?? 'pl';
}

export function rememberPageLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
