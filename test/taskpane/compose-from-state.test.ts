import fc from 'fast-check';
import { readLibrary } from '../../src/library/library';
import { composeDraft } from '../../src/strategy/compose-draft';
import { walkGoals } from '../../src/strategy/draft';
import { GRAMMATICAL_CASES } from '../../src/strategy/place';
import type { NodeKey } from '../../src/strategy/selection';
import { nodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { countChosen, countDraft } from '../../src/taskpane/chosen-count';
import { composeFromState } from '../../src/taskpane/compose-from-state';
import type { PaneAction } from '../../src/taskpane/pane-state';
import type { IndicatorEdits } from '../../src/taskpane/planned-indicator';
import { suggestionKey } from '../../src/taskpane/planned-indicator';
import { busPassengers, stateAfter, wholeDocuments } from './sample-state';

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
    expect(draft && countDraft(draft)).toEqual({ goals: 83, others: 9, indicators: 0 });
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

describe('indicators', () => {
  const goal = 'torun-2028:3.5';
  const chosen: PaneAction = { kind: 'choiceMade', chosen: new Set([goal]) };
  const suggested: PaneAction = { kind: 'suggestionChosen', goal, template: busPassengers };
  const own = (...edits: readonly IndicatorEdits[]): readonly PaneAction[] => [
    { kind: 'ownIndicatorAdded', goal, key: 'own' },
    ...edits.map((each) => ({ kind: 'indicatorEdited', key: 'own', edits: each }) as const),
  ];

  it('enter the draft with their goal, in the words of the sheets’ language', () => {
    const english: PaneAction = { kind: 'languageChosen', language: 'en' };
    const { draft, indicators } = composed(chosen, named, suggested, english);
    const code = [...walkGoals(draft?.goals ?? [])].find(({ origin }) => origin.nodeId === '3.5')?.code;
    expect(draft?.indicators).toEqual([
      expect.objectContaining({ name: 'Bus passengers', unit: 'persons', goalCode: code }),
    ]);
    expect(indicators).toEqual([expect.objectContaining({ goal, templateId: 'bus-passengers' })]);
    expect(composed(chosen, named, suggested).draft?.indicators[0]?.name).toBe('Pasażerowie autobusów');
  });

  it('keep the planner’s own words in either language', () => {
    const edited = [
      chosen,
      named,
      suggested,
      { kind: 'indicatorEdited', key: suggestionKey(goal, busPassengers), edits: { name: ' Pasażerowie ' } },
    ] as const;
    expect(composed(...edited).draft?.indicators[0]?.name).toBe('Pasażerowie');
    expect(
      composed(...edited, { kind: 'languageChosen', language: 'en' }).draft?.indicators[0],
    ).toMatchObject({ name: 'Pasażerowie', unit: 'persons' });
  });

  it('stay out of the draft while their goal is, and come back with it', () => {
    const without: PaneAction = { kind: 'removed', chosen: new Set(['torun-2028:1']), name: 'Cel' };
    const out = composed(chosen, named, suggested, without);
    expect(out.draft?.indicators).toEqual([]);
    expect(out.indicators).toEqual([]);
    const back = composed(chosen, named, suggested, without, { kind: 'removalUndone' });
    expect(back.draft?.indicators).toHaveLength(1);
  });

  it('of the planner’s own need a name as soon as something was typed', () => {
    expect(composed(chosen, named, ...own()).indicatorProblems).toEqual([]);
    expect(composed(chosen, named, ...own()).draft?.indicators).toEqual([]);
    expect(composed(chosen, named, ...own({ unit: 'km' })).indicatorProblems).toEqual([
      { key: 'own', goal, problem: { kind: 'nameMissing' } },
    ]);
    const { draft, indicatorProblems } = composed(
      chosen,
      named,
      ...own({ unit: 'km' }, { name: 'Drogi', kind: 'context', desiredChange: 'maintain' }),
    );
    expect(indicatorProblems).toEqual([]);
    expect(draft?.indicators).toEqual([
      expect.objectContaining({ name: 'Drogi', unit: 'km', kind: 'context', desiredChange: 'maintain' }),
    ]);
  });

  it.each([
    ['name', 250],
    ['unit', 100],
    ['definition', 2000],
  ] as const)('say when the %s is longer than %i characters', (field, limit) => {
    const withText = (length: number) =>
      composed(chosen, named, ...own({ name: 'N' }, { [field]: 'x'.repeat(length) })).indicatorProblems;
    expect(withText(limit)).toEqual([]);
    expect(withText(limit + 1)).toEqual([
      { key: 'own', goal, problem: { kind: 'tooLong', field, length: limit + 1, limit } },
    ]);
  });

  it('count only with their goals', () => {
    const state = stateAfter(chosen, suggested, ...own({ name: 'Drogi' }));
    expect(countChosen(library, state.chosen, state.indicators).indicators).toBe(2);
    expect(countChosen(library, new Set(['torun-2028:1']), state.indicators).indicators).toBe(0);
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
        expect(countChosen(library, new Set(chosen), [])).toEqual(
          draft.ok ? countDraft(draft.value) : { goals: 0, others: 0, indicators: 0 },
        );
      }),
      { numRuns: 50 },
    );
  });
});
