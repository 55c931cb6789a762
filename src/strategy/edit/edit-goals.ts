import type { DraftEdit, NewGoal } from '../draft-edit';
import { failure, success } from '../result';
import type { DraftParts, EditedParts } from './draft-parts';
import { codesTellPlaces, numberAnew, numberOn, numberSiblings, takenCodes } from './goal-codes';
import { fitLevels, rankUnder } from './goal-levels';
import type { GoalNode } from './goal-tree';
import { goalsOf, pathTo, replaceChildren, replaceNode } from './goal-tree';

type EditOf<Kind extends DraftEdit['kind']> = Extract<DraftEdit, { readonly kind: Kind }>;

export function addGoals(parts: DraftParts, edit: EditOf<'addGoals'>, newId: () => string): EditedParts {
  const path = pathToParent(parts, edit.parentId);
  if (path === undefined) return failure({ kind: 'goalGone', id: edit.parentId ?? '' });
  const least = rankUnder(path);
  const added = edit.goals.flatMap((goal) => fitLevels(newNode(goal, newId), least) ?? []);
  if (added.length < edit.goals.length) return failure({ kind: 'tooDeep' });
  const taken = takenCodes(goalsOf(parts.nodes));
  const nodes = replaceChildren(parts.nodes, edit.parentId, (siblings, parentCode) => [
    ...siblings,
    ...numberOn(added.map(describeAdded), siblings, parentCode, taken),
  ]);
  return success({ ...parts, nodes: withTellingCodes(parts.nodes, nodes) });
}

export function moveGoal(parts: DraftParts, { id, parentId, position }: EditOf<'moveGoal'>): EditedParts {
  const from = pathTo(parts.nodes, id);
  const moved = from?.at(-1);
  if (from === undefined || moved === undefined) return failure({ kind: 'goalGone', id });
  const to = pathToParent(parts, parentId);
  if (to === undefined) return failure({ kind: 'goalGone', id: parentId ?? '' });
  if (to.some(({ goal }) => goal.id === id)) return failure({ kind: 'insideItself' });

  const oldParentId = from.at(-2)?.goal.id;
  const fitting = oldParentId === parentId ? moved : fitLevels(moved, rankUnder(to));
  if (fitting === undefined) return failure({ kind: 'tooDeep' });
  const place = Number.isFinite(position) ? Math.max(0, Math.trunc(position)) : 0;
  const left = replaceNode(parts.nodes, id, () => []);
  const there = replaceChildren(left, parentId, (siblings) => siblings.toSpliced(place, 0, fitting));
  // The old siblings first: they may be above the new ones, whose codes begin with theirs then.
  const nodes = [oldParentId, parentId].reduce<readonly GoalNode[]>(
    (tree, parent) => replaceChildren(tree, parent, numberSiblings),
    there,
  );
  return success({ ...parts, nodes: withTellingCodes(parts.nodes, nodes) });
}

export function changeGoal(
  parts: DraftParts,
  { id, ...change }: { readonly id: string } & Partial<Pick<GoalNode['goal'], 'level' | 'dimension'>>,
): EditedParts {
  if (pathTo(parts.nodes, id) === undefined) return failure({ kind: 'goalGone', id });
  const nodes = replaceNode(parts.nodes, id, ({ goal, children }) => [
    { goal: { ...goal, ...change }, children },
  ]);
  return success({ ...parts, nodes });
}

export function deleteGoal(parts: DraftParts, { id, indicators }: EditOf<'deleteGoal'>): EditedParts {
  const node = pathTo(parts.nodes, id)?.at(-1);
  if (node === undefined) return failure({ kind: 'goalGone', id });
  const deleted = new Set([...goalsOf([node])].map((goal) => goal.id));
  const isOrphan = (goalId: string | undefined) => goalId !== undefined && deleted.has(goalId);
  const nodes = replaceNode(parts.nodes, id, () => []);
  if (indicators.kind === 'delete') {
    return success({ nodes, indicators: parts.indicators.filter(({ goalId }) => !isOrphan(goalId)) });
  }
  if (deleted.has(indicators.goalId)) return failure({ kind: 'targetDeleted' });
  const target = pathTo(nodes, indicators.goalId)?.at(-1)?.goal;
  if (target === undefined) return failure({ kind: 'goalGone', id: indicators.goalId });
  const moved = parts.indicators.map((indicator) =>
    isOrphan(indicator.goalId) ? { ...indicator, goalId: target.id, goalCode: target.code } : indicator,
  );
  return success({ nodes, indicators: moved });
}

/** The way to the goal that others are put under; empty for the top, undefined when the goal is not there. */
function pathToParent({ nodes }: DraftParts, parentId: string | undefined): readonly GoalNode[] | undefined {
  return parentId === undefined ? [] : pathTo(nodes, parentId);
}

function newNode({ children, ...added }: NewGoal, newId: () => string): GoalNode {
  const { level, dimension } = added;
  return {
    goal: { id: newId(), code: '', level, dimension, added },
    children: children.map((child) => newNode(child, newId)),
  };
}

/** What is told of an added goal, with the level that it has got. */
function describeAdded({ goal, children }: GoalNode): GoalNode {
  const { added, level } = goal;
  return {
    goal: { ...goal, ...(added && { added: { ...added, level: level ?? added.level } }) },
    children: children.map(describeAdded),
  };
}

/** The tree with all codes given anew where those that there are would put a goal elsewhere at the next reading. */
function withTellingCodes(before: readonly GoalNode[], after: readonly GoalNode[]): readonly GoalNode[] {
  return codesTellPlaces([...goalsOf(before)], [...goalsOf(after)]) ? after : numberAnew(after);
}
