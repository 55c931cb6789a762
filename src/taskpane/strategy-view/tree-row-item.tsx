import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { selectionState } from '../../strategy/selection';
import type { NodeKind } from '../../strategy/strategy';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { GoalAloneButton } from './goal-alone-button';
import { NodeText } from './node-text';
import { TickMark } from './tick-mark';
import type { TreeRow } from './tree-rows';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  branch: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    marginTop: '-2px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  noBranch: { visibility: 'hidden' },
  content: { minWidth: 0, flex: 1, overflowWrap: 'anywhere' },
  kind: {
    display: 'block',
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  main: { fontWeight: tokens.fontWeightSemibold },
  code: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  level2: { paddingLeft: '20px' },
  level3: { paddingLeft: '40px' },
});

/** Kinds that a row does not name: the code tells them, or a sphere's own words do. */
const QUIET_KINDS: readonly NodeKind[] = ['sphere', 'operationalGoal', 'action'];

/** One line of a document's tree. A click on it ticks, a click on its arrow opens or closes it. */
export function TreeRowItem({
  strategyId,
  row: { node, level, position, siblings },
  flat,
  expanded,
  active,
  onFocus,
  onTick,
  onToggleBranch,
}: {
  readonly strategyId: string;
  readonly row: TreeRow;
  /** Whether no row of the tree has anything below it, so that no room is kept for arrows. */
  readonly flat: boolean;
  readonly expanded: boolean;
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onTick: () => void;
  readonly onToggleBranch: () => void;
}) {
  const styles = useStyles();
  const { chosen } = usePane().state;
  const { messages, plural } = useTexts();
  const selection = selectionState(strategyId, node, chosen);
  const parent = node.children.length > 0;
  const Chevron = expanded ? ChevronDown16Regular : ChevronRight16Regular;
  const quiet = QUIET_KINDS.includes(node.kind);
  const below = node.children[0];
  return (
    <div
      role="treeitem"
      data-node={node.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={parent ? expanded : undefined}
      aria-checked={selection === 'some' ? 'mixed' : selection === 'all'}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.row, level === 2 && styles.level2, level > 2 && styles.level3)}
      onFocus={onFocus}
      onClick={onTick}
    >
      {!flat && (
        <span
          className={mergeClasses(styles.branch, !parent && styles.noBranch)}
          onClick={(event: MouseEvent) => {
            event.stopPropagation();
            onToggleBranch();
          }}
        >
          <Chevron aria-hidden />
        </span>
      )}
      <TickMark state={selection} />
      <div className={styles.content}>
        <div>
          {!quiet && (
            <span className={styles.kind}>
              {messages.kinds[node.kind]} {node.code}
            </span>
          )}
          <span
            lang="pl"
            className={node.kind === 'strategicGoal' || node.kind === 'sphere' ? styles.main : undefined}
          >
            {quiet && node.code !== undefined && <span className={styles.code}>{node.code} </span>}
            <NodeText node={node} />
          </span>
        </div>
        {below && (
          <div className={styles.facts}>
            <span>{plural(messages.kindCounts[below.kind], node.children.length)}</span>
            {node.kind === 'strategicGoal' && (
              <GoalAloneButton strategyId={strategyId} node={node} tabbable={active} />
            )}
          </div>
        )}
      </div>
    </div>
  );
}
