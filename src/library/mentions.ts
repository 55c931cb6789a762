import type { PlaceForms } from '../strategy/place';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { Mention } from '../strategy/strategy';
import { occurrencesOf } from '../strategy/whole-words';
import type { MentionDocument } from './strategy-document';

/**
 * Finds where the mentions of a document stand in a node's text: every occurrence as whole words; where two overlap, the
 * longer one holds.
 * @returns the mentions sorted by `start`, without overlaps; or, as sentences for the document's maintainer, which
 *   entries are wrong: those that say both or neither of `case` and `reason`, contradict the place's forms, are there twice,
 *   or have no occurrence of their own.
 */
export function locateMentions(
  text: string,
  entries: readonly MentionDocument[],
  forms: PlaceForms,
): Result<readonly Mention[], readonly string[]> {
  const problems: string[] = [];
  const found: Mention[] = [];
  const longestFirst = [...entries].sort((first, second) => second.text.length - first.text.length);
  for (const entry of longestFirst) {
    const free = occurrencesOf(text, entry.text).filter(
      (start) => !found.some((other) => overlap(other, { start, text: entry.text })),
    );
    const problem =
      problemOf(entry, forms) ?? (free.length === 0 ? 'has no occurrence of its own in the text' : undefined);
    if (problem !== undefined) problems.push(`the mention “${entry.text}” ${problem}`);
    found.push(...free.flatMap((start) => mentionAt(start, entry)));
  }
  found.sort((first, second) => first.start - second.start);
  return problems.length > 0 ? failure(problems) : success(found);
}

function problemOf(entry: MentionDocument, forms: PlaceForms): string | undefined {
  if ((entry.case === undefined) === (entry.reason === undefined)) {
    return 'must have either a case or a reason';
  }
  const form = entry.case === undefined ? entry.text : forms[entry.case];
  return form === entry.text ? undefined : `is not the ${entry.case} of the place's name, “${form}”`;
}

function mentionAt(start: number, { text, case: grammaticalCase, reason }: MentionDocument): Mention[] {
  if (grammaticalCase !== undefined) return [{ kind: 'place', start, text, case: grammaticalCase }];
  return reason === undefined ? [] : [{ kind: 'local', start, text, reason }];
}

type Stretch = Pick<Mention, 'start' | 'text'>;

function overlap(first: Stretch, second: Stretch): boolean {
  return first.start < second.start + second.text.length && second.start < first.start + first.text.length;
}
