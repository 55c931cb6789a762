/** The Polish texts of the sheets for what art. 10e ust. 3 asks for beside goals and indicators; by table. */
export const plSections = {
  diagnosis: {
    sheet: 'Wnioski z diagnozy',
    law: 'Art. 10e ust. 3 ustawy o samorządzie gminnym: strategia zawiera wnioski z diagnozy sytuacji społecznej, gospodarczej i przestrzennej, przygotowanej na potrzeby tej strategii.',
    howTo:
      'Jeden wiersz to jeden wniosek. Ujmij go w jednym zdaniu, a obok podaj dane, które go uzasadniają, i ich źródło. Kod celu wskazuje cel, który odpowiada na ten wniosek.',
    columns: {
      dimension: 'Wymiar',
      conclusion: 'Wniosek z diagnozy',
      evidence: 'Dane i uzasadnienie',
      goalCode: 'Kod celu',
      source: 'Źródło danych',
    },
  },
  results: {
    sheet: 'Oczekiwane rezultaty',
    law: 'Art. 10e ust. 3 pkt 3 ustawy o samorządzie gminnym: strategia określa oczekiwane rezultaty planowanych działań, w tym w wymiarze przestrzennym, oraz wskaźniki ich osiągnięcia.',
    howTo:
      'Jeden wiersz to jeden rezultat. Wybierz kod celu, a jego nazwa pojawi się sama. Opisz, co się zmieni, gdzie i do którego roku. Ustawa osobno wymienia wymiar przestrzenny, więc nie pomiń rezultatów w tym wymiarze.',
    columns: {
      goalCode: 'Kod celu',
      goal: 'Cel',
      result: 'Oczekiwany rezultat',
      dimension: 'Wymiar',
      place: 'Miejsce lub obszar',
      year: 'Rok osiągnięcia',
      notes: 'Uwagi',
    },
  },
  spatialPolicy: {
    sheet: 'Polityka przestrzenna',
    law: 'Art. 10e ust. 3 pkt 4 i 5 ustawy o samorządzie gminnym: strategia określa model struktury funkcjonalno-przestrzennej gminy oraz ustalenia i rekomendacje w zakresie kształtowania i prowadzenia polityki przestrzennej. Ust. 4 wymaga, aby model przedstawić także w formie graficznej.',
    howTo:
      'Jeden wiersz to jeden element modelu, jedno ustalenie albo jedna rekomendacja. Rodzaj wybierz z listy, która jest objaśniona poniżej. Obok treści wpisz obszar, którego dotyczy, i rysunek lub mapę, na której go widać.',
    columns: {
      kind: 'Rodzaj',
      statement: 'Treść',
      area: 'Obszar, którego dotyczy',
      drawing: 'Rysunek lub mapa',
      notes: 'Uwagi',
    },
  },
  voivodeshipAreas: {
    sheet: 'OSI województwa',
    law: 'Art. 10e ust. 3 pkt 6 ustawy o samorządzie gminnym: strategia określa obszary strategicznej interwencji (OSI) wskazane w strategii rozwoju województwa, wraz z zakresem planowanych działań. Ust. 4 wymaga, aby przedstawić je także w formie graficznej.',
    howTo:
      'Jeden wiersz to jeden obszar, który obejmuje gminę lub jej część. Nazwę i miejsce wskazania przepisz ze strategii rozwoju województwa, a potem wpisz działania, które gmina planuje w tym obszarze. Jeżeli gmina nie leży w żadnym z nich, napisz to w pierwszym wierszu.',
    columns: {
      area: 'Obszar wskazany przez województwo',
      designation: 'Miejsce w strategii województwa',
      actions: 'Zakres planowanych działań',
      goalCode: 'Kod celu',
      owner: 'Odpowiedzialny',
      notes: 'Uwagi',
    },
  },
  ownAreas: {
    sheet: 'OSI gminy',
    law: 'Art. 10e ust. 3 pkt 7 ustawy o samorządzie gminnym: strategia określa obszary strategicznej interwencji (OSI) kluczowe dla gminy, jeżeli takie zidentyfikowano, wraz z zakresem planowanych działań. Ust. 4 wymaga, aby przedstawić je także w formie graficznej.',
    howTo:
      'Jeden wiersz to jeden obszar. Opisz jego granice i powód, dla którego jest kluczowy, a potem działania, które gmina w nim planuje. Jeżeli takich obszarów nie zidentyfikowano, napisz to w pierwszym wierszu.',
    columns: {
      area: 'Obszar kluczowy dla gminy',
      designation: 'Granice i powód wyboru',
      actions: 'Zakres planowanych działań',
      goalCode: 'Kod celu',
      owner: 'Odpowiedzialny',
      notes: 'Uwagi',
    },
  },
  implementation: {
    sheet: 'System realizacji',
    law: 'Art. 10e ust. 3 pkt 8 ustawy o samorządzie gminnym: strategia określa system realizacji strategii, w tym wytyczne do sporządzania dokumentów wykonawczych.',
    howTo:
      'Jeden wiersz to jedna część systemu. Wpisz zadanie, wytyczną dla dokumentów wykonawczych, osobę lub komórkę odpowiedzialną i termin. Nazwy części są propozycją dodatku: zmień je, usuń albo dopisz własne.',
    columns: {
      part: 'Część systemu',
      task: 'Zadanie',
      guideline: 'Wytyczna do dokumentów wykonawczych',
      owner: 'Odpowiedzialny',
      deadline: 'Termin',
      notes: 'Uwagi',
    },
  },
  fundingYears: {
    heading: 'Nakłady w kolejnych latach',
    columns: {
      year: 'Rok',
      planned: 'Planowane nakłady',
      sources: 'Suma źródeł',
      difference: 'Różnica',
      assessment: 'Zgodność',
    },
  },
  funding: {
    sheet: 'Ramy finansowe',
    law: 'Art. 10e ust. 3 pkt 9 ustawy o samorządzie gminnym: strategia określa ramy finansowe i źródła finansowania.',
    howTo:
      'W górnej tabeli podaj planowane nakłady w każdym roku, w dolnej źródła, z których będą pokryte. Kwoty wpisuj w złotych, bez dopisku „zł”; sumy i zgodność liczą się same. Nowy rok dopisz w obu tabelach: w górnej jako wiersz, w dolnej jako kolumnę między latami. Nazwy źródeł są propozycją dodatku.',
    heading: 'Źródła finansowania',
    columns: {
      source: 'Źródło finansowania',
      total: 'Razem',
      goalCode: 'Kod celu',
      goal: 'Cel',
      description: 'Przeznaczenie',
      notes: 'Uwagi',
    },
  },
};

/** The Polish texts that several of these sheets share, and the words of their lists. */
export const plSectionSheets = {
  titled: '{title}: {place}',
  id: 'Id',
  suggestion: 'propozycja dodatku',
  sum: 'Razem',
  spatialKinds: {
    modelElement: {
      word: 'element modelu',
      meaning: 'Część modelu struktury funkcjonalno-przestrzennej gminy (pkt 4).',
    },
    finding: {
      word: 'ustalenie',
      meaning: 'Rozstrzygnięcie w zakresie kształtowania i prowadzenia polityki przestrzennej (pkt 5).',
    },
    recommendation: {
      word: 'rekomendacja',
      meaning: 'Zalecenie w zakresie kształtowania i prowadzenia polityki przestrzennej (pkt 5).',
    },
  },
  dimensionMeaning: 'Wymiar, w którym ustawa wymaga celów strategicznych (pkt 1).',
  parts: [
    'Podmioty odpowiedzialne',
    'Koordynacja',
    'Monitorowanie',
    'Ewaluacja',
    'Wytyczne do sporządzania dokumentów wykonawczych',
    'Aktualizacja strategii',
  ],
  fundingSources: [
    'Budżet gminy',
    'Budżet państwa',
    'Fundusze europejskie',
    'Środki prywatne',
    'Inne środki',
  ],
  funding: {
    balanced: '✔ zgodne',
    short: '▼ brakuje źródeł',
    over: '▲ źródła większe niż nakłady',
    empty: '– do uzupełnienia',
    noYear: '– brak kolumny tego roku',
    textInAmount: '– tekst zamiast kwoty',
    unreadable: '– błąd w kwotach',
  },
  listTitle: 'Wartość spoza listy',
  list: 'Wybierz wartość z listy.',
  goalCodeTitle: 'Nie ma celu o tym kodzie',
  goalCode:
    'Wybierz kod z listy. Cel o nowym kodzie najpierw dopisz w arkuszu „{sheet}”. Kod, którego tam nie ma, możesz zostawić: przypomni o nim kontrola szkicu.',
  amountTitle: 'To nie jest kwota',
  amount:
    'Wpisz kwotę w złotych jako liczbę, na przykład 250000. Tekst możesz zostawić, ale nie wejdzie do sum.',
};
