import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { toggleSubtree } from '../../strategy/selection';
import type { Strategy } from '../../strategy/strategy';
import { usePane } from '../pane-context';
import { treeMove } from './tree-keys';
import { TreeRowItem } from './tree-row-item';
import { visibleRows } from './tree-rows';

const useStyles = makeStyles({
  tree: { display: 'flex', flexDirection: 'column' },
});

/**
 * A document's nodes as a tree of tri-state tick boxes. One row is in the tab order; arrow keys move among them.
 * Fluent's tree is not used: it fails by keyboard when first rendered empty and is heavier than all the rest of the view.
 */
export function DocumentTree({
  strategy,
  expanded,
  label,
  shownId,
}: {
  readonly strategy: Strategy;
  readonly expanded: ReadonlySet<string>;
  readonly label: string;
  /** The row that takes the focus when the tree appears. */
  readonly shownId?: string;
}) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const tree = useRef<HTMLDivElement>(null);
  const rows = visibleRows(strategy.nodes, expanded);
  const flat = strategy.nodes.every(({ children }) => children.length === 0);
  const [wantedId, setActiveId] = useState(shownId);
  const activeId = rows.some(({ node }) => node.id === wantedId) ? wantedId : rows[0]?.node.id;

  useEffect(() => {
    if (shownId === undefined) return;
    const row = findRow(tree.current, shownId);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [shownId]);

  const toggleBranch = (nodeId: string) => {
    const next = new Set(expanded);
    if (!next.delete(nodeId)) next.add(nodeId);
    dispatch({ kind: 'treeShaped', strategyId: strategy.id, expanded: next });
  };
  const tick = (nodeId: string) => {
    const row = rows.find(({ node }) => node.id === nodeId);
    if (row === undefined) return;
    dispatch({ kind: 'choiceMade', chosen: toggleSubtree(strategy.id, row.node, state.chosen) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const onRow = event.target instanceof HTMLElement && event.target.role === 'treeitem';
    if (!onRow || activeId === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(rows, expanded, activeId, event.key);
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === 'toggleBranch') toggleBranch(move.nodeId);
    else if (move.kind === 'tick') tick(move.nodeId);
    else findRow(tree.current, move.nodeId)?.focus();
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={label}
      aria-multiselectable
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <TreeRowItem
          key={row.node.id}
          strategyId={strategy.id}
          row={row}
          flat={flat}
          expanded={expanded.has(row.node.id)}
          active={row.node.id === activeId}
          onFocus={() => setActiveId(row.node.id)}
          onTick={() => tick(row.node.id)}
          onToggleBranch={() => toggleBranch(row.node.id)}
        />
      ))}
    </div>
  );
}

function findRow(tree: HTMLElement | null, nodeId: string): HTMLElement | undefined {
  const rows = tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [];
  return [...rows].find((row) => row.dataset.node === nodeId);
}
