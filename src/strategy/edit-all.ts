import type { DraftEdit, EditProblem, IntendedDraft } from './draft-edit';
import { editDraft } from './edit-draft';
import type { Result } from './result';
import { failure, success } from './result';
import type { WorkbookDraft } from './workbook-draft';
import { draftAfter } from './draft-after';

/** An edit that depends on what the ones before it have made; undefined where there is nothing for it to do. */
export type EditStep = (draft: WorkbookDraft) => DraftEdit | undefined;

/**
 * Several edits as one change, each made of what the ones before it leave: the first that cannot be made says why, and nothing is
 * changed then.
 */
export function editAll(
  draft: WorkbookDraft,
  steps: readonly EditStep[],
  newId: () => string,
): Result<IntendedDraft, EditProblem> {
  let intended: IntendedDraft | undefined;
  let current = draft;
  for (const step of steps) {
    const edit = step(current);
    if (edit === undefined) continue;
    const next = editDraft(current, edit, newId);
    if (!next.ok) return next;
    intended = intended === undefined ? next.value : together(intended, next.value);
    current = draftAfter(current, next.value);
  }
  return intended === undefined ? failure({ kind: 'nothingToDo' }) : success(intended);
}

/** The later intention, which knows what the earlier one adds as if it were there already. */
function together(earlier: IntendedDraft, later: IntendedDraft): IntendedDraft {
  const addedGoals = new Map(earlier.goals.map(({ id, added }) => [id, added]));
  const addedIndicators = new Map(earlier.indicators.map(({ id, added }) => [id, added]));
  const codes = new Map(
    [...(earlier.sectionCodes ?? []), ...(later.sectionCodes ?? [])].map((code) => [
      `${code.section} ${code.id}`,
      code,
    ]),
  );
  return {
    goals: later.goals.map((goal) => {
      const added = goal.added ?? addedGoals.get(goal.id);
      return added ? { ...goal, added } : goal;
    }),
    indicators: later.indicators.map((indicator) => {
      const added = indicator.added ?? addedIndicators.get(indicator.id);
      return added ? { ...indicator, added } : indicator;
    }),
    ...(codes.size > 0 && { sectionCodes: [...codes.values()] }),
  };
}
