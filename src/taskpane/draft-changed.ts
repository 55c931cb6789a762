import type { PaneState } from './pane-state';

/** A result that is shown belongs to the draft that was inserted or added; a changed draft can be inserted anew. */
export function draftChanged(state: PaneState): PaneState {
  const { workbook, insertion } = state;
  return {
    ...state,
    insertion: insertion.kind === 'running' ? insertion : { kind: 'idle' },
    workbook: workbook.work.kind === 'changed' ? { ...workbook, work: { kind: 'idle' } } : workbook,
  };
}
