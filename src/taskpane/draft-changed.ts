import type { PaneState } from './pane-state';

/** A result that is shown belongs to the draft that was inserted; a changed draft can be inserted anew. */
export function draftChanged(state: PaneState): PaneState {
  return state.insertion.kind === 'running' ? state : { ...state, insertion: { kind: 'idle' } };
}
