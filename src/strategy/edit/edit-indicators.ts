import type { IntendedIndicator } from '../draft-edit';
import type { IndicatorDescription } from '../indicator';
import { failure, success } from '../result';
import type { DraftParts, EditedParts } from './draft-parts';
import { pathTo } from './goal-tree';

export function addIndicators(
  parts: DraftParts,
  goalId: string,
  descriptions: readonly IndicatorDescription[],
  newId: () => string,
): EditedParts {
  const goal = pathTo(parts.nodes, goalId)?.at(-1)?.goal;
  if (goal === undefined) return failure({ kind: 'goalGone', id: goalId });
  const added = descriptions.map((description): IntendedIndicator => ({
    id: newId(),
    goalId,
    goalCode: goal.code,
    added: description,
  }));
  const last = parts.indicators.findLastIndex((indicator) => indicator.goalId === goalId);
  const place = last < 0 ? parts.indicators.length : last + 1;
  return success({ ...parts, indicators: parts.indicators.toSpliced(place, 0, ...added) });
}

export function deleteIndicators(parts: DraftParts, ids: readonly string[]): EditedParts {
  const present = new Set(parts.indicators.map(({ id }) => id));
  const gone = ids.find((id) => !present.has(id));
  if (gone !== undefined) return failure({ kind: 'indicatorGone', id: gone });
  const deleted = new Set(ids);
  return success({ ...parts, indicators: parts.indicators.filter(({ id }) => !deleted.has(id)) });
}

export function assignIndicator(parts: DraftParts, id: string, goalId: string): EditedParts {
  if (!parts.indicators.some((indicator) => indicator.id === id))
    return failure({ kind: 'indicatorGone', id });
  const goal = pathTo(parts.nodes, goalId)?.at(-1)?.goal;
  if (goal === undefined) return failure({ kind: 'goalGone', id: goalId });
  const indicators = parts.indicators.map((indicator) =>
    indicator.id === id ? { ...indicator, goalId, goalCode: goal.code } : indicator,
  );
  return success({ ...parts, indicators });
}
