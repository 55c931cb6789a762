import { lastNumberOf, parentCodeOf, plainCode } from '../edit/goal-codes';
import type { WorkbookGoal } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { goalTitle } from './draft-index';
import type { Observation } from './observation';
import { RENUMBER } from './observation';

/** What is wrong with the codes of goals: missing, doubled, or not what the goal's place says. Gaps in the numbers are not wrong. */
export function* checkCodes(index: DraftIndex): Generator<Observation> {
  const { goals } = index.draft;
  for (const goal of goals) {
    const target = { kind: 'goal', id: goal.id, field: 'code' } as const;
    const first = index.goalOfCode(goal.code);
    const values = { goal: goalTitle(goal), code: goal.code };
    if (goal.code === '') {
      yield { rule: 'goalWithoutCode', target, values, remedy: RENUMBER };
    } else if (first !== undefined && first !== goal) {
      const other = goalTitle(first);
      yield { rule: 'duplicateCode', target, values: { ...values, other }, remedy: RENUMBER };
    }
  }
  yield* outOfOrder(index, undefined);
  for (const goal of goals) yield* outOfOrder(index, goal);
}

/** Those of the goals under one whose code does not begin with its parent's, or is smaller than the one before. */
function* outOfOrder(index: DraftIndex, parent: WorkbookGoal | undefined): Generator<Observation> {
  const parentCode = plainCode(parent?.code ?? '');
  let greatest = 0;
  for (const goal of index.childrenOf(parent)) {
    const code = plainCode(goal.code);
    if (code === '' || index.goalOfCode(goal.code) !== goal) continue;
    const isUnderParent = (parent !== undefined && parentCode === '') || parentCodeOf(code) === parentCode;
    const number = lastNumberOf(code) ?? greatest + 1;
    if (!isUnderParent || number <= greatest) {
      yield {
        rule: 'codeOutOfOrder',
        target: { kind: 'goal', id: goal.id, field: 'code' },
        values: { goal: goalTitle(goal), code: goal.code },
        remedy: RENUMBER,
      };
    }
    greatest = Math.max(greatest, number);
  }
}
