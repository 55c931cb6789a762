import type { IntendedGoal } from '../draft-edit';
import type { GoalNode } from './goal-tree';

/** A code as codes are compared to tell which goal stands under which: planners write "1." as well as "1", "a" as well as "A". */
export function plainCode(code: string): string {
  return withoutLastDot(code).toLowerCase();
}

function withoutLastDot(code: string): string {
  return code.replace(/\.+$/, '');
}

/** The code of the goal of that number under another one, or at the top. */
function codeUnder(parentCode: string, number: number): string {
  const begin = withoutLastDot(parentCode);
  return begin === '' ? `${number}` : `${begin}.${number}`;
}

/** A code without its last part, plain: the code of the goal that it names as its parent. Empty at the top. */
export function parentCodeOf(code: string): string {
  const plain = plainCode(code);
  return plain.slice(0, Math.max(0, plain.lastIndexOf('.')));
}

/** The number that a code ends in; undefined where it ends in something else. */
export function lastNumberOf(code: string): number | undefined {
  const digits = /(?:^|\.)(\d{1,9})$/.exec(plainCode(code))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The goals numbered from 1, and all that stands under them. */
export function numberAnew(nodes: readonly GoalNode[], parentCode = ''): readonly GoalNode[] {
  return nodes.map(({ goal, children }, index) => {
    const code = codeUnder(parentCode, index + 1);
    return { goal: { ...goal, code }, children: numberAnew(children, code) };
  });
}

/** The goals numbered from 1. What stands under them keeps its own numbers. */
export function numberSiblings(nodes: readonly GoalNode[], parentCode: string): readonly GoalNode[] {
  return nodes.map((node, index) => withCode(node, codeUnder(parentCode, index + 1)));
}

/** A goal with another code, which all codes under it begin with from then on. Where they did not begin with the old one, they are given anew. */
function withCode({ goal, children }: GoalNode, code: string): GoalNode {
  if (goal.code === code) return { goal, children };
  const old = plainCode(goal.code);
  const followed = old !== '' && children.every((child) => parentCodeOf(child.goal.code) === old);
  return {
    goal: { ...goal, code },
    children: followed
      ? children.map((child) => withCode(child, code + child.goal.code.slice(old.length)))
      : numberAnew(children, code),
  };
}

/**
 * Goals numbered on behind those that are there. A number is passed over while a goal anywhere has that code, or one that begins with
 * it: that goal would seem to stand under the new one.
 */
export function numberOn(
  added: readonly GoalNode[],
  siblings: readonly GoalNode[],
  parentCode: string,
  taken: ReadonlySet<string>,
): readonly GoalNode[] {
  let number = siblings.reduce((most, { goal }) => Math.max(most, lastNumberOf(goal.code) ?? 0), 0);
  return added.map(({ goal, children }) => {
    do number += 1;
    while (taken.has(plainCode(codeUnder(parentCode, number))));
    const code = codeUnder(parentCode, number);
    return { goal: { ...goal, code }, children: numberAnew(children, code) };
  });
}

/** The codes of goals and all codes that these begin with, plain. */
export function takenCodes(goals: Iterable<IntendedGoal>): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const goal of goals) {
    let code = plainCode(goal.code);
    for (; code !== '' && !taken.has(code); code = parentCodeOf(code)) taken.add(code);
  }
  return taken;
}

/**
 * Whether each goal whose code or place is another one now will be found where it is to stand when the workbook is read again, and no
 * other goal seems to stand elsewhere than before. Codes that are there twice, or missing, can prevent that.
 */
export function codesTellPlaces(before: readonly IntendedGoal[], after: readonly IntendedGoal[]): boolean {
  const present = new Map(before.map((goal) => [goal.id, goal]));
  const parentsBefore = parentsByCode(before);
  const parentsAfter = parentsByCode(after);
  return after.every((goal) => {
    const named = parentsAfter(goal);
    const old = present.get(goal.id);
    const isTouched = old?.code !== goal.code || old.parentId !== goal.parentId;
    if (isTouched) return named === goal.parentId;
    return named === undefined || named === goal.parentId || parentsBefore(goal) === named;
  });
}

/** Which goal a goal's code names as its parent: the first one with that code. */
function parentsByCode(goals: readonly IntendedGoal[]): (goal: IntendedGoal) => string | undefined {
  const first = new Map<string, string>();
  for (const { id, code } of goals) {
    const plain = plainCode(code);
    if (plain !== '' && !first.has(plain)) first.set(plain, id);
  }
  return ({ code }) => first.get(parentCodeOf(code));
}
