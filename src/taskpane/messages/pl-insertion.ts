/** The Polish texts of the last step: preview, insertion, what comes of it and what is left of one that was cut off. */
export const plInsertion = {
  preview: {
    heading: 'Podgląd',
    summaryPlace: 'Strategia dla: {place}',
    summaryHorizon: 'lata {from}–{to}',
    notReady: 'Zanim wstawisz',
    nothingChosen: 'Wybierz w bibliotece co najmniej jeden cel.',
    toLibrary: 'Wybierz cele',
    toDraft: 'Uzupełnij szkic',
    openDecisions: {
      one: '{count} fragment czeka na rozstrzygnięcie',
      few: '{count} fragmenty czekają na rozstrzygnięcie',
      many: '{count} fragmentów czeka na rozstrzygnięcie',
      other: '{count} fragmentu czeka na rozstrzygnięcie',
    },
    openDecisionsStay:
      'Możesz wstawić już teraz: zostanie brzmienie źródła, a lista do rozstrzygnięcia znajdzie się w arkuszu tytułowym.',
    decide: 'Rozstrzygnij teraz',
    indicatorProblems: {
      one: '{count} wskaźnik nie ma nazwy albo ma zbyt długi tekst.',
      few: '{count} wskaźniki nie mają nazwy albo mają zbyt długi tekst.',
      many: '{count} wskaźników nie ma nazwy albo ma zbyt długi tekst.',
      other: '{count} wskaźnika nie ma nazwy albo ma zbyt długi tekst.',
    },
    toIndicators: 'Popraw wskaźniki',
    legendChanged: 'zmienione słowa',
    legendOpen: 'do rozstrzygnięcia',
    changedFrom: 'w źródle: {original}',
    openBecauseLocal: 'odniesienie lokalne, brzmienie źródła',
    openBecauseAgreement: 'forma do sprawdzenia, brzmienie źródła',
    openBecauseForm: 'brakuje formy nazwy: {case}',
    sheetsHeading: 'Nowe arkusze',
    sheetsHeadingAnew: 'Nowe arkusze, jeśli wstawisz wszystko od nowa',
    sheetsHint:
      'Jeśli któraś nazwa jest już zajęta, dodatek dopisze do niej liczbę. Istniejące arkusze pozostaną bez zmian.',
    valueYears: 'W arkuszu wskaźników będą kolumny na wartości z lat: {years}.',
    valueYearsUnstated: {
      one: 'Lat strategii nie podano, więc będzie {count} kolumna, na bieżący rok.',
      few: 'Lat strategii nie podano, więc będą {count} kolumny, od bieżącego roku.',
      many: 'Lat strategii nie podano, więc będzie {count} kolumn, od bieżącego roku.',
      other: 'Lat strategii nie podano, więc będzie {count} kolumny, od bieżącego roku.',
    },
    protect: 'Chroń formuły przed przypadkową zmianą (bez hasła)',
    protectHint:
      'Chronionej tabeli nie da się powiększyć: żeby dodać wiersze, wyłącz ochronę (Recenzja › Nie chroń arkusza).',
    alreadyThere: {
      one: '{count} cel tego szkicu jest już w skoroszycie',
      few: '{count} cele tego szkicu są już w skoroszycie',
      many: '{count} celów tego szkicu jest już w skoroszycie',
      other: '{count} celu tego szkicu jest już w skoroszycie',
    },
    addOffer: {
      one: 'Możesz dodać do arkusza „{sheet}” tylko {count} nowy wskaźnik; to, co już jest, pozostanie bez zmian.',
      few: 'Możesz dodać do arkusza „{sheet}” tylko {count} nowe wskaźniki; to, co już jest, pozostanie bez zmian.',
      many: 'Możesz dodać do arkusza „{sheet}” tylko {count} nowych wskaźników; to, co już jest, pozostanie bez zmian.',
      other:
        'Możesz dodać do arkusza „{sheet}” tylko {count} wskaźnika; to, co już jest, pozostanie bez zmian.',
    },
    nothingToAdd: 'Nie ma nowych wskaźników, które można by do nich dodać.',
    cannotAdd: 'Do wstawionych wcześniej celów nie da się teraz dodać wskaźników',
    waitingForGoals: {
      one: '{count} wskaźnik należy do celu, którego nie ma jeszcze w skoroszycie.',
      few: '{count} wskaźniki należą do celów, których nie ma jeszcze w skoroszycie.',
      many: '{count} wskaźników należy do celów, których nie ma jeszcze w skoroszycie.',
      other: '{count} wskaźnika należy do celów, których nie ma jeszcze w skoroszycie.',
    },
    insertAnewHint: 'Wstawienie wszystkiego od nowa doda drugi komplet arkuszy.',
    insertAnew: 'Wstaw wszystko od nowa',
    addIndicators: 'Dodaj tylko wskaźniki',
    addIndicatorsLabel: 'Dodaj tylko wskaźniki do arkusza „{sheet}”',
    adding: 'Dodawanie wskaźników',
    additionStages: {
      reading: 'Sprawdzam skoroszyt…',
      writing: 'Dodaję wskaźniki…',
      finishing: 'Kończę…',
      takingBack: 'Nie udało się, usuwam to, co już dodano…',
    },
    goalsHeading: 'Cele',
    coverHeading: 'Arkusz tytułowy',
    programmeHeading: 'Program',
    insert: 'Wstaw do skoroszytu',
    inserting: 'Wstawianie do skoroszytu',
    insertionStages: {
      reading: 'Sprawdzam skoroszyt…',
      writing: 'Wstawiam arkusze…',
      finishing: 'Kończę…',
      takingBack: 'Nie udało się, usuwam to, co już wstawiono…',
    },
    unsupported:
      'Tu nie da się wstawić celów: potrzebny jest Excel 2021 lub nowszy, Microsoft 365 albo Excel w przeglądarce. Bibliotekę można przeglądać.',
  },

  result: {
    inserted: {
      one: 'Wstawiono {count} cel',
      few: 'Wstawiono {count} cele',
      many: 'Wstawiono {count} celów',
      other: 'Wstawiono {count} celu',
    },
    insertedBoth: 'Wstawiono {goals} i {indicators}',
    insertedOthers: 'Wstawiono wybrane zapisy',
    added: {
      one: 'Dodano {count} wskaźnik',
      few: 'Dodano {count} wskaźniki',
      many: 'Dodano {count} wskaźników',
      other: 'Dodano {count} wskaźnika',
    },
    addedNone: 'Nie było nic do dodania',
    alreadyPresent: {
      one: 'Pominięto {count} wskaźnik, który już tam jest.',
      few: 'Pominięto {count} wskaźniki, które już tam są.',
      many: 'Pominięto {count} wskaźników, które już tam są.',
      other: 'Pominięto {count} wskaźnika, które już tam są.',
    },
    withoutGoal: {
      one: 'Pominięto {count} wskaźnik, bo jego celu nie ma już w skoroszycie.',
      few: 'Pominięto {count} wskaźniki, bo ich celów nie ma już w skoroszycie.',
      many: 'Pominięto {count} wskaźników, bo ich celów nie ma już w skoroszycie.',
      other: 'Pominięto {count} wskaźnika, bo ich celów nie ma już w skoroszycie.',
    },
    notAdded: 'Nie dodano wskaźników',
    editHint: 'Arkusze możesz dowolnie zmieniać: dodatek nie nadpisze Twoich zmian.',
    openSheet: 'Przejdź do arkusza:',
    missing: 'Arkusza „{name}” nie ma już w skoroszycie.',
    hidden: 'Arkusz „{name}” jest ukryty. Odkryjesz go, klikając prawym przyciskiem kartę dowolnego arkusza.',
    failed: 'Nie wstawiono celów',
    fault: 'W dodatku wystąpił błąd.',
    unchanged: 'Skoroszyt pozostał taki jak przedtem.',
    leftovers: 'W skoroszycie mogło coś zostać. Dodatek zaproponuje porządki, gdy tylko Excel odpowie.',
  },

  problems: {
    cellEditMode: 'W skoroszycie trwa edycja komórki. Naciśnij w arkuszu Enter albo Esc i spróbuj ponownie.',
    workbookProtected:
      'Struktura skoroszytu jest chroniona, więc nie można dodawać ani usuwać arkuszy. Wyłącz ochronę (Recenzja › Chroń skoroszyt) i spróbuj ponownie.',
    readOnly:
      'Skoroszyt jest otwarty tylko do odczytu. Włącz edytowanie albo zapisz kopię i spróbuj ponownie.',
    excelTooOld:
      'Ta wersja Excela jest za stara. Potrzebny jest Excel 2021 lub nowszy, Microsoft 365 albo Excel w przeglądarce.',
    hostGone:
      'Połączenie z Excelem zostało przerwane. Zamknij panel, otwórz go ponownie i spróbuj jeszcze raz.',
    requestTooLarge:
      'Wybrano więcej, niż Excel przyjmuje za jednym razem. Usuń część celów ze szkicu i wstaw je osobno.',
    excelBusy:
      'Excel jest teraz zajęty. Zamknij otwarte okna dialogowe, przejdź do tego skoroszytu i spróbuj ponownie.',
    sheetProtected:
      'Arkusz „{sheet}” jest chroniony. Wyłącz ochronę (Recenzja › Nie chroń arkusza) i spróbuj ponownie.',
    tableFiltered:
      'Filtr ukrywa część wierszy tabeli w arkuszu „{sheet}”. Wyczyść filtr (Dane › Wyczyść) i spróbuj ponownie.',
    sheetChanged:
      'Ktoś właśnie wypełnia wiersze tabeli w arkuszu „{sheet}”. Poczekaj chwilę i spróbuj ponownie.',
    indicatorTableMissing:
      'Do celów z tabeli „{table}” nie ma już tabeli wskaźników albo zmieniono jej nazwę. Cofnij tę zmianę albo wstaw wszystko od nowa.',
    goalsTableMissing:
      'Tabela wskaźników „{table}” straciła połączenie ze swoją tabelą celów. Cofnij tę zmianę albo wstaw wszystko od nowa.',
    columnMissing:
      'W tabeli „{table}” brakuje kolumny „{column}” albo zmieniono jej nagłówek. Przywróć ją albo wstaw wszystko od nowa.',
    alreadyRunning: 'Dodatek jeszcze pracuje. Poczekaj, aż skończy, i spróbuj ponownie.',
    unfinishedInsertion:
      'W skoroszycie coś zostało po czynności dodatku, którą przerwano. Uporządkuj to przyciskiem u góry panelu i spróbuj ponownie.',
    newerVersion:
      'W tym skoroszycie zapisywała już nowsza wersja dodatku. Zamknij panel i otwórz go ponownie, aby pobrać tę wersję.',
    copiedTables:
      'W skoroszycie są dwie tabele z tymi samymi wierszami, jedna z nich to „{table}”. Usuń kopię i spróbuj ponownie.',
    unexpected: 'Excel odmówił i podał powód: {message} ({code}). Spróbuj ponownie.',
  },

  unfinished: {
    title: 'Poprzednie wstawianie zostało przerwane',
    text: {
      one: 'W skoroszycie pozostał niedokończony arkusz: {sheets}.',
      few: 'W skoroszycie pozostały niedokończone arkusze: {sheets}.',
      many: 'W skoroszycie pozostały niedokończone arkusze: {sheets}.',
      other: 'W skoroszycie pozostały niedokończone arkusze: {sheets}.',
    },
    notEmpty: 'Jeśli ktoś już coś w nich wpisał, to też zniknie.',
    cleanUp: 'Usuń je',
    leave: 'Zostaw',
    cleaning: 'Usuwam niedokończone arkusze…',
    cleaned: 'Usunięto niedokończone arkusze',
    kept: {
      one: 'Został arkusz {sheets}, bo skoroszyt musi mieć choć jeden widoczny.',
      few: 'Zostały arkusze {sheets}, bo skoroszyt musi mieć choć jeden widoczny.',
      many: 'Zostały arkusze {sheets}, bo skoroszyt musi mieć choć jeden widoczny.',
      other: 'Zostały arkusze {sheets}, bo skoroszyt musi mieć choć jeden widoczny.',
    },
    failed: 'Nie udało się usunąć arkuszy',
    close: 'Zamknij',
    show: 'Pokaż, co zostało',
    quoted: '„{name}”',
    write: {
      title: 'Poprzedni zapis został przerwany',
      text: 'Dodatek nie dokończył zapisu albo jego cofania: {label}.',
      sheets: {
        one: 'Część zmian mogła zostać w arkuszu {sheets}.',
        few: 'Część zmian mogła zostać w arkuszach {sheets}.',
        many: 'Część zmian mogła zostać w arkuszach {sheets}.',
        other: 'Część zmian mogła zostać w arkuszach {sheets}.',
      },
      offer:
        '„Cofnij przerwany zapis” przywróci stan sprzed tego zapisu. To, co ktoś od tamtej pory zmienił, zostanie. Dopóki tego nie zrobisz, dodatek niczego więcej nie zapisze.',
      cleanUp: 'Cofnij przerwany zapis',
      leave: 'Później',
      cleaning: 'Cofam przerwany zapis…',
      cleaned: 'Cofnięto przerwany zapis',
      restored: 'Skoroszyt jest taki jak przed tym zapisem.',
      kept: {
        one: 'W arkuszu {sheets} zostało to, co ktoś zmienił po przerwaniu zapisu.',
        few: 'W arkuszach {sheets} zostało to, co ktoś zmienił po przerwaniu zapisu.',
        many: 'W arkuszach {sheets} zostało to, co ktoś zmienił po przerwaniu zapisu.',
        other: 'W arkuszach {sheets} zostało to, co ktoś zmienił po przerwaniu zapisu.',
      },
      failed: 'Nie udało się cofnąć przerwanego zapisu',
    },
  },
};
