import type { NodeKey } from '../../strategy/selection';
import { nodeKey, selectionState, toggleNode, toggleSubtree } from '../../strategy/selection';
import type { StrategyNode } from '../../strategy/strategy';

/** Whether a node is chosen without anything below it. */
export function isAlone(strategyId: string, node: StrategyNode, chosen: ReadonlySet<NodeKey>): boolean {
  return (
    chosen.has(nodeKey(strategyId, node.id)) &&
    node.children.every((child) => selectionState(strategyId, child, chosen) === 'none')
  );
}

/** Chooses a node without anything below it, or leaves it out when that is how it was chosen. */
export function toggleAlone(
  strategyId: string,
  node: StrategyNode,
  chosen: ReadonlySet<NodeKey>,
): ReadonlySet<NodeKey> {
  if (isAlone(strategyId, node, chosen)) return toggleNode(strategyId, node, chosen);
  const all =
    selectionState(strategyId, node, chosen) === 'all' ? chosen : toggleSubtree(strategyId, node, chosen);
  return toggleNode(strategyId, node, toggleSubtree(strategyId, node, all));
}
