import type { CellValue } from '../../src/strategy/cell-value';
import type { GoalLevel } from '../../src/strategy/draft';
import type { NodeKey } from '../../src/strategy/selection';
import type { Dimension } from '../../src/strategy/strategy';
import type { WorkbookGoal, WorkbookIndicator } from '../../src/strategy/workbook-draft';
import { GOAL_COLUMNS } from '../../src/workbook/goal-columns';
import { INDICATOR_COLUMNS } from '../../src/workbook/indicator-columns';
import { pl } from '../../src/workbook/messages/pl';
import type {
  DraftReading,
  ReadingNote,
  ReadOnlyReason,
  WorkbookReading,
} from '../../src/workbook/reading/workbook-reading';
import type { TableSnapshot } from '../../src/workbook/reading/workbook-snapshot';
import type { Dismissal } from '../../src/workbook/records/stored-records';
import type { WriteRecord } from '../../src/workbook/records/write-record';

/** A goal of a workbook that a test sets up, in the few words that matter to the pane. */
export interface SampleGoal {
  readonly code: string;
  readonly level: GoalLevel;
  readonly name: string;
  readonly dimension?: Dimension;
  readonly origin?: NodeKey;
}

export interface SampleIndicator {
  readonly goalCode: string;
  readonly name: string;
}

/** A workbook that a test sets up, as plain data that can go into a page. */
export interface SampleWorkbook {
  readonly place: string;
  readonly goals: readonly SampleGoal[];
  readonly indicators: readonly SampleIndicator[];
  /** A second draft, by its goals. */
  readonly second?: readonly SampleGoal[];
  readonly notes: readonly ReadingNote[];
  readonly readOnly?: ReadOnlyReason;
  readonly history: readonly WriteRecord[];
  readonly dismissals: readonly Dismissal[];
  /** Something below the table of goals. */
  readonly below?: string;
}

export const EMPTY_WORKBOOK: SampleWorkbook = {
  place: '',
  goals: [],
  indicators: [],
  notes: [],
  history: [],
  dismissals: [],
};

/** What reading the workbook gives; an empty one has no draft. */
export function sampleReading(sample: SampleWorkbook): WorkbookReading {
  const drafts = [
    ...(sample.goals.length > 0 ? [draftReading(sample, sample.goals, '')] : []),
    ...(sample.second ? [draftReading({ ...sample, indicators: [] }, sample.second, ' 2')] : []),
  ];
  return {
    snapshot: {
      sheets: [],
      tables: drafts.flatMap(({ goals, indicators }) => [
        goals.table,
        ...(indicators ? [indicators.table] : []),
      ]),
      otherTables: [],
      names: [],
      place: sample.place,
      firstYear: 2026,
      lastYear: 2030,
      readOnly: false,
      parts: [],
    },
    drafts,
    notes: sample.notes,
    readOnly: sample.readOnly,
    history: { kind: 'read', value: sample.history },
    dismissals: { kind: 'read', value: sample.dismissals },
  };
}

/** The row of the goals' header on its sheet, and how many rows stand above the first goal. */
const HEADER_ROW = 3;

function draftReading(
  { place, indicators, below }: SampleWorkbook,
  samples: readonly SampleGoal[],
  suffix: string,
): DraftReading {
  const goals = samples.map((goal): WorkbookGoal => ({
    id: `goal-${goal.code}${suffix}`,
    isStored: true,
    code: goal.code,
    level: goal.level,
    name: goal.name,
    dimension: goal.dimension,
    result: '',
    unit: '',
    deadline: undefined,
    funding: '',
    status: '',
    origin: goal.origin,
    parentId: samples.some(({ code }) => code === parentCode(goal.code))
      ? `goal-${parentCode(goal.code)}${suffix}`
      : undefined,
  }));
  const measured = indicators.map(({ goalCode, name }, at): WorkbookIndicator => ({
    id: `indicator-${at}`,
    isStored: true,
    goalId: goals.find(({ code }) => code === goalCode)?.id,
    measured: {
      goalCode,
      name,
      kind: 'goal',
      unit: undefined,
      desiredChange: 'increase',
      baseYear: undefined,
      baseValue: undefined,
      targetYear: undefined,
      targetValue: undefined,
      years: [],
      source: undefined,
      owner: undefined,
      nextUpdate: undefined,
      goalId: goals.find(({ code }) => code === goalCode)?.id,
      insertedGoalCode: goalCode,
      goals: goals.map(({ id, code, name: goalName }) => ({ id, code, name: goalName })),
      earlierLabels: [],
    },
  }));
  return {
    draft: { place, horizon: { from: 2026, to: 2030 }, goals, indicators: measured, sections: {} },
    language: 'pl',
    isOrdered: true,
    goals: {
      table: {
        ...tableOf(
          `Cele${suffix.trim()}`,
          `Cele${suffix}`,
          GOAL_COLUMNS.map((key) => pl.goals[key]),
        ),
        rows: goals.map((goal) => GOAL_COLUMNS.map((column) => ({ value: goalCell(goal, column) }))),
        ...(below !== undefined && { below }),
      },
      language: 'pl',
      columns: Object.fromEntries(GOAL_COLUMNS.map((column, at) => [column, at])),
      rowIds: goals.map(({ id }) => id),
      unstored: new Set(),
    },
    indicators: {
      table: {
        ...tableOf(`Wskazniki${suffix.trim()}`, `Wskaźniki${suffix}`, INDICATOR_COLUMNS),
        rows: measured.map((indicator) =>
          INDICATOR_COLUMNS.map((column) => ({ value: indicatorCell(indicator, column) })),
        ),
      },
      language: 'pl',
      columns: Object.fromEntries(INDICATOR_COLUMNS.map((column, at) => [column, at])),
      rowIds: measured.map(({ id }) => id),
      unstored: new Set(),
      years: [],
    },
    sections: {},
  };
}

function tableOf(name: string, sheet: string, headers: readonly string[]): Omit<TableSnapshot, 'rows'> {
  return {
    name,
    sheet,
    isProtected: false,
    isFiltered: false,
    headerRow: HEADER_ROW,
    firstColumn: 0,
    headers,
  };
}

function parentCode(code: string): string {
  return code.split('.').slice(0, -1).join('.');
}

function goalCell(goal: WorkbookGoal, column: (typeof GOAL_COLUMNS)[number]): CellValue {
  switch (column) {
    case 'level':
      return goal.level && pl.levels[goal.level];
    case 'dimension':
      return goal.dimension && pl.dimensions[goal.dimension];
    case 'code':
    case 'name':
    case 'id':
      return goal[column];
    case 'originKey':
      return goal.origin;
    default:
      return undefined;
  }
}

function indicatorCell(
  { id, measured }: WorkbookIndicator,
  column: (typeof INDICATOR_COLUMNS)[number],
): CellValue {
  switch (column) {
    case 'id':
      return id;
    case 'goalId':
    case 'goalCode':
    case 'name':
    case 'insertedGoalCode':
      return measured[column];
    default:
      return undefined;
  }
}
