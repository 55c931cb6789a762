import type { WorkbookDraft, WorkbookGoal } from '../../strategy/workbook-draft';
import { LEVEL_RANKS } from '../../strategy/workbook-draft';

/** A goal of the workbook as the tree shows it. */
export interface GoalLine {
  readonly goal: WorkbookGoal;
  /** How many goals it stands under. */
  readonly depth: number;
  /** How many indicators measure it itself. */
  readonly indicators: number;
  /** How many goals stand under it, on whatever level. */
  readonly below: number;
  /** Its place among the goals under the same one, and how many those are. */
  readonly position: number;
  readonly siblings: number;
}

/** The goals in the draft's order, each with what its line tells. */
export function goalLines({ goals, indicators }: WorkbookDraft): readonly GoalLine[] {
  const children = new Map<string | undefined, WorkbookGoal[]>();
  for (const goal of goals) {
    const siblings = children.get(goal.parentId);
    if (siblings) siblings.push(goal);
    else children.set(goal.parentId, [goal]);
  }
  const measured = new Map<string, number>();
  for (const { goalId } of indicators) {
    if (goalId !== undefined) measured.set(goalId, (measured.get(goalId) ?? 0) + 1);
  }
  const lines: GoalLine[] = [];
  const add = (parentId: string | undefined, depth: number): number => {
    const siblings = children.get(parentId) ?? [];
    let count = siblings.length;
    for (const [position, goal] of siblings.entries()) {
      const at = lines.length;
      const line = {
        goal,
        depth,
        indicators: measured.get(goal.id) ?? 0,
        position,
        siblings: siblings.length,
      };
      lines.push({ ...line, below: 0 });
      const below = add(goal.id, depth + 1);
      lines[at] = { ...line, below };
      count += below;
    }
    return count;
  };
  add(undefined, 0);
  return lines;
}

/** The lines that are not folded away below a closed goal. */
export function visibleLines(
  lines: readonly GoalLine[],
  isOpen: (goal: WorkbookGoal) => boolean,
): readonly GoalLine[] {
  let closedDepth = Infinity;
  return lines.filter(({ goal, depth }) => {
    if (depth > closedDepth) return false;
    closedDepth = isOpen(goal) ? Infinity : depth;
    return true;
  });
}

/** The ids of a goal and of all goals under it. */
export function subtreeIds({ goals }: Pick<WorkbookDraft, 'goals'>, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  // Parents come before their children.
  for (const goal of goals) if (goal.parentId !== undefined && ids.has(goal.parentId)) ids.add(goal.id);
  return ids;
}

/** Whether something can stand under a goal: under a line of action nothing can. */
export function canHaveBelow({ level }: Pick<WorkbookGoal, 'level'>): boolean {
  return level === undefined || LEVEL_RANKS[level] < LEVEL_RANKS.action;
}
