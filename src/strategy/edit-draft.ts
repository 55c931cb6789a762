import { textIn } from './cell-value';
import type { DraftEdit, EditProblem, IntendedDraft, IntendedGoal, IntendedIndicator } from './draft-edit';
import type { DraftParts, EditedParts } from './edit/draft-parts';
import { addGoals, changeGoal, deleteGoal, moveGoal } from './edit/edit-goals';
import { addIndicators, assignIndicator, deleteIndicators } from './edit/edit-indicators';
import { numberAnew } from './edit/goal-codes';
import { goalsOf, goalTree } from './edit/goal-tree';
import { followInSections } from './edit/section-codes';
import type { Result } from './result';
import { failure, success } from './result';
import type { WorkbookDraft, WorkbookIndicator } from './workbook-draft';

/**
 * What goals and indicators there are to be when a planner asks for an edit. Where a goal's code changes, its indicators and the rows of
 * sections that name it follow. Codes are left alone as far as the edit allows; where they are doubled or missing so that nobody could
 * tell from them where an added or moved goal stands, all are given anew.
 * @param newId gives a new id for what is added
 * @returns the draft as it is to be, or why the edit cannot be made: `nothingToDo` where the draft would stay as it is
 */
export function editDraft(
  draft: WorkbookDraft,
  edit: DraftEdit,
  newId: () => string,
): Result<IntendedDraft, EditProblem> {
  const present: DraftParts = {
    nodes: goalTree(draft.goals),
    indicators: draft.indicators.map(intendedIndicator),
  };
  const edited = editParts(present, edit, newId);
  if (!edited.ok) return edited;
  const before = [...goalsOf(present.nodes)];
  const goals = [...goalsOf(edited.value.nodes)];
  const newCodes = changedCodes(before, goals);
  const intended: IntendedDraft = {
    goals,
    indicators: edited.value.indicators.map((indicator) => followGoal(indicator, newCodes.byId)),
    sectionCodes: followInSections(draft, newCodes.byOldCode),
  };
  const stays =
    edit.kind === 'storeIds'
      ? [...draft.goals, ...draft.indicators].every(({ isStored }) => isStored)
      : isSame(before, goals) && isSame(present.indicators, intended.indicators);
  return stays ? failure({ kind: 'nothingToDo' }) : success(intended);
}

function editParts(parts: DraftParts, edit: DraftEdit, newId: () => string): EditedParts {
  switch (edit.kind) {
    case 'addGoals':
      return addGoals(parts, edit, newId);
    case 'addIndicators':
      return addIndicators(parts, edit.goalId, edit.indicators, newId);
    case 'moveGoal':
      return moveGoal(parts, edit);
    case 'setLevel':
      return changeGoal(parts, { id: edit.id, level: edit.level });
    case 'setDimension':
      return changeGoal(parts, { id: edit.id, dimension: edit.dimension });
    case 'deleteGoal':
      return deleteGoal(parts, edit);
    case 'deleteIndicators':
      return deleteIndicators(parts, edit.ids);
    case 'assignIndicator':
      return assignIndicator(parts, edit.id, edit.goalId);
    case 'renumber':
      return success({ ...parts, nodes: numberAnew(parts.nodes) });
    case 'storeIds':
      return success(parts);
  }
}

function intendedIndicator({ id, goalId, measured }: WorkbookIndicator): IntendedIndicator {
  return { id, goalId, goalCode: textIn(measured.goalCode) };
}

interface ChangedCodes {
  readonly byId: ReadonlyMap<string, string>;
  /** By the code that the goal had, in lower case; of several goals with one code the first one is meant. */
  readonly byOldCode: ReadonlyMap<string, string>;
}

function changedCodes(before: readonly IntendedGoal[], after: readonly IntendedGoal[]): ChangedCodes {
  const codes = new Map(after.map(({ id, code }) => [id, code]));
  const byId = new Map<string, string>();
  const byOldCode = new Map<string, string>();
  const seen = new Set<string>(['']);
  for (const { id, code } of before) {
    const newCode = codes.get(id);
    const isFirst = !seen.has(code.toLowerCase());
    seen.add(code.toLowerCase());
    if (newCode === undefined || newCode === code) continue;
    byId.set(id, newCode);
    if (isFirst) byOldCode.set(code.toLowerCase(), newCode);
  }
  return { byId, byOldCode };
}

function followGoal(indicator: IntendedIndicator, newCodes: ReadonlyMap<string, string>): IntendedIndicator {
  const goalCode = indicator.goalId === undefined ? undefined : newCodes.get(indicator.goalId);
  return goalCode === undefined ? indicator : { ...indicator, goalCode };
}

/** Whether nothing was added, removed, moved or changed. */
function isSame(
  before: readonly (IntendedGoal | IntendedIndicator)[],
  after: readonly (IntendedGoal | IntendedIndicator)[],
): boolean {
  return (
    before.length === after.length &&
    before.every((part, index) => JSON.stringify(part) === JSON.stringify(after[index]))
  );
}
