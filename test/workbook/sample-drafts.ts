import { readLibrary } from '../../src/library/library';
import type { DraftRequest } from '../../src/strategy/compose-draft';
import { composeDraft } from '../../src/strategy/compose-draft';
import type { Draft } from '../../src/strategy/draft';
import type { DraftIndicator } from '../../src/strategy/indicator';
import type { NodeKey } from '../../src/strategy/selection';
import { chooseAll } from '../../src/strategy/selection';
import type { Strategy } from '../../src/strategy/strategy';
import { node, strategy } from '../strategy/sample-strategies';

export const zielonaGora = {
  forms: { nominative: 'Zielona Góra', genitive: 'Zielonej Góry', locative: 'Zielonej Górze' },
};

/** A draft of whole documents for Zielona Góra 2026–2035; ids count from "id-1". */
export function draftOf(strategies: readonly Strategy[], rest: Partial<DraftRequest> = {}): Draft {
  let last = 0;
  const chosen = strategies.reduce<ReadonlySet<NodeKey>>(
    (keys, each) => chooseAll(each, keys),
    new Set<NodeKey>(),
  );
  const draft = composeDraft({
    strategies,
    chosen,
    place: zielonaGora,
    horizon: { from: 2026, to: 2035 },
    newId: () => `id-${++last}`,
    ...rest,
  });
  if (!draft.ok) throw new Error(`The draft was refused: ${draft.problem.kind}`);
  return draft.value;
}

/** A draft of whole documents of the library, by their ids; of all of them without ids. */
export function libraryDraft(...ids: readonly string[]): Draft {
  return draftOf(readLibrary().filter(({ id }) => ids.length === 0 || ids.includes(id)));
}

/** A document with one strategic goal a text, numbered from 1. */
export function goalsReading(texts: readonly string[]): Strategy {
  return strategy(
    'made-up',
    'Nigdzie',
    texts.map((text, index) => node('strategicGoal', `${index + 1}`, text, { code: `${index + 1}` })),
  );
}

/** An indicator of the planner's own for goal 1.1, about which little is known. */
export const ownIndicator: DraftIndicator = {
  id: 'wlasny',
  goalId: '',
  goalCode: '1.1',
  name: 'Liczba pasażerów',
  unit: 'osoby',
  definition: '',
  kind: 'goal',
  desiredChange: 'increase',
  source: '',
};
