import type { LegalPointKey } from './finding';

/**
 * Art. 10e ust. 3 of the Act on Municipal Government, word for word as the source has it; "(…)" stands where the source was shortened
 * by a reference to a journal of laws. Whether the paragraph was reworded after that day was not verified, nor from when on a
 * strategy is mandatory: neither is to be told as a fact.
 */
export const LEGAL_STATE = {
  /** The day of the wording, ISO. */
  asOf: '2023-05-30',
  journal: 'Dz.U. 2023 poz. 40',
  sourceUrl: 'https://lexlege.pl/ustawa-o-samorzadzie-gminnym/art-10e/',
  points: {
    diagnosis:
      'Strategia rozwoju gminy zawiera wnioski z diagnozy, o której mowa w art. 10a ust. 1 ustawy z dnia 6 grudnia 2006 r. o zasadach prowadzenia polityki rozwoju (…), przygotowanej na potrzeby tej strategii, oraz określa w szczególności:',
    '1': 'cele strategiczne rozwoju w wymiarze społecznym, gospodarczym i przestrzennym;',
    '2': 'kierunki działań podejmowanych dla osiągnięcia celów strategicznych;',
    '3': 'oczekiwane rezultaty planowanych działań, w tym w wymiarze przestrzennym, oraz wskaźniki ich osiągnięcia;',
    '4': 'model struktury funkcjonalno-przestrzennej gminy;',
    '5': 'ustalenia i rekomendacje w zakresie kształtowania i prowadzenia polityki przestrzennej w gminie;',
    '6': 'obszary strategicznej interwencji określone w strategii rozwoju województwa, o której mowa w art. 11 ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie województwa (…), wraz z zakresem planowanych działań;',
    '7': 'obszary strategicznej interwencji kluczowe dla gminy, jeżeli takie zidentyfikowano, wraz z zakresem planowanych działań;',
    '8': 'system realizacji strategii, w tym wytyczne do sporządzania dokumentów wykonawczych;',
    '9': 'ramy finansowe i źródła finansowania.',
  },
} as const satisfies {
  readonly asOf: string;
  readonly journal: string;
  readonly sourceUrl: string;
  readonly points: Readonly<Record<LegalPointKey, string>>;
};
