import type { IndicatorProblem } from '../planned-indicator';
import { useTexts } from '../use-texts';
import { useIndicatorTexts } from './use-indicator-texts';

/** What is wrong with an indicator, as a sentence. */
export function useIndicatorProblemText(): (problem: IndicatorProblem) => string {
  const { plural } = useTexts();
  const { nameMissing, tooLong } = useIndicatorTexts().fields;
  return (problem) =>
    problem.kind === 'nameMissing' ? nameMissing : plural(tooLong, problem.length, { limit: problem.limit });
}
