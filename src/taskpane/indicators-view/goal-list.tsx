import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { formatMessage } from '../../strategy/language';
import type { NodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import { isBlank } from '../planned-indicator';
import { useTexts } from '../use-texts';
import type { GoalEntry } from './goal-entries';
import { goalsMatching, nextGoalWithout } from './goal-entries';
import { focusGoal, GoalPanel } from './goal-panel';
import { IndicatorOverview } from './indicator-overview';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  goals: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Up to so many goals, all are open at first; of more, only the first. */
const FEW_GOALS = 3;

/** The goals with an overview above them; each opens and closes. What is closed is not rendered, so that 50 goals stay quick. */
export function GoalList({ goals }: { readonly goals: readonly GoalEntry[] }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { plural } = useTexts();
  const texts = useIndicatorTexts();
  const [query, setQuery] = useState('');
  const [jumpedTo, setJumpedTo] = useState<{ readonly key: NodeKey }>();
  const deferredQuery = useDeferredValue(query);
  const shown = useMemo(
    () => goalsMatching(goals, deferredQuery, texts.themes),
    [goals, deferredQuery, texts],
  );
  const covered = new Set(state.indicators.filter((one) => !isBlank(one)).map(({ goal }) => goal));
  const open = state.openGoals ?? initiallyOpen(goals);
  // Once the goal that was jumped to is rendered open.
  useEffect(() => {
    if (jumpedTo) focusGoal(jumpedTo.key);
  }, [jumpedTo]);

  const toggle = (key: NodeKey) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    dispatch({ kind: 'goalsOpened', goals: next });
  };
  /** Opens the next goal without an indicator, in the place of the one that the planner is done with. */
  const jumpFrom = (after: NodeKey | undefined) => {
    const next = nextGoalWithout(goals, covered, after);
    if (next === undefined) return;
    setQuery('');
    dispatch({
      kind: 'goalsOpened',
      goals: new Set([...open, next.key].filter((key) => key !== after)),
    });
    setJumpedTo({ key: next.key });
  };
  return (
    <>
      <IndicatorOverview
        goals={goals}
        covered={covered}
        query={query}
        onQuery={setQuery}
        onJump={() => jumpFrom(undefined)}
      />
      {deferredQuery.trim() !== '' && (
        <p role="status">
          {shown.length === 0
            ? formatMessage(texts.overview.nothingFound, { query: deferredQuery.trim() })
            : plural(texts.overview.found, shown.length)}
        </p>
      )}
      <ul className={styles.goals}>
        {shown.map((entry) => (
          <GoalPanel
            key={entry.key}
            entry={entry}
            open={open.has(entry.key)}
            onToggle={() => toggle(entry.key)}
            {...(nextGoalWithout(goals, covered, entry.key) && { onNext: () => jumpFrom(entry.key) })}
          />
        ))}
      </ul>
    </>
  );
}

function initiallyOpen(goals: readonly GoalEntry[]): ReadonlySet<NodeKey> {
  return new Set(goals.slice(0, goals.length <= FEW_GOALS ? FEW_GOALS : 1).map(({ key }) => key));
}
