import { Suspense } from 'react';
import type { LazyViews } from './lazy-views';
import { LibraryView } from './library-view/library-view';
import { Loading } from './loading';
import { usePane } from './pane-context';
import { isStep } from './pane-state';

/** The view that the planner is in, below what an unfinished insertion has to say. */
export function CurrentView({ views }: { readonly views: LazyViews }) {
  const { view, unfinished, workbook, moves } = usePane().state;
  const { SearchResults, StrategyView, DraftView, IndicatorsView, PreviewView } = views;
  const { WorkbookView, CheckView, DraftInWorkbook, UnfinishedNotice } = views;
  const choosesForIt = workbook.libraryTarget !== undefined;
  const hasDraft = (workbook.reading?.drafts.length ?? 0) > 0;
  return (
    <>
      {'insertion' in unfinished && (
        <Suspense fallback={null}>
          <UnfinishedNotice />
        </Suspense>
      )}
      {isStep(view) && view.kind !== 'preview' && hasDraft && (moves === 0 || choosesForIt) && (
        <Suspense fallback={null}>
          <DraftInWorkbook />
        </Suspense>
      )}
      {view.kind === 'library' && <LibraryView SearchResults={SearchResults} />}
      <Suspense fallback={<Loading />}>
        {view.kind === 'strategy' && <StrategyView key={view.strategyId} {...view} />}
        {view.kind === 'draft' && <DraftView {...view} />}
        {view.kind === 'indicators' && <IndicatorsView />}
        {view.kind === 'preview' && <PreviewView />}
        {view.kind === 'workbook' && <WorkbookView />}
        {view.kind === 'check' && <CheckView />}
      </Suspense>
    </>
  );
}
