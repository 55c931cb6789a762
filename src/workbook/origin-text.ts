import type { Provenance } from '../strategy/draft';
import type { Strategy } from '../strategy/strategy';

/** A document's short name: its place, or its title where two documents of one place were used. */
export function documentName(strategyId: string, sources: readonly Strategy[]): string {
  const source = sources.find(({ id }) => id === strategyId);
  if (!source)
    throw new Error(`The draft names the document “${strategyId}”, which is not among its sources`);
  const place = source.place.forms.nominative;
  const namesakes = sources.filter((other) => other.place.forms.nominative === place);
  return namesakes.length === 1 ? place : source.title;
}

/** Where a text comes from, in words for a cell: „Toruń, 2.10”, or only the document where the source has no code. */
export function originText(origin: Provenance, sources: readonly Strategy[]): string {
  const name = documentName(origin.strategyId, sources);
  return origin.code === undefined ? name : `${name}, ${origin.code}`;
}
