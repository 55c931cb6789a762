import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons';
import type { NodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import type { GoalEntry } from './goal-entries';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  overview: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  summary: { fontWeight: tokens.fontWeightSemibold },
  search: { width: '100%', maxWidth: 'none' },
});

/** From so many goals on there is a search. */
const MANY_GOALS = 8;

/** How many indicators and goals there are, the way to the next goal without an indicator, and a search where goals are many. */
export function IndicatorOverview({
  goals,
  covered,
  query,
  onQuery,
  onJump,
}: {
  readonly goals: readonly GoalEntry[];
  /** The goals that have an indicator. */
  readonly covered: ReadonlySet<NodeKey>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onJump: () => void;
}) {
  const styles = useStyles();
  const { count } = usePane();
  const { messages, plural } = useTexts();
  const { overview } = useIndicatorTexts();
  const withOne = goals.filter(({ key }) => covered.has(key)).length;
  const without = goals.length - withOne;
  const chosen =
    count.indicators === 0
      ? overview.nothingChosen
      : `${plural(messages.indicatorCount, count.indicators)} ${plural(overview.inGoals, withOne)}`;
  const left = without === 0 ? overview.everyGoalHas : plural(overview.goalsWithout, without);
  return (
    <div className={styles.overview}>
      <p className={styles.summary} role="status">
        {chosen}; {left}
      </p>
      {goals.length >= MANY_GOALS && (
        <SearchBox
          className={styles.search}
          placeholder={overview.search}
          aria-label={overview.searchLabel}
          value={query}
          dismiss={{ 'aria-label': overview.clearSearch }}
          onChange={(_event, { value }) => onQuery(value)}
        />
      )}
      {without > 0 && goals.length > 1 && (
        <Button size="small" icon={<ArrowDown16Regular />} onClick={onJump}>
          {overview.nextWithout}
        </Button>
      )}
    </div>
  );
}
