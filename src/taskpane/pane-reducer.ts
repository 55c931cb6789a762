import type { InsertionOutcome } from '../excel/insert-draft';
import type { PaneAction, PaneState } from './pane-state';

/** The pane's next state. Pure; an action that does not fit the state (an undo with nothing to undo) changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'viewOpened':
      return { ...state, view: action.view, moves: state.moves + 1 };
    case 'languageOffered':
      return state.languageChosen ? state : { ...state, language: action.language };
    case 'languageChosen':
      return { ...state, language: action.language, languageChosen: true };
    case 'hostKnown':
      return { ...state, host: action.host };
    case 'queryTyped':
      return { ...state, query: action.query };
    case 'choiceMade':
      return draftChanged({ ...state, removal: undefined, chosen: action.chosen });
    case 'removed':
      return draftChanged({
        ...state,
        chosen: action.chosen,
        removal: { name: action.name, before: state.chosen },
      });
    case 'removalUndone':
      return state.removal === undefined
        ? state
        : draftChanged({ ...state, removal: undefined, chosen: state.removal.before });
    case 'treeShaped':
      return { ...state, expanded: { ...state.expanded, [action.strategyId]: action.expanded } };
    case 'formTyped':
      return draftChanged({ ...state, forms: { ...state.forms, [action.case]: action.text } });
    case 'yearTyped':
      return draftChanged({ ...state, horizon: { ...state.horizon, [action.which]: action.text } });
    case 'fieldLeft':
      return { ...state, left: new Set([...state.left, action.field]) };
    case 'decided':
      return draftChanged({ ...state, decisions: withDecision(state.decisions, action) });
    case 'insertionStarted':
      return { ...state, removal: undefined, insertion: { kind: 'running' } };
    case 'insertionProgressed':
      return state.insertion.kind === 'running'
        ? { ...state, insertion: { kind: 'running', progress: action.progress } }
        : state;
    case 'insertionEnded':
      return {
        ...state,
        insertion: { kind: 'ended', outcome: action.outcome },
        // Excel is to be asked anew what there is to clean up.
        ...(leavesUnfinished(action.outcome) && { unfinished: { kind: 'unknown' } }),
      };
    case 'insertionBroke':
      return { ...state, insertion: { kind: 'broken' }, unfinished: { kind: 'unknown' } };
    case 'unfinishedFound':
      return { ...state, unfinished: { kind: 'found', insertion: action.insertion } };
    case 'noneUnfinished':
      return { ...state, unfinished: { kind: 'none' } };
    case 'cleanUpStarted':
      return 'insertion' in state.unfinished
        ? { ...state, unfinished: { kind: 'cleaning', insertion: state.unfinished.insertion } }
        : state;
    case 'cleanUpEnded':
      return 'insertion' in state.unfinished
        ? {
            ...state,
            unfinished: { kind: 'ended', insertion: state.unfinished.insertion, outcome: action.outcome },
          }
        : state;
  }
}

/** A result that is shown belongs to the draft that was inserted; a changed draft can be inserted anew. */
function draftChanged(state: PaneState): PaneState {
  return state.insertion.kind === 'running' ? state : { ...state, insertion: { kind: 'idle' } };
}

function leavesUnfinished(outcome: InsertionOutcome): boolean {
  return outcome.kind === 'failed' && (outcome.leftovers || outcome.problem.kind === 'unfinishedInsertion');
}

/** An empty text takes the decision back. */
function withDecision(
  decisions: PaneState['decisions'],
  { key, text }: Extract<PaneAction, { kind: 'decided' }>,
): PaneState['decisions'] {
  const next = new Map(decisions);
  if (text.trim() === '') next.delete(key);
  else next.set(key, text);
  return next;
}
