import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import type { WordPlace } from './typed-words';

/**
 * Holds that a write has left every word of a planner's where it was: in its row and column, or in its cell. Gone may be what stood in rows
 * that the planner asked to delete, or in cells that the plan showed; moved may be what stands below a table that grew or shrank.
 */
export function expectWordsKept(
  before: readonly WordPlace[],
  after: readonly WordPlace[],
  plan: ChangePlan,
): void {
  const removed = new Set(
    plan.tables.flatMap((table) =>
      table.removed.map(({ row }) => rowName(table.sheet, table.headerRow + 1 + row)),
    ),
  );
  const written = new Set(
    plan.tables.flatMap(({ cells }) =>
      cells.map(({ place }) => `${place.sheet}!R${place.row + 1}C${place.column + 1}`),
    ),
  );
  // A row that had no id, or one that another row has as well, is told by the id that it gets.
  const stored = new Set(
    plan.tables.flatMap((table) =>
      table.cells.filter(({ column }) => column === table.idColumn).map(({ rowId }) => rowId),
    ),
  );
  const isMoving = ({ table }: WordPlace): boolean => table === undefined && plan.moves.length > 0;
  const stays = (word: WordPlace): boolean =>
    !written.has(word.cell) && !(word.table !== undefined && removed.has(rowOf(word)));
  const told = (word: WordPlace): string => {
    if (isMoving(word)) return `${word.word} outside of tables`;
    const isTold = word.rowId !== '' && !stored.has(word.rowId) && !doubled.has(word.rowId);
    return `${word.word} in ${word.place}, row ${isTold ? word.rowId : 'without an id'}`;
  };
  const doubled = doubledIds(before);
  const kept = before.filter(stays).map(told);
  const now = after.map(told);
  expect(kept.filter((word) => !now.includes(word))).toEqual([]);
}

function rowName(sheet: string, row: number): string {
  return `${sheet}!R${row + 1}`;
}

function rowOf({ cell }: WordPlace): string {
  return cell.replace(/C\d+$/, '');
}

/** The ids that several rows have: which of these keeps its id is not the matter here. */
function doubledIds(words: readonly WordPlace[]): ReadonlySet<string> {
  const rows = new Map<string, Set<string>>();
  for (const word of words) {
    rows.set(word.rowId, (rows.get(word.rowId) ?? new Set()).add(rowOf(word)));
  }
  return new Set([...rows].filter(([, cells]) => cells.size > 1).map(([id]) => id));
}
