import type { IntendedDraft, IntendedGoal } from '../../strategy/draft-edit';
import type { WorkbookGoal } from '../../strategy/workbook-draft';
import type { GoalColumn } from '../goal-columns';
import type { TypedGoalColumn } from '../goal-row';
import { goalRow, NAME_LOOKS } from '../goal-row';
import { messagesFor } from '../messages/messages';
import type { CellModel } from '../model';
import type { DraftReading } from '../reading/workbook-reading';
import { placeRows } from './row-places';
import type { TableEdit, WantedCell, WantedRow } from './table-edit';
import { columnsAt, pickCells } from './typed-cells';

/** The columns that a new goal is written into. All others are the planner's to fill in, or calculate themselves. */
const WRITTEN = [
  'id',
  'code',
  'level',
  'name',
  'dimension',
  'origin',
  'originKey',
] as const satisfies readonly TypedGoalColumn[];

/** A planner may delete any other column. */
const NEEDED = ['code', 'level', 'name'] as const satisfies readonly GoalColumn[];

/** What is to become of the table of goals. */
export function planGoals(reading: DraftReading, intended: IntendedDraft): TableEdit<GoalColumn> {
  const { goals: table, draft, isOrdered } = reading;
  const messages = messagesFor(table.language);
  const words = { language: table.language, messages };
  const present = new Map(draft.goals.map((goal) => [goal.id, goal]));
  const rows = placeRows(
    table,
    intended.goals.map((goal) => ({ id: goal.id, ...(goal.added && { added: wantedRow(goal, words) }) })),
    isOrdered ? 'follow' : 'end',
  );
  const places = new Map(table.rowIds.map((id, row) => [id, row]));
  const cells = intended.goals.flatMap((goal) => {
    const [was, row] = [present.get(goal.id), places.get(goal.id)];
    if (goal.added || was === undefined || row === undefined) return [];
    return goalCells(was, goal, row, words);
  });
  const hasName = table.columns.name !== undefined;
  return {
    reading: table,
    headers: messages.goals,
    titles: table.rowIds.map((id) => {
      const goal = id === undefined ? undefined : present.get(id);
      return goal ? titleOf(goal.code, goal.name) : '';
    }),
    cells: cells.filter(({ kind }) => kind === 'text' || hasName),
    rows,
    needed: [...(rows.added.length > 0 ? NEEDED : []), ...(rows.order ? (['ordinal'] as const) : [])],
    emptyRow: columnsAt(table, goalRow(words, undefined)),
  };
}

type Words = Parameters<typeof goalRow>[0];

/** Only what differs. A goal's name is as far from the left as its level asks for. */
function goalCells(
  was: WorkbookGoal,
  goal: IntendedGoal,
  row: number,
  { messages }: Words,
): readonly WantedCell<GoalColumn>[] {
  const { level, dimension } = goal;
  const cells: WantedCell<GoalColumn>[] = [];
  if (goal.code !== was.code) cells.push({ row, column: 'code', kind: 'text', text: goal.code });
  if (level !== was.level) {
    cells.push({ row, column: 'level', kind: 'text', text: level ? messages.levels[level] : '' });
    if (level) cells.push({ row, column: 'name', kind: 'indent', indentOf: NAME_LOOKS[level] });
  }
  if (dimension !== was.dimension) {
    const text = dimension ? messages.dimensions[dimension] : '';
    cells.push({ row, column: 'dimension', kind: 'text', text });
  }
  return cells;
}

function wantedRow({ id, code, level, dimension, added }: IntendedGoal, words: Words): WantedRow<GoalColumn> {
  if (!added) throw new Error(`The goal “${id}” is not to be added`);
  const content = {
    id,
    code,
    level: level ?? added.level,
    name: added.name,
    dimension,
    origin: added.origin,
  };
  const cells: Readonly<Partial<Record<GoalColumn, CellModel>>> = pickCells(goalRow(words, content), WRITTEN);
  return { id, title: titleOf(code, added.name), cells };
}

function titleOf(code: string, name: string): string {
  return `${code} ${name}`.trim();
}
