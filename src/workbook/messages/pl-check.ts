/** The Polish texts of the check of a draft: what each rule has found, what can be done, and what the act asks for. */
export const plCheck = {
  /** By rule: its name as a heading, and a sentence on what is wrong, where, and what to do. */
  rules: {
    noGoals: {
      heading: 'Brak celów',
      text: 'W szkicu nie ma żadnego celu. Dodaj cele z biblioteki albo wpisz własne w tabeli celów.',
    },
    dimensionWithoutGoal: {
      heading: 'Wymiar bez celu strategicznego',
      text: 'Żaden cel strategiczny nie ma wymiaru „{dimension}”. Dodaj taki cel albo wybierz ten wymiar przy celu, który już jest.',
    },
    goalWithoutName: {
      heading: 'Cel bez nazwy',
      text: 'Cel „{goal}” nie ma nazwy. Wpisz ją albo usuń wiersz.',
    },
    goalWithoutCode: {
      heading: 'Cel bez kodu',
      text: 'Cel „{goal}” nie ma kodu, więc wskaźniki nie mogą się do niego odwołać. Wpisz kod albo ponumeruj cele na nowo.',
    },
    duplicateCode: {
      heading: 'Powtórzony kod celu',
      text: 'Cel „{goal}” ma ten sam kod co cel „{other}”. Zmień jeden z kodów albo ponumeruj cele na nowo.',
    },
    duplicateName: {
      heading: 'Powtórzona nazwa celu',
      text: 'Cel „{goal}” nazywa się tak samo jak cel „{other}”. Zmień jedną z nazw albo usuń jeden z celów.',
    },
    unknownLevel: {
      heading: 'Nieznany poziom celu',
      text: 'Cel „{goal}” nie ma poziomu albo ma poziom spoza trzech znanych. Wybierz: cel strategiczny, cel operacyjny lub kierunek działań.',
    },
    levelJump: {
      heading: 'Pominięty poziom',
      text: '„{goal}” to „{level}”, ale nie stoi pod celem o jeden poziom wyższym. Zmień poziom albo przenieś pod właściwy cel.',
    },
    levelAboveParent: {
      heading: 'Poziom niezgodny z hierarchią',
      text: '„{goal}” to „{level}”, a stoi pod „{parent}”, czyli pod poziomem „{parentLevel}”. Zmień poziom albo przenieś w inne miejsce.',
    },
    codeOutOfOrder: {
      heading: 'Kod nie po kolei',
      text: 'Kod celu „{goal}” nie odpowiada jego miejscu w hierarchii. Popraw kod albo ponumeruj cele na nowo.',
    },
    strategicGoalWithoutIndicator: {
      heading: 'Cel strategiczny bez wskaźnika',
      text: 'Ani cel strategiczny „{goal}”, ani nic, co pod nim stoi, nie ma wskaźnika. Dodaj wskaźnik, który pokaże, czy cel jest osiągany.',
    },
    strategicGoalWithoutAction: {
      heading: 'Cel strategiczny bez działań',
      text: 'Pod celem strategicznym „{goal}” nic nie stoi. Dodaj cele operacyjne lub kierunki działań, które do niego prowadzą.',
    },
    goalWithoutDimension: {
      heading: 'Cel bez wymiaru',
      text: 'Cel „{goal}” nie ma wymiaru. Wybierz: społeczny, gospodarczy lub przestrzenny.',
    },
    goalWithoutResult: {
      heading: 'Cel bez oczekiwanego rezultatu',
      text: 'Ani przy celu „{goal}”, ani przy celach nad nim nie ma oczekiwanego rezultatu. Wpisz go w tabeli celów albo w tabeli rezultatów.',
    },
    goalWithoutUnit: {
      heading: 'Cel bez jednostki odpowiedzialnej',
      text: 'Ani przy celu „{goal}”, ani przy celach nad nim nie ma jednostki odpowiedzialnej. Wpisz ją.',
    },
    deadlineNotADate: {
      heading: 'Termin nie jest datą',
      text: 'Termin „{deadline}” przy celu „{goal}” nie jest datą. Wpisz datę, na przykład 31.12.2030, jeżeli terminy mają się dać porównać.',
    },
    unresolvedPhrase: {
      heading: 'Słowa o innej miejscowości',
      text: 'W nazwie celu „{goal}” zostały słowa „{phrase}”, które dotyczą miejscowości z dokumentu źródłowego. Zastąp je albo usuń.',
    },
    missingGoalCode: {
      heading: 'Wskaźnik bez kodu celu',
      text: 'Wskaźnik „{indicator}” nie ma kodu celu. Wpisz kod celu, który mierzy.',
    },
    unknownGoalCode: {
      heading: 'Wskaźnik z nieznanym kodem celu',
      text: 'Wskaźnik „{indicator}” odwołuje się do celu „{code}”, którego nie ma. Popraw kod albo dodaj taki cel.',
    },
    goalRenumbered: {
      heading: 'Wskaźnik ze starym kodem celu',
      text: 'Cel wskaźnika „{indicator}” miał kod „{oldCode}”, a teraz ma kod „{code}”. Zmień kod przy wskaźniku.',
    },
    goalRemoved: {
      heading: 'Wskaźnik usuniętego celu',
      text: 'Cel wskaźnika „{indicator}” usunięto, a kod „{code}” ma teraz inny cel. Przypisz wskaźnik do właściwego celu albo go usuń.',
    },
    missingName: {
      heading: 'Wskaźnik bez nazwy',
      text: 'Wskaźnik „{indicator}” nie ma nazwy. Wpisz ją albo usuń wiersz.',
    },
    missingUnit: {
      heading: 'Wskaźnik bez jednostki miary',
      text: 'Wskaźnik „{indicator}” nie ma jednostki. Wpisz, w czym jest mierzony.',
    },
    missingDesiredChange: {
      heading: 'Wskaźnik bez oczekiwanej zmiany',
      text: 'Przy wskaźniku „{indicator}” nie podano, czy jego wartość ma rosnąć, maleć, czy pozostać. Wybierz oczekiwaną zmianę.',
    },
    textInNumber: {
      heading: 'Tekst zamiast liczby',
      text: 'Wskaźnik „{indicator}” ma w kolumnie „{column}” tekst „{text}”. Wpisz liczbę albo wyczyść komórkę.',
    },
    textInYear: {
      heading: 'Tekst zamiast wyniku pomiaru',
      text: 'Wskaźnik „{indicator}” ma w roku {year} tekst „{text}”. Wpisz liczbę albo wyczyść komórkę.',
    },
    missingNumber: {
      heading: 'Brak roku lub wartości wskaźnika',
      text: 'Wskaźnik „{indicator}” nie ma liczby w kolumnie „{column}”. Uzupełnij ją.',
    },
    yearsReversed: {
      heading: 'Rok docelowy przed bazowym',
      text: 'Rok docelowy wskaźnika „{indicator}” nie jest późniejszy niż bazowy. Popraw jeden z nich.',
    },
    targetContradicts: {
      heading: 'Wartość docelowa przeczy oczekiwanej zmianie',
      text: 'Wartość docelowa wskaźnika „{indicator}” leży po złej stronie bazowej, jeżeli oczekiwana zmiana jest podana dobrze. Popraw jedno z trojga.',
    },
    percentageOutOfRange: {
      heading: 'Wartość spoza zakresu 0–100%',
      text: 'Wskaźnik „{indicator}” jest mierzony w procentach, a ma wartość mniejszą niż 0 albo większą niż 100. Sprawdź wartości i jednostkę.',
    },
    noMeasurement: {
      heading: 'Wskaźnik bez pomiaru',
      text: 'Wskaźnik „{indicator}” nie ma jeszcze żadnej zmierzonej wartości. Wpisz ją, gdy będzie znana.',
    },
    missingOwner: {
      heading: 'Wskaźnik bez osoby odpowiedzialnej',
      text: 'Wskaźnik „{indicator}” nie ma osoby odpowiedzialnej. Wpisz, kto będzie podawał wartości.',
    },
    missingSource: {
      heading: 'Wskaźnik bez źródła danych',
      text: 'Wskaźnik „{indicator}” nie ma źródła danych. Wpisz, skąd będą brane wartości.',
    },
    updateOverdue: {
      heading: 'Zaległa aktualizacja',
      text: 'Termin aktualizacji wskaźnika „{indicator}” minął. Wpisz nową wartość i następny termin.',
    },
    updateNotADate: {
      heading: 'Termin aktualizacji nie jest datą',
      text: 'Termin aktualizacji „{text}” przy wskaźniku „{indicator}” nie jest datą. Wpisz datę, na przykład 31.03.2030.',
    },
    duplicateIndicator: {
      heading: 'Powtórzony wskaźnik',
      text: 'Wskaźnik „{indicator}” jest już przy tym samym celu. Usuń jeden z nich albo zmień nazwę.',
    },
    sectionMissing: {
      heading: 'Brak tabeli',
      text: 'W skoroszycie nie ma tabeli „{section}” na treści, o których mówi art. 10e ust. 3. Wstaw ją i uzupełnij.',
    },
    sectionEmpty: {
      heading: 'Nieuzupełniona tabela',
      text: 'Tabela „{section}” nie jest uzupełniona. Wpisz w niej treści, o których mówi art. 10e ust. 3.',
    },
    sectionRowIncomplete: {
      heading: 'Niepełny wiersz tabeli',
      text: 'W tabeli „{section}” wiersz „{row}” nie jest pełny. Uzupełnij: „{column}”.',
    },
    sectionUnknownGoalCode: {
      heading: 'Nieznany kod celu w tabeli',
      text: 'W tabeli „{section}” wiersz „{row}” odwołuje się do celu „{code}”, którego nie ma. Popraw kod albo dodaj taki cel.',
    },
    fundingTextInAmount: {
      heading: 'Tekst zamiast kwoty',
      text: 'W ramach finansowych przy roku {year} stoi tekst „{text}” zamiast kwoty. Wpisz liczbę.',
    },
    fundingYearMissing: {
      heading: 'Rok bez planowanych nakładów',
      text: 'Na rok {year} nie podano planowanych nakładów. Uzupełnij ramy finansowe.',
    },
    fundingSumsDiffer: {
      heading: 'Źródła nie równają się nakładom',
      text: 'Na rok {year} zaplanowano {planned} zł, a źródła finansowania dają razem {sources} zł (różnica: {difference} zł). Popraw kwoty.',
    },
    duplicateId: {
      heading: 'Powtórzony identyfikator wiersza',
      text: 'Wiersz „{row}” ma ukryty identyfikator skopiowany z innego wiersza. Nadaj mu własny, żeby dodatek odróżniał te wiersze.',
    },
    missingId: {
      heading: 'Wiersz bez identyfikatora',
      text: 'Wiersz „{row}” nie ma jeszcze ukrytego identyfikatora, po którym dodatek go rozpoznaje. Otrzyma go przy najbliższej zmianie albo od razu.',
    },
  },
  /** Stands for a name or a number that is not there. */
  nothing: '(brak)',
  amounts: 'kwoty w kolejnych latach',
  remedies: {
    addGoals: 'Dodaj cele',
    addIndicators: 'Dodaj wskaźniki',
    moveGoal: 'Przenieś cel',
    setLevel: 'Zmień poziom na „{level}”',
    setDimension: 'Zmień wymiar na „{dimension}”',
    deleteGoal: 'Usuń cel',
    deleteIndicators: 'Usuń wskaźniki',
    assignIndicator: 'Zmień kod celu',
    renumber: 'Ponumeruj na nowo',
    storeIds: 'Nadaj identyfikatory',
    insertSection: 'Wstaw arkusz „{sheet}”',
  },
  /** What the workbook holds for a point, counted; `none` for nothing. */
  holdings: {
    conclusions: {
      none: 'brak wniosków z diagnozy',
      one: '{count} wniosek z diagnozy',
      few: '{count} wnioski z diagnozy',
      many: '{count} wniosków z diagnozy',
      other: '{count} wniosku z diagnozy',
    },
    strategicGoals: {
      none: 'brak celów strategicznych',
      one: '{count} cel strategiczny',
      few: '{count} cele strategiczne',
      many: '{count} celów strategicznych',
      other: '{count} celu strategicznego',
    },
    dimensionsWithGoal: {
      none: 'żaden wymiar nie ma celu strategicznego',
      one: '{count} z 3 wymiarów z celem strategicznym',
      few: '{count} z 3 wymiarów z celem strategicznym',
      many: '{count} z 3 wymiarów z celem strategicznym',
      other: '{count} z 3 wymiarów z celem strategicznym',
    },
    operationalGoals: {
      none: 'brak celów operacyjnych',
      one: '{count} cel operacyjny',
      few: '{count} cele operacyjne',
      many: '{count} celów operacyjnych',
      other: '{count} celu operacyjnego',
    },
    actions: {
      none: 'brak kierunków działań',
      one: '{count} kierunek działań',
      few: '{count} kierunki działań',
      many: '{count} kierunków działań',
      other: '{count} kierunku działań',
    },
    goalsWithResult: {
      none: 'brak rezultatów w tabeli celów',
      one: '{count} cel z rezultatem w tabeli celów',
      few: '{count} cele z rezultatem w tabeli celów',
      many: '{count} celów z rezultatem w tabeli celów',
      other: '{count} celu z rezultatem w tabeli celów',
    },
    results: {
      none: 'brak wierszy w tabeli rezultatów',
      one: '{count} wiersz w tabeli rezultatów',
      few: '{count} wiersze w tabeli rezultatów',
      many: '{count} wierszy w tabeli rezultatów',
      other: '{count} wiersza w tabeli rezultatów',
    },
    spatialResults: {
      none: 'brak rezultatów w wymiarze przestrzennym',
      one: '{count} rezultat w wymiarze przestrzennym',
      few: '{count} rezultaty w wymiarze przestrzennym',
      many: '{count} rezultatów w wymiarze przestrzennym',
      other: '{count} rezultatu w wymiarze przestrzennym',
    },
    goalIndicators: {
      none: 'brak wskaźników celów',
      one: '{count} wskaźnik celu',
      few: '{count} wskaźniki celów',
      many: '{count} wskaźników celów',
      other: '{count} wskaźnika celu',
    },
    spatialModelElements: {
      none: 'brak elementów modelu',
      one: '{count} element modelu',
      few: '{count} elementy modelu',
      many: '{count} elementów modelu',
      other: '{count} elementu modelu',
    },
    spatialFindings: {
      none: 'brak ustaleń i rekomendacji',
      one: '{count} ustalenie lub rekomendacja',
      few: '{count} ustalenia lub rekomendacje',
      many: '{count} ustaleń lub rekomendacji',
      other: '{count} ustalenia lub rekomendacji',
    },
    voivodeshipAreas: {
      none: 'brak obszarów wskazanych przez województwo',
      one: '{count} obszar wskazany przez województwo',
      few: '{count} obszary wskazane przez województwo',
      many: '{count} obszarów wskazanych przez województwo',
      other: '{count} obszaru wskazanego przez województwo',
    },
    ownAreas: {
      none: 'brak obszarów kluczowych dla gminy',
      one: '{count} obszar kluczowy dla gminy',
      few: '{count} obszary kluczowe dla gminy',
      many: '{count} obszarów kluczowych dla gminy',
      other: '{count} obszaru kluczowego dla gminy',
    },
    implementationParts: {
      none: 'brak opisu części systemu realizacji',
      one: '{count} opisana część systemu realizacji',
      few: '{count} opisane części systemu realizacji',
      many: '{count} opisanych części systemu realizacji',
      other: '{count} opisanej części systemu realizacji',
    },
    guidelines: {
      none: 'brak wytycznych do dokumentów wykonawczych',
      one: '{count} wytyczna do dokumentów wykonawczych',
      few: '{count} wytyczne do dokumentów wykonawczych',
      many: '{count} wytycznych do dokumentów wykonawczych',
      other: '{count} wytycznej do dokumentów wykonawczych',
    },
    fundingSources: {
      none: 'brak źródeł z kwotami',
      one: '{count} źródło z kwotami',
      few: '{count} źródła z kwotami',
      many: '{count} źródeł z kwotami',
      other: '{count} źródła z kwotami',
    },
    fundedYears: {
      none: 'brak lat z planowanymi nakładami',
      one: '{count} rok z planowanymi nakładami',
      few: '{count} lata z planowanymi nakładami',
      many: '{count} lat z planowanymi nakładami',
      other: '{count} roku z planowanymi nakładami',
    },
  },
  introduction: 'art. 10e ust. 3 (część wspólna)',
  point: 'art. 10e ust. 3 pkt {point}',
  points: {
    diagnosis: 'Wnioski z diagnozy',
    '1': 'Cele strategiczne',
    '2': 'Kierunki działań',
    '3': 'Rezultaty i wskaźniki',
    '4': 'Model struktury funkcjonalno-przestrzennej',
    '5': 'Polityka przestrzenna',
    '6': 'OSI wskazane przez województwo',
    '7': 'OSI kluczowe dla gminy',
    '8': 'System realizacji',
    '9': 'Finansowanie',
  },
  state:
    'Brzmienie art. 10e ust. 3 ustawy o samorządzie gminnym według stanu na {date} r. ({journal}). Od tego czasu ustawę zmieniano. Nie sprawdzono, czy zmieniono także ten ustęp: porównaj go z aktualnym tekstem ustawy.',
  disclaimer:
    'To nie jest porada prawna. Kontrola pokazuje, co jest w skoroszycie, a czego nie ma; nie ocenia, czy treść wystarcza i czy strategia jest zgodna z prawem.',
};
