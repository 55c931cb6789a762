import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { GoalColumn } from '../workbook/goal-columns';
import type { IndicatorColumn } from '../workbook/indicator-columns';
import { messagesFor } from '../workbook/messages/messages';
import type {
  DraftReading,
  IndicatorTableReading,
  TableReading,
  WorkbookReading,
} from '../workbook/reading/workbook-reading';
import type { HostProblem } from './host-problem';

/** A draft that indicators can be added to. */
export interface InsertedDraft extends DraftReading {
  readonly indicators: IndicatorTableReading;
}

/** Without these the goals of the library are not recognised. A planner may delete any other column. */
const GOAL_COLUMNS = ['code', 'name', 'id', 'originKey'] as const satisfies readonly GoalColumn[];

/** Without these an indicator cannot be added, or means nothing. */
const INDICATOR_COLUMNS = [
  'goalCode',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'id',
  'goalId',
  'insertedGoalCode',
] as const satisfies readonly IndicatorColumn[];

/**
 * The drafts of a workbook that indicators can be added to, the one inserted last first; none in a workbook into which nothing was
 * inserted. A table of ours that lacks something is a problem that names it: that of goals where no draft has indicators any more,
 * that of indicators where no draft has goals.
 */
export function insertedDrafts({
  drafts,
  notes,
}: WorkbookReading): Result<readonly InsertedDraft[], HostProblem> {
  const whole = drafts.flatMap((draft) => {
    const { indicators } = draft;
    return indicators === undefined ? [] : [{ ...draft, indicators }];
  });
  const missing = whole
    .map(
      ({ goals, indicators }) =>
        missingColumn(indicators, INDICATOR_COLUMNS, messagesFor(indicators.language).indicators) ??
        missingColumn(goals, GOAL_COLUMNS, messagesFor(goals.language).goals),
    )
    .find((problem) => problem !== undefined);
  if (missing !== undefined) return failure(missing);
  if (whole.length > 0) return success(whole);
  const [alone] = drafts;
  if (alone !== undefined) return failure({ kind: 'indicatorTableMissing', table: alone.goals.table.name });
  const orphan = notes.find((note) => note.kind === 'goalsMissing');
  return orphan === undefined ? success([]) : failure({ kind: 'goalsTableMissing', table: orphan.table });
}

function missingColumn<Column extends string>(
  { table, columns }: TableReading<Column>,
  needed: readonly Column[],
  headers: Readonly<Record<Column, string>>,
): HostProblem | undefined {
  const missing = needed.find((column) => columns[column] === undefined);
  return missing && { kind: 'columnMissing', table: table.name, column: headers[missing] };
}
