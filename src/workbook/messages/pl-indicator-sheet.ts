/** The Polish texts of the sheet of indicators beside its headers. */
export const plIndicatorSheet = {
  title: 'Wskaźniki strategii: {place}',
  hint: 'Jeden wiersz to jeden wskaźnik. Zmierzone wartości wpisuj w kolumnach lat; procenty bez znaku %, na przykład 45. Nowy wskaźnik dopiszesz w pierwszym wierszu pod tabelą.',
  legend: 'Legenda',
  legendInput: 'do uzupełnienia',
  legendGiven: 'wstawione, do zmiany',
  legendFormula: 'liczy się samo',
  legendHeader: 'nagłówek',
  suggestion: 'propozycja dodatku',
  own: 'własny',
  dataKey: 'BDL {id}',
  unverifiedDataKey: 'BDL {id} (do sprawdzenia)',
  powiatSource: '{source} (dane dla powiatu)',
  goalCodeTitle: 'Nie ma celu o tym kodzie',
  goalCode:
    'Wybierz kod z listy. Cel o nowym kodzie najpierw dopisz w arkuszu „{sheet}”. Kod, którego tam nie ma, możesz zostawić: kolumna „{gaps}” o nim przypomni.',
  valueTitle: 'To nie jest liczba',
  value:
    'Wpisz liczbę, na przykład 12,5. Procenty wpisuj bez znaku %: 45, nie 45%. Jednostkę podaj w kolumnie „{unit}”. Tekst możesz zostawić, ale nie wejdzie do obliczeń.',
};
