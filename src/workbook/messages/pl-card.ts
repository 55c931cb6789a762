/** The Polish texts of the card of one indicator. */
export const plCard = {
  title: 'Karta wskaźnika: {place}',
  choose: 'Wybierz wskaźnik',
  hint: 'Kliknij żółte pole i wybierz wskaźnik z listy, którą otwiera strzałka obok pola. Karta wypełni się sama.',
  gone: 'Wybierz wskaźnik z listy: tego wskaźnika nie ma już w arkuszu „{sheet}”.',
  goal: 'Cel {code}',
  goalNamed: 'Cel {code}: {name}',
  year: 'rok {year}',
  values: 'Wartości w kolejnych latach',
  measured: 'Wartość',
  path: 'Ścieżka',
  yearHeader: 'Rok',
  measuredSeries: 'Zmierzona wartość',
  pathSeries: 'Ścieżka odniesienia',
  chart: 'Zmierzone wartości na tle ścieżki odniesienia',
  pathNote:
    'Ścieżka odniesienia prowadzi od wartości bazowej do docelowej. Gdy wartość ma zostać utrzymana albo nie podano docelowej, ścieżka pozostaje na jednym poziomie.',
  listTitle: 'Nie ma takiego wskaźnika',
  list: 'Wybierz wskaźnik z listy. Nowe wskaźniki dopisuj w arkuszu „{sheet}”.',
  row: 'Wiersz tabeli',
};
