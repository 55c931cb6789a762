import type { Draft, DraftGoal } from '../../strategy/draft';
import { walkGoals } from '../../strategy/draft';
import type { NewGoal } from '../../strategy/draft-edit';
import { newGoalsOf } from '../../strategy/draft-edit';
import type { NodeKey } from '../../strategy/selection';
import { nodeKey } from '../../strategy/selection';
import { textIn } from '../../strategy/cell-value';
import type { WorkbookDraft, WorkbookGoal } from '../../strategy/workbook-draft';
import { isSameName } from '../../strategy/same-name';
import { originText } from '../../workbook/origin-text';
import type { EditStep } from '../../strategy/edit-all';

/** What is to be added to the draft in the workbook, and where. */
export interface Addition {
  /** The draft as composed from the library. */
  readonly draft: Draft;
  /** What the planner ticked; other goals of the draft only came along with those below them. */
  readonly chosen: ReadonlySet<NodeKey>;
  readonly workbook: WorkbookDraft;
  /** The goal that they go under; behind all goals when undefined. */
  readonly parentId: string | undefined;
  /** Goals that are there already and are to be added once more. */
  readonly again: ReadonlySet<NodeKey>;
}

/** Goals that are added at one place. */
interface Group {
  readonly parentId: string | undefined;
  readonly goals: readonly DraftGoal[];
}

/** The composed goals that the workbook has already, made from the same nodes of the library. */
export function duplicatesIn(draft: Pick<Draft, 'goals'>, workbook: WorkbookDraft): readonly DraftGoal[] {
  const present = byOrigin(workbook);
  return [...walkGoals(draft.goals)].filter((goal) => present.has(keyOf(goal)));
}

/**
 * What goes where. Under a goal of the planner's choice, what only came along is left out: she has said what it goes under. At the
 * top, what stands under a goal that is there already goes under that.
 */
export function groupsToAdd({ draft, chosen, workbook, parentId, again }: Addition): readonly Group[] {
  const present = byOrigin(workbook);
  const groups = new Map<string | undefined, DraftGoal[]>();
  const place = (goals: readonly DraftGoal[], parent: string | undefined): DraftGoal[] =>
    goals.flatMap((goal) => {
      const key = keyOf(goal);
      const there = again.has(key) ? undefined : present.get(key);
      if (there === undefined && (parentId === undefined || chosen.has(key))) {
        return [{ ...goal, children: place(goal.children, parent) }];
      }
      if (there === undefined || parentId !== undefined) return place(goal.children, parent);
      const below = place(goal.children, there.id);
      groups.set(there.id, [...(groups.get(there.id) ?? []), ...below]);
      return [];
    });
  const own = place(draft.goals, parentId);
  groups.set(parentId, [...own, ...(groups.get(parentId) ?? [])]);
  return [...groups]
    .map(([parent, goals]) => ({ parentId: parent, goals }))
    .filter(({ goals }) => goals.length > 0);
}

/** How many goals and indicators an addition brings. */
export function countAddition(groups: readonly Group[]): number {
  return groups.reduce((sum, { goals }) => sum + [...walkGoals(goals)].length, 0);
}

/** An addition as edits, one after the other: the goals, then the indicators that were chosen for them and are not there yet. */
export function additionSteps(addition: Addition): readonly EditStep[] {
  const { draft } = addition;
  const originOf = (goal: DraftGoal): NewGoal['origin'] => ({
    key: keyOf(goal),
    text: originText(goal.origin, draft.sources),
  });
  return [
    ...groupsToAdd(addition).map(({ parentId, goals }): EditStep => () => ({
      kind: 'addGoals',
      parentId,
      goals: newGoalsOf(goals, originOf),
    })),
    ...[...walkGoals(draft.goals)].map(
      (goal): EditStep =>
        (workbook) =>
          missingIndicators(goal, draft, workbook),
    ),
  ];
}

/** The indicators of a composed goal that the workbook's goal, the one made of the same node last, does not have yet. */
function missingIndicators(
  goal: DraftGoal,
  { indicators }: Draft,
  workbook: WorkbookDraft,
): ReturnType<EditStep> {
  const key = keyOf(goal);
  const target = workbook.goals.findLast(({ origin }) => origin === key);
  if (target === undefined) return undefined;
  const present = workbook.indicators
    .filter(({ goalId }) => goalId === target.id)
    .map(({ measured }) => textIn(measured.name));
  const missing = indicators.filter(
    ({ goalId, name }) => goalId === goal.id && !present.some((one) => isSameName(one, name)),
  );
  if (missing.length === 0) return undefined;
  return {
    kind: 'addIndicators',
    goalId: target.id,
    indicators: missing.map(({ id: _id, goalId: _goalId, goalCode: _goalCode, ...described }) => described),
  };
}

function byOrigin({ goals }: WorkbookDraft): ReadonlyMap<NodeKey, WorkbookGoal> {
  return new Map(goals.flatMap((goal) => (goal.origin === undefined ? [] : [[goal.origin, goal] as const])));
}

function keyOf({ origin }: DraftGoal): NodeKey {
  return nodeKey(origin.strategyId, origin.nodeId);
}
