import type { CellValue } from '../../src/strategy/cell-value';
import type { GoalRow, MeasuredIndicator } from '../../src/strategy/measured-indicator';

/** Three goals; codes are texts, so 2.1 and 2.10 are two. */
export const goals: readonly GoalRow[] = [
  { id: 'goal-2', code: '2', name: 'Synergia' },
  { id: 'goal-2.1', code: '2.1', name: 'Poprawa dostępności transportowej' },
  { id: 'goal-2.10', code: '2.10', name: 'Poprawa sytuacji na rynku pracy' },
];

/** The serial number of 22 November 2026. */
export const today = 46348;

/** A complete goal indicator, half of its way in half of its time; what a test cares about is given in `rest`. */
export function indicator(rest: Partial<MeasuredIndicator> = {}): MeasuredIndicator {
  return {
    goalCode: '2.1',
    name: 'Drogi dla rowerów',
    kind: 'goal',
    unit: 'km',
    desiredChange: 'increase',
    baseYear: 2026,
    baseValue: 20,
    targetYear: 2030,
    targetValue: 40,
    years: years({ 2026: 20, 2027: 25, 2028: 30, 2029: undefined, 2030: undefined }),
    source: 'Zarząd dróg',
    owner: 'Wydział Inwestycji',
    nextUpdate: today + 30,
    goalId: 'goal-2.1',
    insertedGoalCode: '2.1',
    goals,
    earlierLabels: [],
    ...rest,
  };
}

/** Year columns in the order of the years. */
export function years(values: Readonly<Record<number, CellValue>>): MeasuredIndicator['years'] {
  return Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
}

/** A row that nobody has filled in yet. */
export const emptyRow: MeasuredIndicator = {
  goalCode: undefined,
  name: undefined,
  kind: undefined,
  unit: undefined,
  desiredChange: undefined,
  baseYear: undefined,
  baseValue: undefined,
  targetYear: undefined,
  targetValue: undefined,
  years: years({ 2026: undefined, 2027: undefined }),
  source: undefined,
  owner: undefined,
  nextUpdate: undefined,
  goalId: undefined,
  insertedGoalCode: undefined,
  goals,
  earlierLabels: [],
};
