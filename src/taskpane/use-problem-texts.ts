import type { InsertionProblem } from '../excel/insert-workbook';
import type { HorizonProblem } from '../strategy/horizon';
import { formatMessage } from '../strategy/language';
import type { PlaceProblem } from '../strategy/place';
import { useTexts } from './use-texts';

/** What is wrong with a place's name, as a sentence. */
export function usePlaceProblemText(): (problem: PlaceProblem) => string {
  const { messages, plural } = useTexts();
  const texts = messages.draft.problems;
  return (problem) => {
    switch (problem.kind) {
      case 'empty':
        return texts.placeEmpty;
      case 'digits':
        return texts.placeDigits;
      case 'tooLong':
        return plural(texts.placeTooLong, problem.length, { limit: problem.limit });
      case 'characters':
        return formatMessage(texts.placeCharacters, { character: problem.character });
    }
  };
}

/** What is wrong with the years, as a sentence. */
export function useHorizonProblemText(): (problem: HorizonProblem) => string {
  const texts = useTexts().messages.draft.problems;
  return (problem) => {
    switch (problem.kind) {
      case 'notAYear':
        return problem.which === 'from' ? texts.yearFrom : texts.yearTo;
      case 'outOfRange':
        return formatMessage(texts.yearOutOfRange, problem);
      case 'backwards':
        return formatMessage(texts.horizonBackwards, problem);
    }
  };
}

/** Why Excel refused, as sentences that say what to do. */
export function useHostProblemText(): (problem: InsertionProblem) => string {
  const texts = useTexts().messages.problems;
  return (problem) => formatMessage(texts[problem.kind], { ...problem });
}
