import { stemsOf } from './inflection';
import type { Word } from './words';
import { wordsOf } from './words';

/**
 * Words that goals and definitions are full of and that do not say what they are about: small words, what is done to a thing
 * ("poprawa", "rozwój"), and what every indicator of a town has ("miasto", "mieszkańcy", "liczba"). Any form of them counts.
 */
const COMMON_WORDS = `
  dla lub nie oraz jest się być jako tym też itp przez poprzez przy pod nad bez ich jego jej tego który która które których
  wśród wszystkie wszystkich każdy każdego inny innych tak tego temu tzw sam sama zakres zakresu rzecz celu cele sposób
  poprawa polepszenie podniesienie podnoszenie wzrost zwiększenie zmniejszenie wzmocnienie wzmacnianie umacnianie umocnienie
  rozwój rozwijanie rozwinięty doskonalenie tworzenie stworzenie wypromowanie wspieranie wsparcie realizacja realizowany
  zapewnienie kontynuowanie dalszy ciągły stymulowanie ułatwianie ułatwiający wdrażanie wdrożenie organizowanie
  prowadzenie podejmowanie upowszechnienie działania działanie działań efektywniejszy skuteczność wykorzystanie wykorzystujący
  jakość wysoki wysokiej dobry dobrego atrakcyjny atrakcyjność atrakcyjnego znaczenie znaczący warunki sprzyjający sprzyjających
  potencjał potencjału zmierzający uwzględnienie system systemu obszar obszarów stan stanu sytuacja proces poziom
  możliwość bardziej podstawa podstaw sprawa jednostka przedsięwzięcie przedsięwzięć nowoczesny unikatowy
  unikatowego skala kraj lokalny lokalnych teren terenie
  miasto miasta miejski miejskiego gmina gminy gminny powiat urząd mieszkaniec mieszkańcy mieszkańców społeczność
  liczba udział rok roku dzień grudzień sto tys tysiąc odsetek iloraz suma wartość dane własny własnych ludność ludności osoba osób
  jeden jednego dwa trzy cztery wszelki nowy nowych ogółem ogólny przeciętny średni szt podzielić podzielona pomnożona
  wskaźnik mierzy liczony liczy obejmuje dotyczy według powyżej poniżej ponad między danego badanego
`;

const commonStems = new Set(
  wordsOf(COMMON_WORDS).flatMap(({ folded }) => [...stemsOf(folded)].filter((stem) => stem.length >= 3)),
);

/** The words of a Polish text that say what it is about, in its order: no numbers, no single letters, no common words. */
export function topicWords(text: string): readonly Word[] {
  return wordsOf(text).filter(
    ({ folded }) =>
      /^\p{L}{3,}$/u.test(folded) && ![...stemsOf(folded)].some((stem) => commonStems.has(stem)),
  );
}
