/** The Polish sentences on what was found in a workbook and not understood, and on why nothing is written. `cell` is an address. */
export const plReading = {
  cell: '„{sheet}”!{address}',
  quoted: '„{name}”',
  notes: {
    headerRenamed:
      'Kolumnę „{header}” ({cell}) odczytano jako kolumnę „{column}”, bo stoi w jej miejscu. Jeżeli to Twoja kolumna, przenieś ją na koniec tabeli.',
    columnMissing:
      'W tabeli „{table}” ({cell}) nie ma kolumny „{column}”. Jeżeli tylko zmieniono jej nagłówek, przywróć go.',
    unknownWord:
      'Wartości „{word}” ({cell}) nie ma na liście kolumny „{column}”, więc nie została odczytana. Wybierz wartość z listy.',
    errorValue: 'W kolumnie „{column}” ({cell}) jest błąd {error}. Popraw wartość lub formułę.',
    duplicateId:
      'Wiersz z komórką {cell} to kopia innego wiersza i ma ten sam ukryty identyfikator. Dodatek nada mu własny przy najbliższej zmianie tej tabeli.',
    missingId:
      'Wiersz z komórką {cell} nie ma jeszcze ukrytego identyfikatora. Dodatek nada go przy najbliższej zmianie tej tabeli.',
    rowWithoutSubject:
      'W wierszu z komórką {cell} coś wpisano, ale nie ma w nim ani kodu, ani nazwy. Uzupełnij je albo wyczyść wiersz.',
    goalsMissing:
      'Nie wiadomo, których celów dotyczą wskaźniki z tabeli „{table}” ({cell}), więc jej nie odczytano. Wpisz w niej kody celów ze szkicu albo usuń ją.',
    resembles:
      'Tabela „{table}” ({cell}) przypomina tabelę dodatku, ale brakuje w niej ukrytych kolumn, więc jej nie odczytano. Jeżeli należy do szkicu, przenieś jej wiersze do tabeli wstawionej przez dodatek.',
    copiedTable:
      'Tabela „{table}” ({cell}) ma te same wiersze co tabela „{original}”, więc jej nie odczytano. Usuń ją albo wyczyść jej ukrytą kolumnę „{id}”.',
    secondSection:
      'Tabela „{table}” ({cell}) dotyczy tej samej części strategii co tabela „{original}”, więc jej nie odczytano. Przenieś jej wiersze do tabeli „{original}”, a potem ją usuń.',
  },
  readOnly: {
    workbookReadOnly:
      'Skoroszyt jest otwarty tylko do odczytu, więc dodatek niczego w nim nie zmieni. Zapisz go pod inną nazwą albo otwórz do edycji.',
    newerVersion:
      'Skoroszyt zmieniała nowsza wersja dodatku, więc ta wersja niczego w nim nie zmieni. Zamknij panel i otwórz go ponownie.',
    copiedTables:
      'Te tabele mają te same wiersze: {tables}. Dopóki nie usuniesz kopii albo nie wyczyścisz jej ukrytej kolumny „{id}”, dodatek niczego nie zmieni.',
  },
};
