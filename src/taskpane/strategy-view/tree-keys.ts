import type { TreeRow } from './tree-rows';

/** What a key does in the tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly nodeId: string }
  | { readonly kind: 'toggleBranch'; readonly nodeId: string }
  | { readonly kind: 'tick'; readonly nodeId: string };

/**
 * The keyboard of a tree of tick boxes, as the ARIA Authoring Practices describe the tree view pattern: arrows move, right
 * opens and goes down, left closes and goes up, Home and End go to the ends, Space and Enter tick.
 */
export function treeMove(
  rows: readonly TreeRow[],
  expanded: ReadonlySet<string>,
  activeId: string,
  key: string,
): TreeMove | undefined {
  const at = rows.findIndex((row) => row.node.id === activeId);
  const row = rows[at];
  if (row === undefined) return undefined;
  const open = expanded.has(activeId);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.node.children.length === 0) return undefined;
      return open ? focus(rows[at + 1]) : { kind: 'toggleBranch', nodeId: activeId };
    case 'ArrowLeft':
      if (open && row.node.children.length > 0) return { kind: 'toggleBranch', nodeId: activeId };
      return row.parentId === undefined ? undefined : { kind: 'focus', nodeId: row.parentId };
    case ' ':
    case 'Enter':
      return { kind: 'tick', nodeId: activeId };
    default:
      return undefined;
  }
}

function focus(row: TreeRow | undefined): TreeMove | undefined {
  return row && { kind: 'focus', nodeId: row.node.id };
}
