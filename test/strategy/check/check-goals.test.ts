import type { DraftEdit } from '../../../src/strategy/draft-edit';
import type { Rule } from '../../../src/strategy/check/finding';
import type { GoalField, WorkbookGoal } from '../../../src/strategy/workbook-draft';
import { goalRow, workbookDraft } from '../sample-workbook-draft';
import { check, completeDraft, findingsOf, goals, indicators, sections } from './complete-draft';

/** The complete draft with one goal changed. */
function withGoal(id: string, change: Partial<WorkbookGoal>) {
  return workbookDraft(
    goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)),
    indicators,
    sections,
  );
}

function goalFinding(rule: Rule, id: string, field: GoalField, severity = 'warning') {
  return { rule, severity, target: { kind: 'goal', id, field } };
}

it('finds nothing in a complete draft', () => {
  expect(check(completeDraft).findings).toEqual([]);
});

it('of a draft without goals says only that, as far as goals go', () => {
  const found = findingsOf(workbookDraft([], [], {}));
  expect(found.map(({ rule }) => rule)).toEqual(['noGoals', ...Array<Rule>(7).fill('sectionMissing')]);
});

it.each<[string, ReturnType<typeof withGoal>, readonly ReturnType<typeof goalFinding>[]]>([
  ['no name', withGoal('a1', { name: ' ' }), [goalFinding('goalWithoutName', 'a1', 'name', 'error')]],
  ['no code', withGoal('a1', { code: '' }), [goalFinding('goalWithoutCode', 'a1', 'code', 'error')]],
  [
    'a code that is there twice',
    withGoal('b1', { code: '1.1', parentId: 'b' }),
    [goalFinding('duplicateCode', 'b1', 'code', 'error')],
  ],
  [
    'a name that is there twice',
    withGoal('b', { name: 'cel  A' }),
    [goalFinding('duplicateName', 'b', 'name')],
  ],
  [
    'a code that does not begin with its parent’s',
    withGoal('b1', { code: '3.9' }),
    [goalFinding('codeOutOfOrder', 'b1', 'code')],
  ],
  ['a number below 1', withGoal('c1', { code: '3.0' }), [goalFinding('codeOutOfOrder', 'c1', 'code')]],
  [
    'a code of a lower level at the top',
    withGoal('c', { code: '3.5' }),
    [goalFinding('codeOutOfOrder', 'c', 'code'), goalFinding('codeOutOfOrder', 'c1', 'code')],
  ],
  ['a gap in the codes', withGoal('c1', { code: '3.7' }), []],
  ['codes that are no numbers', withGoal('c1', { code: '3.b' }), []],
  ['a code with a dot at its end', withGoal('c', { code: '3.' }), []],
  ['no level', withGoal('a1', { level: undefined }), [goalFinding('unknownLevel', 'a1', 'level')]],
  [
    'its parent’s level',
    withGoal('a1', { level: 'strategicGoal', dimension: 'social' }),
    [goalFinding('levelAboveParent', 'a1', 'level', 'error')],
  ],
  [
    'a lower level at the top',
    withGoal('c', { level: 'operationalGoal' }),
    [goalFinding('levelJump', 'c', 'level')],
  ],
  ['no dimension', withGoal('a1', { dimension: undefined }), []],
  [
    'no result and none above',
    withGoal('a', { result: '' }),
    [goalFinding('goalWithoutResult', 'a1', 'result')],
  ],
  ['no result but one in the table of results', withGoal('c', { result: '' }), []],
  [
    'no unit and none above',
    withGoal('a', { unit: '' }),
    [goalFinding('goalWithoutUnit', 'a1', 'unit', 'note')],
  ],
  [
    'a deadline in words',
    withGoal('a', { deadline: 'do 2030' }),
    [goalFinding('deadlineNotADate', 'a', 'deadline', 'note')],
  ],
  [
    'a year for a deadline',
    withGoal('a', { deadline: 2030 }),
    [goalFinding('deadlineNotADate', 'a', 'deadline', 'note')],
  ],
  ['a day for a deadline', withGoal('a', { deadline: 47848 }), []],
])('of a goal with %s', (_, draft, expected) => {
  const rules = new Set(expected.map(({ rule }) => rule));
  const found = findingsOf(draft).filter(({ target }) => target.kind === 'goal');
  expect(found.filter(({ rule }) => rules.size === 0 || rules.has(rule))).toEqual(expected);
});

it('asks for a strategic goal in each dimension', () => {
  const { findings } = check(withGoal('c', { dimension: 'social' }));
  expect(findings.map(({ rule, values }) => [rule, values])).toEqual([
    ['dimensionWithoutGoal', { dimension: 'spatial' }],
  ]);
  const without = findingsOf(withGoal('c', { dimension: undefined }), [
    'dimensionWithoutGoal',
    'goalWithoutDimension',
  ]);
  expect(without).toEqual([
    { rule: 'dimensionWithoutGoal', severity: 'error', target: { kind: 'draft' } },
    goalFinding('goalWithoutDimension', 'c', 'dimension'),
  ]);
});

it('asks for something under each strategic goal, and for an indicator there', () => {
  const bare = goalRow('d', '4', { dimension: 'social', result: 'x', unit: 'x' });
  const context = indicators.map((row) =>
    row.id === 'i3' ? { ...row, measured: { ...row.measured, kind: 'context' as const } } : row,
  );
  expect(findingsOf(workbookDraft([...goals, bare], context, sections))).toEqual([
    goalFinding('strategicGoalWithoutIndicator', 'c', 'name'),
    goalFinding('strategicGoalWithoutIndicator', 'd', 'name'),
    goalFinding('strategicGoalWithoutAction', 'd', 'name'),
  ]);
});

it('points actions out that stand beside operational goals, not those that stand alone', () => {
  const beside = goalRow('b2', '2.2', { level: 'action', parentId: 'b' });
  const draft = workbookDraft([...goals.slice(0, 4), beside, ...goals.slice(4)], indicators, sections);
  expect(findingsOf(draft)).toEqual([goalFinding('levelJump', 'b2', 'level', 'note')]);
});

it.each<[string, ReturnType<typeof withGoal>, DraftEdit | undefined]>([
  [
    'an unknown level between a strategic goal and nothing, beside nothing: a person chooses',
    withGoal('a1', { level: undefined }),
    undefined,
  ],
  [
    'an unknown level at the top',
    withGoal('a', { level: undefined }),
    { kind: 'setLevel', id: 'a', level: 'strategicGoal' },
  ],
  [
    'a lower level at the top',
    withGoal('b', { level: 'operationalGoal' }),
    { kind: 'setLevel', id: 'b', level: 'strategicGoal' },
  ],
  ['doubled codes', withGoal('b', { code: '1' }), { kind: 'renumber' }],
  ['a code out of order', withGoal('c', { code: '1.5' }), { kind: 'renumber' }],
])('of %s offers what one click can do', (_, draft, edit) => {
  const wrong = check(draft).findings.filter(({ rule }) =>
    ['unknownLevel', 'levelJump', 'duplicateCode', 'codeOutOfOrder'].includes(rule),
  );
  expect(wrong[0]?.remedy).toEqual(edit && { kind: 'edit', edit });
});

it('offers the level that all goals beside have, where several fit', () => {
  const beside = [
    goalRow('b2', '2.2', { level: undefined, parentId: 'b' }),
    goalRow('b3', '2.3', { level: 'operationalGoal', parentId: 'b' }),
  ];
  const draft = workbookDraft([...goals.slice(0, 4), ...beside, ...goals.slice(4)], indicators, sections);
  expect(check(draft).findings.map(({ remedy }) => remedy)).toEqual([
    { kind: 'edit', edit: { kind: 'setLevel', id: 'b2', level: 'operationalGoal' } },
  ]);
});

describe('words of another place', () => {
  const phrases = { 'kalisz:5.2': ['Kalisza', 'Kalisz', 'Aglomeracji Kalisko-Ostrowskiej'] };
  function phrasesIn(name: string, place = 'Brzeg') {
    const draft = { ...withGoal('a1', { name, origin: 'kalisz:5.2' }), place };
    const localPhrases = (origin: string) => (origin === 'kalisz:5.2' ? phrases[origin] : []);
    return check(draft, { localPhrases }).findings.map(({ values }) => values.phrase);
  }

  it('are found as whole words, whatever their capital letters', () => {
    expect(phrasesIn('Rozwój KALISZA i Aglomeracji Kalisko-Ostrowskiej')).toEqual([
      'Aglomeracji Kalisko-Ostrowskiej',
      'Kalisza',
    ]);
    expect(phrasesIn('Kaliszanie')).toEqual([]);
  });

  it('are none where the planner’s own place has them in its name', () => {
    expect(phrasesIn('Rozwój gminy Kalisz', 'Gmina Kalisz')).toEqual([]);
  });

  it('are asked for with the draft’s place, and only for goals of the library', () => {
    const localPhrases = jest.fn(() => []);
    check(withGoal('a1', { origin: 'kalisz:5.2' }), { localPhrases });
    expect(localPhrases.mock.calls).toEqual([['kalisz:5.2', 'Brzeg']]);
  });
});
