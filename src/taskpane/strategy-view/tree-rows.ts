import type { Strategy, StrategyNode } from '../../strategy/strategy';
import { walkNodes } from '../../strategy/strategy';

/** A visible line of the tree, with what assistive technology needs to know of its place. Levels and positions count from 1. */
export interface TreeRow {
  readonly node: StrategyNode;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly parentId?: string;
}

/** The rows that are visible when the children of `expanded` nodes are shown, from top to bottom. */
export function visibleRows(
  nodes: readonly StrategyNode[],
  expanded: ReadonlySet<string>,
  parent?: TreeRow,
): readonly TreeRow[] {
  return nodes.flatMap((node, at) => {
    const row: TreeRow = {
      node,
      level: (parent?.level ?? 0) + 1,
      position: at + 1,
      siblings: nodes.length,
      ...(parent && { parentId: parent.node.id }),
    };
    return [row, ...(expanded.has(node.id) ? visibleRows(node.children, expanded, row) : [])];
  });
}

/** The ids of all nodes that have children. */
export function expandableIds(nodes: readonly StrategyNode[]): ReadonlySet<string> {
  return new Set([...walkNodes(nodes)].filter((node) => node.children.length > 0).map((node) => node.id));
}

/** How a document opens: everything but the operational goals is visible, so that its outline fits a look. */
export function initiallyExpanded(strategy: Strategy): ReadonlySet<string> {
  return new Set(
    [...walkNodes(strategy.nodes)]
      .filter((node) => node.children.length > 0 && node.kind !== 'strategicGoal')
      .map((node) => node.id),
  );
}

/** `expanded` with what it takes to make a node visible. */
export function revealing(
  nodes: readonly StrategyNode[],
  nodeId: string,
  expanded: ReadonlySet<string>,
): ReadonlySet<string> {
  const ancestors = nodes.filter(
    (node) => node.id !== nodeId && [...walkNodes([node])].some((below) => below.id === nodeId),
  );
  return ancestors.reduce(
    (shown, node) => revealing(node.children, nodeId, new Set([...shown, node.id])),
    expanded,
  );
}
