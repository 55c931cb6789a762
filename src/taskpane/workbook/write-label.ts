import type { DraftEdit } from '../../strategy/draft-edit';
import { textIn } from '../../strategy/cell-value';
import type { WorkbookDraft } from '../../strategy/workbook-draft';
import type { WriteLabel } from '../../workbook/records/write-record';

/** The longest name in a label, in UTF-16 units: the history keeps ten of them. */
const NAME_LIMIT = 80;

/** What an edit is called in the history. */
export function labelOf(edit: DraftEdit, draft: WorkbookDraft): WriteLabel {
  switch (edit.kind) {
    case 'addGoals':
      return { kind: 'goalsAdded', count: countGoals(edit.goals) };
    case 'addIndicators':
      return { kind: 'indicatorsAdded', count: edit.indicators.length };
    case 'moveGoal':
      return { kind: 'goalMoved', name: goalName(draft, edit.id) };
    case 'setLevel':
      return { kind: 'levelSet', name: goalName(draft, edit.id) };
    case 'setDimension':
      return { kind: 'dimensionSet', name: goalName(draft, edit.id) };
    case 'deleteGoal':
      return { kind: 'goalDeleted', name: goalName(draft, edit.id) };
    case 'deleteIndicators':
      return { kind: 'indicatorsDeleted', count: edit.ids.length };
    case 'assignIndicator': {
      const indicator = draft.indicators.find(({ id }) => id === edit.id);
      return { kind: 'indicatorAssigned', name: shortened(textIn(indicator?.measured.name)) };
    }
    case 'renumber':
      return { kind: 'renumbered' };
    case 'storeIds':
      return { kind: 'idsStored' };
  }
}

function countGoals(goals: Extract<DraftEdit, { kind: 'addGoals' }>['goals']): number {
  return goals.reduce((sum, { children }) => sum + 1 + countGoals(children), 0);
}

function goalName({ goals }: WorkbookDraft, id: string): string {
  const goal = goals.find((one) => one.id === id);
  return shortened(goal ? `${goal.code} ${goal.name}`.trim() : '');
}

function shortened(name: string): string {
  return name.length <= NAME_LIMIT
    ? name
    : `${name.slice(0, NAME_LIMIT - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
