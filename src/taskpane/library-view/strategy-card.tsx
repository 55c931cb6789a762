import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { NodeKind, Strategy } from '../../strategy/strategy';
import { countByKind, walkNodes } from '../../strategy/strategy';
import { nodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import { StatusBadge } from '../status-badge';
import { useStatedHorizon } from '../use-stated-horizon';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandBackground}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  name: { margin: 0, minWidth: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  open: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus': { outline: 'none' },
    // The whole card is the button's target.
    '::after': { content: '""', position: 'absolute', inset: '0', borderRadius: tokens.borderRadiusMedium },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  kind: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    // A dot stands before each fact; the one at a line's beginning falls into the margin and is cut off.
    margin: '0 0 0 -16px',
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  fact: {
    position: 'relative',
    paddingLeft: '16px',
    whiteSpace: 'nowrap',
    '::before': { content: '"·"', position: 'absolute', left: '6px' },
  },
  clip: { overflow: 'hidden' },
  chosen: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The kinds whose numbers a card tells, the most telling first. */
const COUNTED: readonly NodeKind[] = [
  'strategicGoal',
  'operationalGoal',
  'action',
  'challenge',
  'interventionArea',
  'question',
  'deliverable',
  'venue',
];

/** A document of the library: whose it is, what it is, whether it is in force, how much it holds. Opens the document. */
export function StrategyCard({ strategy }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const horizon = useStatedHorizon(strategy.horizon);
  const counts = countByKind(strategy);
  const numbers = COUNTED.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined ? [] : [plural(messages.kindCounts[kind], count)];
  });
  const facts = horizon === undefined ? numbers : [horizon, ...numbers];
  const chosen = [...walkNodes(strategy.nodes)].filter((node) =>
    state.chosen.has(nodeKey(strategy.id, node.id)),
  ).length;
  const factsId = useId();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <button
            type="button"
            className={styles.open}
            aria-describedby={factsId}
            onClick={() =>
              dispatch({ kind: 'viewOpened', view: { kind: 'strategy', strategyId: strategy.id } })
            }
          >
            {strategy.place.forms.nominative}
          </button>
        </h2>
        <span className={styles.kind}>
          {strategy.documentKind === 'strategy'
            ? messages.library.strategyKind
            : messages.library.programmeKind}
        </span>
      </div>
      <div id={factsId} className={styles.clip}>
        <div className={styles.title} lang="pl">
          {strategy.title}
        </div>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact} className={styles.fact}>
              {fact}
            </li>
          ))}
        </ul>
      </div>
      <StatusBadge status={strategy.status} />
      {chosen > 0 && (
        <div className={styles.chosen}>
          <CheckmarkCircle16Filled aria-hidden />
          {plural(messages.library.chosenHere, chosen)}
        </div>
      )}
    </li>
  );
}
