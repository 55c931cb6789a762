import type { Draft } from '../strategy/draft';

/** The place and, where known, the years: „Leszno 2026–2030”. */
export function placeTitle({ place, horizon }: Pick<Draft, 'place' | 'horizon'>): string {
  const name = place.forms.nominative;
  return horizon ? `${name} ${horizon.from}–${horizon.to}` : name;
}
