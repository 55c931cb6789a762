import type { GoalLevel } from '../draft';
import { GOAL_LEVELS } from '../draft';
import type { WorkbookGoal } from '../workbook-draft';
import { LEVEL_RANKS } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { goalTitle } from './draft-index';
import type { Observation } from './observation';

/**
 * Levels that are missing, or do not fit what a goal stands under. Actions directly under a strategic goal are what the act names; they
 * are only pointed out where operational goals stand beside them.
 */
export function* checkLevels(index: DraftIndex): Generator<Observation> {
  for (const parent of [undefined, ...index.draft.goals]) {
    const siblings = index.childrenOf(parent);
    const counts = countLevels(siblings);
    for (const goal of siblings) {
      const wrong = wrongLevel(goal, parent, counts);
      if (wrong === undefined) continue;
      const level = fittingLevel(index, goal, parent, counts);
      yield {
        target: { kind: 'goal', id: goal.id, field: 'level' },
        ...wrong,
        values: { goal: goalTitle(goal), ...wrong.values },
        ...(level && { remedy: { kind: 'edit', edit: { kind: 'setLevel', id: goal.id, level } } }),
      };
    }
  }
}

type LevelCounts = Readonly<Record<GoalLevel, number>>;

function wrongLevel(
  { level }: WorkbookGoal,
  parent: WorkbookGoal | undefined,
  beside: LevelCounts,
): Pick<Observation, 'rule' | 'severity' | 'values'> | undefined {
  if (level === undefined) return { rule: 'unknownLevel' };
  if (parent === undefined) {
    return level === 'strategicGoal'
      ? undefined
      : { rule: 'levelJump', severity: 'warning', values: { level } };
  }
  if (parent.level !== undefined && LEVEL_RANKS[level] <= LEVEL_RANKS[parent.level]) {
    const values = { level, parent: goalTitle(parent), parentLevel: parent.level };
    return { rule: 'levelAboveParent', values };
  }
  const isAmongOthers = level === 'action' && parent.level === 'strategicGoal' && beside.operationalGoal > 0;
  return isAmongOthers ? { rule: 'levelJump', values: { level } } : undefined;
}

/**
 * The one level that fits between a goal's parent and what stands under it; where several do, the one that all goals beside it
 * have. Undefined where a person has to choose.
 */
function fittingLevel(
  index: DraftIndex,
  goal: WorkbookGoal,
  parent: WorkbookGoal | undefined,
  beside: LevelCounts,
): GoalLevel | undefined {
  if (parent !== undefined && parent.level === undefined) return undefined;
  const least = parent?.level === undefined ? 0 : LEVEL_RANKS[parent.level] + 1;
  const most = parent === undefined ? 0 : LEVEL_RANKS.action;
  const below = index.childrenOf(goal).flatMap(({ level }) => (level ? [LEVEL_RANKS[level]] : []));
  const possible = GOAL_LEVELS.filter((level) => {
    const rank = LEVEL_RANKS[level];
    return rank >= least && rank <= most && below.every((child) => child > rank);
  });
  const usual = GOAL_LEVELS.filter((level) => beside[level] > (level === goal.level ? 1 : 0));
  const clear = possible.length === 1 ? possible : usual.length === 1 ? usual : [];
  return clear.find((level) => possible.includes(level));
}

function countLevels(goals: readonly WorkbookGoal[]): LevelCounts {
  const counts = { strategicGoal: 0, operationalGoal: 0, action: 0 };
  for (const { level } of goals) if (level) counts[level] += 1;
  return counts;
}
