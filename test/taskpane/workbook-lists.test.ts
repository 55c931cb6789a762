import type { Finding } from '../../src/strategy/check/finding';
import type { EditStep } from '../../src/strategy/edit-all';
import { editAll } from '../../src/strategy/edit-all';
import { groupFindings } from '../../src/taskpane/check-view/grouped-findings';
import {
  additionSteps,
  countAddition,
  duplicatesIn,
  groupsToAdd,
} from '../../src/taskpane/preview-view/append-goals';
import { goalLines, subtreeIds, visibleLines } from '../../src/taskpane/workbook-view/goal-lines';
import { composeDraft } from '../../src/strategy/compose-draft';
import { walkGoals } from '../../src/strategy/draft';
import type { NodeKey } from '../../src/strategy/selection';
import { readLibrary } from '../../src/library/library';
import type { DraftReading } from '../../src/workbook/reading/workbook-reading';
import { brzeg } from './brzeg-workbook';
import { sampleReading } from './sample-workbook';

function reading(): DraftReading {
  const [first] = sampleReading(brzeg).drafts;
  if (first === undefined) throw new Error('The sample has no draft');
  return first;
}

function ids() {
  let count = 0;
  return () => `new-${++count}`;
}

function compose(...chosen: readonly NodeKey[]) {
  const composed = composeDraft({
    strategies: readLibrary(),
    chosen: new Set(chosen),
    place: { forms: { nominative: 'Brzeg' } },
    indicators: chosen.map((goal) => ({
      name: `Wskaźnik ${goal}`,
      unit: '',
      definition: '',
      kind: 'goal',
      desiredChange: 'increase',
      source: '',
      goal,
    })),
    newId: ids(),
  });
  if (!composed.ok) throw new Error('Nothing was composed');
  return { draft: composed.value, chosen: new Set(chosen), workbook: reading().draft };
}

/** The codes and names that a draft would have after steps, and how many indicators. */
function after(steps: readonly EditStep[]) {
  const result = editAll(reading().draft, steps, ids());
  if (!result.ok) throw new Error(`The edits cannot be made: ${result.problem.kind}`);
  return result.value;
}

describe('the tree of goals', () => {
  it('tells depth, place among siblings, what is below and how many indicators', () => {
    const lines = goalLines(reading().draft);
    expect(
      lines.map(({ goal, depth, position, siblings, below, indicators }) => [
        goal.code,
        depth,
        position,
        siblings,
        below,
        indicators,
      ]),
    ).toEqual([
      ['1', 0, 0, 2, 3, 0],
      ['1.1', 1, 0, 2, 1, 2],
      ['1.1.1', 2, 0, 1, 0, 0],
      ['1.2', 1, 1, 2, 0, 0],
      ['2', 0, 1, 2, 1, 1],
      ['2.1', 1, 0, 1, 0, 0],
    ]);
  });

  it('hides what is below a closed goal, and nothing else', () => {
    const shown = visibleLines(goalLines(reading().draft), ({ code }) => code !== '1');
    expect(shown.map(({ goal }) => goal.code)).toEqual(['1', '2', '2.1']);
  });

  it('knows which goals go along with one', () => {
    expect([...subtreeIds(reading().draft, 'goal-1.1')]).toEqual(['goal-1.1', 'goal-1.1.1']);
  });
});

describe('several edits as one', () => {
  it('sees what the ones before have made, and keeps what they added', () => {
    const intended = after([
      () => ({
        kind: 'addGoals',
        parentId: 'goal-2',
        goals: [{ level: 'operationalGoal', name: 'Czysta woda', children: [] }],
      }),
      (draft) => {
        const goal = draft.goals.find(({ name }) => name === 'Czysta woda');
        return (
          goal && {
            kind: 'addIndicators',
            goalId: goal.id,
            indicators: [
              {
                name: 'Klasa rzeki',
                unit: '',
                definition: '',
                kind: 'goal',
                desiredChange: 'increase',
                source: '',
              },
            ],
          }
        );
      },
    ]);
    expect(intended.goals.at(-1)).toMatchObject({ code: '2.2', added: { name: 'Czysta woda' } });
    expect(intended.indicators.find(({ added }) => added?.name === 'Klasa rzeki')).toMatchObject({
      goalCode: '2.2',
    });
  });

  it('says why the first one that cannot be made cannot', () => {
    const result = editAll(
      reading().draft,
      [() => ({ kind: 'setLevel', id: 'gone', level: 'action' })],
      ids(),
    );
    expect(result).toEqual({ ok: false, problem: { kind: 'goalGone', id: 'gone' } });
    expect(editAll(reading().draft, [() => undefined], ids())).toEqual({
      ok: false,
      problem: { kind: 'nothingToDo' },
    });
  });
});

describe('goals of the library for the draft in the workbook', () => {
  it('under a chosen goal, only what was chosen is added, with its indicators', () => {
    const addition = { ...compose('torun-2028:3.4'), parentId: 'goal-2', again: new Set<NodeKey>() };
    const groups = groupsToAdd(addition);
    expect(groups.map(({ parentId, goals }) => [parentId, goals.length])).toEqual([['goal-2', 1]]);
    expect(countAddition(groups)).toBe(1);
    const intended = after(additionSteps(addition));
    expect(intended.goals.find(({ added }) => added)).toMatchObject({ code: '2.2', parentId: 'goal-2' });
    expect(intended.indicators.find(({ added }) => added)).toMatchObject({ goalCode: '2.2' });
  });

  it('at the top, a goal brings its strategic goal along', () => {
    const addition = { ...compose('torun-2028:3.4'), parentId: undefined, again: new Set<NodeKey>() };
    const intended = after(additionSteps(addition));
    expect(intended.goals.filter(({ added }) => added).map(({ code }) => code)).toEqual(['3', '3.1']);
  });

  it('names those that are there, leaves them out unless ticked, and still adds their new indicators', () => {
    const composed = compose('torun-2028:3.5');
    expect(duplicatesIn(composed.draft, composed.workbook).map(({ origin }) => origin.nodeId)).toEqual([
      '3.5',
    ]);
    const without = { ...composed, parentId: 'goal-2', again: new Set<NodeKey>() };
    expect(groupsToAdd(without)).toEqual([]);
    const intended = after(additionSteps(without));
    expect(intended.goals.some(({ added }) => added)).toBe(false);
    expect(intended.indicators.find(({ added }) => added)).toMatchObject({ goalId: 'goal-1.1' });
    const twice = { ...without, again: new Set<NodeKey>(['torun-2028:3.5']) };
    expect(countAddition(groupsToAdd(twice))).toBe(1);
  });

  it('puts what stands under a goal that is there already under that goal', () => {
    const { draft, chosen } = compose('torun-2028:3.4');
    const [strategic] = walkGoals(draft.goals);
    const workbook = {
      ...reading().draft,
      goals: reading().draft.goals.map((goal) =>
        goal.id === 'goal-2' && strategic ? { ...goal, origin: 'torun-2028:3' as const } : goal,
      ),
    };
    const groups = groupsToAdd({ draft, chosen, workbook, parentId: undefined, again: new Set() });
    expect(groups.map(({ parentId }) => parentId)).toEqual(['goal-2']);
  });
});

describe('findings', () => {
  const finding = (key: string, severity: Finding['severity'], rule: Finding['rule']): Finding => ({
    key,
    severity,
    rule,
    target: { kind: 'draft' },
    values: {},
  });

  it('are grouped by severity and rule in the order of the check; those put aside stand apart', () => {
    const findings = [
      finding('a', 'error', 'noGoals'),
      finding('b', 'warning', 'missingUnit'),
      finding('c', 'warning', 'missingUnit'),
      finding('d', 'warning', 'missingOwner'),
    ];
    const { open, dismissed } = groupFindings(findings, [
      { key: 'c', reason: 'tak ma być', on: '2026-11-22' },
      { key: 'gone', reason: 'dawno naprawione', on: '2026-11-22' },
    ]);
    expect(open.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['warning', 2],
      ['note', 0],
    ]);
    expect(open[1]?.rules.map(({ rule }) => rule)).toEqual(['missingUnit', 'missingOwner']);
    expect(dismissed.map((one) => one.finding.key)).toEqual(['c']);
  });
});
