import type { Language } from '../strategy/language';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import type { GoalColumn } from '../workbook/goal-columns';
import { GOAL_COLUMNS } from '../workbook/goal-columns';
import type { IndicatorColumn } from '../workbook/indicator-columns';
import { INDICATOR_COLUMNS } from '../workbook/indicator-columns';
import { messagesFor } from '../workbook/messages/messages';
import type { FoundColumns } from './find-columns';
import { findColumns } from './find-columns';
import type { HostProblem } from './host-problem';
import type { TableContent } from './table-content';
import { isFormula } from './table-content';

/** A table of indicators that an insertion made, with the goals that its formulas look at. */
export interface IndicatorTable {
  readonly content: TableContent;
  /** The language of its headers, in which words are written into it. */
  readonly language: Language;
  readonly columns: FoundColumns<IndicatorColumn>['at'];
  /** Its rows, empty ones too. */
  readonly indicators: readonly PresentIndicator[];
  readonly goalsTable: string;
  /** In that table's order. */
  readonly goals: readonly PresentGoal[];
}

/** What a row of a table of indicators says of its indicator; empty texts where it says nothing. */
export interface PresentIndicator {
  readonly name: string;
  readonly goalCode: string;
  readonly goalId: string;
  readonly insertedGoalCode: string;
}

/** A row of a table of goals. */
export interface PresentGoal {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The node of the library that it was made from; undefined for a goal that a planner added, or that has lost its code. */
  readonly key: NodeKey | undefined;
}

/** The names that insertions give to tables, with a number where the first ones were taken. */
const INDICATOR_TABLE = /^Wskazniki(?:_(\d+))?$/i;
const GOALS_TABLE = /^Cele(?:_\d+)?$/i;

/** What a planner's own table of that name hardly has: with either of these a table is ours, whatever else became of it. */
const MARKS = ['goalId', 'insertedGoalCode'] as const satisfies readonly IndicatorColumn[];

const GOAL_TEXTS = ['code', 'name', 'id', 'originKey'] as const satisfies readonly GoalColumn[];
const INDICATOR_TEXTS = [
  'goalCode',
  'name',
  'goalId',
  'insertedGoalCode',
] as const satisfies readonly IndicatorColumn[];

/** Without these a row cannot be added, or means nothing. A planner may delete any other column. */
const NEEDED = [
  ...INDICATOR_TEXTS,
  'goal',
  'kind',
  'unit',
  'desiredChange',
  'id',
] as const satisfies readonly IndicatorColumn[];

export function isIndicatorTable(name: string): boolean {
  return INDICATOR_TABLE.test(name);
}

export function isGoalsTable(name: string): boolean {
  return GOALS_TABLE.test(name);
}

/**
 * The table of goals that a table of indicators looks its goals up in: the one whose column the formula of the goals' names reads
 * (src/workbook/goal-formulas.ts). Excel keeps formulas in step when a table is renamed, and it ties each of several insertions to
 * its own goals.
 */
export function goalsTableOf({ name, headers, cells }: TableContent): string | undefined {
  const column = isIndicatorTable(name) ? indicatorColumnsOf(headers).at.goal : undefined;
  if (column === undefined) return undefined;
  const formula = cells.map((row) => row[column]).find(isFormula);
  return /\bINDEX\(([^\s()[\]{},;:!'"&=<>+*/^-]+)\[/i.exec(formula ?? '')?.[1];
}

/** The columns of one of our tables whose texts matter. */
export function textColumns({ name, headers }: TableContent): readonly number[] {
  const columns = isIndicatorTable(name)
    ? INDICATOR_TEXTS.map((key) => indicatorColumnsOf(headers).at[key])
    : GOAL_TEXTS.map((key) => goalColumnsOf(headers).at[key]);
  return columns.filter((column) => column !== undefined);
}

/**
 * Puts each table of indicators together with its goals, the one inserted last first. A table of ours that lacks something is a
 * problem that names it; a planner's own table of one of these names is nothing to us.
 */
export function pairTables(
  contents: readonly TableContent[],
): Result<readonly IndicatorTable[], HostProblem> {
  const ours = contents
    .filter(({ name }) => isIndicatorTable(name))
    .filter(({ headers }) => MARKS.some((key) => indicatorColumnsOf(headers).at[key] !== undefined))
    .sort((a, b) => insertionNumber(b.name) - insertionNumber(a.name));
  const goals = contents.filter(({ name }) => !isIndicatorTable(name));
  if (ours.length === 0) {
    const alone = goals.find(({ headers }) => goalColumnsOf(headers).at.originKey !== undefined);
    return alone === undefined ? success([]) : failure({ kind: 'indicatorTableMissing', table: alone.name });
  }
  const tables: IndicatorTable[] = [];
  for (const content of ours) {
    const table = pair(content, goals);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return success(tables);
}

function pair(
  content: TableContent,
  goalTables: readonly TableContent[],
): Result<IndicatorTable, HostProblem> {
  const { language, at } = indicatorColumnsOf(content.headers);
  const missing = NEEDED.find((key) => at[key] === undefined);
  if (missing !== undefined) return columnMissing(content, messagesFor(language).indicators[missing]);
  const referred = goalsTableOf(content)?.toLowerCase();
  const goals = goalTables.find(({ name }) => name.toLowerCase() === referred);
  if (goals === undefined) return failure({ kind: 'goalsTableMissing', table: content.name });
  const columns = goalColumnsOf(goals.headers);
  const lacking = GOAL_TEXTS.find((key) => columns.at[key] === undefined);
  if (lacking !== undefined) return columnMissing(goals, messagesFor(columns.language).goals[lacking]);
  return success({
    content,
    language,
    columns: at,
    indicators: content.cells.map((row) => ({
      name: text(row, at.name),
      goalCode: text(row, at.goalCode),
      goalId: text(row, at.goalId),
      insertedGoalCode: text(row, at.insertedGoalCode),
    })),
    goalsTable: goals.name,
    goals: goals.cells.map((row) => {
      const code = text(row, columns.at.code);
      return {
        id: text(row, columns.at.id),
        code,
        name: text(row, columns.at.name),
        key: code === '' ? undefined : parseKey(text(row, columns.at.originKey)),
      };
    }),
  });
}

function columnMissing({ name }: TableContent, column: string): Result<never, HostProblem> {
  return failure({ kind: 'columnMissing', table: name, column });
}

function indicatorColumnsOf(headers: readonly string[]): FoundColumns<IndicatorColumn> {
  return findColumns(headers, INDICATOR_COLUMNS, ({ indicators }) => indicators);
}

function goalColumnsOf(headers: readonly string[]): FoundColumns<GoalColumn> {
  return findColumns(headers, GOAL_COLUMNS, ({ goals }) => goals);
}

function insertionNumber(name: string): number {
  return Number(INDICATOR_TABLE.exec(name)?.[1] ?? 1);
}

/** Codes compare as texts: a planner's own may have become a number. */
function text(row: readonly unknown[], column: number | undefined): string {
  const cell = column === undefined ? '' : row[column];
  return typeof cell === 'string' || typeof cell === 'number' ? `${cell}`.trim() : '';
}

/** The node that a key names: the strategy's id up to the first colon, then the node's. */
function parseKey(key: string): NodeKey | undefined {
  const colon = key.indexOf(':');
  return colon > 0 && colon < key.length - 1 ? nodeKey(key.slice(0, colon), key.slice(colon + 1)) : undefined;
}
