import fc from 'fast-check';
import { readCatalogue } from '../../src/library/catalogue';
import { readLibrary } from '../../src/library/library';
import { bestIndicators, suggestIndicators } from '../../src/library/suggest-indicators';
import type { IndicatorTemplate } from '../../src/strategy/indicator';
import type { StrategyNode } from '../../src/strategy/strategy';
import { walkNodes } from '../../src/strategy/strategy';
import type { Theme } from '../../src/strategy/theme';
import { THEMES } from '../../src/strategy/theme';

const templates = readCatalogue();
const goals = readLibrary().flatMap(({ id, nodes }) =>
  [...walkNodes(nodes)]
    .filter(({ kind }) => kind === 'strategicGoal' || kind === 'operationalGoal')
    .map((goal) => ({ name: `${id} ${goal.code ?? ''}`, goal })),
);

function goalOf(strategyId: string, code: string): StrategyNode {
  const goal = goals.find(({ name }) => name === `${strategyId} ${code}`)?.goal;
  if (!goal) throw new Error(`${strategyId} has no goal ${code}`);
  return goal;
}

function suggestedIds(strategyId: string, code: string, count: number): string[] {
  return suggestIndicators(goalOf(strategyId, code), templates)
    .slice(0, count)
    .map(({ template }) => template.id);
}

/** A template of which only what the suggestion goes by matters. */
function template(id: string, rest: Partial<IndicatorTemplate> = {}): IndicatorTemplate {
  const text = { pl: 'x', en: 'x' };
  return {
    id,
    name: text,
    unit: text,
    definition: text,
    desiredChange: 'increase',
    kind: 'goal',
    frequency: 'annual',
    level: 'gmina',
    themes: ['sport'],
    source: { name: text },
    ...rest,
  };
}
const named = (id: string, name: string, rest: Partial<IndicatorTemplate> = {}) =>
  template(id, { name: { pl: name, en: 'x' }, ...rest });

function ids(
  goal: { readonly text: string; readonly themes: readonly Theme[] },
  list: readonly IndicatorTemplate[],
) {
  return suggestIndicators(goal, list).map(({ template: { id } }) => id);
}

describe('goals of the library', () => {
  test.each(goals)('$name has at least three suggestions, two of them goal indicators', ({ goal }) => {
    const suggested = suggestIndicators(goal, templates);
    expect(suggested.length).toBeGreaterThanOrEqual(3);
    expect(
      suggested.slice(0, 5).filter(({ template: { kind } }) => kind === 'goal').length,
    ).toBeGreaterThanOrEqual(2);
    expect(suggested[0]?.template.kind).toBe('goal');
    expect(suggested[0]?.themes).toContain(goal.themes[0]);
  });

  test.each([
    ['torun-2028', '1.3', ['residents-satisfied-with-culture', 'cultural-event-participants']],
    ['torun-2028', '1.5', ['prevention-programme-coverage']],
    ['torun-2028', '1.7', ['disabled-persons-in-activities', 'employed-disabled-persons']],
    ['torun-2028', '2.4', ['sme-jobs-created']],
    ['torun-2028', '2.10', ['registered-unemployment-rate']],
    ['torun-2028', '3.2', ['housing-land-prepared', 'dwellings-completed-per-1000']],
    ['torun-2028', '3.3', ['revitalised-buildings', 'revitalised-land']],
    [
      'torun-2028',
      '3.5',
      ['public-transport-satisfaction', 'period-ticket-share', 'public-transport-passengers'],
    ],
    ['kalisz-2014-2024', '1.2', ['home-care-seniors', 'senior-activity-participants']],
    ['kalisz-2014-2024', '2.3', ['online-cases-share', 'customer-satisfaction', 'waiting-time-at-desk']],
    ['kalisz-2014-2024', '3.3', ['university-students', 'foreign-students-share']],
    ['kalisz-2014-2024', '5.1', ['territorial-investment-value']],
    [
      'kalisz-2014-2024',
      '7.2',
      ['public-transport-passengers', 'low-floor-vehicles', 'public-transport-satisfaction'],
    ],
    ['kalisz-2014-2024', '7.4', ['flood-defences-good', 'residents-at-flood-risk', 'retention-capacity']],
    ['kalisz-2014-2024', '8.1', ['solid-fuel-heating-removed', 'solid-fuel-heating-share']],
    ['kalisz-2014-2024', '8.2', ['renewable-capacity', 'public-buildings-energy-use']],
    ['kalisz-2014-2024', '8.4', ['land-to-reclaim', 'reclaimed-land']],
    ['legnica', '1', ['services-within-reach', 'satisfied-residents']],
    ['legnica', '2', ['open-datasets']],
  ])('%s %s gets %j first', (strategyId, code, expected) => {
    expect(suggestedIds(strategyId, code, expected.length)).toEqual(expected);
  });

  test('the reasons are the shared themes and the words of the goal, as it writes them', () => {
    const [best] = suggestIndicators(goalOf('kalisz-2014-2024', '7.4'), templates);
    expect(best).toMatchObject({
      themes: ['environment', 'safety'],
      words: ['zabezpieczenia', 'przeciwpowodziowego'],
    });
  });
});

describe('fit', () => {
  test('a shared main theme weighs more than words, words more than a theme that is not the main one of either', () => {
    const list = [
      template('side', { themes: ['health', 'culture'] }),
      named('words', 'Szpitale, przychodnie i ratownictwo', { themes: ['finance'] }),
      template('main', { themes: ['sport'] }),
    ];
    const goal = { text: 'Szpitale i przychodnie, ratownictwo', themes: ['sport', 'culture'] } as const;
    expect(ids(goal, list)).toEqual(['main', 'words', 'side']);
  });

  test('words are found in any form, derived words and without diacritics, in the name before the definition', () => {
    const list = [
      template('none'),
      template('definition', { definition: { pl: 'Liczba autobusów miejskich.', en: 'x' } }),
      named('name', 'Autobusowe linie'),
    ];
    expect(ids({ text: 'Wymiana AUTOBUSU', themes: ['sport'] }, list)).toEqual([
      'name',
      'definition',
      'none',
    ]);
  });

  test('a word counts the less, the more templates have it', () => {
    const list = [
      ...['a', 'b', 'c', 'd'].map((id) => named(id, 'Szlaki turystyczne')),
      named('rare', 'Kajaki'),
    ];
    expect(ids({ text: 'Turystyczne kajaki', themes: ['sport'] }, list)[0]).toBe('rare');
  });

  test('several forms of one word are one reason', () => {
    const [best] = suggestIndicators({ text: 'Kultura, kulturą i kulturze', themes: [] }, [
      named('a', 'Domy kultury'),
    ]);
    expect(best?.words).toEqual(['Kultura']);
  });

  test('words that say nothing are no reason', () => {
    const goal = { text: 'Poprawa jakości życia mieszkańców oraz rozwój miasta', themes: [] };
    expect(ids(goal, [named('a', 'Mieszkańcy miasta, poprawa i rozwój')])).toEqual([]);
  });

  test('at equal fit: goal before context, reliable before unverified, then the catalogue’s order', () => {
    const source = (verified: boolean) => ({ name: { pl: 'x', en: 'x' }, variable: { id: '1', verified } });
    const list = [
      template('context', { kind: 'context', source: source(true) }),
      template('unverified', { source: source(false) }),
      template('z'),
      template('verified', { source: source(true) }),
      template('a'),
    ];
    expect(ids({ text: '', themes: ['sport'] }, list)).toEqual([
      'z',
      'verified',
      'a',
      'unverified',
      'context',
    ]);
  });
});

describe('for any goal', () => {
  const someThemes = fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 0, maxLength: 4 });
  const words = [...new Set(goals.flatMap(({ goal }) => goal.text.split(' ')))];
  const someGoal = fc.record({
    text: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((picked) => picked.join(' ')),
    themes: someThemes,
  });

  test('every template that shares a theme is there once, and none without a reason', () => {
    fc.assert(
      fc.property(someGoal, (goal) => {
        const suggested = suggestIndicators(goal, templates);
        expect(new Set(suggested.map(({ template: { id } }) => id)).size).toBe(suggested.length);
        const byTheme = templates.filter(({ themes }) => themes.some((theme) => goal.themes.includes(theme)));
        expect(suggested.filter(({ themes }) => themes.length > 0).length).toBe(byTheme.length);
        for (const {
          template: { themes: own },
          themes,
          words: reasons,
        } of suggested) {
          expect(themes).toEqual(goal.themes.filter((theme) => own.includes(theme)));
          expect(themes.length + reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) expect(goal.text).toContain(reason);
        }
      }),
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(someGoal, (goal) => {
        expect(ids(goal, [...templates])).toEqual(ids(goal, templates));
      }),
    );
  });

  test('templates of the goal’s main theme come before those that share only words', () => {
    fc.assert(
      fc.property(someGoal, (goal) => {
        const suggested = suggestIndicators(goal, templates);
        const lastMain = suggested.findLastIndex(({ template: { themes } }) => themes[0] === goal.themes[0]);
        const firstByWords = suggested.findIndex(({ themes }) => themes.length === 0);
        if (firstByWords >= 0) expect(firstByWords).toBeGreaterThan(lastMain);
      }),
    );
  });

  test('the best are suggestions, goal indicators first, as many as asked for', () => {
    fc.assert(
      fc.property(someGoal, fc.nat({ max: 60 }), (goal, count) => {
        const suggested = suggestIndicators(goal, templates);
        const best = bestIndicators(goal, templates, count);
        expect(best.length).toBe(Math.min(count, suggested.length));
        const goalKind = suggested.filter(({ template: { kind } }) => kind === 'goal');
        expect(best.slice(0, goalKind.length)).toEqual(
          goalKind.slice(0, count).map(({ template }) => template),
        );
        for (const { kind } of best.slice(goalKind.length)) expect(kind).toBe('context');
      }),
    );
  });
});
