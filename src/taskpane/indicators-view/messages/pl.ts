import { pl as library } from '../../../library/messages/pl';

/** The Polish texts of the view of indicators, which load with it. */
export const pl = {
  heading: 'Wskaźniki',
  suggestionsTitle: 'To propozycje dodatku',
  suggestionsText:
    'Wskaźniki podpowiada Biblioteka Strategii. Nie pochodzą z dokumentów miast. Nic nie jest zaznaczone z góry: wybierz to, co naprawdę będziesz mierzyć, i zmień, co trzeba.',
  empty: 'Najpierw zaznacz w bibliotece cele. Tutaj dobierzesz do nich wskaźniki.',
  toLibrary: 'Przejdź do biblioteki',

  overview: {
    nothingChosen: 'Nie wybrano jeszcze wskaźników',
    inGoals: {
      one: 'w {count} celu',
      few: 'w {count} celach',
      many: 'w {count} celach',
      other: 'w {count} celu',
    },
    goalsWithout: {
      one: '{count} cel bez wskaźnika',
      few: '{count} cele bez wskaźnika',
      many: '{count} celów bez wskaźnika',
      other: '{count} celu bez wskaźnika',
    },
    everyGoalHas: 'każdy cel ma wskaźnik',
    nextWithout: 'Następny cel bez wskaźnika',
    search: 'Szukaj celu lub tematu…',
    searchLabel: 'Szukaj w celach i ich tematach',
    clearSearch: 'Wyczyść wyszukiwanie',
    found: {
      one: 'Pasuje {count} cel',
      few: 'Pasują {count} cele',
      many: 'Pasuje {count} celów',
      other: 'Pasuje {count} celu',
    },
    nothingFound: 'Żaden cel nie pasuje do „{query}”.',
  },

  goal: {
    none: 'bez wskaźnika',
    chosen: 'Wybrane wskaźniki celu {code}',
    suggestions: 'Propozycje dodatku',
    noSuggestions: 'Dodatek nie ma propozycji do tego celu.',
    more: {
      one: 'Pokaż więcej ({count})',
      few: 'Pokaż więcej ({count})',
      many: 'Pokaż więcej ({count})',
      other: 'Pokaż więcej ({count})',
    },
    own: 'Własne wskaźniki',
    addOwn: 'Dodaj własny wskaźnik',
    addOwnLabel: 'Dodaj własny wskaźnik do celu {code}',
  },

  indicator: {
    unnamed: 'wskaźnik bez nazwy',
    unit: 'jednostka: {unit}',
    desiredChange: 'oczekiwana zmiana: {change}',
    changes: { increase: 'wzrost', decrease: 'spadek', maintain: 'utrzymanie' },
    kinds: { goal: 'wskaźnik celu', context: 'wskaźnik kontekstowy' },
    contextHint: 'Wskaźnik kontekstowy opisuje otoczenie, więc nie ma wartości docelowej.',
    themes: {
      one: 'temat: {themes}',
      few: 'tematy: {themes}',
      many: 'tematy: {themes}',
      other: 'tematy: {themes}',
    },
    words: {
      one: 'słowo celu: {words}',
      few: 'słowa celu: {words}',
      many: 'słowa celu: {words}',
      other: 'słowa celu: {words}',
    },
    powiat: 'dane dla powiatu',
    powiatHint: 'Najmniejszą jednostką, dla której publikuje się te dane, jest powiat.',
    source: 'źródło: {source}',
    verified: 'numer zmiennej BDL: {id}',
    unverified: 'numer zmiennej BDL niezweryfikowany: {id}',
    changed: 'zmieniony przez Ciebie',
    inWorkbook: 'jest już w skoroszycie',
    definition: 'Definicja',
    definitionLabel: 'Definicja wskaźnika: {name}',
    suggestion: 'Propozycja dodatku, a nie zapis strategii.',
    frequency: 'Nowe dane: {frequency}.',
    frequencies: {
      monthly: 'co miesiąc',
      quarterly: 'co kwartał',
      annual: 'co rok',
      biennial: 'co dwa lata',
    },
    edit: 'Zmień',
    editLabel: 'Zmień wskaźnik: {name}',
    done: 'Gotowe',
    remove: 'Usuń',
    removeLabel: 'Usuń wskaźnik: {name}',
  },

  fields: {
    label: 'Zmiana wskaźnika: {name}',
    name: 'Nazwa wskaźnika',
    unit: 'Jednostka',
    unitHint: 'na przykład: %, osoby, km',
    desiredChange: 'Oczekiwana zmiana',
    kind: 'Rodzaj',
    definition: 'Definicja',
    definitionHint: 'Co się mierzy i jak się to liczy.',
    nameMissing: 'Wpisz nazwę wskaźnika.',
    tooLong: {
      one: 'Tekst jest za długi: może mieć najwyżej {limit} znaków, a ma {count} znak.',
      few: 'Tekst jest za długi: może mieć najwyżej {limit} znaków, a ma {count} znaki.',
      many: 'Tekst jest za długi: może mieć najwyżej {limit} znaków, a ma {count} znaków.',
      other: 'Tekst jest za długi: może mieć najwyżej {limit} znaków, a ma {count} znaku.',
    },
  },

  themes: library.themes,
};
