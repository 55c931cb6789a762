import type { DraftEdit } from '../../../src/strategy/draft-edit';
import { GOAL_LEVELS } from '../../../src/strategy/draft';
import { DIMENSIONS } from '../../../src/strategy/strategy';
import type { WorkbookDraft } from '../../../src/strategy/workbook-draft';
import type { WriteLabel } from '../../../src/workbook/records/write-record';
import type { Act } from './act';
import { pick } from './act';

type AddInAct = Extract<Act, { by: 'addIn' }>;

/** What an act asks for in this draft; undefined where it has nothing to be done to. */
export function draftEdit(
  { goals, indicators }: WorkbookDraft,
  { kind, picks: [a, b, c, d] }: AddInAct,
): DraftEdit | undefined {
  const goal = pick(goals, a);
  const other = pick(goals, b);
  const indicator = pick(indicators, c);
  switch (kind) {
    case 'addGoals':
      return {
        kind,
        parentId: d % 3 === 0 ? undefined : goal?.id,
        goals: [
          {
            level: 'operationalGoal',
            name: `=Nowy cel ${d}`,
            children: d % 2 === 0 ? [] : [{ level: 'action', name: 'Nowy kierunek', children: [] }],
          },
        ],
      };
    case 'addIndicators':
      return goal && { kind, goalId: goal.id, indicators: [ownIndicator(`Nowy wskaźnik ${d}`)] };
    case 'moveGoal':
      return goal && { kind, id: goal.id, parentId: d % 3 === 0 ? undefined : other?.id, position: c % 4 };
    case 'setLevel': {
      const level = pick(GOAL_LEVELS, d);
      return goal && level && { kind, id: goal.id, level };
    }
    case 'setDimension': {
      const dimension = pick(DIMENSIONS, d);
      return goal && dimension && { kind, id: goal.id, dimension };
    }
    case 'deleteGoal':
      return goal && { kind, id: goal.id, indicators: { kind: 'delete' } };
    case 'deleteGoalOnly':
      return (
        goal && other && { kind: 'deleteGoal', id: goal.id, indicators: { kind: 'move', goalId: other.id } }
      );
    case 'deleteIndicators':
      return indicator && { kind, ids: [indicator.id] };
    case 'assignIndicator':
      return goal && indicator && { kind, id: indicator.id, goalId: goal.id };
    case 'renumber':
    case 'storeIds':
      return { kind };
  }
}

/** The label matters only where nothing but ids is to be stored. */
export function labelOf({ kind }: DraftEdit): WriteLabel {
  return kind === 'storeIds' ? { kind: 'idsStored' } : { kind: 'renumbered' };
}

function ownIndicator(name: string) {
  return {
    name,
    unit: '-szt.',
    definition: '',
    kind: 'goal',
    desiredChange: 'increase',
    source: '+gmina',
  } as const;
}
