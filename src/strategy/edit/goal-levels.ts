import { GOAL_LEVELS } from '../draft';
import { LEVEL_RANKS } from '../workbook-draft';
import type { GoalNode } from './goal-tree';

/** The lowest rank that may stand under the last goal of a path. A goal of no known level counts as one rank below its parent. */
export function rankUnder(path: readonly GoalNode[]): number {
  return path.reduce((rank, { goal }) => (goal.level === undefined ? rank : LEVEL_RANKS[goal.level]) + 1, 0);
}

/**
 * A goal with levels that may stand at the top, or where `least` is the lowest rank that may. A goal that has to go down pushes
 * what stands under it as far as it must; a word that is no level stays. Where nothing has to change, nothing is looked at, except in
 * what is only being added.
 * @returns undefined when there is no level that deep
 */
export function fitLevels(node: GoalNode, least: number): GoalNode | undefined {
  const raised: GoalNode = least === 0 ? { ...node, goal: { ...node.goal, level: 'strategicGoal' } } : node;
  return pushDown(raised, least);
}

function pushDown(node: GoalNode, least: number): GoalNode | undefined {
  const { goal, children } = node;
  const rank = goal.level === undefined ? least : Math.max(least, LEVEL_RANKS[goal.level]);
  const fits = goal.level !== undefined && LEVEL_RANKS[goal.level] === rank;
  if (fits && goal.added === undefined) return node;
  const level = GOAL_LEVELS[rank];
  if (level === undefined) return undefined;
  const pushed = children.flatMap((child) => pushDown(child, rank + 1) ?? []);
  if (pushed.length < children.length) return undefined;
  return { goal: { ...goal, level: goal.level && level }, children: pushed };
}
