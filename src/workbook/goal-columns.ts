import type { DraftGoal } from '../strategy/draft';
import type { ColumnLimits } from './fit-column';
import { fitColumn } from './fit-column';
import type { LayoutContext } from './layout-context';
import type { Messages } from './messages/messages';
import type { ColumnModel } from './model';
import { originText } from './origin-text';

/** The columns of the table of goals, from the left. */
export const GOAL_COLUMNS = [
  'code',
  'level',
  'name',
  'dimension',
  'result',
  'unit',
  'deadline',
  'funding',
  'status',
  'indicators',
  'origin',
  'id',
  'ordinal',
  'originKey',
] as const satisfies readonly (keyof Messages['goals'])[];

export type GoalColumn = (typeof GOAL_COLUMNS)[number];

/** Together narrow enough that a landscape A4 page prints them at three quarters of their size. */
const LIMITS: Readonly<Record<GoalColumn, ColumnLimits>> = {
  code: { min: 7, max: 14 },
  level: { min: 12, max: 20, list: true },
  name: { min: 36, max: 52, indent: 2 },
  dimension: { min: 12, max: 18, list: true },
  result: { min: 28, max: 28 },
  unit: { min: 18, max: 18 },
  deadline: { min: 12, max: 12 },
  funding: { min: 18, max: 18 },
  status: { min: 13, max: 17, list: true },
  indicators: { min: 10, max: 12 },
  origin: { min: 12, max: 22 },
  id: { min: 12, max: 40 },
  ordinal: { min: 8, max: 8 },
  originKey: { min: 12, max: 40 },
};

/** Columns that planners need not see. */
const HIDDEN: ReadonlySet<GoalColumn> = new Set(['id', 'ordinal', 'originKey']);

/** Widths that fit the goals' longest texts within each column's limits. */
export function goalColumnWidths(
  { draft, messages }: LayoutContext,
  goals: readonly DraftGoal[],
): ColumnModel[] {
  const texts: Readonly<Partial<Record<GoalColumn, readonly string[]>>> = {
    code: goals.map((goal) => goal.code),
    level: Object.values(messages.levels),
    name: goals.map((goal) => goal.name.text),
    dimension: Object.values(messages.dimensions),
    status: Object.values(messages.statuses),
    origin: goals.map((goal) => originText(goal.origin, draft.sources)),
    id: goals.map((goal) => goal.id),
  };
  return GOAL_COLUMNS.map((key) => {
    const width = fitColumn(messages.goals[key], texts[key] ?? [], LIMITS[key]);
    return HIDDEN.has(key) ? { width, hidden: true } : { width };
  });
}
