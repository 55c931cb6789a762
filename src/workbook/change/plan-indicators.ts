import { sameText, textIn } from '../../strategy/cell-value';
import type { IntendedDraft, IntendedIndicator } from '../../strategy/draft-edit';
import { indicatorLabel } from '../../strategy/measured-indicator';
import type { WorkbookIndicator } from '../../strategy/workbook-draft';
import type { IndicatorColumn } from '../indicator-columns';
import { YEAR_CELL } from '../indicator-row';
import { messagesFor } from '../messages/messages';
import type { IndicatorTableReading } from '../reading/workbook-reading';
import { emptyIndicatorCells, newIndicatorCells } from './indicator-cells';
import { placeRows } from './row-places';
import type { TableEdit, WantedCell, WantedRow } from './table-edit';
import { columnsAt } from './typed-cells';

/** Without these an indicator cannot be added, or means nothing. A planner may delete any other column. */
const NEEDED = [
  'goalCode',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'goalId',
  'insertedGoalCode',
] as const satisfies readonly IndicatorColumn[];

/** A goal as it is after the change. */
export interface CodedGoal {
  readonly id: string;
  readonly code: string;
}

/**
 * What is to become of the table of indicators.
 * @param goals all goals after the change, from the top of their table
 */
export function planIndicators(
  table: IndicatorTableReading,
  present: readonly WorkbookIndicator[],
  intended: IntendedDraft,
  goals: readonly CodedGoal[],
): TableEdit<IndicatorColumn> {
  const known = new Map(present.map((indicator) => [indicator.id, indicator]));
  const places = new Map(table.rowIds.map((id, row) => [id, row]));
  const rows = placeRows(
    table,
    intended.indicators.map((indicator) => ({
      id: indicator.id,
      ...(indicator.added && { added: wantedRow(table, indicator) }),
    })),
    'followUnsorted',
  );
  return {
    reading: table,
    headers: messagesFor(table.language).indicators,
    titles: table.rowIds.map((id) => {
      const indicator = id === undefined ? undefined : known.get(id);
      return indicator ? indicatorLabel(indicator.measured) : '';
    }),
    cells: intended.indicators.flatMap((indicator) => {
      const [was, row] = [known.get(indicator.id), places.get(indicator.id)];
      return indicator.added || was === undefined || row === undefined
        ? []
        : goalCells(table, was, indicator, row, goals);
    }),
    rows,
    needed: rows.added.length > 0 ? NEEDED : [],
    emptyRow: {
      ...columnsAt(table, emptyIndicatorCells(table.language)),
      ...Object.fromEntries(table.years.map(({ column }) => [column, YEAR_CELL])),
    },
  };
}

/**
 * Which goal a row names: its code and, hidden, the goal's id beside the code as it was written. The hidden ones are written where the
 * code changes, and where without them the row would come to name another goal.
 */
function goalCells(
  { columns }: IndicatorTableReading,
  { measured }: WorkbookIndicator,
  { goalCode, goalId }: IntendedIndicator,
  row: number,
  goals: readonly CodedGoal[],
): readonly WantedCell<IndicatorColumn>[] {
  const code = textIn(measured.goalCode);
  const hidden = { goalId: textIn(measured.goalId).trim(), code: textIn(measured.insertedGoalCode).trim() };
  const found = goalNamed(goalCode, hidden, goals);
  const cells: WantedCell<IndicatorColumn>[] = [];
  if (goalCode !== code) cells.push({ row, column: 'goalCode', kind: 'text', text: goalCode });
  if (goalId === undefined || (goalCode === code && found === goalId)) return cells;
  const isTied = goalNamed(goalCode, { goalId: '', code: '' }, goals) === goalId;
  for (const [column, text, before] of [
    ['goalId', goalId, hidden.goalId],
    ['insertedGoalCode', goalCode, hidden.code],
  ] as const) {
    // A planner may have deleted what nobody sees; then the code alone names the goal, as long as no other has the same.
    if (text !== before && !(columns[column] === undefined && isTied)) {
      cells.push({ row, column, kind: 'text', text });
    }
  }
  return cells;
}

/** The goal that a row names, as readers of the workbook find it. */
function goalNamed(
  code: string,
  hidden: { readonly goalId: string; readonly code: string },
  goals: readonly CodedGoal[],
): string | undefined {
  const named = code.trim();
  if (named === '') return undefined;
  const written = goals.find(({ id }) => id === hidden.goalId);
  if (written && sameText(named, hidden.code)) return written.id;
  return goals.find((goal) => sameText(goal.code, named))?.id;
}

function wantedRow(
  { language }: IndicatorTableReading,
  { id, goalId, goalCode, added }: IntendedIndicator,
): WantedRow<IndicatorColumn> {
  if (!added) throw new Error(`The indicator “${id}” is not to be added`);
  return {
    id,
    title: goalCode === '' ? added.name : `${goalCode} · ${added.name}`,
    cells: newIndicatorCells(language, { ...added, id, goalId: goalId ?? '', goalCode }),
  };
}
