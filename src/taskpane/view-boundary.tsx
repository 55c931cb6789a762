import type { ReactNode } from 'react';
import { Component } from 'react';
import { CurrentView } from './current-view';
import type { LazyViews } from './lazy-views';
import { createLazyViews } from './lazy-views';
import { ViewFailure } from './view-failure';

interface BoundaryState {
  readonly views: LazyViews;
  readonly error?: unknown;
}

/**
 * Shows the current view, or in words that it could not be shown: a part of the pane that did not load, or a fault of the
 * program. What the planner chose and typed lives above and stays.
 */
export class ViewBoundary extends Component<object, BoundaryState> {
  override state: BoundaryState = { views: createLazyViews() };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error };
  }

  override render(): ReactNode {
    const { views, error } = this.state;
    if (error === undefined) return <CurrentView views={views} />;
    return (
      <ViewFailure
        error={error}
        onRetry={() => this.setState({ views: createLazyViews(), error: undefined })}
      />
    );
  }
}
