import type { pl } from './pl';

/** The English names of what belongs to the library itself. */
export const en: typeof pl = {
  themes: {
    demography: 'demography',
    labour: 'labour',
    enterprise: 'enterprise',
    innovation: 'innovation and science',
    education: 'education',
    culture: 'culture',
    sport: 'sport and recreation',
    health: 'health',
    inclusion: 'social inclusion',
    safety: 'safety',
    participation: 'participation and administration',
    housing: 'housing',
    transport: 'transport',
    environment: 'environment and climate',
    publicSpace: 'public space and revitalisation',
    tourism: 'tourism',
    finance: 'finance',
  },
};
