import type { WorkbookAction, WorkbookState } from './workbook-state';
import { isWorking } from './workbook-state';

/** What the pane knows of the workbook after an action. Pure; an action that does not fit the state changes nothing. */
export function workbookReducer(state: WorkbookState, action: WorkbookAction): WorkbookState {
  switch (action.kind) {
    case 'workbookTouched':
      return touched(state);
    case 'readingStarted':
      return { ...state, isReading: true, asked: state.revision };
    case 'workbookRead':
      return {
        ...state,
        isReading: false,
        isWatchRefused: false,
        problem: undefined,
        reading: action.reading,
      };
    case 'readingFailed':
      return { ...state, isReading: false, problem: action.problem };
    case 'watchRefused':
      return { ...state, isWatchRefused: true };
    case 'draftPicked':
      return { ...state, draftTable: action.table };
    case 'goalTurned': {
      const turnedGoals = new Set(state.turnedGoals);
      if (!turnedGoals.delete(action.id)) turnedGoals.add(action.id);
      return { ...state, turnedGoals };
    }
    case 'libraryTargetChosen':
      return { ...state, libraryTarget: action.target };
    case 'cellVisited': {
      const { place, outcome } = action;
      return { ...state, refusedVisit: outcome.kind === 'shown' ? undefined : { place, outcome } };
    }
    default:
      return work(state, action);
  }
}

type WorkAction = Exclude<
  WorkbookAction,
  {
    kind:
      | 'workbookTouched'
      | 'readingStarted'
      | 'workbookRead'
      | 'readingFailed'
      | 'watchRefused'
      | 'draftPicked'
      | 'goalTurned'
      | 'libraryTargetChosen'
      | 'cellVisited';
  }
>;

function work(state: WorkbookState, action: WorkAction): WorkbookState {
  const current = state.work;
  switch (action.kind) {
    case 'changeRefused':
      return idle(state, () => ({ ...state, work: { kind: 'refused', refusal: action.refusal } }));
    case 'changeProposed':
      return idle(state, () => ({ ...state, work: { kind: 'proposed', plan: action.plan } }));
    case 'changeStarted':
      return current.kind === 'proposed'
        ? { ...state, work: { kind: 'writing', plan: current.plan } }
        : state;
    case 'changeEnded': {
      if (current.kind !== 'writing') return state;
      const { plan } = current;
      const { outcome } = action;
      if (outcome.kind !== 'failed') {
        const added = outcome.kind === 'written' && plan.label.kind === 'goalsAdded';
        return touched({
          ...state,
          libraryTarget: added ? undefined : state.libraryTarget,
          work: { kind: 'changed', plan, outcome },
        });
      }
      const { problem, leftovers } = outcome;
      const failed: WorkbookState = {
        ...state,
        work: { kind: 'proposed', plan, failure: { problem, leftovers } },
      };
      return leftovers ? touched(failed) : failed;
    }
    case 'undoStarted':
      return idle(state, () => ({ ...state, work: { kind: 'undoing', record: action.record } }));
    case 'undoEnded':
      return current.kind === 'undoing'
        ? touched({ ...state, work: { kind: 'undone', record: current.record, outcome: action.outcome } })
        : state;
    case 'sheetStarted':
      return idle(state, () => ({ ...state, work: { kind: 'insertingSheet', sheet: action.sheet } }));
    case 'sheetEnded':
      return current.kind === 'insertingSheet'
        ? touched({
            ...state,
            work: { kind: 'sheetInserted', sheet: current.sheet, outcome: action.outcome },
          })
        : state;
    case 'dismissalStarted':
      return idle(state, () => ({ ...state, work: { kind: 'dismissing' } }));
    case 'dismissalsStored':
      return {
        ...state,
        work: { kind: 'idle' },
        reading: state.reading && {
          ...state.reading,
          dismissals: { kind: 'read', value: action.dismissals },
        },
      };
    case 'dismissalFailed':
      return touched({ ...state, work: { kind: 'dismissalFailed', problem: action.problem } });
    case 'workBroke':
      return isWorking(state) ? touched({ ...state, work: { kind: 'broken' } }) : state;
    case 'workClosed':
      return idle(state, () => ({ ...state, work: { kind: 'idle' }, refusedVisit: undefined }));
  }
}

/** The workbook may have changed: it is to be read again. */
export function touched(state: WorkbookState): WorkbookState {
  return { ...state, revision: state.revision + 1 };
}

function idle(state: WorkbookState, next: () => WorkbookState): WorkbookState {
  return isWorking(state) ? state : next();
}
