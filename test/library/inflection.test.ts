import { stemsOf } from '../../src/library/inflection';
import { foldWord } from '../../src/library/words';

function sameWord(first: string, second: string): boolean {
  const stems = stemsOf(foldWord(first));
  return [...stemsOf(foldWord(second))].some((stem) => stems.has(stem));
}

test.each([
  [
    'transport transportu transportowi transportem transporcie transporty transportów transportami transportach',
  ],
  ['mieszkaniec mieszkańca mieszkańcy mieszkańców mieszkańcom mieszkańcami mieszkańcach'],
  ['młodzież młodzieży młodzieżą'],
  ['rozwój rozwoju rozwojem rozwojowi'],
  ['miasto miasta miastu miastem mieście miast miastom miastami miastach'],
  ['powiat powiatu powiecie powiaty powiatów'],
  ['osoba osoby osobę osób osobom osobami'],
  ['szkoła szkoły szkole szkół szkołą szkołach'],
  ['kultura kultury kulturze kulturę kulturą'],
  ['turystyka turystyki turystyce turystykę turystyką'],
  ['urzędnik urzędnika urzędnicy urzędników'],
  ['turysta turysty turyści turystów turystom'],
  ['droga drogi drodze dróg drogami'],
  ['ośrodek ośrodka ośrodki ośrodków ośrodkach'],
  ['urząd urzędu urzędzie urzędy urzędów'],
  ['przestrzeń przestrzeni przestrzenią przestrzenie'],
  [
    'społeczny społeczna społeczne społecznego społecznej społecznemu społecznym społeczną społecznych społecznymi',
  ],
  ['jakość jakości jakością'],
  ['edukacja edukacji edukację edukacją'],
  ['przedsiębiorca przedsiębiorcy przedsiębiorców przedsiębiorcom przedsiębiorcami'],
  ['środowisko środowiska środowiskiem środowisku'],
  ['Toruń Torunia Toruniowi Toruniem Toruniu'],
  ['Kalisz Kalisza Kaliszowi Kaliszem Kaliszu'],
  ['Legnica Legnicy Legnicę Legnicą'],
  ['Leszno Leszna Lesznu Lesznem Lesznie'],
  ['Kraków Krakowa Krakowowi Krakowem Krakowie'],
])('forms of one word: %s', (forms) => {
  const [base = '', ...others] = forms.split(' ');
  expect(others.filter((form) => !sameWord(base, form))).toEqual([]);
});

test.each([
  ['praca', 'prawo'],
  ['miasto', 'miejsce'],
  ['rozwój', 'rozwiązanie'],
  ['transport', 'sport'],
  ['zdrowie', 'środowisko'],
  ['cel', 'celny'],
  ['kultura', 'kult'],
  ['rok', 'rola'],
])('different words: %s, %s', (first, second) => {
  expect(sameWord(first, second)).toBe(false);
});

test('a word is one of its stems, and no stem is shorter than three letters unless the word is', () => {
  for (const word of ['ul', 'rok', 'cel', 'celami', 'w']) expect(stemsOf(word)).toContain(word);
  expect([...stemsOf('celami')].every((stem) => stem.length >= 3)).toBe(true);
  expect([...stemsOf('rady')].sort()).toEqual(['rad', 'rady']);
  expect([...stemsOf('ami')]).toEqual(['ami']);
});
