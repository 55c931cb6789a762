import { countRows } from './count-rows';
import { literal, messageFormula, when } from './formula-parts';
import type { GoalColumn } from './goal-columns';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { Count, MonitoringColumn } from './monitoring-columns';
import { COUNTS } from './monitoring-columns';
import { countFormulas, orNothing } from './monitoring-counts';
import { columnHeader, tableColumn, thisRow } from './structured-reference';

/** More rows than a sheet has. */
const NO_ROW = 10_000_000;
/** Characters of a goal's name that a chart has room for. */
const CHART_NAME = 44;

function goalColumn({ messages, names }: LayoutContext, column: GoalColumn): string {
  return tableColumn(names.tables.goals, messages.goals[column]);
}

function isStrategic(context: LayoutContext): string {
  return `${goalColumn(context, 'level')}=${context.names.cells.strategicGoal}`;
}

/** How many strategic goals the table of goals has. */
export function strategicGoalCount(context: LayoutContext): string {
  return countRows(isStrategic(context), `${goalColumn(context, 'level')}<>""`);
}

/**
 * The calculated columns: the k-th row shows the k-th strategic goal of the table of goals, nothing when there are fewer. A code
 * that an earlier strategic goal has already is counted there only, so that no indicator counts twice.
 */
export function monitoringFormulas(context: LayoutContext): Readonly<Record<MonitoringColumn, string>> {
  const { messages, names } = context;
  const here = (column: MonitoringColumn) =>
    thisRow(names.tables.monitoring, messages.monitoring.columns[column]);
  const header = columnHeader(names.tables.monitoring, messages.monitoring.columns.code);
  const unlessEmpty = (formula: string) => orNothing(when(`${here('place')}=""`, '""', formula));
  const ordinal = goalColumn(context, 'ordinal');
  const others = `${goalColumn(context, 'level')}<>${names.cells.strategicGoal}`;
  const kth = `SUMPRODUCT(SMALL((${others})*${NO_ROW}+${ordinal},ROW()-ROW(${header})))`;
  const goal = (column: GoalColumn) => `INDEX(${goalColumn(context, column)},${here('place')})&""`;
  const isEarlier = [
    isStrategic(context),
    `${goalColumn(context, 'code')}&""=${here('code')}`,
    `${ordinal}<${here('place')}`,
  ];
  const label = `${here('code')}&" "&${here('name')}`;
  const counts = countFormulas(
    context,
    here('indicators'),
    `${indicatorReferences(context).all('strategicCode')}=${here('countedCode')}`,
  );
  return {
    code: unlessEmpty(goal('code')),
    name: unlessEmpty(goal('name')),
    ...mapCounts(counts, (formula) => unlessEmpty(when(`${here('countedCode')}=""`, '0', formula))),
    chartLabel: unlessEmpty(
      when(
        `LEN(${here('name')})>${CHART_NAME}`,
        `LEFT(${label},LEN(${here('code')})+${CHART_NAME})&"…"`,
        label,
      ),
    ),
    place: orNothing(when(`${kth}<${NO_ROW}`, kth)),
    countedCode: unlessEmpty(when(`${countRows(...isEarlier)}>0`, '""', here('code'))),
  };
}

function mapCounts(
  counts: Readonly<Record<Count, string>>,
  change: (formula: string) => string,
): Readonly<Record<Count, string>> {
  const changed: Record<Count, string> = { ...counts };
  for (const key of COUNTS) changed[key] = change(counts[key]);
  return changed;
}

/** Says in words that there are no strategic goals, or more of them than the table has rows. */
export function noticeFormula(context: LayoutContext): string {
  const { messages, names } = context;
  const texts = messages.monitoring;
  const goals = strategicGoalCount(context);
  const rows = `ROWS(${tableColumn(names.tables.monitoring, texts.columns.code)})`;
  return orNothing(
    when(
      `${goals}=0`,
      messageFormula(texts.noGoals, { goals: literal(names.sheets.goals) }),
      when(`${goals}>${rows}`, messageFormula(texts.moreGoals, { count: `(${goals}-${rows})` })),
    ),
  );
}
