import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SearchHit } from '../../library/search';
import { formatMessage } from '../../strategy/language';
import { nodeKey, selectionState, toggleNode, toggleSubtree } from '../../strategy/selection';
import { initiallyExpanded, revealing } from '../strategy-view/tree-rows';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { MarkedText } from './marked-text';

const useStyles = makeStyles({
  row: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    '& label': { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    // Below the label's text: the tick box is 32 pixels wide.
    paddingLeft: '36px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  show: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

/**
 * One hit. Its box chooses just what is shown: a strategic goal alone, without its operational goals, and the row says so.
 * A sphere cannot be chosen itself, its box chooses what is below.
 */
export function SearchHitRow({ hit: { strategy, node, marks } }: { readonly hit: SearchHit }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const sphere = node.kind === 'sphere';
  const selection = selectionState(strategy.id, node, state.chosen);
  const checked = sphere
    ? selection === 'some'
      ? 'mixed'
      : selection === 'all'
    : state.chosen.has(nodeKey(strategy.id, node.id));
  const showInDocument = () => {
    const before = state.expanded[strategy.id] ?? initiallyExpanded(strategy);
    const expanded = revealing(strategy.nodes, node.id, before);
    dispatch({ kind: 'treeShaped', strategyId: strategy.id, expanded });
    dispatch({ kind: 'viewOpened', view: { kind: 'strategy', strategyId: strategy.id, nodeId: node.id } });
  };
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        checked={checked}
        label={
          <span lang="pl">
            {node.code !== undefined && <span className={styles.code}>{node.code} </span>}
            <MarkedText text={node.text} marks={marks} />
          </span>
        }
        onChange={() =>
          dispatch({
            kind: 'choiceMade',
            chosen: (sphere ? toggleSubtree : toggleNode)(strategy.id, node, state.chosen),
          })
        }
      />
      <div className={styles.facts}>
        <span>
          {messages.kinds[node.kind]}
          {node.kind === 'strategicGoal' && node.children.length > 0 && (
            <>, {plural(messages.search.goalAlone, node.children.length)}</>
          )}
        </span>
        <Link
          as="button"
          className={styles.show}
          aria-label={formatMessage(messages.search.showInDocumentLabel, { text: node.text })}
          onClick={showInDocument}
        >
          {messages.search.showInDocument}
        </Link>
      </div>
    </li>
  );
}
