import { readCatalogue } from '../../src/library/catalogue';
import { composeDraft } from '../../src/strategy/compose-draft';
import type { Draft, Horizon } from '../../src/strategy/draft';
import { describeTemplate, type ChosenIndicator } from '../../src/strategy/indicator';
import { chooseAll, nodeKey } from '../../src/strategy/selection';
import { walkNodes, type Strategy } from '../../src/strategy/strategy';

const BRZEG = {
  nominative: 'Brzeg',
  genitive: 'Brzegu',
  dative: 'Brzegowi',
  accusative: 'Brzeg',
  instrumental: 'Brzegiem',
  locative: 'Brzegu',
};

/** What a draft has beside its goals. */
export interface DraftSize {
  readonly horizon?: Horizon;
  /** How many indicators, spread over the goals in turn; none when absent. */
  readonly indicators?: number;
}

/** A whole document as a draft for Brzeg, 2026–2030 unless another horizon is given. */
export function draftFor(
  strategy: Strategy,
  { horizon = { from: 2026, to: 2030 }, indicators = 0 }: DraftSize = {},
): Draft {
  let last = 0;
  const draft = composeDraft({
    strategies: [strategy],
    chosen: chooseAll(strategy, new Set()),
    place: { forms: BRZEG },
    horizon,
    indicators: indicatorsFor(strategy, indicators),
    newId: () => `row-${++last}`,
  });
  if (!draft.ok) throw new Error(`No draft: ${draft.problem.kind}`);
  return draft.value;
}

/** So many indicators from the catalogue, each goal getting one after the other. */
function indicatorsFor(strategy: Strategy, count: number): readonly ChosenIndicator[] {
  const templates = readCatalogue();
  const goals = [...walkNodes(strategy.nodes)].filter(
    ({ kind }) => kind === 'strategicGoal' || kind === 'operationalGoal',
  );
  return Array.from({ length: count }, (_, index) => {
    const goal = goals[index % goals.length];
    const template = templates[index % templates.length];
    if (!goal || !template) throw new Error('There are no goals or no templates');
    return { ...describeTemplate(template, 'pl'), goal: nodeKey(strategy.id, goal.id) };
  });
}
