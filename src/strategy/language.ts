/** Languages of the interface and of the inserted sheets. Strategy texts stay in their own language. */
export type Language = 'pl' | 'en';

export const LANGUAGES: readonly Language[] = ['pl', 'en'];

/**
 * One message for every plural category that Polish and English have (CLDR): Polish uses one, few, many (and other for
 * fractions), English one and other.
 */
export interface PluralMessage {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** What fills the placeholders of a message: `{name}` in the text, a value of that name here. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills the placeholders of a catalogue message, `{place}` and the like.
 * @throws Error when the message names a placeholder that has no value: a fault of the program, not of the user.
 */
export function formatMessage(message: string, values: MessageValues): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${placeholder} in the message “${message}”`);
    return String(value);
  });
}

/** Chooses the plural form for `count` and fills its placeholders; `{count}` is always known. */
export function formatPlural(
  language: Language,
  message: PluralMessage,
  count: number,
  values: MessageValues = {},
): string {
  const category = new Intl.PluralRules(language).select(count);
  const form = category === 'one' || category === 'few' || category === 'many' ? category : 'other';
  return formatMessage(message[form], { ...values, count });
}
