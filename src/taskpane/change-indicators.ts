import { draftChanged } from './draft-changed';
import type { PaneAction, PaneState } from './pane-state';
import type { PlannedIndicator } from './planned-indicator';
import { isBlank, suggestionKey, withEdits } from './planned-indicator';

/** An action that changes the planner's indicators. */
type IndicatorAction = Extract<
  PaneAction,
  { kind: 'suggestionChosen' | 'ownIndicatorAdded' | 'indicatorEdited' | 'indicatorRemoved' }
>;

/** The pane's state with the indicators changed. What does not fit (a key that is there already, or is not) changes nothing. */
export function changeIndicators(state: PaneState, action: IndicatorAction): PaneState {
  const { indicators, language } = state;
  switch (action.kind) {
    case 'suggestionChosen': {
      const { goal, template } = action;
      return add(state, { key: suggestionKey(goal, template), goal, template, edits: {} });
    }
    case 'ownIndicatorAdded':
      return add(state, { key: action.key, goal: action.goal, edits: {} });
    case 'indicatorEdited':
      return draftChanged({
        ...state,
        indicators: indicators.map((one) =>
          one.key === action.key ? withEdits(one, action.edits, language) : one,
        ),
      });
    case 'indicatorRemoved': {
      const at = indicators.findIndex(({ key }) => key === action.key);
      const indicator = indicators[at];
      if (indicator === undefined) return state;
      return draftChanged({
        ...state,
        indicators: indicators.filter((one) => one !== indicator),
        // A blank one is nothing that anybody wants back.
        removal: isBlank(indicator) ? state.removal : { kind: 'indicator', name: action.name, indicator, at },
      });
    }
  }
}

/** Adds an indicator after the others. Its own removal can no longer be taken back then: it is there again. */
function add(state: PaneState, indicator: PlannedIndicator): PaneState {
  const { indicators, removal } = state;
  if (indicators.some(({ key }) => key === indicator.key)) return state;
  const isBack = removal?.kind === 'indicator' && removal.indicator.key === indicator.key;
  return draftChanged({
    ...state,
    indicators: [...indicators, indicator],
    removal: isBack ? undefined : removal,
  });
}
