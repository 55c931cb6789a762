/** The Polish names of what belongs to the library itself. */
export const pl = {
  themes: {
    demography: 'demografia',
    labour: 'praca',
    enterprise: 'przedsiębiorczość',
    innovation: 'innowacje i nauka',
    education: 'edukacja',
    culture: 'kultura',
    sport: 'sport i rekreacja',
    health: 'zdrowie',
    inclusion: 'włączenie społeczne',
    safety: 'bezpieczeństwo',
    participation: 'partycypacja i administracja',
    housing: 'mieszkalnictwo',
    transport: 'transport',
    environment: 'środowisko i klimat',
    publicSpace: 'przestrzeń publiczna i rewitalizacja',
    tourism: 'turystyka',
    finance: 'finanse',
  },
};
