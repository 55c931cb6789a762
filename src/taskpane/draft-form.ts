import type { Horizon } from '../strategy/draft';
import type { HorizonProblem } from '../strategy/horizon';
import { parseHorizon } from '../strategy/horizon';
import type { GrammaticalCase, Place, PlaceProblem } from '../strategy/place';
import { GRAMMATICAL_CASES, checkPlaceName } from '../strategy/place';
import type { Result } from '../strategy/result';
import { success } from '../strategy/result';
import type { PaneState } from './pane-state';

type Forms = PaneState['forms'];

/** What is wrong with the place's forms as typed. Only the nominative must be there; an empty other form is merely missing. */
export function formProblems(forms: Forms): Readonly<Partial<Record<GrammaticalCase, PlaceProblem>>> {
  const problems: Partial<Record<GrammaticalCase, PlaceProblem>> = {};
  for (const grammaticalCase of GRAMMATICAL_CASES) {
    const problem = checkPlaceName(forms[grammaticalCase]);
    if (problem && (problem.kind !== 'empty' || grammaticalCase === 'nominative')) {
      problems[grammaticalCase] = problem;
    }
  }
  return problems;
}

/** The place as far as its forms are valid; undefined while its name is not. */
export function placeFromForms(forms: Forms): Place | undefined {
  const valid = (grammaticalCase: GrammaticalCase) =>
    checkPlaceName(forms[grammaticalCase]) === undefined ? forms[grammaticalCase].trim() : undefined;
  const nominative = valid('nominative');
  if (nominative === undefined) return undefined;
  const others = GRAMMATICAL_CASES.flatMap((grammaticalCase) => {
    const form = valid(grammaticalCase);
    return form === undefined ? [] : [[grammaticalCase, form] as const];
  });
  return { forms: { ...Object.fromEntries(others), nominative } };
}

/** The horizon as typed; no horizon at all is fine, half of one is not. */
export function horizonFromFields({
  from,
  to,
}: PaneState['horizon']): Result<Horizon | undefined, HorizonProblem> {
  return from.trim() === '' && to.trim() === '' ? success(undefined) : parseHorizon(from, to);
}
