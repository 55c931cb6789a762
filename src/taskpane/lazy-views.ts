import { lazy } from 'react';

/**
 * The parts of the pane that the first view does not need; each loads when it is first shown. React keeps a failed load
 * for good, so trying again takes a new set.
 */
export function createLazyViews() {
  return {
    SearchResults: lazy(async () => ({
      default: (await import('./library-view/search-results')).SearchResults,
    })),
    StrategyView: lazy(async () => ({
      default: (await import('./strategy-view/strategy-view')).StrategyView,
    })),
    DraftView: lazy(async () => ({ default: (await import('./draft-view/draft-view')).DraftView })),
    IndicatorsView: lazy(async () => ({
      default: (await import('./indicators-view/indicators-view')).IndicatorsView,
    })),
    PreviewView: lazy(async () => ({ default: (await import('./preview-view/preview-view')).PreviewView })),
    WorkbookView: lazy(async () => ({
      default: (await import('./workbook-view/workbook-view')).WorkbookView,
    })),
    CheckView: lazy(async () => ({ default: (await import('./check-view/check-view')).CheckView })),
    DraftInWorkbook: lazy(async () => ({
      default: (await import('./library-view/draft-in-workbook')).DraftInWorkbook,
    })),
    UnfinishedNotice: lazy(async () => ({ default: (await import('./unfinished-notice')).UnfinishedNotice })),
  };
}

export type LazyViews = ReturnType<typeof createLazyViews>;
