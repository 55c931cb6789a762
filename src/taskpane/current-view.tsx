import { Suspense } from 'react';
import type { LazyViews } from './lazy-views';
import { LibraryView } from './library-view/library-view';
import { Loading } from './loading';
import { usePane } from './pane-context';

/** The view that the planner is in, below what an unfinished insertion has to say. */
export function CurrentView({ views }: { readonly views: LazyViews }) {
  const { view, unfinished } = usePane().state;
  const { SearchResults, StrategyView, DraftView, IndicatorsView, PreviewView, UnfinishedNotice } = views;
  return (
    <>
      {'insertion' in unfinished && (
        <Suspense fallback={null}>
          <UnfinishedNotice />
        </Suspense>
      )}
      {view.kind === 'library' && <LibraryView SearchResults={SearchResults} />}
      <Suspense fallback={<Loading />}>
        {view.kind === 'strategy' && <StrategyView key={view.strategyId} {...view} />}
        {view.kind === 'draft' && <DraftView {...view} />}
        {view.kind === 'indicators' && <IndicatorsView />}
        {view.kind === 'preview' && <PreviewView />}
      </Suspense>
    </>
  );
}
