import type { SectionKey } from '../../src/strategy/section';
import type {
  SectionRow,
  WorkbookDraft,
  WorkbookGoal,
  WorkbookIndicator,
} from '../../src/strategy/workbook-draft';
import type { MeasuredIndicator } from '../../src/strategy/measured-indicator';
import { indicator } from './sample-indicators';

/** A goal's row; what a test cares about is given in `rest`. */
export function goalRow(id: string, code: string, rest: Partial<WorkbookGoal> = {}): WorkbookGoal {
  return {
    id,
    isStored: true,
    code,
    level: 'strategicGoal',
    name: `Cel ${id}`,
    dimension: undefined,
    result: '',
    unit: '',
    deadline: undefined,
    funding: '',
    status: '',
    origin: undefined,
    parentId: undefined,
    ...rest,
  };
}

/** A complete indicator's row of a goal; `rest` and `measured` say what a test cares about. */
export function indicatorRow(
  id: string,
  goal: { readonly id: string; readonly code: string },
  measured: Partial<MeasuredIndicator> = {},
  rest: Partial<WorkbookIndicator> = {},
): WorkbookIndicator {
  return {
    id,
    isStored: true,
    goalId: goal.id,
    measured: indicator({
      name: `Wskaźnik ${id}`,
      goalCode: goal.code,
      goalId: goal.id,
      insertedGoalCode: goal.code,
      ...measured,
    }),
    ...rest,
  };
}

/** A section's row. */
export function sectionRow(
  id: string,
  cells: SectionRow['cells'],
  years: SectionRow['years'] = [],
): SectionRow {
  return { id, isStored: true, cells, years };
}

/** A draft of these rows; each indicator sees the goals and the rows above it, as the reading gives them. */
export function workbookDraft(
  goals: readonly WorkbookGoal[],
  indicators: readonly WorkbookIndicator[] = [],
  sections: Readonly<Partial<Record<SectionKey, readonly SectionRow[]>>> = {},
): WorkbookDraft {
  const rows = goals.map(({ id, code, name }) => ({ id, code, name }));
  return {
    place: 'Brzeg',
    horizon: { from: 2026, to: 2030 },
    goals,
    indicators: indicators.map((row) => ({ ...row, measured: { ...row.measured, goals: rows } })),
    sections,
  };
}

const [one, oneOne, oneTwo, oneTwoOne, two, twoOne] = [
  goalRow('a', '1'),
  goalRow('a1', '1.1', { level: 'operationalGoal', parentId: 'a' }),
  goalRow('a2', '1.2', { level: 'operationalGoal', parentId: 'a' }),
  goalRow('a2x', '1.2.1', { level: 'action', parentId: 'a2' }),
  goalRow('b', '2'),
  goalRow('b1', '2.1', { level: 'operationalGoal', parentId: 'b' }),
] as const;

/** Two strategic goals with two and one operational goals, one of them with an action; an indicator each for 1.1, 1.2.1 and 2.1. */
export const smallDraft: WorkbookDraft = workbookDraft(
  [one, oneOne, oneTwo, oneTwoOne, two, twoOne],
  [indicatorRow('i1', oneOne), indicatorRow('i2', oneTwoOne), indicatorRow('i3', twoOne)],
);
