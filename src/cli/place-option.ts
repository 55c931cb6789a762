import {
  GRAMMATICAL_CASES,
  type GrammaticalCase,
  type PlaceForms,
  type PlaceProblem,
} from '../strategy/place';
import { failure, success, type Result } from '../strategy/result';
import { problem, type CliProblem } from './problem';

const FORMS = GRAMMATICAL_CASES.filter((form) => form !== 'nominative');

/** Reads `--place NAME` and `--forms genitive=…,locative=…` (repeatable) into a place's name and its forms. */
export function readPlaceForms(
  nominative: string,
  formsOptions: readonly string[],
): Result<PlaceForms, CliProblem> {
  const forms: Partial<Record<GrammaticalCase, string>> = {};
  for (const part of formsOptions.flatMap((option) => option.split(','))) {
    const equals = part.indexOf('=');
    if (equals === -1) return failure(problem('formsSyntax', { part: part.trim() }));
    const name = part.slice(0, equals).trim();
    const form = FORMS.find((candidate) => candidate === name);
    if (form === undefined) {
      return failure(problem('unknownForm', { form: name, forms: FORMS.join(', ') }));
    }
    if (forms[form] !== undefined) return failure(problem('formTwice', { form }));
    forms[form] = part.slice(equals + 1).trim();
  }
  return success({ ...forms, nominative: nominative.trim() });
}

/** What is wrong with one form of the name, as a problem of the command line. */
export function placeProblem(form: GrammaticalCase, found: PlaceProblem): CliProblem {
  const option = form === 'nominative' ? '--place' : `--forms ${form}`;
  switch (found.kind) {
    case 'empty':
      return problem('placeEmpty', { option });
    case 'digits':
      return problem('placeDigits', { option });
    case 'tooLong':
      return problem('placeTooLong', { option, limit: found.limit, length: found.length });
    case 'characters':
      return problem('placeCharacters', { option, character: found.character });
  }
}
