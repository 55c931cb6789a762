import { sameText, textIn } from '../../strategy/cell-value';
import { indicatorLabel } from '../../strategy/measured-indicator';
import type { MeasuredIndicator } from '../../strategy/measured-indicator';
import type { WorkbookGoal, WorkbookIndicator } from '../../strategy/workbook-draft';
import type { IndicatorColumn } from '../indicator-columns';
import { KNOWN_WORDS } from './known-words';
import type { TakeNote } from './notes';
import type { TableReader } from './table-reader';
import { placeIn, readTable } from './table-reader';
import { INDICATORS_SHAPE } from './table-shape';
import type { TableSnapshot } from './workbook-snapshot';

/** What a planner sees in an indicator's row and would clear to get rid of it. */
const VISIBLE = [
  'goalCode',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'baseYear',
  'baseValue',
  'targetYear',
  'targetValue',
  'source',
  'frequency',
  'owner',
  'nextUpdate',
  'definition',
  'dataKey',
  'origin',
  'notes',
] as const satisfies readonly IndicatorColumn[];

/** Opens a table of indicators; which goals its rows belong to is told by `readIndicators`. */
export function openIndicators(
  table: TableSnapshot,
  newId: () => string,
  note: TakeNote,
): TableReader<IndicatorColumn> {
  return readTable(INDICATORS_SHAPE, table, VISIBLE, newId, note);
}

/**
 * Reads the indicators of a table beside the goals that they measure: one for each row that is not empty.
 * @param goals in the order of their rows
 */
export function readIndicators(
  reader: TableReader<IndicatorColumn>,
  goals: readonly WorkbookGoal[],
  note: TakeNote,
): readonly WorkbookIndicator[] {
  const goalOf = goalFinder(goals);
  const earlierLabels: string[] = [];
  return reader.rows.flatMap((identity, row) => {
    if (identity === undefined) return [];
    const desiredChange = reader.word(row, 'desiredChange', KNOWN_WORDS.desiredChange);
    reader.word(row, 'frequency', KNOWN_WORDS.frequency);
    const earlier = earlierLabels.length;
    const measured: MeasuredIndicator = {
      goalCode: reader.value(row, 'goalCode'),
      name: reader.value(row, 'name'),
      kind: reader.word(row, 'kind', KNOWN_WORDS.kind),
      unit: reader.value(row, 'unit'),
      desiredChange: desiredChange === 'unknown' ? undefined : desiredChange,
      baseYear: reader.value(row, 'baseYear'),
      baseValue: reader.value(row, 'baseValue'),
      targetYear: reader.value(row, 'targetYear'),
      targetValue: reader.value(row, 'targetValue'),
      years: reader.years.map(({ year, column }) => ({ year, value: reader.yearValue(row, column) })),
      source: reader.value(row, 'source'),
      owner: reader.value(row, 'owner'),
      nextUpdate: reader.value(row, 'nextUpdate'),
      goalId: reader.value(row, 'goalId'),
      insertedGoalCode: reader.value(row, 'insertedGoalCode'),
      goals,
      // Asked for seldom: a list for each row would be as much as the square of their number.
      get earlierLabels() {
        return earlierLabels.slice(0, earlier);
      },
    };
    earlierLabels.push(indicatorLabel(measured));
    if (textIn(measured.name) === '' && textIn(measured.goalCode) === '') {
      note({ kind: 'rowWithoutSubject', place: placeIn(reader.table, row, reader.columns.name ?? 0) });
    }
    return [{ ...identity, goalId: goalOf(measured)?.id, measured }];
  });
}

/** The goal that an indicator measures (`WorkbookIndicator.goalId`). */
function goalFinder(
  goals: readonly WorkbookGoal[],
): (measured: MeasuredIndicator) => WorkbookGoal | undefined {
  const byId = new Map(goals.filter(({ isStored }) => isStored).map((goal) => [goal.id.toLowerCase(), goal]));
  const byCode = new Map<string, WorkbookGoal>();
  for (const goal of goals) {
    const code = goal.code.toLowerCase();
    if (code !== '' && !byCode.has(code)) byCode.set(code, goal);
  }
  return ({ goalCode, insertedGoalCode, goalId }) => {
    const code = textIn(goalCode);
    const inserted = sameText(code, textIn(insertedGoalCode))
      ? byId.get(textIn(goalId).toLowerCase())
      : undefined;
    return inserted ?? byCode.get(code.toLowerCase());
  };
}
