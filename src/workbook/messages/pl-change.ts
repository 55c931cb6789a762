/** The Polish words in which a change of the tables is shown before it is made. */
export const plChange = {
  kinds: {
    cell: 'zmiana komórki',
    rowAdded: 'nowy wiersz',
    rowDeleted: 'usunięty wiersz',
    rowMoved: 'przeniesiony wiersz',
  },
  cellPlace: '{sheet}, {address}',
  rowPlace: '{sheet}, wiersz {row}',
  behindRow: '{sheet}, pod wierszem {row}',
  empty: '(pusta)',
  truth: 'PRAWDA',
  falsehood: 'FAŁSZ',
  behind: 'pod „{title}”',
  atTop: 'na początku tabeli',
  summary: {
    rowAdded: {
      one: '{count} wiersz przybędzie',
      few: '{count} wiersze przybędą',
      many: '{count} wierszy przybędzie',
      other: '{count} wiersza przybędzie',
    },
    rowDeleted: {
      one: '{count} wiersz zniknie',
      few: '{count} wiersze znikną',
      many: '{count} wierszy zniknie',
      other: '{count} wiersza zniknie',
    },
    rowMoved: {
      one: '{count} wiersz zmieni miejsce',
      few: '{count} wiersze zmienią miejsce',
      many: '{count} wierszy zmieni miejsce',
      other: '{count} wiersza zmieni miejsce',
    },
    code: {
      one: '{count} kod się zmieni',
      few: '{count} kody się zmienią',
      many: '{count} kodów się zmieni',
      other: '{count} kodu się zmieni',
    },
    cell: {
      one: '{count} inna komórka się zmieni',
      few: '{count} inne komórki się zmienią',
      many: '{count} innych komórek się zmieni',
      other: '{count} innej komórki się zmieni',
    },
    onlyCell: {
      one: '{count} komórka się zmieni',
      few: '{count} komórki się zmienią',
      many: '{count} komórek się zmieni',
      other: '{count} komórki się zmieni',
    },
  },
  hidden: {
    one: 'Oprócz tego zmieni się {count} komórka w ukrytych kolumnach, po których dodatek rozpoznaje wiersze.',
    few: 'Oprócz tego zmienią się {count} komórki w ukrytych kolumnach, po których dodatek rozpoznaje wiersze.',
    many: 'Oprócz tego zmieni się {count} komórek w ukrytych kolumnach, po których dodatek rozpoznaje wiersze.',
    other:
      'Oprócz tego zmieni się {count} komórki w ukrytych kolumnach, po których dodatek rozpoznaje wiersze.',
  },
  below: 'Pod tabelą w arkuszu „{sheet}” coś stoi: komórki {range} przesuną się razem z końcem tabeli.',
};
