import type { Strategy, StrategyNode } from './strategy';
import { walkNodes } from './strategy';

/** Names one node of the library: the strategy's id, ":", the node's id. */
export type NodeKey = `${string}:${string}`;

export function nodeKey(strategyId: string, nodeId: string): NodeKey {
  return `${strategyId}:${nodeId}`;
}

/** How much of a node with everything below it is chosen; what a tri-state tick box shows. */
export type SelectionState = 'all' | 'some' | 'none';

/**
 * How much of a node's subtree is chosen. A sphere is only a heading and cannot be chosen itself: it shows what is below.
 */
export function selectionState(
  strategyId: string,
  node: StrategyNode,
  chosen: ReadonlySet<NodeKey>,
): SelectionState {
  const keys = choosableKeys(strategyId, [node]);
  const count = keys.filter((key) => chosen.has(key)).length;
  if (count === 0) return 'none';
  return count === keys.length ? 'all' : 'some';
}

/** Chooses a node with everything below it, or leaves all of that out when all of it was chosen. */
export function toggleSubtree(
  strategyId: string,
  node: StrategyNode,
  chosen: ReadonlySet<NodeKey>,
): ReadonlySet<NodeKey> {
  const keys = choosableKeys(strategyId, [node]);
  return selectionState(strategyId, node, chosen) === 'all' ? without(chosen, keys) : withAll(chosen, keys);
}

/** Chooses a node alone, or leaves it alone out: a strategic goal without its operational goals, for example. */
export function toggleNode(
  strategyId: string,
  node: StrategyNode,
  chosen: ReadonlySet<NodeKey>,
): ReadonlySet<NodeKey> {
  const key = nodeKey(strategyId, node.id);
  return chosen.has(key) ? without(chosen, [key]) : withAll(chosen, [key]);
}

/** Chooses a whole document. */
export function chooseAll(strategy: Strategy, chosen: ReadonlySet<NodeKey>): ReadonlySet<NodeKey> {
  return withAll(chosen, choosableKeys(strategy.id, strategy.nodes));
}

/** Leaves a whole document out. */
export function chooseNone(strategy: Strategy, chosen: ReadonlySet<NodeKey>): ReadonlySet<NodeKey> {
  return without(chosen, choosableKeys(strategy.id, strategy.nodes));
}

function choosableKeys(strategyId: string, nodes: readonly StrategyNode[]): NodeKey[] {
  return [...walkNodes(nodes)]
    .filter((node) => node.kind !== 'sphere')
    .map((node) => nodeKey(strategyId, node.id));
}

function withAll(chosen: ReadonlySet<NodeKey>, keys: readonly NodeKey[]): ReadonlySet<NodeKey> {
  return new Set([...chosen, ...keys]);
}

function without(chosen: ReadonlySet<NodeKey>, keys: readonly NodeKey[]): ReadonlySet<NodeKey> {
  const out = new Set(keys);
  return new Set([...chosen].filter((key) => !out.has(key)));
}
