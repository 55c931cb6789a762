import { sameText } from '../strategy/cell-value';
import { GRAMMATICAL_CASES } from '../strategy/place';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import type { Strategy, StrategyNode } from '../strategy/strategy';
import { walkNodes } from '../strategy/strategy';

/**
 * Tells for a node of the library which words of its text belong to the place that it was written for: those marked as local, and, where
 * it names the place, the name in every case that the document knows.
 * @returns a function of the node and the planner's place; it gives nothing for a node that no strategy has, and for a planner of
 *   that very place
 */
export function localPhrasesOf(
  strategies: readonly Strategy[],
): (origin: NodeKey, place: string) => readonly string[] {
  const known = new Map(
    strategies.flatMap((strategy) =>
      [...walkNodes(strategy.nodes)].map((node) => {
        const key: string = nodeKey(strategy.id, node.id);
        return [key, { home: strategy.place.forms.nominative, phrases: phrasesOf(strategy, node) }] as const;
      }),
    ),
  );
  return (origin, place) => {
    const node = known.get(origin);
    return node === undefined || sameText(node.home, place.trim()) ? [] : node.phrases;
  };
}

function phrasesOf({ place: { forms } }: Strategy, { mentions }: StrategyNode): readonly string[] {
  const local = mentions.flatMap(({ kind, text }) => (kind === 'local' ? [text] : []));
  const namesPlace = mentions.some(({ kind }) => kind === 'place');
  const names = namesPlace ? GRAMMATICAL_CASES.flatMap((each) => forms[each] ?? []) : [];
  return [...new Set([...local, ...names])];
}
