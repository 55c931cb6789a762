import { composeDraft } from '../../src/strategy/compose-draft';
import type { Draft } from '../../src/strategy/draft';
import { chooseAll } from '../../src/strategy/selection';
import type { Strategy } from '../../src/strategy/strategy';

const BRZEG = {
  nominative: 'Brzeg',
  genitive: 'Brzegu',
  dative: 'Brzegowi',
  accusative: 'Brzeg',
  instrumental: 'Brzegiem',
  locative: 'Brzegu',
};

/** A whole document as a draft for Brzeg 2026–2030. */
export function draftFor(strategy: Strategy): Draft {
  let last = 0;
  const draft = composeDraft({
    strategies: [strategy],
    chosen: chooseAll(strategy, new Set()),
    place: { forms: BRZEG },
    horizon: { from: 2026, to: 2030 },
    newId: () => `goal-${++last}`,
  });
  if (!draft.ok) throw new Error(`No draft: ${draft.problem.kind}`);
  return draft.value;
}
