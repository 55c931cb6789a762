import fc from 'fast-check';
import type { DraftEdit, NewGoal } from '../../../src/strategy/draft-edit';
import type { IndicatorDescription } from '../../../src/strategy/indicator';
import { nodeKey } from '../../../src/strategy/selection';
import type { WorkbookDraft } from '../../../src/strategy/workbook-draft';

export const newGoal: NewGoal = {
  level: 'operationalGoal',
  name: '=Nowy cel',
  dimension: 'spatial',
  origin: { key: nodeKey('torun-2028', '2.10'), text: 'Toruń, 2.10' },
  children: [{ level: 'action', name: 'Nowe działanie', children: [] }],
};

export const newIndicator: IndicatorDescription = {
  name: 'Liczba pasażerów',
  unit: 'osoby',
  definition: '',
  kind: 'goal',
  desiredChange: 'increase',
  source: 'GUS',
};

/** Picks an edit for a draft: numbers stand for goals and indicators, whichever the draft has. */
export interface EditChoice {
  readonly kind: number;
  readonly goal: number;
  readonly other: number;
  readonly indicator: number;
  readonly position: number;
}

export const anyEditChoice: fc.Arbitrary<EditChoice> = fc.record({
  kind: fc.nat({ max: 10 }),
  goal: fc.nat({ max: 30 }),
  other: fc.nat({ max: 30 }),
  indicator: fc.nat({ max: 10 }),
  position: fc.nat({ max: 3 }),
});

export function chosenEdit(
  { goals, indicators }: WorkbookDraft,
  { kind, goal, other, indicator, position }: EditChoice,
): DraftEdit {
  const idOf = <Row extends { readonly id: string }>(rows: readonly Row[], index: number) =>
    rows[index % Math.max(rows.length, 1)]?.id ?? 'nobody';
  const id = idOf(goals, goal);
  const goalId = idOf(goals, other);
  switch (kind) {
    case 0:
      return { kind: 'addGoals', parentId: goal % 3 === 0 ? undefined : id, goals: [newGoal, newGoal] };
    case 1:
      return { kind: 'addIndicators', goalId: id, indicators: [newIndicator, newIndicator] };
    case 2:
    case 3:
      return { kind: 'moveGoal', id, parentId: other % 3 === 0 ? undefined : goalId, position };
    case 4:
      return { kind: 'setLevel', id, level: 'action' };
    case 5:
      return { kind: 'setDimension', id, dimension: 'economic' };
    case 6:
      return { kind: 'deleteGoal', id, indicators: { kind: 'delete' } };
    case 7:
      return { kind: 'deleteGoal', id, indicators: { kind: 'move', goalId } };
    case 8:
      return { kind: 'deleteIndicators', ids: [idOf(indicators, indicator), idOf(indicators, other)] };
    case 9:
      return { kind: 'assignIndicator', id: idOf(indicators, indicator), goalId };
    default:
      return { kind: 'renumber' };
  }
}
