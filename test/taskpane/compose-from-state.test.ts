import fc from 'fast-check';
import { readLibrary } from '../../src/library/library';
import { composeDraft } from '../../src/strategy/compose-draft';
import { GRAMMATICAL_CASES } from '../../src/strategy/place';
import type { NodeKey } from '../../src/strategy/selection';
import { nodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { countChosen, countDraft } from '../../src/taskpane/chosen-count';
import { composeFromState } from '../../src/taskpane/compose-from-state';
import type { PaneAction } from '../../src/taskpane/pane-state';
import { stateAfter, wholeDocuments } from './sample-state';

const library = readLibrary();

function composed(...actions: readonly PaneAction[]) {
  return composeFromState(stateAfter(...actions), library, () => 'id');
}

const everything: PaneAction = {
  kind: 'choiceMade',
  chosen: wholeDocuments('torun-2028', 'kalisz-2014-2024', 'legnica'),
};
const named: PaneAction = { kind: 'formTyped', case: 'nominative', text: ' Brzeg ' };

describe('composeFromState', () => {
  it('has no draft when nothing is chosen', () => {
    expect(composed(named).draft).toBeUndefined();
  });

  it('shows the outline before the place has a name, and says that it is not the planner’s yet', () => {
    const { draft, placed, formProblems } = composed(everything);
    expect(placed).toBe(false);
    expect(formProblems).toEqual({ nominative: { kind: 'empty' } });
    expect(draft && countDraft(draft)).toEqual({ goals: 83, others: 9 });
  });

  it('adapts to the name as typed, without the spaces around it', () => {
    const { draft, placed } = composed(everything, named);
    expect(placed).toBe(true);
    expect(draft?.goals[0]?.name.text).toBe('Brzeg atrakcyjnym miejscem zamieszkania i pracy');
  });

  it('leaves a wrong form out and names it', () => {
    const { draft, formProblems } = composed(everything, named, {
      kind: 'formTyped',
      case: 'genitive',
      text: 'Brzegu 2',
    });
    expect(formProblems).toEqual({ genitive: { kind: 'digits' } });
    expect(draft?.place.forms.genitive).toBeUndefined();
  });

  it('counts the forms that the texts use whether or not they were typed, so that no field moves', () => {
    const before = composed(everything, named).usedForms;
    expect(before.genitive).toBeGreaterThan(0);
    expect(before.nominative).toBeUndefined();
    expect(
      composed(everything, named, { kind: 'formTyped', case: 'genitive', text: 'Brzegu' }).usedForms,
    ).toEqual(before);
  });

  it('lists a decision also once it is made', () => {
    const { toDecide } = composed(everything, named);
    const [first] = toDecide;
    if (first === undefined) throw new Error('The sample has nothing to decide');
    const after = composed(everything, named, { kind: 'decided', key: first.key, text: ' tu ' });
    expect(after.toDecide).toEqual(toDecide);
    expect(after.draft?.openDecisions).not.toContainEqual(first);
  });

  it('takes no horizon and a whole one, and names what is wrong with half of one', () => {
    expect(composed(everything, named).horizonProblem).toBeUndefined();
    const half = composed(everything, named, { kind: 'yearTyped', which: 'from', text: '2026' });
    expect(half.horizonProblem).toEqual({ kind: 'notAYear', which: 'to', text: '' });
    const whole = composed(
      everything,
      named,
      { kind: 'yearTyped', which: 'from', text: '2026' },
      { kind: 'yearTyped', which: 'to', text: '2030' },
    );
    expect(whole.draft?.horizon).toEqual({ from: 2026, to: 2030 });
  });
});

describe('countChosen', () => {
  const keys: readonly NodeKey[] = library.flatMap((strategy) =>
    [...walkNodes(strategy.nodes)]
      .filter((node) => node.kind !== 'sphere')
      .map((node) => nodeKey(strategy.id, node.id)),
  );

  it('counts what is inserted, whatever is chosen and however it is adapted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...keys)), (chosen) => {
        const forms = Object.fromEntries(GRAMMATICAL_CASES.map((one) => [one, 'Brzeg']));
        const draft = composeDraft({
          strategies: library,
          chosen: new Set(chosen),
          place: { forms: { ...forms, nominative: 'Brzeg' } },
          newId: () => 'id',
        });
        expect(countChosen(library, new Set(chosen))).toEqual(
          draft.ok ? countDraft(draft.value) : { goals: 0, others: 0 },
        );
      }),
      { numRuns: 50 },
    );
  });
});
