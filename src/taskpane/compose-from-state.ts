import { composeDraft } from '../strategy/compose-draft';
import type { DecisionKey, Draft } from '../strategy/draft';
import type { HorizonProblem } from '../strategy/horizon';
import type { GrammaticalCase, PlaceProblem } from '../strategy/place';
import type { Strategy } from '../strategy/strategy';
import { STAND_IN_NAME } from './chosen-count';
import { formProblems, horizonFromFields, placeFromForms } from './draft-form';
import type { PaneState } from './pane-state';

/** The planner's work as the draft's and the preview's views show it. */
export interface ComposedState {
  /**
   * The draft; undefined when nothing is chosen. While the place's name is not valid its texts are adapted to a stand-in,
   * so only the sources' words (`origin`) may be shown.
   */
  readonly draft: Draft | undefined;
  /** Whether `draft` is adapted to the planner's own place. */
  readonly placed: boolean;
  /** Every stretch that the planner decides about, whether decided or not. */
  readonly toDecide: Draft['openDecisions'];
  /** How often the chosen texts use each form beside the nominative, whether it was typed or not. */
  readonly usedForms: Readonly<Partial<Record<GrammaticalCase, number>>>;
  readonly formProblems: Readonly<Partial<Record<GrammaticalCase, PlaceProblem>>>;
  readonly horizonProblem: HorizonProblem | undefined;
}

/** Composes the draft from what the planner chose and typed, as far as that is valid. */
export function composeFromState(
  state: Pick<PaneState, 'chosen' | 'forms' | 'horizon' | 'decisions'>,
  strategies: readonly Strategy[],
  newId: () => string,
): ComposedState {
  const typed = placeFromForms(state.forms);
  const place = typed ?? { forms: { nominative: STAND_IN_NAME } };
  const horizon = horizonFromFields(state.horizon);
  const request = { strategies, chosen: state.chosen, newId };
  const draft = composeDraft({
    ...request,
    place,
    ...(horizon.ok && horizon.value && { horizon: horizon.value }),
    decisions: trimmed(state.decisions),
  });
  const untouched = composeDraft({ ...request, place: { forms: { nominative: place.forms.nominative } } });
  const open = untouched.ok ? untouched.value.openDecisions : [];
  return {
    draft: draft.ok ? draft.value : undefined,
    placed: typed !== undefined,
    toDecide: open.filter(({ reason }) => reason.kind !== 'missingForm'),
    usedForms: countForms(open),
    formProblems: formProblems(state.forms),
    horizonProblem: horizon.ok ? undefined : horizon.problem,
  };
}

function trimmed(decisions: PaneState['decisions']): ReadonlyMap<DecisionKey, string> {
  return new Map([...decisions].map(([key, text]) => [key, text.trim()]));
}

function countForms(open: Draft['openDecisions']): ComposedState['usedForms'] {
  const counts: Partial<Record<GrammaticalCase, number>> = {};
  for (const { reason } of open) {
    if (reason.kind === 'missingForm') counts[reason.case] = (counts[reason.case] ?? 0) + 1;
  }
  return counts;
}
