import { composeDraft } from '../strategy/compose-draft';
import type { Draft } from '../strategy/draft';
import { walkGoals } from '../strategy/draft';
import type { NodeKey } from '../strategy/selection';
import type { Strategy } from '../strategy/strategy';
import type { PlannedIndicator } from './planned-indicator';
import { chosenIndicators } from './planned-indicator';

/** How much a draft holds: goals of every level, the other entries (vision, challenge, question …), and indicators. */
export interface ChosenCount {
  readonly goals: number;
  readonly others: number;
  readonly indicators: number;
}

/** Counts what the chosen nodes make: the parents that they bring along included, so it is the number that is inserted. */
export function countChosen(
  strategies: readonly Strategy[],
  chosen: ReadonlySet<NodeKey>,
  indicators: readonly PlannedIndicator[],
): ChosenCount {
  const composed = composeDraft({
    strategies,
    chosen,
    place: { forms: { nominative: STAND_IN_NAME } },
    indicators: chosenIndicators(indicators, 'pl'),
    newId: () => '',
  });
  return composed.ok ? countDraft(composed.value) : { goals: 0, others: 0, indicators: 0 };
}

export function countDraft(draft: Draft): ChosenCount {
  const { goals, statements, indicators } = draft;
  return {
    goals: [...walkGoals(goals)].length,
    others: statements.length,
    indicators: indicators.length,
  };
}

/** Stands in for the place's name while the planner has not typed a valid one; it is never shown. */
export const STAND_IN_NAME = 'Miejscowość';
