import type { CellValue } from '../../src/strategy/cell-value';
import type { GoalRow } from '../../src/strategy/measured-indicator';
import type { InputColumn, ShownRow, TypedIndicator } from './typed-indicators';

/** A row of the table of indicators and what it has to show, worked out by hand. */
export interface IndicatorCase extends TypedIndicator {
  readonly name: string;
  readonly expected: Readonly<
    Pick<ShownRow, 'lastValue' | 'lastYear' | 'progress' | 'assessment' | 'gaps'> & Partial<ShownRow>
  >;
}

/** The goals of all cases. The goal of code 2.2 had another one once; two have the same. */
export const CASE_GOALS: readonly GoalRow[] = [
  { id: 'id-1', code: '1', name: 'Silna gospodarka' },
  { id: 'id-2', code: '1.1', name: 'Nowe miejsca pracy' },
  { id: 'id-3', code: '1.10', name: 'Turystyka' },
  { id: 'id-4', code: '2', name: 'Czyste miasto' },
  { id: 'id-5', code: '2.2', name: 'Transport zbiorowy' },
  { id: 'id-6', code: '1.1', name: 'Cel o powtórzonym kodzie' },
  { id: 'id-7', code: '', name: 'Cel bez kodu' },
];

const ACHIEVED = '✔ osiągnięty';
const ON_TRACK = '▲ zgodnie z planem';
const AT_RISK = '◆ zagrożony';
const OFF_TRACK = '▼ poniżej planu';
const UNASSESSED = '– bez oceny';
const CONTEXT = '○ kontekstowy';

const ERROR = { error: '#DIV/0!' };

/** Days long gone and still far away. */
const PAST = 40_000;
const FUTURE = 73_000;

type Cells = Readonly<Partial<Record<InputColumn, CellValue>>>;

/** From 100 in 2025 to 200 in 2030: the path is at 0.2 in 2026, 0.4 in 2027 and so on. Nothing is missing. */
const rising: Cells = {
  goalCode: '1.1',
  kind: 'wskaźnik celu',
  unit: 'szt.',
  desiredChange: 'wzrost',
  baseYear: 2025,
  baseValue: 100,
  targetYear: 2030,
  targetValue: 200,
  source: 'GUS',
  owner: 'Wydział Rozwoju',
  nextUpdate: FUTURE,
};
const falling: Cells = { ...rising, desiredChange: 'spadek', baseValue: 40, targetValue: 20 };
/** To be kept at 100 until 2030; no baseline is needed. */
const kept: Cells = {
  ...rising,
  desiredChange: 'utrzymanie',
  baseYear: undefined,
  baseValue: undefined,
  targetValue: 100,
};
const context: Cells = { goalCode: '1.1', kind: 'kontekstowy' };
const duplicate: Cells = { ...rising, name: 'Powtórzony wskaźnik' };

type Shown = readonly [
  lastValue: number | '',
  lastYear: number | '',
  progress: number | '',
  assessment: string,
  ...gaps: string[],
];

/** A case whose indicator is called as the case is, unless its cells name it. */
function row(name: string, cells: Cells, years: TypedIndicator['years'], shown: Shown): IndicatorCase {
  const [lastValue, lastYear, progress, assessment, ...gaps] = shown;
  return {
    name,
    cells: { name, ...cells },
    years,
    expected: { lastValue, lastYear, progress, assessment, gaps: gaps.join('; ') },
  };
}

function showing(more: Partial<ShownRow>, { expected, ...rest }: IndicatorCase): IndicatorCase {
  return { ...rest, expected: { ...expected, ...more } };
}

export const INDICATOR_CASES: readonly IndicatorCase[] = [
  // A rising value.
  row('wzrost: na drodze', rising, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  row('wzrost: nad drogą', rising, { 2027: 190 }, [190, 2027, 0.9, ON_TRACK]),
  row('wzrost: dokładnie 90% drogi', rising, { 2027: 136 }, [136, 2027, 0.36, ON_TRACK]),
  row('wzrost: trochę poniżej 90% drogi', rising, { 2027: 135.9 }, [135.9, 2027, 0.359, AT_RISK]),
  row('wzrost: dokładnie 50% drogi', rising, { 2027: 120 }, [120, 2027, 0.2, AT_RISK]),
  row('wzrost: trochę poniżej 50% drogi', rising, { 2027: 119.9 }, [119.9, 2027, 0.199, OFF_TRACK]),
  row('wzrost: bez zmiany', rising, { 2026: 100 }, [100, 2026, 0, OFF_TRACK]),
  row('wzrost: zamiast niego spadek', rising, { 2027: 90 }, [90, 2027, -0.1, OFF_TRACK]),
  row('wzrost: cel osiągnięty przed czasem', rising, { 2026: 200 }, [200, 2026, 1, ACHIEVED]),
  row('wzrost: cel przekroczony', rising, { 2028: 250 }, [250, 2028, 1.5, ACHIEVED]),
  row('wzrost: w roku docelowym prawie', rising, { 2030: 195 }, [195, 2030, 0.95, ON_TRACK]),
  row('wzrost: po roku docelowym w połowie', rising, { 2031: 150 }, [150, 2031, 0.5, AT_RISK]),
  row('wzrost: po roku docelowym mniej', rising, { 2031: 149 }, [149, 2031, 0.49, OFF_TRACK]),
  row('wzrost: liczy się ostatni rok', rising, { 2026: 150, 2027: 120 }, [120, 2027, 0.2, AT_RISK]),
  row('wzrost: lata bez pomiaru pośrodku', rising, { 2026: 110, 2029: 172 }, [172, 2029, 0.72, ON_TRACK]),
  row('wzrost: od zera', { ...rising, baseValue: 0, targetValue: 50 }, { 2027: 20 }, [
    20,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('wzrost: zmierzone zero', { ...rising, baseValue: 0, targetValue: 50 }, { 2026: 0 }, [
    0,
    2026,
    0,
    OFF_TRACK,
  ]),
  row('wzrost: od wartości ujemnej', { ...rising, baseValue: -10, targetValue: 10 }, { 2027: -2 }, [
    -2,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('wzrost: same wartości ujemne', { ...rising, baseValue: -50, targetValue: -10 }, { 2028: -30 }, [
    -30,
    2028,
    0.5,
    AT_RISK,
  ]),
  row('wzrost: ułamki', { ...rising, baseValue: 12.5, targetValue: 15 }, { 2029: 14.5 }, [
    14.5,
    2029,
    0.8,
    ON_TRACK,
  ]),
  row('wzrost: miliardy', { ...rising, baseValue: 1e9, targetValue: 2e9 }, { 2027: 1.4e9 }, [
    1.4e9,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('wzrost: tysięczne', { ...rising, baseValue: 0.001, targetValue: 0.002 }, { 2027: 0.0014 }, [
    0.0014,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('wzrost: jedna trzecia, zaokrąglona', { ...rising, baseValue: 0, targetValue: 3 }, { 2027: 1 }, [
    1,
    2027,
    0.333333333,
    AT_RISK,
  ]),
  row('wzrost: baza równa celowi, zachowana', { ...rising, targetValue: 100 }, { 2026: 100 }, [
    100,
    2026,
    1,
    ACHIEVED,
  ]),
  row('wzrost: baza równa celowi, przekroczona', { ...rising, targetValue: 100 }, { 2026: 120 }, [
    120,
    2026,
    1,
    ACHIEVED,
  ]),
  row('wzrost: baza równa celowi, utracona', { ...rising, targetValue: 100 }, { 2026: 99 }, [
    99,
    2026,
    0,
    OFF_TRACK,
  ]),

  // A falling value.
  row('spadek: na drodze', falling, { 2027: 32 }, [32, 2027, 0.4, ON_TRACK]),
  row('spadek: za mały', falling, { 2027: 35 }, [35, 2027, 0.25, AT_RISK]),
  row('spadek: prawie żaden', falling, { 2027: 39 }, [39, 2027, 0.05, OFF_TRACK]),
  row('spadek: zamiast niego wzrost', falling, { 2027: 44 }, [44, 2027, -0.2, OFF_TRACK]),
  row('spadek: cel osiągnięty', falling, { 2028: 20 }, [20, 2028, 1, ACHIEVED]),
  row('spadek: cel przekroczony', falling, { 2028: 15 }, [15, 2028, 1.25, ACHIEVED]),
  row('spadek: do zera', { ...falling, baseValue: 8, targetValue: 0 }, { 2028: 3 }, [
    3,
    2028,
    0.625,
    ON_TRACK,
  ]),
  row('spadek: zero osiągnięte', { ...falling, baseValue: 8, targetValue: 0 }, { 2028: 0 }, [
    0,
    2028,
    1,
    ACHIEVED,
  ]),
  row('spadek: poniżej zera', { ...falling, baseValue: 10, targetValue: -10 }, { 2028: 0 }, [
    0,
    2028,
    0.5,
    AT_RISK,
  ]),
  row('spadek: baza równa celowi, zachowana', { ...falling, baseValue: 20 }, { 2026: 20 }, [
    20,
    2026,
    1,
    ACHIEVED,
  ]),
  row('spadek: baza równa celowi, utracona', { ...falling, baseValue: 20 }, { 2026: 21 }, [
    21,
    2026,
    0,
    OFF_TRACK,
  ]),

  // A value to be maintained.
  row('utrzymanie: dokładnie', kept, { 2027: 100 }, [100, 2027, 1, ON_TRACK]),
  row('utrzymanie: odchylenie 5%', kept, { 2027: 95 }, [95, 2027, 0.95, ON_TRACK]),
  row('utrzymanie: odchylenie ponad 5%', kept, { 2027: 94.9 }, [94.9, 2027, 0.949, AT_RISK]),
  row('utrzymanie: odchylenie 15% w górę', kept, { 2027: 115 }, [115, 2027, 0.85, AT_RISK]),
  row('utrzymanie: odchylenie ponad 15%', kept, { 2027: 115.1 }, [115.1, 2027, 0.849, OFF_TRACK]),
  row('utrzymanie: trzykrotność', kept, { 2027: 300 }, [300, 2027, 0, OFF_TRACK]),
  row('utrzymanie: dotrwało do roku docelowego', kept, { 2030: 101 }, [101, 2030, 0.99, ACHIEVED]),
  row('utrzymanie: po roku docelowym', kept, { 2031: 98 }, [98, 2031, 0.98, ACHIEVED]),
  row('utrzymanie: w roku docelowym zagrożone', kept, { 2030: 90 }, [90, 2030, 0.9, AT_RISK]),
  row('utrzymanie: poziomem jest baza', { ...kept, baseValue: 80, targetValue: undefined }, { 2027: 80 }, [
    80,
    2027,
    1,
    ON_TRACK,
  ]),
  row('utrzymanie: bez poziomu', { ...kept, targetValue: undefined }, { 2027: 80 }, [
    80,
    2027,
    '',
    UNASSESSED,
    'brak wartości bazowej',
  ]),
  row('utrzymanie: poziom zero, zachowany', { ...kept, targetValue: 0 }, { 2027: 0 }, [0, 2027, 1, ON_TRACK]),
  row('utrzymanie: poziom zero, utracony', { ...kept, targetValue: 0 }, { 2027: 1 }, [1, 2027, 0, OFF_TRACK]),
  row('utrzymanie: poziom ujemny', { ...kept, targetValue: -20 }, { 2027: -19 }, [-19, 2027, 0.95, ON_TRACK]),
  row('utrzymanie: bez lat', { ...kept, targetYear: undefined }, { 2027: 100 }, [100, 2027, 1, ON_TRACK]),
  row('utrzymanie: lata na odwrót', { ...kept, baseYear: 2030, targetYear: 2025 }, { 2027: 100 }, [
    100,
    2027,
    1,
    UNASSESSED,
    'rok docelowy nie jest późniejszy niż bazowy',
  ]),

  // Something is missing.
  row('brak: bez pomiaru', rising, {}, ['', '', '', UNASSESSED, 'brak pomiaru']),
  row('brak: wartości bazowej', { ...rising, baseValue: undefined }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak wartości bazowej',
  ]),
  row('brak: wartości docelowej', { ...rising, targetValue: undefined }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak wartości docelowej',
  ]),
  row('brak: roku bazowego', { ...rising, baseYear: undefined }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'brak roku bazowego',
  ]),
  row('brak: roku docelowego', { ...rising, targetYear: undefined }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'brak roku docelowego',
  ]),
  row('brak: oczekiwanej zmiany', { ...rising, desiredChange: undefined }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak oczekiwanej zmiany',
  ]),
  row('brak: zmiana spoza słownika', { ...rising, desiredChange: 'w górę' }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak oczekiwanej zmiany',
  ]),
  row('brak: jednostki', { ...rising, unit: undefined }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'brak jednostki',
  ]),
  row('brak: odpowiedzialnego', { ...rising, owner: '' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'brak osoby odpowiedzialnej',
  ]),
  row('brak: źródła', { ...rising, source: undefined }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'brak źródła danych',
  ]),
  row('brak: wszystkiego oprócz nazwy', {}, {}, [
    '',
    '',
    '',
    UNASSESSED,
    'brak kodu celu',
    'brak jednostki',
    'brak oczekiwanej zmiany',
    'brak roku bazowego',
    'brak roku docelowego',
    'brak wartości bazowej',
    'brak wartości docelowej',
    'brak pomiaru',
    'brak osoby odpowiedzialnej',
    'brak źródła danych',
  ]),
  row('brak: nazwy', { ...rising, name: undefined }, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK, 'brak nazwy']),
  row('brak: rodzaju', { ...rising, kind: undefined }, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  row('brak: rodzaj spoza słownika', { ...rising, kind: 'inny' }, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  showing(
    { number: '', goal: '', label: '', strategicCode: '' },
    row('brak: pusty wiersz z wartością', { name: undefined, unit: 'km' }, { 2027: 140 }, ['', '', '', '']),
  ),
  row('czas: pomiar w roku bazowym', { ...rising, baseYear: 2026 }, { 2026: 100 }, [
    100,
    2026,
    0,
    UNASSESSED,
  ]),
  row('czas: pomiar przed rokiem bazowym', { ...rising, baseYear: 2028 }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
  ]),

  // Bad input.
  row('błąd: tekst w wartości bazowej', { ...rising, baseValue: 'sto' }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'tekst zamiast liczby: Wartość bazowa',
  ]),
  row('błąd: liczba zapisana jako tekst', { ...rising, targetValue: '200' }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'tekst zamiast liczby: Wartość docelowa',
  ]),
  row('błąd: teksty w latach', { ...rising, baseYear: 'ok. 2025', targetYear: 'po 2030' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'tekst zamiast liczby: Rok bazowy',
    'tekst zamiast liczby: Rok docelowy',
  ]),
  row('błąd: tekst w kolumnie roku', rising, { 2026: 120, 2027: 'brak danych' }, [
    120,
    2026,
    0.2,
    ON_TRACK,
    'tekst zamiast liczby: 2027',
  ]),
  row('błąd: teksty w dwóch latach', rising, { 2026: '?', 2028: '?' }, [
    '',
    '',
    '',
    UNASSESSED,
    'tekst zamiast liczby: 2028',
    'brak pomiaru',
  ]),
  row('błąd: błąd formuły w kolumnie roku', rising, { 2026: 120, 2027: ERROR }, [120, 2026, 0.2, ON_TRACK]),
  row('błąd: błąd formuły w wartości bazowej', { ...rising, baseValue: ERROR }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak wartości bazowej',
  ]),
  row('błąd: błąd formuły w roku docelowym', { ...rising, targetYear: ERROR }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'brak roku docelowego',
  ]),
  showing(
    { label: '1.1 · ' },
    row('błąd: błąd formuły w nazwie', { ...rising, name: ERROR }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'brak nazwy',
    ]),
  ),
  showing(
    { goal: '', strategicCode: '', label: 'błąd: błąd formuły w kodzie celu' },
    row('błąd: błąd formuły w kodzie celu', { ...rising, goalCode: ERROR }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'brak kodu celu',
    ]),
  ),
  row('błąd: błąd formuły w zmianie', { ...rising, desiredChange: ERROR }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'brak oczekiwanej zmiany',
  ]),
  row(
    'błąd: błędy formuł w tekstach',
    { ...rising, unit: ERROR, owner: ERROR, source: ERROR },
    { 2027: 140 },
    [140, 2027, 0.4, ON_TRACK, 'brak jednostki', 'brak osoby odpowiedzialnej', 'brak źródła danych'],
  ),
  row('błąd: rok docelowy przed bazowym', { ...rising, targetYear: 2020 }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'rok docelowy nie jest późniejszy niż bazowy',
  ]),
  row('błąd: rok docelowy równy bazowemu', { ...rising, targetYear: 2025 }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    UNASSESSED,
    'rok docelowy nie jest późniejszy niż bazowy',
  ]),
  row('błąd: cel przeczy wzrostowi', { ...rising, baseValue: 200, targetValue: 100 }, { 2027: 180 }, [
    180,
    2027,
    0.2,
    UNASSESSED,
    'wartość docelowa przeczy oczekiwanej zmianie',
  ]),
  row('błąd: cel przeczy spadkowi', { ...falling, targetValue: 60 }, { 2027: 50 }, [
    50,
    2027,
    0.5,
    UNASSESSED,
    'wartość docelowa przeczy oczekiwanej zmianie',
  ]),
  row('błąd: 250 procent', { ...rising, unit: '%', baseValue: 40, targetValue: 60 }, { 2027: 250 }, [
    250,
    2027,
    10.5,
    ACHIEVED,
    'wartość spoza zakresu 0–100%',
  ]),
  row(
    'błąd: ujemny procent bazowy',
    { ...rising, unit: '% osób', baseValue: -5, targetValue: 60 },
    { 2027: 21 },
    [21, 2027, 0.4, ON_TRACK, 'wartość spoza zakresu 0–100%'],
  ),
  row('błąd: docelowe 120 procent', { ...rising, unit: '%', baseValue: 40, targetValue: 120 }, { 2027: 72 }, [
    72,
    2027,
    0.4,
    ON_TRACK,
    'wartość spoza zakresu 0–100%',
  ]),
  row(
    'błąd: docelowe 100,5 procent',
    { ...rising, unit: '%', baseValue: 0.5, targetValue: 100.5 },
    { 2027: 40.5 },
    [40.5, 2027, 0.4, ON_TRACK, 'wartość spoza zakresu 0–100%'],
  ),
  row(
    'błąd: zmierzone minus pół procent',
    { ...rising, unit: '%', baseValue: 0, targetValue: 50 },
    { 2027: -0.5, 2028: 20 },
    [20, 2028, 0.4, AT_RISK, 'wartość spoza zakresu 0–100%'],
  ),
  row('procenty od 0 do 100', { ...rising, unit: '%', baseValue: 0, targetValue: 100 }, { 2027: 40 }, [
    40,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('punkty procentowe nie są procentami', { ...rising, unit: 'pkt %' }, { 2028: 250 }, [
    250,
    2028,
    1.5,
    ACHIEVED,
  ]),

  // The goal.
  showing(
    { goal: '', strategicCode: '9' },
    row('cel: nieznany kod', { ...rising, goalCode: '9.9' }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'nie ma celu o kodzie 9.9',
    ]),
  ),
  row(
    'cel: usunięty',
    { ...rising, goalCode: '3.1', goalId: 'id-8', insertedGoalCode: '3.1' },
    { 2027: 140 },
    [140, 2027, 0.4, ON_TRACK, 'nie ma celu o kodzie 3.1'],
  ),
  row('cel: usunięty, kod ma inny', { ...rising, goalId: 'id-8', insertedGoalCode: '1.1' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'cel, do którego dodano wskaźnik, usunięto',
  ]),
  row(
    'cel: przenumerowany, stary kod wolny',
    { ...rising, goalCode: '2.1', goalId: 'id-5', insertedGoalCode: '2.1' },
    { 2027: 140 },
    [140, 2027, 0.4, ON_TRACK, 'nie ma celu o kodzie 2.1', 'cel ma teraz kod 2.2'],
  ),
  row(
    'cel: przenumerowany, stary kod zajęty',
    { ...rising, goalId: 'id-5', insertedGoalCode: '1.1' },
    { 2027: 140 },
    [140, 2027, 0.4, ON_TRACK, 'cel ma teraz kod 2.2'],
  ),
  showing(
    { goal: 'Transport zbiorowy', strategicCode: '2' },
    row(
      'cel: kod poprawiony po przenumerowaniu',
      { ...rising, goalCode: '2.2', goalId: 'id-5', insertedGoalCode: '2.1' },
      { 2027: 140 },
      [140, 2027, 0.4, ON_TRACK],
    ),
  ),
  showing(
    { goal: 'Turystyka', strategicCode: '1' },
    row(
      'cel: świadomie zmieniony',
      { ...rising, goalCode: '1.10', goalId: 'id-5', insertedGoalCode: '2.2' },
      { 2027: 140 },
      [140, 2027, 0.4, ON_TRACK],
    ),
  ),
  showing(
    { goal: 'Nowe miejsca pracy' },
    row('cel: z dwóch o tym kodzie pierwszy', rising, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  ),
  showing(
    { goal: 'Czyste miasto', strategicCode: '2', label: '2 · cel: kod jako liczba' },
    row('cel: kod jako liczba', { ...rising, goalCode: 2 }, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  ),
  showing(
    { goal: '' },
    row('cel: gwiazdka nie zastępuje znaków', { ...rising, goalCode: '1.*' }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'nie ma celu o kodzie 1.*',
    ]),
  ),
  showing(
    { goal: '', strategicCode: '1', label: '1.10.3 · cel: trzeci poziom' },
    row('cel: trzeci poziom', { ...rising, goalCode: '1.10.3' }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'nie ma celu o kodzie 1.10.3',
    ]),
  ),
  showing(
    { goal: '', label: 'cel: bez kodu nie ma celu' },
    row('cel: bez kodu nie ma celu', { ...rising, goalCode: '' }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
      'brak kodu celu',
    ]),
  ),

  // The next update.
  row('aktualizacja: termin minął', { ...rising, nextUpdate: PAST }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'termin aktualizacji minął',
  ]),
  row('aktualizacja: słowami', { ...rising, nextUpdate: 'jesienią' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'termin aktualizacji nie jest datą',
  ]),
  row('aktualizacja: błąd formuły', { ...rising, nextUpdate: ERROR }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
  ]),

  // A context indicator lacks nothing; what is wrong in it is named all the same.
  row('kontekst: bez wartości', context, {}, ['', '', '', CONTEXT]),
  row('kontekst: zmierzony', context, { 2027: 140 }, [140, 2027, '', CONTEXT]),
  row('kontekst: z bazą i celem', { ...rising, kind: 'kontekstowy' }, { 2027: 140 }, [
    140,
    2027,
    '',
    CONTEXT,
  ]),
  row('kontekst: bez kodu celu', { kind: 'kontekstowy' }, { 2027: 140 }, [140, 2027, '', CONTEXT]),
  row('kontekst: bez nazwy', { ...context, name: '' }, {}, ['', '', '', CONTEXT, 'brak nazwy']),
  row('kontekst: nieznany kod celu', { ...context, goalCode: '9.9' }, {}, [
    '',
    '',
    '',
    CONTEXT,
    'nie ma celu o kodzie 9.9',
  ]),
  row(
    'kontekst: sprzeczny',
    { ...context, unit: '%', baseYear: 2030, targetYear: 2025, baseValue: 'x', nextUpdate: PAST },
    { 2026: 'x', 2027: 140 },
    [
      140,
      2027,
      '',
      CONTEXT,
      'tekst zamiast liczby: Wartość bazowa',
      'tekst zamiast liczby: 2026',
      'rok docelowy nie jest późniejszy niż bazowy',
      'wartość spoza zakresu 0–100%',
      'termin aktualizacji minął',
    ],
  ),

  // The same indicator twice.
  row('powtórzenie: pierwszy', duplicate, { 2027: 140 }, [140, 2027, 0.4, ON_TRACK]),
  row('powtórzenie: drugi', duplicate, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'taki sam wskaźnik jest już przy tym celu',
  ]),
  row('powtórzenie: wielkie litery', { ...duplicate, name: 'POWTÓRZONY WSKAŹNIK' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'taki sam wskaźnik jest już przy tym celu',
  ]),
  row('powtórzenie: przy innym celu', { ...duplicate, goalCode: '1.10' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
  ]),
  row('powtórzenie: gwiazdka nie zastępuje znaków', { ...duplicate, name: 'Powtórzony*' }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
  ]),
  showing(
    { label: `1.1 · ${'Długa nazwa '.repeat(30)}`.slice(0, 250) },
    row('długa nazwa', { ...rising, name: 'Długa nazwa '.repeat(30) }, { 2027: 140 }, [
      140,
      2027,
      0.4,
      ON_TRACK,
    ]),
  ),
];

/** Truth values, which LibreOffice takes for the numbers 0 and 1; Excel does not. */
export const TRUTH_VALUE_CASES: readonly IndicatorCase[] = [
  row('prawda w kolumnie roku', rising, { 2026: 120, 2027: true }, [
    120,
    2026,
    0.2,
    ON_TRACK,
    'tekst zamiast liczby: 2027',
  ]),
  row('prawda w wartości bazowej', { ...rising, baseValue: true }, { 2027: 140 }, [
    140,
    2027,
    '',
    UNASSESSED,
    'tekst zamiast liczby: Wartość bazowa',
  ]),
  row('fałsz w terminie', { ...rising, nextUpdate: false }, { 2027: 140 }, [
    140,
    2027,
    0.4,
    ON_TRACK,
    'termin aktualizacji nie jest datą',
  ]),
];
