/** What a goal is about and what an indicator measures: the one vocabulary by which indicators are suggested for goals. */
export type Theme =
  | 'demography'
  | 'labour'
  | 'enterprise'
  | 'innovation'
  | 'education'
  | 'culture'
  | 'sport'
  | 'health'
  | 'inclusion'
  | 'safety'
  | 'participation'
  | 'housing'
  | 'transport'
  | 'environment'
  | 'publicSpace'
  | 'tourism'
  | 'finance';

export const THEMES: readonly Theme[] = [
  'demography',
  'labour',
  'enterprise',
  'innovation',
  'education',
  'culture',
  'sport',
  'health',
  'inclusion',
  'safety',
  'participation',
  'housing',
  'transport',
  'environment',
  'publicSpace',
  'tourism',
  'finance',
];
