import type { AddOutcome } from '../excel/add-indicators';
import type { InsertionOutcome } from '../excel/insert-draft';
import { changeIndicators } from './change-indicators';
import { draftChanged } from './draft-changed';
import type { PaneAction, PaneState, View } from './pane-state';
import { isStep, toCleanUp } from './pane-state';
import type { WorkbookAction } from './workbook/workbook-state';
import { touched, workbookReducer } from './workbook/workbook-reducer';
import { currentDraft } from './workbook/workbook-state';

/** The pane's next state. Pure; an action that does not fit the state (an undo with nothing to undo) changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'viewOpened':
      return opened(state, action.view);
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
        removal: { kind: 'goals', name: action.name, before: state.chosen },
      });
    case 'removalUndone':
      return undoRemoval(state);
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
    case 'goalsOpened':
      return { ...state, openGoals: action.goals };
    case 'suggestionChosen':
    case 'ownIndicatorAdded':
    case 'indicatorEdited':
    case 'indicatorRemoved':
      return changeIndicators(state, action);
    case 'protectionChosen':
      return { ...state, protectFormulas: action.protectFormulas };
    case 'insertedGoalsFound':
      return { ...state, insertedGoals: { kind: 'known', goals: action.goals } };
    case 'insertedGoalsUnanswered':
      return { ...state, insertedGoals: { kind: 'unanswered', problem: action.problem } };
    case 'insertionStarted':
      return { ...state, removal: undefined, insertion: { kind: 'running', job: action.job } };
    case 'insertionProgressed':
      return state.insertion.kind === 'running'
        ? { ...state, insertion: { ...state.insertion, progress: action.progress } }
        : state;
    case 'insertionEnded':
      return {
        ...state,
        workbook: touched(state.workbook),
        insertion: { kind: 'ended', job: 'draft', outcome: action.outcome },
        ...unfinishedAfter(action.outcome),
      };
    case 'additionEnded':
      return {
        ...state,
        workbook: touched(state.workbook),
        insertion: { kind: 'ended', job: 'indicators', outcome: action.outcome },
        ...unfinishedAfter(action.outcome),
      };
    case 'insertionBroke':
      return state.insertion.kind === 'running'
        ? {
            ...state,
            insertion: { kind: 'broken', job: state.insertion.job },
            unfinished: { kind: 'unknown' },
          }
        : state;
    case 'unfinishedFound':
      return { ...state, unfinished: { kind: 'found', insertion: action.insertion } };
    case 'noneUnfinished':
      return { ...state, unfinished: { kind: 'none' }, unfinishedCalls: 0 };
    case 'unfinishedCalled':
      return {
        ...state,
        workbook: workbookReducer(state.workbook, { kind: 'workClosed' }),
        unfinishedCalls: state.unfinishedCalls + 1,
        // The planner had left it as it was, or another pane left it since.
        ...(toCleanUp(state.unfinished) === undefined && { unfinished: { kind: 'unknown' } }),
      };
    case 'cleanUpStarted':
      return 'insertion' in state.unfinished
        ? { ...state, unfinished: { kind: 'cleaning', insertion: state.unfinished.insertion } }
        : state;
    case 'cleanUpEnded':
      return 'insertion' in state.unfinished
        ? {
            ...state,
            workbook: touched(state.workbook),
            unfinished: { kind: 'ended', insertion: state.unfinished.insertion, outcome: action.outcome },
          }
        : state;
    default:
      return changeWorkbook(state, action);
  }
}

/** A move to a view; what depends on the workbook's content reads that anew. */
function opened(state: PaneState, view: View): PaneState {
  const looksAtWorkbook = !isStep(view) || view.kind === 'preview';
  // What was done in the workbook is told in the views on it; a step has its own to tell.
  const workbook = isStep(view) ? workbookReducer(state.workbook, { kind: 'workClosed' }) : state.workbook;
  return {
    ...state,
    view,
    step: isStep(view) ? view : state.step,
    moves: state.moves + 1,
    workbook: looksAtWorkbook ? touched(workbook) : workbook,
  };
}

/** What the pane learns of the workbook. A write that may have left something makes it look for that. */
function changeWorkbook(state: PaneState, action: WorkbookAction): PaneState {
  const workbook = workbookReducer(state.workbook, action);
  const next: PaneState = {
    ...state,
    workbook,
    ...(mayLeaveSomething(action) && { unfinished: { kind: 'unknown' } }),
  };
  return action.kind === 'libraryTargetChosen' && action.target ? withWorkbooksPlace(next) : next;
}

/** Goals that are added to the workbook's draft are adapted to its place and years, unless the planner has typed others. */
function withWorkbooksPlace(state: PaneState): PaneState {
  const draft = currentDraft(state.workbook)?.draft;
  if (draft === undefined) return state;
  const { forms, horizon } = state;
  const { from, to } = draft.horizon;
  const noYears = horizon.from.trim() === '' && horizon.to.trim() === '';
  return draftChanged({
    ...state,
    forms: forms.nominative.trim() === '' ? { ...forms, nominative: draft.place } : forms,
    horizon:
      noYears && from !== undefined && to !== undefined ? { from: String(from), to: String(to) } : horizon,
  });
}

function mayLeaveSomething(action: WorkbookAction): boolean {
  if (!('outcome' in action)) return action.kind === 'workBroke';
  const { outcome } = action;
  return (
    outcome.kind === 'failed' &&
    (('leftovers' in outcome && outcome.leftovers) || outcome.problem.kind === 'unfinishedInsertion')
  );
}

function undoRemoval(state: PaneState): PaneState {
  const { removal, indicators } = state;
  if (removal === undefined) return state;
  if (removal.kind === 'goals') {
    return draftChanged({ ...state, removal: undefined, chosen: removal.before });
  }
  const { indicator, at } = removal;
  return draftChanged({
    ...state,
    removal: undefined,
    // What was chosen or edited since stays.
    indicators: [...indicators.slice(0, at), indicator, ...indicators.slice(at)],
  });
}

/** Excel is to be asked anew what there is to clean up when a failure may have left something. */
function unfinishedAfter(outcome: InsertionOutcome | AddOutcome): Partial<Pick<PaneState, 'unfinished'>> {
  return outcome.kind === 'failed' && (outcome.leftovers || outcome.problem.kind === 'unfinishedInsertion')
    ? { unfinished: { kind: 'unknown' } }
    : {};
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
