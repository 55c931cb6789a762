import { compareCodes } from '../../library/code-order';
import type { GoalLevel } from '../../strategy/draft';
import { LEVEL_RANKS } from '../../strategy/workbook-draft';

/** What of a goal's row tells its place in the hierarchy. */
export interface CodedGoal {
  readonly id: string;
  readonly code: string;
  readonly level: GoalLevel | undefined;
}

export interface GoalOrder<Goal> {
  /** Parents before what stands under them. */
  readonly goals: readonly (Goal & { readonly parentId: string | undefined })[];
  /** Whether that is the order in which they were given. */
  readonly isOrdered: boolean;
}

/**
 * Tells under which goal each one stands: under the one with its code without the last part, else under the nearest one above of a
 * higher level. Rows count as ordered where every goal follows its parent or what stands under that; otherwise codes order them.
 * @param rows in the order of the table; ids are unique
 */
export function orderGoals<Goal extends CodedGoal>(rows: readonly Goal[]): GoalOrder<Goal> {
  const parents = parentsOf(rows);
  const goals = rows.map((goal) => ({ ...goal, parentId: parents.get(goal.id) }));
  return isPreOrder(goals) ? { goals, isOrdered: true } : { goals: byCode(goals), isOrdered: false };
}

function parentsOf(rows: readonly CodedGoal[]): ReadonlyMap<string, string> {
  const firstWith = new Map<string, CodedGoal>();
  for (const goal of rows) {
    const code = plainCode(goal.code);
    if (code !== '' && !firstWith.has(code)) firstWith.set(code, goal);
  }
  const parents = new Map<string, string>();
  for (const { id, code } of rows) {
    const parent = firstWith.get(parentCode(plainCode(code)));
    if (parent !== undefined) parents.set(id, parent.id);
  }
  for (const [index, goal] of rows.entries()) {
    const rank = rankOf(goal);
    if (parents.has(goal.id) || rank === 0 || rank === undefined) continue;
    for (let above = index - 1; above >= 0; above -= 1) {
      const candidate = rows[above];
      if (candidate === undefined || (rankOf(candidate) ?? rank) >= rank) continue;
      if (standsUnder(candidate.id, goal.id, parents)) continue;
      parents.set(goal.id, candidate.id);
      break;
    }
  }
  return parents;
}

/** Codes by themselves are never circular: each parent's is shorter. Together with places in the table they could be. */
function standsUnder(id: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let each: string | undefined = id; each !== undefined; each = parents.get(each)) {
    if (each === ancestor) return true;
  }
  return false;
}

function rankOf({ level }: CodedGoal): number | undefined {
  return level && LEVEL_RANKS[level];
}

/** Capital letters and a closing dot do not make another code. */
function plainCode(code: string): string {
  return code.toLowerCase().replace(/\.+$/, '');
}

/** Nothing for a code of one part, as no goal has an empty code. */
function parentCode(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

interface PlacedGoal extends CodedGoal {
  readonly parentId: string | undefined;
}

function isPreOrder(goals: readonly PlacedGoal[]): boolean {
  const path: string[] = [];
  return goals.every(({ id, parentId }) => {
    while (path.length > 0 && path.at(-1) !== parentId) path.pop();
    const fits = path.at(-1) === parentId;
    path.push(id);
    return fits;
  });
}

/** Parents first, those under one in the order of their codes; goals without a code last, in the order of their rows. */
function byCode<Goal extends PlacedGoal>(goals: readonly Goal[]): readonly Goal[] {
  const under = new Map<string | undefined, Goal[]>();
  for (const goal of goals) {
    const siblings = under.get(goal.parentId);
    if (siblings === undefined) under.set(goal.parentId, [goal]);
    else siblings.push(goal);
  }
  for (const siblings of under.values()) siblings.sort(compareGoals);
  const ordered: Goal[] = [];
  const waiting = (under.get(undefined) ?? []).toReversed();
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    ordered.push(goal);
    waiting.push(...(under.get(goal.id) ?? []).toReversed());
  }
  return ordered;
}

function compareGoals(one: CodedGoal, other: CodedGoal): number {
  if (one.code === '' || other.code === '') return Number(one.code === '') - Number(other.code === '');
  return compareCodes(one.code, other.code);
}
