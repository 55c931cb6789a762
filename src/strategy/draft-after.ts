import type { IntendedDraft, IntendedGoal, IntendedIndicator } from './draft-edit';
import type { WorkbookDraft, WorkbookGoal, WorkbookIndicator } from './workbook-draft';

/** The draft as it will read once an intention is written, as far as a further edit looks at it. */
export function draftAfter(draft: WorkbookDraft, intended: IntendedDraft): WorkbookDraft {
  const goals = new Map(draft.goals.map((goal) => [goal.id, goal]));
  const indicators = new Map(draft.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    ...draft,
    goals: intended.goals.map((goal) => goalAfter(goal, goals.get(goal.id))),
    indicators: intended.indicators.map((indicator) =>
      indicatorAfter(indicator, indicators.get(indicator.id)),
    ),
  };
}

function goalAfter(
  { id, code, level, dimension, parentId, added }: IntendedGoal,
  before: WorkbookGoal | undefined,
): WorkbookGoal {
  const changed = { code, level, dimension, parentId };
  if (before) return { ...before, ...changed };
  return {
    id,
    isStored: false,
    ...changed,
    name: added?.name ?? '',
    result: '',
    unit: '',
    deadline: undefined,
    funding: '',
    status: '',
    origin: added?.origin?.key,
  };
}

function indicatorAfter(
  { id, goalId, goalCode, added }: IntendedIndicator,
  before: WorkbookIndicator | undefined,
): WorkbookIndicator {
  if (before) return { ...before, goalId, measured: { ...before.measured, goalCode } };
  return {
    id,
    isStored: false,
    goalId,
    measured: {
      goalCode,
      name: added?.name,
      kind: added?.kind,
      unit: added?.unit,
      desiredChange: added?.desiredChange,
      baseYear: undefined,
      baseValue: undefined,
      targetYear: undefined,
      targetValue: undefined,
      years: [],
      source: added?.source,
      owner: undefined,
      nextUpdate: undefined,
      goalId,
      insertedGoalCode: goalCode,
      goals: [],
      earlierLabels: [],
    },
  };
}
