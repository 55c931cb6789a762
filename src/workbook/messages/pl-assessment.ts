/** The Polish words for what an indicator is, how it is assessed and by which thresholds. Each table explains its words. */
export const plAssessment = {
  kinds: {
    goal: {
      word: 'wskaźnik celu',
      meaning: 'Mierzy osiąganie celu: ma wartość bazową, docelową i osobę odpowiedzialną.',
    },
    context: {
      word: 'kontekstowy',
      meaning:
        'Opisuje otoczenie, na które gmina ma mały wpływ. Nie wymaga wartości docelowej i nie jest oceniany.',
    },
  },
  changes: {
    increase: { word: 'wzrost', meaning: 'Wartość ma rosnąć, od bazowej do docelowej.' },
    decrease: { word: 'spadek', meaning: 'Wartość ma maleć, od bazowej do docelowej.' },
    maintain: {
      word: 'utrzymanie',
      meaning: 'Wartość ma pozostać blisko docelowej, a gdy jej nie podano, blisko bazowej.',
    },
  },
  frequencies: {
    monthly: 'co miesiąc',
    quarterly: 'co kwartał',
    annual: 'co rok',
    biennial: 'co dwa lata',
  },
  words: {
    achieved: { word: '✔ osiągnięty', meaning: 'Ostatnia wartość osiągnęła wartość docelową.' },
    onTrack: {
      word: '▲ zgodnie z planem',
      meaning: 'Postęp nadąża za równomierną ścieżką od wartości bazowej do docelowej.',
    },
    atRisk: {
      word: '◆ zagrożony',
      meaning: 'Postęp jest mniejszy, niż wynika ze ścieżki, ale powyżej dolnego progu.',
    },
    offTrack: {
      word: '▼ poniżej planu',
      meaning: 'Postęp jest poniżej dolnego progu albo wartość idzie w złą stronę.',
    },
    unassessed: {
      word: '– bez oceny',
      meaning: 'Brakuje danych albo są sprzeczne. Kolumna „{gaps}” mówi, co poprawić.',
    },
    context: { word: '○ kontekstowy', meaning: 'Wskaźnik kontekstowy nie podlega ocenie.' },
  },
  thresholds: {
    onTrackShare: {
      word: 'Zgodnie z planem od',
      meaning:
        'Najmniejsza część postępu, jaki ścieżka zakłada na rok pomiaru, przy której wskaźnik jest zgodny z planem.',
    },
    atRiskShare: {
      word: 'Zagrożony od',
      meaning:
        'Najmniejsza część zakładanego postępu, przy której wskaźnik jest zagrożony; mniejsza oznacza: poniżej planu.',
    },
    maintainTolerance: {
      word: 'Utrzymany do',
      meaning: 'Największe odchylenie, przy którym wartość do utrzymania uznaje się za utrzymaną.',
    },
    maintainLimit: {
      word: 'Zagrożone utrzymanie do',
      meaning:
        'Największe odchylenie, przy którym utrzymanie jest zagrożone; większe oznacza: poniżej planu.',
    },
  },
  gaps: {
    missingGoalCode: 'brak kodu celu',
    unknownGoalCode: 'nie ma celu o kodzie {code}',
    goalRenumbered: 'cel ma teraz kod {code}',
    goalRemoved: 'cel, do którego dodano wskaźnik, usunięto',
    missingName: 'brak nazwy',
    missingUnit: 'brak jednostki',
    missingDesiredChange: 'brak oczekiwanej zmiany',
    textInNumber: 'tekst zamiast liczby: {column}',
    missingBaseYear: 'brak roku bazowego',
    missingTargetYear: 'brak roku docelowego',
    missingBaseValue: 'brak wartości bazowej',
    missingTargetValue: 'brak wartości docelowej',
    yearsReversed: 'rok docelowy nie jest późniejszy niż bazowy',
    targetContradicts: 'wartość docelowa przeczy oczekiwanej zmianie',
    percentageOutOfRange: 'wartość spoza zakresu 0–100%',
    noMeasurement: 'brak pomiaru',
    missingOwner: 'brak osoby odpowiedzialnej',
    missingSource: 'brak źródła danych',
    updateOverdue: 'termin aktualizacji minął',
    updateNotADate: 'termin aktualizacji nie jest datą',
    duplicate: 'taki sam wskaźnik jest już przy tym celu',
    unreadable: 'błąd w danych wiersza albo w tabeli celów',
  },
};
