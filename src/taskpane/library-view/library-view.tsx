import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue } from 'react';
import type { LazyViews } from '../lazy-views';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { StrategyCard } from './strategy-card';

const useStyles = makeStyles({
  intro: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  proposition: { color: tokens.colorNeutralForeground2 },
  search: { width: '100%', maxWidth: 'none' },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The first view: what the add-in is for, a search over all texts, and the documents of the library. */
export function LibraryView({ SearchResults }: Pick<LazyViews, 'SearchResults'>) {
  const styles = useStyles();
  const { state, dispatch, strategies } = usePane();
  const { messages } = useTexts();
  const query = useDeferredValue(state.query);
  return (
    <ViewFrame>
      <div className={styles.intro}>
        <ViewHeading>{messages.library.heading}</ViewHeading>
        {state.chosen.size === 0 && state.query === '' && (
          <p className={styles.proposition}>{messages.library.proposition}</p>
        )}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={messages.library.search}
        aria-label={messages.library.searchLabel}
        value={state.query}
        dismiss={{ 'aria-label': messages.library.clearSearch }}
        onChange={(_event, { value }) => dispatch({ kind: 'queryTyped', query: value })}
      />
      {query.trim() === '' ? (
        <ul className={styles.cards} aria-label={messages.library.documents}>
          {strategies.map((strategy) => (
            <StrategyCard key={strategy.id} strategy={strategy} />
          ))}
        </ul>
      ) : (
        <Suspense fallback={<p role="status">{messages.loading}</p>}>
          <SearchResults query={query} />
        </Suspense>
      )}
    </ViewFrame>
  );
}
