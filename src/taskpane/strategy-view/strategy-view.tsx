import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { formatMessage } from '../../strategy/language';
import { chooseAll, chooseNone, nodeKey } from '../../strategy/selection';
import type { Strategy } from '../../strategy/strategy';
import { walkNodes } from '../../strategy/strategy';
import { usePane } from '../pane-context';
import { useStatedHorizon } from '../use-stated-horizon';
import { useTexts } from '../use-texts';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { DocumentNotices } from './document-notices';
import { DocumentSource } from './document-source';
import { DocumentTree } from './document-tree';
import { MentionLegend } from './mention-legend';
import { expandableIds, initiallyExpanded } from './tree-rows';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One document of the library: what to know before building on it, and its tree to choose from. */
export function StrategyView({
  strategyId,
  nodeId,
}: {
  readonly strategyId: string;
  readonly nodeId?: string;
}) {
  const { strategies } = usePane();
  const strategy = strategies.find(({ id }) => id === strategyId);
  if (strategy === undefined) throw new Error(`The library has no document ${strategyId}`);
  return <Document strategy={strategy} nodeId={nodeId} />;
}

function Document({
  strategy,
  nodeId,
}: {
  readonly strategy: Strategy;
  readonly nodeId: string | undefined;
}) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages } = useTexts();
  const horizon = useStatedHorizon(strategy.horizon);
  const expanded = state.expanded[strategy.id] ?? initiallyExpanded(strategy);
  const branches = expandableIds(strategy.nodes);
  const allOpen = [...branches].every((id) => expanded.has(id));
  const allChosen = [...walkNodes(strategy.nodes)].every(
    (node) => node.kind === 'sphere' || state.chosen.has(nodeKey(strategy.id, node.id)),
  );
  return (
    <ViewFrame>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ArrowLeft16Regular />}
          onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'library' } })}
        >
          {messages.strategy.back}
        </Button>
        <ViewHeading keepFocus={nodeId !== undefined}>{strategy.place.forms.nominative}</ViewHeading>
        <div className={styles.title} lang="pl">
          {strategy.title}
        </div>
        {horizon !== undefined && <div className={styles.facts}>{horizon}</div>}
      </div>
      <DocumentNotices strategy={strategy} />
      <DocumentSource strategy={strategy} />
      <div className={styles.tools}>
        <Button
          size="small"
          onClick={() =>
            dispatch({
              kind: 'choiceMade',
              chosen: (allChosen ? chooseNone : chooseAll)(strategy, state.chosen),
            })
          }
        >
          {allChosen ? messages.strategy.deselectAll : messages.strategy.selectAll}
        </Button>
        {branches.size > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() =>
              dispatch({
                kind: 'treeShaped',
                strategyId: strategy.id,
                expanded: allOpen ? new Set() : branches,
              })
            }
          >
            {allOpen ? messages.strategy.collapseAll : messages.strategy.expandAll}
          </Button>
        )}
      </div>
      <MentionLegend strategy={strategy} />
      <DocumentTree
        key={nodeId}
        strategy={strategy}
        expanded={expanded}
        label={formatMessage(messages.strategy.tree, { title: strategy.title })}
        {...(nodeId !== undefined && { shownId: nodeId })}
      />
    </ViewFrame>
  );
}
