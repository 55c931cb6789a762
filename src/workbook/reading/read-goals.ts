import type { NodeKey } from '../../strategy/selection';
import { nodeKey } from '../../strategy/selection';
import type { WorkbookGoal } from '../../strategy/workbook-draft';
import type { GoalColumn } from '../goal-columns';
import { orderGoals } from './goal-tree';
import { KNOWN_WORDS } from './known-words';
import type { TakeNote } from './notes';
import type { TableReader } from './table-reader';
import { placeIn, readTable } from './table-reader';
import { GOALS_SHAPE } from './table-shape';
import type { TableSnapshot } from './workbook-snapshot';

/** A table of goals, and the goals in it. */
export interface GoalsReading {
  readonly reader: TableReader<GoalColumn>;
  /** In the draft's order. */
  readonly goals: readonly WorkbookGoal[];
  readonly isOrdered: boolean;
  /** In the order of the rows, in which formulas look goals up. */
  readonly byRow: readonly WorkbookGoal[];
}

/** What a planner sees in a row of a goal and would clear to get rid of it. */
const VISIBLE = [
  'code',
  'level',
  'name',
  'dimension',
  'result',
  'unit',
  'deadline',
  'funding',
  'status',
  'origin',
] as const satisfies readonly GoalColumn[];

/** Reads a table of goals: one for each row that is not empty. */
export function readGoals(table: TableSnapshot, newId: () => string, note: TakeNote): GoalsReading {
  const reader = readTable(GOALS_SHAPE, table, VISIBLE, newId, note);
  const rows = reader.rows.flatMap((identity, row) => {
    if (identity === undefined) return [];
    const level = reader.word(row, 'level', KNOWN_WORDS.level);
    const dimension = reader.word(row, 'dimension', KNOWN_WORDS.dimension);
    const goal = {
      ...identity,
      code: reader.text(row, 'code'),
      level: level === 'unknown' ? undefined : level,
      name: reader.text(row, 'name'),
      dimension: dimension === 'unknown' ? undefined : dimension,
      result: reader.text(row, 'result'),
      unit: reader.text(row, 'unit'),
      deadline: reader.value(row, 'deadline'),
      funding: reader.text(row, 'funding'),
      status: reader.text(row, 'status'),
      origin: parseKey(reader.text(row, 'originKey')),
    };
    if (goal.code === '' && goal.name === '') {
      note({ kind: 'rowWithoutSubject', place: placeIn(table, row, reader.columns.name ?? 0) });
    }
    return [goal];
  });
  const { goals, isOrdered } = orderGoals(rows);
  const placed = new Map(goals.map((goal) => [goal.id, goal]));
  return { reader, goals, isOrdered, byRow: rows.flatMap(({ id }) => placed.get(id) ?? []) };
}

/** The node that a key names: the strategy's id up to the first colon, then the node's. */
function parseKey(key: string): NodeKey | undefined {
  const colon = key.indexOf(':');
  return colon > 0 && colon < key.length - 1 ? nodeKey(key.slice(0, colon), key.slice(colon + 1)) : undefined;
}
