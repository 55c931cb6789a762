/** The regional settings that the simulation knows. */
export type LocaleName = 'pl-PL' | 'en-US';

/** How Excel reads what is typed under some regional settings. */
export interface Locale {
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: RegExp;
  readonly booleans: { readonly true: string; readonly false: string };
  /** A currency's sign before or behind a number, and the number format that Excel gives such an amount. */
  readonly currency: { readonly sign: string; readonly format: string };
  /** Order of the parts of a date; a year of four digits may always come first. */
  readonly dateOrder: 'dayMonthYear' | 'monthDayYear';
  /** What stands between the parts of a date. Hyphen and slash always do; the period where the settings have it. */
  readonly dateSeparators: string;
  /** Each month's beginnings and forms, from January on; a text matches a form that it begins. */
  readonly months: readonly (readonly string[])[];
  /** The word that new tables and sheets are named by, with a number behind. */
  readonly words: {
    readonly sheet: string;
    readonly table: string;
    readonly column: string;
    readonly chart: string;
    readonly series: string;
  };
}

export const LOCALES: Readonly<Record<LocaleName, Locale>> = {
  'pl-PL': {
    decimal: ',',
    group: /[ \u00A0\u202F]/,
    booleans: { true: 'PRAWDA', false: 'FAŁSZ' },
    currency: { sign: 'zł', format: '#,##0.00 "zł"' },
    dateOrder: 'dayMonthYear',
    dateSeparators: '.\\-/',
    months: [
      ['styczeń', 'stycznia'],
      ['luty', 'lutego'],
      ['marzec', 'marca'],
      ['kwiecień', 'kwietnia'],
      ['maj', 'maja'],
      ['czerwiec', 'czerwca'],
      ['lipiec', 'lipca'],
      ['sierpień', 'sierpnia'],
      ['wrzesień', 'września'],
      ['październik', 'października'],
      ['listopad', 'listopada'],
      ['grudzień', 'grudnia'],
    ],
    words: { sheet: 'Arkusz', table: 'Tabela', column: 'Kolumna', chart: 'Wykres', series: 'Seria' },
  },
  'en-US': {
    decimal: '.',
    group: /,/,
    booleans: { true: 'TRUE', false: 'FALSE' },
    currency: { sign: '$', format: '"$"#,##0.00' },
    dateOrder: 'monthDayYear',
    dateSeparators: '\\-/',
    months: [
      ['january'],
      ['february'],
      ['march'],
      ['april'],
      ['may'],
      ['june'],
      ['july'],
      ['august'],
      ['september'],
      ['october'],
      ['november'],
      ['december'],
    ],
    words: { sheet: 'Sheet', table: 'Table', column: 'Column', chart: 'Chart', series: 'Series' },
  },
};

/** The month, from 1, whose form the word abbreviates to three letters or spells out. */
export function monthOf(word: string, { months }: Locale): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const index = months.findIndex((forms) =>
    forms.some((form) => form === lower || form.slice(0, 3) === lower),
  );
  return index < 0 ? undefined : index + 1;
}
