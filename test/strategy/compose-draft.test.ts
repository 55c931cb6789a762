import fc from 'fast-check';
import type { DraftRequest } from '../../src/strategy/compose-draft';
import { composeDraft } from '../../src/strategy/compose-draft';
import type { Draft } from '../../src/strategy/draft';
import { walkGoals } from '../../src/strategy/draft';
import type { ChosenIndicator } from '../../src/strategy/indicator';
import type { NodeKey } from '../../src/strategy/selection';
import { nodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { kalisz, node, strategy, torun } from './sample-strategies';

const leszno = { forms: { nominative: 'Leszno', genitive: 'Leszna', locative: 'Lesznie' } };

function request(chosen: readonly NodeKey[], rest: Partial<DraftRequest> = {}): DraftRequest {
  let last = 0;
  const newId = () => `id-${++last}`;
  return { strategies: [torun, kalisz], chosen: new Set(chosen), place: leszno, newId, ...rest };
}

function compose(chosen: readonly NodeKey[], rest: Partial<DraftRequest> = {}): Draft {
  const result = composeDraft(request(chosen, rest));
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
}

function chosenIndicator(goal: NodeKey, name: string): ChosenIndicator {
  return {
    goal,
    name,
    unit: '%',
    definition: 'Udział w ludności ogółem.',
    kind: 'goal',
    desiredChange: 'increase',
    frequency: 'annual',
    level: 'gmina',
    source: 'GUS',
    variable: { id: '1', verified: true },
    templateId: 'share',
  };
}

function outline(draft: Draft): string[] {
  return [...walkGoals(draft.goals)].map((goal) => `${goal.code} ${goal.name.text} < ${goal.origin.code}`);
}

describe('composeDraft', () => {
  it('merges goals of several cities, numbers them anew and keeps the original codes', () => {
    expect(
      outline(compose(['kalisz:5', 'kalisz:5.2', 'torun:1', 'torun:2', 'torun:2.11', 'torun:2.9'])),
    ).toEqual([
      '1 Leszno miastem nowoczesnej infrastruktury < 1',
      '2 Synergia < 2',
      '2.1 Podnoszenie atrakcyjności inwestycyjnej Leszna < 2.9',
      '2.2 Rozwijanie podstaw do rozwoju turystyki w Lesznie < 2.11',
      '3 Synergia aglomeracji. < 5',
      '3.1 Poprawa systemu transportowego Aglomeracji Kalisko-Ostrowskiej < 5.2',
    ]);
  });

  it('brings the parent of an operational goal along', () => {
    expect(outline(compose(['torun:2.10']))).toEqual([
      '1 Synergia < 2',
      '1.1 Poprawa sytuacji na rynku pracy < 2.10',
    ]);
  });

  it('takes a strategic goal without its operational goals', () => {
    expect(outline(compose(['torun:2']))).toEqual(['1 Synergia < 2']);
  });

  it('hands the dimension of a sphere down and invents none', () => {
    const draft = compose(['kalisz:5.2', 'torun:2.10']);
    expect([...walkGoals(draft.goals)].map((goal) => goal.dimension)).toEqual([
      undefined,
      undefined,
      'economic',
      'economic',
    ]);
  });

  it('lists what needs a decision with the code that the goal has in the draft', () => {
    const draft = compose(['torun:2.9', 'kalisz:5.2'], { place: { forms: { nominative: 'Leszno' } } });
    expect(draft.openDecisions.map(({ code, original, reason }) => [code, original, reason.kind])).toEqual([
      ['1.1', 'Torunia', 'missingForm'],
      ['2.1', 'Aglomeracji Kalisko-Ostrowskiej', 'localName'],
    ]);
  });

  it('names the documents that something was taken from', () => {
    expect(compose(['kalisz:vision']).sources.map(({ id }) => id)).toEqual(['kalisz']);
  });

  it('keeps what is no goal apart, a part after its whole', () => {
    const programme = strategy('leszno', 'Leszno', [
      node('question', 'question-a', 'Jak?', { code: 'a' }),
      node('advisory', 'advisory', '50-godzinne wsparcie', {
        hours: 50,
        children: [node('advisory', 'advisory-1', '20 godzin', { hours: 20 })],
      }),
    ]);
    const draft = compose(['leszno:question-a', 'leszno:advisory-1'], { strategies: [programme] });
    expect(draft.goals).toEqual([]);
    expect(draft.statements.map(({ kind, hours, partOf }) => [kind, hours, partOf])).toEqual([
      ['question', undefined, undefined],
      ['advisory', 50, undefined],
      ['advisory', 20, 'advisory'],
    ]);
  });

  it('brings chosen indicators in the order of the goals, with the codes that the goals have in the draft', () => {
    const draft = compose(['kalisz:5.2', 'torun:2.10', 'torun:2.11'], {
      indicators: [
        chosenIndicator('kalisz:5.2', 'Punktualność'),
        chosenIndicator('torun:2.11', 'Noclegi'),
        chosenIndicator('torun:2.10', 'Bezrobocie'),
        chosenIndicator('torun:2.10', 'Aktywność zawodowa'),
        chosenIndicator('torun:2', 'Ludność'),
      ],
    });
    expect(draft.indicators.map(({ goalCode, name }) => `${goalCode} ${name}`)).toEqual([
      '1 Ludność',
      '1.1 Bezrobocie',
      '1.1 Aktywność zawodowa',
      '1.2 Noclegi',
      '2.1 Punktualność',
    ]);
  });

  it('keeps all that an indicator says of itself, and no key of the library', () => {
    const { goal, ...description } = chosenIndicator('torun:2.10', 'Bezrobocie');
    const draft = compose([goal], { indicators: [{ ...description, goal }] });
    const goalId = draft.goals[0]?.children[0]?.id;
    expect(draft.indicators).toEqual([{ ...description, id: expect.any(String), goalId, goalCode: '1.1' }]);
  });

  it('leaves out indicators of goals that the draft does not have, and of what is no goal', () => {
    const indicators = [
      chosenIndicator('torun:2.9', 'Inwestycje'),
      chosenIndicator('torun:99', 'Nic'),
      chosenIndicator('kalisz:vision', 'Otwartość'),
    ];
    expect(compose(['torun:2.10', 'kalisz:vision'], { indicators }).indicators).toEqual([]);
  });

  it('keeps an indicator of a goal that only came along as a parent', () => {
    const indicators = [chosenIndicator('torun:2', 'Ludność')];
    expect(compose(['torun:2.10'], { indicators }).indicators).toMatchObject([{ goalCode: '1' }]);
  });

  it('has no indicators where none were chosen', () => {
    expect(compose(['torun:2']).indicators).toEqual([]);
  });

  it.each([
    [[], {}, { kind: 'nothingChosen' }],
    [['torun:9'], {}, { kind: 'unknownNode', key: 'torun:9' }],
    [['kalisz:sphere-1'], {}, { kind: 'unknownNode', key: 'kalisz:sphere-1' }],
    [
      ['torun:1'],
      { place: { forms: { nominative: ' ' } } },
      { kind: 'place', case: 'nominative', problem: { kind: 'empty' } },
    ],
    [
      ['torun:1'],
      { place: { forms: { nominative: 'Leszno', genitive: 'Leszna 2' } } },
      { kind: 'place', case: 'genitive', problem: { kind: 'digits' } },
    ],
  ] satisfies [NodeKey[], Partial<DraftRequest>, object][])('refuses %j', (chosen, rest, problem) => {
    expect(composeDraft(request(chosen, rest))).toEqual({ ok: false, problem });
  });

  it('gives every indicator the code and the id of its goal, and an id that nothing else has', () => {
    const keys = [torun, kalisz].flatMap(({ id, nodes }) =>
      [...walkNodes(nodes)].filter(({ kind }) => kind !== 'sphere').map((each) => nodeKey(id, each.id)),
    );
    const key = fc.constantFrom(...keys);
    fc.assert(
      fc.property(fc.subarray(keys, { minLength: 1 }), fc.array(key), (chosen, measured) => {
        const indicators = measured.map((goal, index) => chosenIndicator(goal, `${goal} ${index}`));
        const draft = compose(chosen, { indicators });
        const goals = [...walkGoals(draft.goals)];
        const ids = [...goals, ...draft.indicators].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const expected = goals.flatMap(({ id, code, origin }) =>
          indicators
            .filter(({ goal }) => goal === nodeKey(origin.strategyId, origin.nodeId))
            .map(({ name }) => ({ name, goalId: id, goalCode: code })),
        );
        expect(draft.indicators.map(({ name, goalId, goalCode }) => ({ name, goalId, goalCode }))).toEqual(
          expected,
        );
      }),
    );
  });

  it('gives every choice once, parents before children, with codes without gaps and ids of their own', () => {
    const keys = [torun, kalisz].flatMap(({ id, nodes }) =>
      [...walkNodes(nodes)].filter(({ kind }) => kind !== 'sphere').map((each) => nodeKey(id, each.id)),
    );
    fc.assert(
      fc.property(fc.subarray(keys, { minLength: 1 }), (chosen) => {
        const draft = compose(chosen);
        const goals = [...walkGoals(draft.goals)];
        const taken = [...goals, ...draft.statements].map(({ origin }) =>
          nodeKey(origin.strategyId, origin.nodeId),
        );
        expect(new Set(taken).size).toBe(taken.length);
        for (const key of chosen) expect(taken).toContain(key);
        expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
        draft.goals.forEach((goal, index) => {
          expect(goal.code).toBe(`${index + 1}`);
          goal.children.forEach((child, at) => expect(child.code).toBe(`${index + 1}.${at + 1}`));
        });
      }),
    );
  });
});
