import type { GoalRow } from '../../src/strategy/measured-indicator';
import type { Thresholds } from '../../src/strategy/thresholds';
import { DEFAULT_THRESHOLDS } from '../../src/strategy/thresholds';
import type { WorkbookModel } from '../../src/workbook/model';
import type { WholeColumn } from './changed-tables';
import { rowsInOrder, withNamedCell, withTable } from './changed-tables';
import { CASE_GOALS, INDICATOR_CASES } from './indicator-cases';
import type { TypedIndicator, TypedTables } from './typed-indicators';
import { YEARS, tablesAlone, withContent, workbookOf } from './typed-indicators';

/** A workbook whose tables a planner changed, and what its rows are measured by now. */
export interface TableChange {
  /** Completes "when a planner …". */
  readonly name: string;
  readonly model: WorkbookModel;
  readonly tables: TypedTables;
  readonly years: readonly number[];
  readonly thresholds?: Thresholds;
}

/** Every third case, and those that look at other rows and at goals. */
const rows: readonly TypedIndicator[] = INDICATOR_CASES.filter(
  ({ name }, index) => index % 3 === 0 || /^(powtórzenie|cel)/.test(name),
);
const original = tablesAlone(workbookOf({ goals: CASE_GOALS, rows }));

type Change = (columns: readonly WholeColumn[]) => readonly WholeColumn[];

function indicatorsChange(name: string, change: Change, rest: Partial<TableChange> = {}): TableChange {
  const model = withTable(original, 'Wskazniki', change);
  return { name, model, tables: { goals: CASE_GOALS, rows }, years: YEARS, ...rest };
}

function goalsChange(name: string, change: Change, goals: readonly GoalRow[]): TableChange {
  return { name, model: withTable(original, 'Cele', change), tables: { goals, rows }, years: YEARS };
}

const without =
  (...names: readonly string[]): Change =>
  (columns) =>
    columns.filter(({ name }) => !names.includes(name));

const insertAfter =
  (name: string, inserted: WholeColumn): Change =>
  (columns) =>
    columns.flatMap((column) => (column.name === name ? [column, inserted] : [column]));

function yearsDeleted(...deleted: readonly number[]): TableChange {
  return indicatorsChange(`deletes the years ${deleted.join(', ')}`, without(...deleted.map(String)), {
    years: YEARS.filter((year) => !deleted.includes(year)),
  });
}

function yearAdded(after: string, year: number, years: readonly number[]): TableChange {
  const values = rows.map((_, index) => (index % 4 === 0 ? undefined : 90 + index));
  const cells = values.map((value) => withContent({}, value));
  const typed = rows.map((row, index) => ({ ...row, years: { ...row.years, [year]: values[index] } }));
  return indicatorsChange(
    `adds the year ${year} after ${after}`,
    insertAfter(after, { name: `${year}`, cells }),
    {
      tables: { goals: CASE_GOALS, rows: typed },
      years,
    },
  );
}

/** A column of numbers that no formula may take for measured values. */
function columnInserted(after: string, name: string): TableChange {
  const cells = rows.map((_, index) => withContent({}, index * 7 - 20));
  return indicatorsChange(
    `inserts a column called ${name} after ${after}`,
    insertAfter(after, { name, cells }),
  );
}

function rowsKept(name: string, order: readonly number[]): TableChange {
  const kept = order.flatMap((index) => rows[index] ?? []);
  return indicatorsChange(name, rowsInOrder(order), { tables: { goals: CASE_GOALS, rows: kept } });
}

function goalsKept(name: string, order: readonly number[]): TableChange {
  return goalsChange(
    name,
    rowsInOrder(order),
    order.flatMap((index) => CASE_GOALS[index] ?? []),
  );
}

const THRESHOLD_CELLS = {
  onTrackShare: 'Prog_zgodnie_z_planem',
  atRiskShare: 'Prog_zagrozony',
  maintainTolerance: 'Tolerancja_utrzymania',
  maintainLimit: 'Granica_utrzymania',
} as const satisfies Record<keyof Thresholds, string>;

function thresholdsTyped(name: string, typed: Partial<Thresholds>): TableChange {
  const thresholds: Thresholds = { ...DEFAULT_THRESHOLDS, ...typed };
  const keys = ['onTrackShare', 'atRiskShare', 'maintainTolerance', 'maintainLimit'] as const;
  const model = keys.reduce(
    (changed, key) => withNamedCell(changed, THRESHOLD_CELLS[key], thresholds[key]),
    original,
  );
  return { name, model, tables: { goals: CASE_GOALS, rows }, years: YEARS, thresholds };
}

const emptied: Change = (columns) =>
  rowsInOrder([0])(columns).map((column) =>
    column.formula === undefined ? { ...column, cells: [{}] } : column,
  );

const emptyTables: TypedTables = { goals: CASE_GOALS, rows: [{ cells: {}, years: {} }] };

export const TABLE_CHANGES: readonly TableChange[] = [
  yearsDeleted(2027),
  yearsDeleted(2026, 2031),
  yearsDeleted(...YEARS),
  yearAdded('Wartość docelowa', 2024, [2024, ...YEARS]),
  yearAdded('2031', 2032, [...YEARS, 2032]),
  columnInserted('Wskaźnik', 'Prognoza'),
  columnInserted('2028', 'Prognoza'),
  columnInserted('2031', 'Średnia 2026–2031'),
  // Numbers that are no years.
  columnInserted('2029', '150'),
  columnInserted('Wartość docelowa', '3000'),
  // A year, but not among the years.
  columnInserted('Ocena', '2040'),
  columnInserted('Nr', '1'),
  rowsKept('sorts the indicators', rows.map((_, index) => index).reverse()),
  rowsKept('deletes all indicators but the first', [0]),
  rowsKept('deletes all indicators but the last', [rows.length - 1]),
  goalsKept('sorts the goals', CASE_GOALS.map((_, index) => index).reverse()),
  goalsKept('deletes all goals but the first', [0]),
  goalsKept('deletes all goals but the fifth', [4]),
  goalsChange('empties the goals', emptied, [{ id: '', code: '', name: '' }]),
  thresholdsTyped('changes the thresholds', {
    onTrackShare: 1,
    atRiskShare: 0.95,
    maintainTolerance: 0,
    maintainLimit: 0.1,
  }),
  thresholdsTyped('types a text for a threshold', { onTrackShare: 'wysoki' }),
  thresholdsTyped('empties a threshold', { maintainTolerance: undefined }),
  thresholdsTyped('leaves an error in a threshold', { atRiskShare: { error: '#DIV/0!' } }),
  { name: 'empties the indicators', model: workbookOf(emptyTables), tables: emptyTables, years: YEARS },
];
