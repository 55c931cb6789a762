/** The Polish texts on changes of the workbook: before they are written, what came of them, and how they are taken back. */
export const plChanges = {
  change: {
    title: 'Zmiany w skoroszycie',
    hint: 'Sprawdź, co dodatek zmieni. Nic więcej nie zostanie zapisane.',
    list: 'Lista zmian, komórka po komórce',
    was: 'było',
    willBe: 'będzie',
    emptyCell: 'pusta komórka',
    more: {
      one: 'Pokaż jeszcze {count} zmianę',
      few: 'Pokaż jeszcze {count} zmiany',
      many: 'Pokaż jeszcze {count} zmian',
      other: 'Pokaż jeszcze {count} zmiany',
    },
    movesTitle: 'Pod tabelą coś jest',
    movesText:
      'Te komórki przesuną się razem z końcem tabeli: {cells}. Formuły, które się do nich odwołują, Excel dostosuje.',
    movesAgree: 'Zgadzam się na przesunięcie tych komórek',
    write: 'Zapisz w skoroszycie',
    cancel: 'Anuluj',
    writing: 'Zapisuję…',
    failed: 'Nie zapisano zmian',
    unchanged: 'Skoroszyt pozostał taki jak przedtem.',
    leftovers: 'W skoroszycie mogło coś zostać. Dodatek zaproponuje porządki, gdy tylko Excel odpowie.',
    changedTitle: 'Skoroszyt zmienił się w międzyczasie',
    changedText:
      'Od ostatniego odczytu ktoś zmienił te komórki: {cells}. Niczego nie zapisano. Dodatek odczytuje skoroszyt ponownie; sprawdź zmiany i powtórz czynność.',
    changedTextPlain:
      'Od ostatniego odczytu ktoś zmienił tabelę. Niczego nie zapisano. Dodatek odczytuje skoroszyt ponownie; sprawdź zmiany i powtórz czynność.',
    andMore: {
      one: '{cells} i {count} inna',
      few: '{cells} i {count} inne',
      many: '{cells} i {count} innych',
      other: '{cells} i {count} innej',
    },
    refusedTitle: 'Tej zmiany nie da się zrobić',
    close: 'Zamknij',
    fault: 'W dodatku wystąpił błąd. Odczytaj skoroszyt ponownie i sprawdź, czy wszystko jest w porządku.',
  },

  refusals: {
    goalGone: 'Tego celu nie ma już w skoroszycie.',
    indicatorGone: 'Tego wskaźnika nie ma już w skoroszycie.',
    insideItself: 'Cel nie może być pod samym sobą ani pod celem, który jest pod nim.',
    tooDeep:
      'Powstałby czwarty poziom, a szkic ma trzy: cel strategiczny, cel operacyjny i kierunek działań. Wybierz miejsce wyżej.',
    targetDeleted: 'Cel, który ma przejąć wskaźniki, też zostałby usunięty. Wybierz inny.',
    nothingToDo: 'Nie ma nic do zmiany: szkic już tak wygląda.',
    sheetProtected:
      'Arkusz „{sheet}” jest chroniony. Wyłącz ochronę (Recenzja › Nie chroń arkusza) i spróbuj ponownie.',
    tableFiltered:
      'Filtr ukrywa część wierszy tabeli w arkuszu „{sheet}”. Wyczyść filtr (Dane › Wyczyść) i spróbuj ponownie.',
    columnMissing:
      'W tabeli „{table}” brakuje kolumny „{column}” albo zmieniono jej nagłówek. Przywróć ją i spróbuj ponownie.',
    indicatorTableMissing: 'Do tych celów nie ma w skoroszycie tabeli wskaźników.',
    formulasTieRows:
      'W arkuszu „{sheet}” formuła w komórce {cell} odwołuje się do innych wierszy tabeli, więc przestawienie wierszy by ją zepsuło. Zmień tę formułę albo przestaw wiersze ręcznie.',
  },

  labels: {
    draftInserted: 'wstawiono szkic ({goals}, {indicators})',
    sectionInserted: 'wstawiono arkusz „{sheet}”',
    checkInserted: 'wstawiono arkusz „Kontrola”',
    goalsAdded: {
      one: 'dopisano {count} cel',
      few: 'dopisano {count} cele',
      many: 'dopisano {count} celów',
      other: 'dopisano {count} celu',
    },
    indicatorsAdded: {
      one: 'dodano {count} wskaźnik',
      few: 'dodano {count} wskaźniki',
      many: 'dodano {count} wskaźników',
      other: 'dodano {count} wskaźnika',
    },
    goalMoved: 'przeniesiono cel: {name}',
    goalDeleted: 'usunięto cel: {name}',
    levelSet: 'zmieniono poziom celu: {name}',
    dimensionSet: 'ustawiono wymiar celu: {name}',
    indicatorAssigned: 'przypisano wskaźnik: {name}',
    indicatorsDeleted: {
      one: 'usunięto {count} wskaźnik',
      few: 'usunięto {count} wskaźniki',
      many: 'usunięto {count} wskaźników',
      other: 'usunięto {count} wskaźnika',
    },
    renumbered: 'ponumerowano cele na nowo',
    idsStored: 'nadano wierszom identyfikatory',
  },

  report: {
    label: 'Ostatnia czynność',
    written: 'Zapisano w skoroszycie: {label}',
    cannotUndo: 'Tego zapisu dodatek nie będzie mógł cofnąć, bo jest na to za duży.',
    undo: 'Cofnij',
    undoLabel: 'Cofnij: {label}',
    undoing: 'Cofam…',
    undone: 'Cofnięto: {label}',
    undoneKept: 'Cofnięto: {label}. Zostało to, co zmieniono od tamtej pory: {cells}.',
    gone: 'Tego zapisu nie ma już w historii: ktoś go już cofnął.',
    notUndone: 'Nie udało się cofnąć',
    inserting: 'Wstawiam arkusz…',
    inserted: 'Wstawiono arkusz „{sheet}”',
    notInserted: 'Nie wstawiono arkusza',
    notDismissed: 'Nie zapisano pominięcia',
    goToSheet: 'Przejdź do arkusza',
    cellMissing: 'Arkusza „{name}” nie ma już w skoroszycie.',
    cellHidden:
      'Arkusz „{name}” jest ukryty. Odkryjesz go, klikając prawym przyciskiem kartę dowolnego arkusza.',
    cellFailed: 'Nie udało się pokazać komórki',
  },

  editedSince: {
    title: 'Część zmieniono od tamtej pory',
    text: 'Te komórki ktoś później zmienił: {cells}. Zostaną takie, jakie są. Cofnąć resztę?',
    confirm: 'Cofnij resztę',
    cancel: 'Nie cofaj niczego',
  },

  history: {
    heading: 'Ostatnie zapisy',
    none: 'Dodatek niczego jeszcze nie zapisał w tym skoroszycie.',
    hint: 'Cofanie nie zmienia tego, co ktoś później wpisał: dodatek najpierw o to zapyta.',
    newest: 'Cofnij ostatnie wstawienie',
    newestLabel: 'Cofnij ostatnie wstawienie: {label}',
    writing: 'przerwany',
    damaged:
      'Historii zapisów nie da się odczytać, więc wcześniejszych zapisów dodatek nie cofnie. Nowe będzie zapamiętywać.',
    newer: 'Historię zapisała nowsza wersja dodatku, więc ta wersja jej nie odczyta.',
  },
};
