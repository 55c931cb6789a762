import fc from 'fast-check';
import { GOAL_LEVELS } from '../../src/strategy/draft';
import type { DraftEdit, NewGoal } from '../../src/strategy/draft-edit';
import type { IndicatorDescription } from '../../src/strategy/indicator';
import { DIMENSIONS } from '../../src/strategy/strategy';
import type { WorkbookDraft, WorkbookGoal } from '../../src/strategy/workbook-draft';
import { goalRow, indicatorRow, sectionRow, workbookDraft } from './sample-workbook-draft';

const level = fc.option(fc.constantFrom(...GOAL_LEVELS), { nil: undefined });

/** What a planner may have left in a column of codes. */
const oddCode = fc.constantFrom(
  '',
  '1',
  '1.1',
  '2',
  '2.1',
  '3.1',
  '7',
  '1.1.1',
  'A',
  'II.3',
  '1.',
  '2.10',
  '1.x',
);

interface GoalSeed {
  readonly up: number;
  readonly level: WorkbookGoal['level'];
  readonly odd: string | undefined;
  readonly isStored: boolean;
}

function goalSeeds(oddities: boolean): fc.Arbitrary<readonly GoalSeed[]> {
  const seed = fc.record({
    up: fc.nat(3),
    level,
    odd: oddities
      ? fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oddCode })
      : fc.constant(undefined),
    isStored: fc.boolean(),
  });
  return fc.array(seed, { minLength: 1, maxLength: 12 });
}

/** Goals in the draft's order: each stands under the one above it, or so many levels higher. */
function goalsOfSeeds(seeds: readonly GoalSeed[], isRegular: boolean): readonly WorkbookGoal[] {
  const path: { readonly id: string; readonly code: string; children: number }[] = [];
  let tops = 0;
  return seeds.map(({ up, level: given, odd, isStored }, index) => {
    path.length = Math.max(0, path.length - up);
    if (isRegular) path.length = Math.min(path.length, 2);
    const parent = path.at(-1);
    if (parent) parent.children += 1;
    else tops += 1;
    const code = odd ?? (parent ? `${parent.code}.${parent.children}` : `${tops}`);
    const goal = goalRow(`g${index}`, code, {
      level: isRegular ? GOAL_LEVELS[path.length] : given,
      parentId: parent?.id,
      isStored,
    });
    path.push({ id: goal.id, code, children: 0 });
    return goal;
  });
}

function anyDraftOf(isRegular: boolean): fc.Arbitrary<WorkbookDraft> {
  const rows = fc.array(
    fc.record({
      goal: fc.option(fc.nat(11), { nil: undefined }),
      typed: fc.option(oddCode, { nil: undefined }),
    }),
    { maxLength: 8 },
  );
  return fc.tuple(goalSeeds(!isRegular), rows).map(([seeds, indicators]) => {
    const goals = goalsOfSeeds(seeds, isRegular);
    return workbookDraft(
      goals,
      indicators.map(({ goal: place, typed }, index) => {
        const goal = place === undefined ? undefined : goals[place % goals.length];
        return goal
          ? indicatorRow(`i${index}`, goal)
          : indicatorRow(`i${index}`, { id: '', code: typed ?? '' }, {}, { goalId: undefined });
      }),
      { diagnosis: goals.map(({ id, code }) => sectionRow(`row-of-${id}`, { goalCode: code })) },
    );
  });
}

/** Drafts with doubled and missing codes, missing levels, and levels and codes that contradict their places. */
export const anyDraft = anyDraftOf(false);

/** Drafts whose codes are 1, 1.1, 1.1.1 and whose levels follow them. */
export const regularDraft = anyDraftOf(true);

const newGoal: fc.Arbitrary<NewGoal> = fc.letrec<{ goal: NewGoal }>((tie) => ({
  goal: fc.record({
    level: fc.constantFrom(...GOAL_LEVELS),
    name: fc.constantFrom('Nowy cel', '=1+1'),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('goal'), { maxLength: 2 }),
    ),
  }),
})).goal;

export const description: IndicatorDescription = {
  name: 'Drogi dla rowerów',
  unit: 'km',
  definition: '',
  kind: 'goal',
  desiredChange: 'increase',
  source: '',
};

const goalId = fc.nat(12).map((number) => `g${number}`);
const indicatorId = fc.nat(8).map((number) => `i${number}`);
const parentId = fc.option(goalId, { nil: undefined });

/** Edits that give goals codes. */
export const anyNumberingEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ kind: fc.constant('addGoals' as const), parentId, goals: fc.array(newGoal, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('moveGoal' as const), id: goalId, parentId, position: fc.nat(4) }),
  fc.record({ kind: fc.constant('renumber' as const) }),
);

/** Edits of the drafts above; some of them about rows that are not there. */
export const anyEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  { weight: 3, arbitrary: anyNumberingEdit },
  fc.record({
    kind: fc.constant('addIndicators' as const),
    goalId,
    indicators: fc.array(fc.constant(description), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('setLevel' as const), id: goalId, level: fc.constantFrom(...GOAL_LEVELS) }),
  fc.record({
    kind: fc.constant('setDimension' as const),
    id: goalId,
    dimension: fc.constantFrom(...DIMENSIONS),
  }),
  fc.record({
    kind: fc.constant('deleteGoal' as const),
    id: goalId,
    indicators: fc.oneof(
      fc.record({ kind: fc.constant('delete' as const) }),
      fc.record({ kind: fc.constant('move' as const), goalId }),
    ),
  }),
  fc.record({ kind: fc.constant('deleteIndicators' as const), ids: fc.array(indicatorId, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('assignIndicator' as const), id: indicatorId, goalId }),
  fc.record({ kind: fc.constant('storeIds' as const) }),
);
