import { composeDraft } from '../strategy/compose-draft';
import type { DecisionKey, Draft } from '../strategy/draft';
import { walkGoals } from '../strategy/draft';
import type { ChosenIndicator } from '../strategy/indicator';
import type { HorizonProblem } from '../strategy/horizon';
import type { GrammaticalCase, PlaceProblem } from '../strategy/place';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import type { Strategy } from '../strategy/strategy';
import { STAND_IN_NAME } from './chosen-count';
import { formProblems, horizonFromFields, placeFromForms } from './draft-form';
import type { PaneState } from './pane-state';
import type { IndicatorProblem } from './planned-indicator';
import { chosenIndicators, indicatorProblem } from './planned-indicator';

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
  /** The indicators of the draft's goals, as the draft has them, in the order in which they were chosen. */
  readonly indicators: readonly ChosenIndicator[];
  /** What keeps some of them from being inserted. */
  readonly indicatorProblems: readonly FaultyIndicator[];
}

export interface FaultyIndicator {
  readonly key: string;
  readonly goal: NodeKey;
  readonly problem: IndicatorProblem;
}

/** Composes the draft from what the planner chose and typed, as far as that is valid. */
export function composeFromState(
  state: Pick<PaneState, 'chosen' | 'forms' | 'horizon' | 'decisions' | 'indicators' | 'language'>,
  strategies: readonly Strategy[],
  newId: () => string,
): ComposedState {
  const typed = placeFromForms(state.forms);
  const place = typed ?? { forms: { nominative: STAND_IN_NAME } };
  const horizon = horizonFromFields(state.horizon);
  const request = { strategies, chosen: state.chosen, newId };
  const wanted = chosenIndicators(state.indicators, state.language);
  const draft = composeDraft({
    ...request,
    place,
    indicators: wanted,
    ...(horizon.ok && horizon.value && { horizon: horizon.value }),
    decisions: trimmed(state.decisions),
  });
  const untouched = composeDraft({ ...request, place: { forms: { nominative: place.forms.nominative } } });
  const goals = new Set(draft.ok ? goalKeys(draft.value) : []);
  const open = untouched.ok ? untouched.value.openDecisions : [];
  return {
    draft: draft.ok ? draft.value : undefined,
    placed: typed !== undefined,
    toDecide: open.filter(({ reason }) => reason.kind !== 'missingForm'),
    usedForms: countForms(open),
    formProblems: formProblems(state.forms),
    horizonProblem: horizon.ok ? undefined : horizon.problem,
    indicators: wanted.filter(({ goal }) => goals.has(goal)),
    indicatorProblems: state.indicators.flatMap((planned) => {
      const { key, goal } = planned;
      const problem = goals.has(goal) ? indicatorProblem(planned, state.language) : undefined;
      return problem ? [{ key, goal, problem }] : [];
    }),
  };
}

/** The library's nodes behind a draft's goals, in the order of the goals. */
export function goalKeys(draft: Draft): readonly NodeKey[] {
  return [...walkGoals(draft.goals)].map(({ origin }) => nodeKey(origin.strategyId, origin.nodeId));
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
