import type { IntendedDraft } from '../../strategy/draft-edit';
import type { Result } from '../../strategy/result';
import { failure, success } from '../../strategy/result';
import { SECTION_KEYS } from '../../strategy/section';
import type { IndicatorColumn } from '../indicator-columns';
import type { DraftReading, TableReading } from '../reading/workbook-reading';
import type { WriteLabel } from '../records/write-record';
import type { ChangePlan, TableChange } from './change-plan';
import { planGoals } from './plan-goals';
import { planIndicators } from './plan-indicators';
import { planSectionCodes } from './plan-section-codes';
import { tableChange } from './table-change';
import type { TableEdit } from './table-edit';

/** Why a change cannot be planned. */
export type PlanProblem =
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'tableFiltered'; readonly sheet: string }
  | { readonly kind: 'columnMissing'; readonly table: string; readonly column: string }
  | { readonly kind: 'indicatorTableMissing' }
  /** Formulas of the planner's in the table refer to cells beyond their own row, which sorting would garble. */
  | { readonly kind: 'formulasTieRows'; readonly sheet: string; readonly cell: string };

/**
 * What has to be written so that the workbook holds the intended draft: only what differs from what was read, and the ids of rows that
 * have none in the tables that are touched; in all tables where the write is there for them. A plan without tables writes nothing.
 * @throws Error when the intended draft has a row that is neither in the workbook nor to be added
 */
export function planChanges(
  reading: DraftReading,
  intended: IntendedDraft,
  label: WriteLabel,
): Result<ChangePlan, PlanProblem> {
  const { draft, indicators, sections } = reading;
  if (!indicators && intended.indicators.length > 0) return failure({ kind: 'indicatorTableMissing' });
  const storesIds = label.kind === 'idsStored';
  const goals = planGoals(reading, intended);
  const codes = new Map(intended.goals.map(({ id, code }) => [id, code]));
  const goalsAfter = (goals.rows.order ?? goals.rows.result).map((id) => ({ id, code: codes.get(id) ?? '' }));
  const edit = indicators && planIndicators(indicators, draft.indicators, intended, goalsAfter);
  const edits = [
    tableChange(goals, storesIds || (edit !== undefined && namesUnstoredGoal(edit, reading.goals))),
    ...(edit ? [tableChange(edit, storesIds)] : []),
    ...SECTION_KEYS.flatMap((key) => {
      const section = sections[key];
      const changed = (intended.sectionCodes ?? []).filter(({ section: named }) => named === key);
      return section ? [tableChange(planSectionCodes(section, changed), storesIds)] : [];
    }),
  ];
  const tables: TableChange[] = [];
  for (const change of edits) {
    if (!change.ok) return change;
    if (change.value) tables.push(change.value);
  }
  const readings = [reading.goals, ...(indicators ? [indicators] : [])];
  return success({ label, tables, moves: tables.flatMap((table) => movesOf(table, readings)) });
}

/** Whether an indicator is given to a goal whose row does not have its id yet: then that has to be stored as well. */
function namesUnstoredGoal(
  { cells, rows }: TableEdit<IndicatorColumn>,
  { unstored }: TableReading<string>,
): boolean {
  const given = cells.map((cell) => (cell.kind === 'text' && cell.column === 'goalId' ? cell.text : ''));
  const added = rows.added.map(({ row }) => row.cells.goalId?.content);
  return [...given, ...added.map((content) => (content?.kind === 'text' ? content.text : ''))].some((id) =>
    unstored.has(id),
  );
}

/** What stands below a table moves when the table gets longer or shorter. */
function movesOf(
  { table: name, added, removed }: TableChange,
  readings: readonly TableReading<string>[],
): ChangePlan['moves'] {
  const inserted = added.filter(({ fills }) => !fills).length;
  const deleted = removed.filter(({ emptied }) => !emptied).length;
  const table = readings.map((each) => each.table).find((each) => each.name === name);
  if (inserted === deleted || table?.below === undefined) return [];
  return [{ sheet: table.sheet, range: table.below }];
}
