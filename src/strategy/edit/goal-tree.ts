import type { IntendedGoal } from '../draft-edit';
import type { WorkbookGoal } from '../workbook-draft';

/** A goal as it is to be, with what stands under it. */
export interface GoalNode {
  readonly goal: Omit<IntendedGoal, 'parentId'>;
  readonly children: readonly GoalNode[];
}

/**
 * The goals of a workbook as a tree, in the draft's order. A goal whose parent does not stand before it, which no reading gives, is put
 * at the top.
 */
export function goalTree(goals: readonly WorkbookGoal[]): readonly GoalNode[] {
  const top: WorkbookGoal[] = [];
  const under = new Map<string, WorkbookGoal[]>();
  for (const goal of goals) {
    const siblings = goal.parentId === undefined ? undefined : under.get(goal.parentId);
    (siblings ?? top).push(goal);
    under.set(goal.id, []);
  }
  const nodeOf = ({ id, code, level, dimension }: WorkbookGoal): GoalNode => ({
    goal: { id, code, level, dimension },
    children: (under.get(id) ?? []).map(nodeOf),
  });
  return top.map(nodeOf);
}

/** The goals of a tree, parents before their children. */
export function* goalsOf(nodes: readonly GoalNode[], parentId?: string): Generator<IntendedGoal> {
  for (const { goal, children } of nodes) {
    yield { ...goal, parentId };
    yield* goalsOf(children, goal.id);
  }
}

/** The way from the top to a goal, the goal itself last; undefined where the tree does not have it. */
export function pathTo(nodes: readonly GoalNode[], id: string): readonly GoalNode[] | undefined {
  for (const node of nodes) {
    if (node.goal.id === id) return [node];
    const below = pathTo(node.children, id);
    if (below) return [node, ...below];
  }
  return undefined;
}

/** The tree with a goal changed, or with something else in its place; nothing in its place takes it out with all under it. */
export function replaceNode(
  nodes: readonly GoalNode[],
  id: string,
  change: (node: GoalNode) => readonly GoalNode[],
): readonly GoalNode[] {
  return nodes.flatMap((node) =>
    node.goal.id === id ? change(node) : [{ ...node, children: replaceNode(node.children, id, change) }],
  );
}

/** The tree with other goals directly under one of its own, or at its top. */
export function replaceChildren(
  nodes: readonly GoalNode[],
  parentId: string | undefined,
  change: (siblings: readonly GoalNode[], parentCode: string) => readonly GoalNode[],
): readonly GoalNode[] {
  if (parentId === undefined) return change(nodes, '');
  return replaceNode(nodes, parentId, ({ goal, children }) => [
    { goal, children: change(children, goal.code) },
  ]);
}
