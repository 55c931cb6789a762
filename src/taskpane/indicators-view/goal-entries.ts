import { wordsOf } from '../../library/words';
import type { Draft, GoalLevel } from '../../strategy/draft';
import { walkGoals } from '../../strategy/draft';
import type { NodeKey } from '../../strategy/selection';
import { nodeKey } from '../../strategy/selection';
import type { Strategy, StrategyNode } from '../../strategy/strategy';
import { walkNodes } from '../../strategy/strategy';
import type { Theme } from '../../strategy/theme';

/** A goal of the draft as the view of indicators lists it. */
export interface GoalEntry {
  readonly key: NodeKey;
  /** The goal in the library, which suggestions go by. */
  readonly node: StrategyNode;
  /** The draft's code. */
  readonly code: string;
  readonly level: GoalLevel;
  /** Adapted to the planner's place; the source's words while the place has no name. */
  readonly text: string;
}

/** The goals of a draft in their order, each with its node of the library. */
export function goalEntries(
  draft: Draft,
  placed: boolean,
  strategies: readonly Strategy[],
): readonly GoalEntry[] {
  const nodes = new Map(
    strategies.flatMap(({ id, nodes: roots }) =>
      [...walkNodes(roots)].map((node) => [nodeKey(id, node.id), node] as const),
    ),
  );
  return [...walkGoals(draft.goals)].flatMap(({ code, level, name, origin }) => {
    const key = nodeKey(origin.strategyId, origin.nodeId);
    const node = nodes.get(key);
    return node ? [{ key, node, code, level, text: placed ? name.text : origin.text }] : [];
  });
}

/**
 * The goals that have every word of a query, or a word that begins with it, in their code, their text or the names of their
 * themes; small letters and missing diacritics will do. A query without words keeps all.
 */
export function goalsMatching(
  goals: readonly GoalEntry[],
  query: string,
  themeNames: Readonly<Record<Theme, string>>,
): readonly GoalEntry[] {
  const queried = wordsOf(query).map(({ folded }) => folded);
  return goals.filter(({ code, text, node }) => {
    const searched = [code, text, ...node.themes.map((theme) => themeNames[theme])].join(' ');
    const words = wordsOf(searched).map(({ folded }) => folded);
    return queried.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The next goal without an indicator after a given one, from the first again after the last; undefined when all have one. */
export function nextGoalWithout(
  goals: readonly GoalEntry[],
  covered: ReadonlySet<NodeKey>,
  after: NodeKey | undefined,
): GoalEntry | undefined {
  const start = goals.findIndex(({ key }) => key === after) + 1;
  return [...goals.slice(start), ...goals.slice(0, start)].find(
    ({ key }) => key !== after && !covered.has(key),
  );
}
