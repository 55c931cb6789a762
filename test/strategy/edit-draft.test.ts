import fc from 'fast-check';
import type {
  DraftEdit,
  EditProblem,
  IntendedDraft,
  IntendedGoal,
  NewGoal,
} from '../../src/strategy/draft-edit';
import { editDraft } from '../../src/strategy/edit-draft';
import type { Result } from '../../src/strategy/result';
import type { WorkbookDraft } from '../../src/strategy/workbook-draft';
import { anyDraft, anyEdit, anyNumberingEdit, description, regularDraft } from './any-drafts';
import { goalRow, indicatorRow, sectionRow, smallDraft, workbookDraft } from './sample-workbook-draft';

function edit(draft: WorkbookDraft, asked: DraftEdit): Result<IntendedDraft, EditProblem> {
  let last = 0;
  return editDraft(draft, asked, () => `new-${(last += 1)}`);
}

/** The intended draft; a problem fails the test. */
function edited(draft: WorkbookDraft, asked: DraftEdit): IntendedDraft {
  const result = edit(draft, asked);
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
}

function problemOf(draft: WorkbookDraft, asked: DraftEdit): EditProblem | undefined {
  const result = edit(draft, asked);
  return result.ok ? undefined : result.problem;
}

/** "1.2.1 a2x action" for each goal. */
function outline({ goals }: IntendedDraft): readonly string[] {
  return goals.map(({ id, code, level }) => `${code} ${id} ${level ?? '?'}`);
}

function codesOfIndicators({ indicators }: IntendedDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(indicators.map(({ id, goalCode }) => [id, goalCode]));
}

/** The draft as the workbook holds it after the edit. */
function afterwards(draft: WorkbookDraft, { goals, indicators }: IntendedDraft): WorkbookDraft {
  const goalsBefore = new Map(draft.goals.map((goal) => [goal.id, goal]));
  const indicatorsBefore = new Map(draft.indicators.map((indicator) => [indicator.id, indicator]));
  return workbookDraft(
    goals.map(({ added, ...goal }) => ({
      ...(goalsBefore.get(goal.id) ?? goalRow(goal.id, goal.code, { name: added?.name ?? '' })),
      ...goal,
      isStored: true,
    })),
    indicators.map(({ id, goalId, goalCode }) => {
      const goal = { id: goalId ?? '', code: goalCode };
      return { ...(indicatorsBefore.get(id) ?? indicatorRow(id, goal)), ...indicatorRow(id, goal), goalId };
    }),
  );
}

const newGoal: NewGoal = { level: 'operationalGoal', name: 'Nowy', children: [] };

describe('adding goals', () => {
  it('puts them behind the last one under their parent, numbered on', () => {
    const child: NewGoal = { level: 'action', name: 'Działanie', children: [] };
    const goals = [{ ...newGoal, children: [child] }, newGoal];
    expect(outline(edited(smallDraft, { kind: 'addGoals', parentId: 'a', goals }))).toEqual([
      '1 a strategicGoal',
      '1.1 a1 operationalGoal',
      '1.2 a2 operationalGoal',
      '1.2.1 a2x action',
      '1.3 new-1 operationalGoal',
      '1.3.1 new-2 action',
      '1.4 new-3 operationalGoal',
      '2 b strategicGoal',
      '2.1 b1 operationalGoal',
    ]);
  });

  it('counts on from the largest number, not from how many there are', () => {
    const goals = smallDraft.goals.map((goal) => (goal.id === 'b1' ? { ...goal, code: '2.10' } : goal));
    const { goals: intended } = edited(workbookDraft(goals), {
      kind: 'addGoals',
      parentId: 'b',
      goals: [newGoal],
    });
    expect(intended.at(-1)).toMatchObject({ code: '2.11', parentId: 'b' });
  });

  it('passes a number over that would take in a goal whose own parent is missing', () => {
    const draft = workbookDraft([
      goalRow('a', '1'),
      goalRow('lost', '2.1', { level: 'operationalGoal', parentId: 'a' }),
    ]);
    const top: NewGoal = { level: 'strategicGoal', name: 'Nowy', children: [] };
    const intended = edited(draft, { kind: 'addGoals', parentId: undefined, goals: [top] });
    expect(outline(intended)).toEqual([
      '1 a strategicGoal',
      '2.1 lost operationalGoal',
      '3 new-1 strategicGoal',
    ]);
  });

  it('gives them levels that may stand there, and says so in what is told of them', () => {
    const child: NewGoal = { level: 'strategicGoal', name: 'Głębiej', children: [] };
    const goals: readonly NewGoal[] = [{ level: 'strategicGoal', name: 'Nowy', children: [child] }];
    const intended = edited(smallDraft, { kind: 'addGoals', parentId: 'b', goals });
    expect(intended.goals.slice(-2)).toEqual([
      {
        id: 'new-1',
        code: '2.2',
        level: 'operationalGoal',
        dimension: undefined,
        parentId: 'b',
        added: { level: 'operationalGoal', name: 'Nowy' },
      },
      {
        id: 'new-2',
        code: '2.2.1',
        level: 'action',
        dimension: undefined,
        parentId: 'new-1',
        added: { level: 'action', name: 'Głębiej' },
      },
    ]);
    const tooMany = [{ ...newGoal, children: goals }];
    expect(problemOf(smallDraft, { kind: 'addGoals', parentId: 'b', goals: tooMany })).toEqual({
      kind: 'tooDeep',
    });
    expect(problemOf(smallDraft, { kind: 'addGoals', parentId: 'a2x', goals: [newGoal] })).toEqual({
      kind: 'tooDeep',
    });
  });

  it('numbers all anew where the code of their parent is there twice', () => {
    const draft = workbookDraft([goalRow('a', '1'), goalRow('b', '1'), goalRow('c', '5')]);
    const intended = edited(draft, { kind: 'addGoals', parentId: 'b', goals: [newGoal] });
    expect(intended.goals.map(({ code }) => code)).toEqual(['1', '2', '2.1', '3']);
  });

  it('reads codes with a dot at their end as those without', () => {
    const draft = workbookDraft([
      goalRow('a', '1.'),
      goalRow('a1', '1.1.', { level: 'operationalGoal', parentId: 'a' }),
      goalRow('b', '2.'),
    ]);
    const intended = edited(draft, { kind: 'addGoals', parentId: 'a', goals: [newGoal] });
    expect(intended.goals.map(({ code }) => code)).toEqual(['1.', '1.1.', '1.2', '2.']);
    const moved = edited(draft, { kind: 'moveGoal', id: 'a', parentId: undefined, position: 1 });
    expect(moved.goals.map(({ code }) => code)).toEqual(['1', '2', '2.1.']);
  });

  it('needs the parent and at least one goal', () => {
    expect(problemOf(smallDraft, { kind: 'addGoals', parentId: 'zz', goals: [newGoal] })).toEqual({
      kind: 'goalGone',
      id: 'zz',
    });
    expect(problemOf(smallDraft, { kind: 'addGoals', parentId: 'a', goals: [] })).toEqual({
      kind: 'nothingToDo',
    });
  });
});

describe('moving a goal', () => {
  it('renumbers the goals where it was and where it is, and its indicators follow', () => {
    const intended = edited(smallDraft, { kind: 'moveGoal', id: 'a1', parentId: 'b', position: 0 });
    expect(outline(intended)).toEqual([
      '1 a strategicGoal',
      '1.1 a2 operationalGoal',
      '1.1.1 a2x action',
      '2 b strategicGoal',
      '2.1 a1 operationalGoal',
      '2.2 b1 operationalGoal',
    ]);
    expect(codesOfIndicators(intended)).toEqual({ i1: '2.1', i2: '1.1.1', i3: '2.2' });
  });

  it('makes it a strategic goal at the top, and pushes down what it must under another one', () => {
    expect(
      outline(edited(smallDraft, { kind: 'moveGoal', id: 'a2', parentId: undefined, position: 0 })),
    ).toEqual([
      '1 a2 strategicGoal',
      '1.1 a2x action',
      '2 a strategicGoal',
      '2.1 a1 operationalGoal',
      '3 b strategicGoal',
      '3.1 b1 operationalGoal',
    ]);
    expect(outline(edited(smallDraft, { kind: 'moveGoal', id: 'b', parentId: 'a', position: 9 }))).toEqual([
      '1 a strategicGoal',
      '1.1 a1 operationalGoal',
      '1.2 a2 operationalGoal',
      '1.2.1 a2x action',
      '1.3 b operationalGoal',
      '1.3.1 b1 action',
    ]);
  });

  it('keeps gaps in the codes of goals whose own code stays', () => {
    const gap = smallDraft.goals.filter(({ id }) => id !== 'a1');
    const intended = edited(workbookDraft(gap), {
      kind: 'moveGoal',
      id: 'b1',
      parentId: undefined,
      position: 2,
    });
    expect(intended.goals.map(({ code }) => code)).toEqual(['1', '1.2', '1.2.1', '2', '3']);
  });

  it('keeps the numbers under a goal that gets another code', () => {
    const gap = smallDraft.goals.filter(({ id }) => id !== 'a1');
    const intended = edited(workbookDraft(gap), {
      kind: 'moveGoal',
      id: 'a',
      parentId: undefined,
      position: 1,
    });
    expect(outline(intended)).toEqual([
      '1 b strategicGoal',
      '1.1 b1 operationalGoal',
      '2 a strategicGoal',
      '2.2 a2 operationalGoal',
      '2.2.1 a2x action',
    ]);
  });

  it.each<[string, string, string | undefined, EditProblem]>([
    ['under itself', 'a', 'a', { kind: 'insideItself' }],
    ['under what stands under it', 'a', 'a2x', { kind: 'insideItself' }],
    ['under an action', 'b1', 'a2x', { kind: 'tooDeep' }],
    ['with its action under an operational goal', 'a2', 'b1', { kind: 'tooDeep' }],
    ['that is gone', 'zz', 'a', { kind: 'goalGone', id: 'zz' }],
    ['under a goal that is gone', 'a', 'zz', { kind: 'goalGone', id: 'zz' }],
    ['to where it is', 'a1', 'a', { kind: 'nothingToDo' }],
  ])('cannot put one %s', (_, id, parentId, problem) => {
    expect(problemOf(smallDraft, { kind: 'moveGoal', id, parentId, position: 0 })).toEqual(problem);
  });

  it('takes the codes in the sections along', () => {
    const draft = workbookDraft(smallDraft.goals, [], {
      diagnosis: [
        sectionRow('d1', { goalCode: '1.1' }),
        sectionRow('d2', { goalCode: '2' }),
        sectionRow('d3', { goalCode: '2.1, 1.2.1; 9' }),
      ],
      funding: [sectionRow('f1', { goalCode: 2.1 }), sectionRow('f2', {})],
    });
    const { sectionCodes } = edited(draft, { kind: 'moveGoal', id: 'a1', parentId: 'b', position: 0 });
    expect(sectionCodes).toEqual([
      { section: 'diagnosis', id: 'd1', goalCode: '2.1' },
      { section: 'diagnosis', id: 'd3', goalCode: '2.2, 1.1.1; 9' },
      { section: 'funding', id: 'f1', goalCode: '2.2' },
    ]);
  });
});

describe('deleting a goal', () => {
  it('deletes what stands under it and leaves a gap in the codes', () => {
    const intended = edited(smallDraft, { kind: 'deleteGoal', id: 'a', indicators: { kind: 'delete' } });
    expect(outline(intended)).toEqual(['2 b strategicGoal', '2.1 b1 operationalGoal']);
    expect(codesOfIndicators(intended)).toEqual({ i3: '2.1' });
  });

  it('can give its indicators to another goal', () => {
    const intended = edited(smallDraft, {
      kind: 'deleteGoal',
      id: 'a',
      indicators: { kind: 'move', goalId: 'b' },
    });
    expect(intended.indicators).toEqual([
      { id: 'i1', goalId: 'b', goalCode: '2' },
      { id: 'i2', goalId: 'b', goalCode: '2' },
      { id: 'i3', goalId: 'b1', goalCode: '2.1' },
    ]);
  });

  it.each<[string, EditProblem]>([
    ['a', { kind: 'targetDeleted' }],
    ['a2x', { kind: 'targetDeleted' }],
    ['zz', { kind: 'goalGone', id: 'zz' }],
  ])('cannot give them to %s', (goalId, problem) => {
    const asked = { kind: 'deleteGoal', id: 'a', indicators: { kind: 'move', goalId } } as const;
    expect(problemOf(smallDraft, asked)).toEqual(problem);
  });
});

describe('the other edits', () => {
  it('change a level or a dimension alone', () => {
    const level = edited(smallDraft, { kind: 'setLevel', id: 'a1', level: 'action' });
    expect(level.goals[1]).toEqual({
      id: 'a1',
      code: '1.1',
      level: 'action',
      dimension: undefined,
      parentId: 'a',
    });
    const dimension = edited(smallDraft, { kind: 'setDimension', id: 'b', dimension: 'spatial' });
    expect(dimension.goals.map((goal) => goal.dimension)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'spatial',
      undefined,
    ]);
    expect(problemOf(smallDraft, { kind: 'setLevel', id: 'b', level: 'strategicGoal' })).toEqual({
      kind: 'nothingToDo',
    });
    expect(problemOf(smallDraft, { kind: 'setLevel', id: 'zz', level: 'action' })).toEqual({
      kind: 'goalGone',
      id: 'zz',
    });
  });

  it('add indicators behind the last one of their goal, else at the end', () => {
    const ids = (goalId: string) =>
      edited(smallDraft, {
        kind: 'addIndicators',
        goalId,
        indicators: [description, description],
      }).indicators.map(({ id }) => id);
    expect(ids('a1')).toEqual(['i1', 'new-1', 'new-2', 'i2', 'i3']);
    expect(ids('a2')).toEqual(['i1', 'i2', 'i3', 'new-1', 'new-2']);
    expect(problemOf(smallDraft, { kind: 'addIndicators', goalId: 'zz', indicators: [description] })).toEqual(
      {
        kind: 'goalGone',
        id: 'zz',
      },
    );
    expect(problemOf(smallDraft, { kind: 'addIndicators', goalId: 'a', indicators: [] })).toEqual({
      kind: 'nothingToDo',
    });
  });

  it('delete indicators', () => {
    expect(codesOfIndicators(edited(smallDraft, { kind: 'deleteIndicators', ids: ['i1', 'i3'] }))).toEqual({
      i2: '1.2.1',
    });
    expect(problemOf(smallDraft, { kind: 'deleteIndicators', ids: ['i1', 'zz'] })).toEqual({
      kind: 'indicatorGone',
      id: 'zz',
    });
    expect(problemOf(smallDraft, { kind: 'deleteIndicators', ids: [] })).toEqual({ kind: 'nothingToDo' });
  });

  it('assign an indicator to a goal, also to its own under that one’s new code', () => {
    const [first] = smallDraft.goals;
    const stale = workbookDraft(smallDraft.goals, [
      indicatorRow('i1', { id: 'a', code: '9' }),
      indicatorRow('i2', first ?? goalRow('a', '1')),
    ]);
    const assigned = edited(stale, { kind: 'assignIndicator', id: 'i1', goalId: 'a' });
    expect(assigned.indicators[0]).toEqual({ id: 'i1', goalId: 'a', goalCode: '1' });
    expect(problemOf(stale, { kind: 'assignIndicator', id: 'i2', goalId: 'a' })).toEqual({
      kind: 'nothingToDo',
    });
    expect(problemOf(stale, { kind: 'assignIndicator', id: 'zz', goalId: 'a' })).toEqual({
      kind: 'indicatorGone',
      id: 'zz',
    });
    expect(problemOf(stale, { kind: 'assignIndicator', id: 'i1', goalId: 'zz' })).toEqual({
      kind: 'goalGone',
      id: 'zz',
    });
  });

  it('store ids only where rows have none', () => {
    expect(problemOf(smallDraft, { kind: 'storeIds' })).toEqual({ kind: 'nothingToDo' });
    const [first, ...rest] = smallDraft.goals;
    const unstored = workbookDraft([{ ...(first ?? goalRow('a', '1')), isStored: false }, ...rest]);
    expect(outline(edited(unstored, { kind: 'storeIds' }))[0]).toBe('1 a strategicGoal');
  });

  it('leave a draft that is numbered already', () => {
    expect(problemOf(smallDraft, { kind: 'renumber' })).toEqual({ kind: 'nothingToDo' });
  });

  it('leave a code that leads nowhere when goals are renumbered', () => {
    const draft = workbookDraft(
      [goalRow('a', '7')],
      [
        indicatorRow('i1', { id: '', code: '1.4' }, {}, { goalId: undefined }),
        indicatorRow('i2', { id: 'a', code: '7' }),
      ],
    );
    expect(codesOfIndicators(edited(draft, { kind: 'renumber' }))).toEqual({ i1: '1.4', i2: '1' });
  });
});

/** Where a reader of codes puts a goal: under the first one whose code is the goal's without its last part. */
function parentByCode(goals: readonly IntendedGoal[], { code }: IntendedGoal): string | undefined {
  const plain = (text: string) => text.replace(/\.+$/, '').toLowerCase();
  const shorter = plain(code).split('.').slice(0, -1).join('.');
  return shorter === '' ? undefined : goals.find((goal) => plain(goal.code) === shorter)?.id;
}

describe('whatever the draft and the edit', () => {
  /** Runs the property on every edit that is made. */
  function holds(property: (draft: WorkbookDraft, asked: DraftEdit, intended: IntendedDraft) => void): void {
    fc.assert(
      fc.property(anyDraft, anyEdit, (draft, asked) => {
        const result = edit(draft, asked);
        if (result.ok) property(draft, asked, result.value);
      }),
      { numRuns: 1000 },
    );
  }

  it('no id is lost or doubled but those that are deleted', () => {
    holds((draft, asked, { goals, indicators }) => {
      const goalIds = goals.map(({ id }) => id);
      const indicatorIds = indicators.map(({ id }) => id);
      expect(new Set([...goalIds, ...indicatorIds]).size).toBe(goalIds.length + indicatorIds.length);
      const lostGoals = draft.goals.filter(({ id }) => !goalIds.includes(id));
      const lostIndicators = draft.indicators.filter(({ id }) => !indicatorIds.includes(id));
      if (asked.kind !== 'deleteGoal') expect(lostGoals).toEqual([]);
      const loses =
        asked.kind === 'deleteIndicators' ||
        (asked.kind === 'deleteGoal' && asked.indicators.kind === 'delete');
      if (!loses) expect(lostIndicators).toEqual([]);
      for (const { id, parentId } of lostGoals) {
        const isBelow = lostGoals.some((goal) => goal.id === parentId);
        expect(asked.kind === 'deleteGoal' && (asked.id === id || isBelow)).toBe(true);
      }
      for (const { id, goalId } of lostIndicators) {
        const isAsked = asked.kind === 'deleteIndicators' && asked.ids.includes(id);
        expect(isAsked || lostGoals.some((goal) => goal.id === goalId)).toBe(true);
      }
    });
  });

  it('parents precede their children, and each goal’s subtree is in one piece', () => {
    holds((_, __, { goals }) => {
      const path: (string | undefined)[] = [undefined];
      for (const { id, parentId } of goals) {
        expect(path).toContain(parentId);
        path.length = path.indexOf(parentId) + 1;
        path.push(id);
      }
    });
  });

  it('added and moved goals, and those renumbered for them, are found in their places by their codes', () => {
    fc.assert(
      fc.property(anyDraft, anyNumberingEdit, (draft, asked) => {
        const result = edit(draft, asked);
        const goals = result.ok ? result.value.goals : [];
        for (const goal of goals) {
          const before = draft.goals.find(({ id }) => id === goal.id);
          if (before?.code === goal.code && before.parentId === goal.parentId) continue;
          expect(parentByCode(goals, goal)).toBe(goal.parentId);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('indicators of a goal show its new code; those without one keep theirs', () => {
    holds((draft, asked, { goals, indicators }) => {
      for (const { id, goalId, goalCode } of indicators) {
        const before = draft.indicators.find((indicator) => indicator.id === id);
        if (goalId === undefined) expect(goalCode).toBe(before?.measured.goalCode);
        else expect(goals.find((goal) => goal.id === goalId)?.code).toBe(goalCode);
        if (before && !['assignIndicator', 'deleteGoal'].includes(asked.kind))
          expect(goalId).toBe(before.goalId);
      }
    });
  });

  it('edits that are not about codes leave codes, and all but moving and adding leave levels', () => {
    holds((draft, asked, { goals }) => {
      for (const goal of goals) {
        const before = draft.goals.find(({ id }) => id === goal.id);
        if (before === undefined) continue;
        if (!['addGoals', 'moveGoal', 'renumber'].includes(asked.kind)) expect(goal.code).toBe(before.code);
        const mayChange = 'id' in asked && (asked.kind === 'moveGoal' || asked.id === goal.id);
        if (!mayChange) expect([goal.level, goal.dimension]).toEqual([before.level, before.dimension]);
      }
    });
  });

  it('a renumbered draft has the codes 1, 1.1 … in order', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const result = edit(draft, { kind: 'renumber' });
        const goals = result.ok ? result.value.goals : draft.goals;
        const counts = new Map<string | undefined, number>();
        const codes = new Map<string | undefined, string>();
        for (const { id, code, parentId } of goals) {
          const number = (counts.get(parentId) ?? 0) + 1;
          counts.set(parentId, number);
          const parentCode = codes.get(parentId);
          expect(code).toBe(parentCode === undefined ? `${number}` : `${parentCode}.${number}`);
          codes.set(id, code);
        }
      }),
    );
  });

  it('deleting a goal and moving its indicators keeps every indicator', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(11), fc.nat(11), (draft, first, second) => {
        const [id, goalId] = [`g${first % draft.goals.length}`, `g${second % draft.goals.length}`];
        const result = edit(draft, { kind: 'deleteGoal', id, indicators: { kind: 'move', goalId } });
        if (!result.ok) return expect(result.problem).toEqual({ kind: 'targetDeleted' });
        expect(result.value.indicators.map((indicator) => indicator.id)).toEqual(
          draft.indicators.map((indicator) => indicator.id),
        );
        return undefined;
      }),
    );
  });
});

describe('in a draft that is numbered in order', () => {
  it('a goal that is moved there and back has its code again, and so has every other', () => {
    fc.assert(
      fc.property(regularDraft, fc.nat(11), fc.nat(12), fc.nat(4), (draft, which, where, position) => {
        const moved = draft.goals[which % draft.goals.length];
        const parentId = draft.goals[where]?.id;
        if (moved === undefined) return;
        const there = edit(draft, { kind: 'moveGoal', id: moved.id, parentId, position });
        if (!there.ok) return;
        const siblings = draft.goals.filter((goal) => goal.parentId === moved.parentId);
        const back = edited(afterwards(draft, there.value), {
          kind: 'moveGoal',
          id: moved.id,
          parentId: moved.parentId,
          position: siblings.indexOf(moved),
        });
        expect(back.goals.map(({ id, code }) => [id, code])).toEqual(
          draft.goals.map(({ id, code }) => [id, code]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('adding and moving leave the codes and levels of all goals but those behind them', () => {
    fc.assert(
      fc.property(regularDraft, anyEdit, (draft, asked) => {
        const result = edit(draft, asked);
        if (!result.ok || asked.kind !== 'addGoals') return;
        const kept = result.value.goals.filter(({ added }) => added === undefined);
        expect(kept.map(({ id, code, level }) => [id, code, level])).toEqual(
          draft.goals.map(({ id, code, level }) => [id, code, level]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
