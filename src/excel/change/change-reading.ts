import type { CellChange, TableChange } from '../../workbook/change/change-plan';
import { CALCULATED_KEYS } from '../../workbook/change/calculated-keys';
import type { CellContent, CellStyle } from '../../workbook/model';
import { contentOf, looksLikeFormula } from './cell-content';
import { sourcePieces, watchedPieces } from './change-pieces';
import type { KnownColumns } from './known-columns';
import type { TableFacts } from '../table-facts';
import { loadFacts } from '../table-facts';
import { loadLooks, matrix } from './table-loads';
import type { TableCells } from './table-pieces';
import { loadPieces, neighbours } from './table-pieces';

/** What a change's table held before anything was written. */
export interface ChangeReading {
  readonly change: TableChange;
  readonly facts: TableFacts;
  readonly known: KnownColumns;
  readonly cells: TableCells;
  /** The looks of a row's cells, of rows that go or are filled. */
  readonly looks: (row: number) => readonly CellStyle[];
  /** The levels of indentation of a cell that is indented anew. */
  readonly indentation: (cell: CellChange) => number;
}

/** The columns as they were read, some of them by their place: a planner may have renamed the headers. */
function columnsOf({ keys }: TableChange): KnownColumns {
  const calculated = Object.entries(keys).flatMap(([column, key]) =>
    CALCULATED_KEYS.has(key) ? [Number(column)] : [],
  );
  return { keys, calculated: new Set(calculated) };
}

/** Queues the reading of all that a change of a table depends on; ask for it after the next sync. */
export function loadChange(context: Excel.RequestContext, change: TableChange): () => ChangeReading {
  const { table } = change;
  const known = columnsOf(change);
  const facts = loadFacts(context, table);
  const pieces = [...watchedPieces(change), ...sourcePieces(change, known)];
  const cells = loadPieces(context, table, pieces, 'formulas, numberFormat');
  const body = context.workbook.tables.getItem(table).getDataBodyRange().untrack();
  const looks = rowsOf(change).map(({ first, count }) => {
    const range = body
      .getRow(first)
      .untrack()
      .getResizedRange(count - 1, 0)
      .untrack();
    return { first, read: loadLooks(range) };
  });
  const indented = change.cells.filter(({ indentOf }) => indentOf !== undefined);
  const indents = neighbours(indented.map(({ column }) => column)).map(({ first, count }) => {
    const columns = body
      .getColumn(first)
      .untrack()
      .getResizedRange(0, count - 1)
      .untrack();
    return { first, properties: columns.getCellProperties({ format: { indentLevel: true } }) };
  });
  return () => {
    const rows = new Map(
      looks.flatMap(({ first, read }) => read().map((row, index) => [first + index, row] as const)),
    );
    return {
      change,
      facts: facts(),
      known,
      cells: cells(),
      looks: (row) => rows.get(row) ?? [],
      indentation: ({ row, column }) => {
        const part = indents.findLast(({ first }) => first <= column);
        return part?.properties.value[row]?.[column - part.first]?.format?.indentLevel ?? 0;
      },
    };
  };
}

/** The rows that are remembered altogether: those that go, and one that is filled. */
function rowsOf({ removed, added }: TableChange) {
  const filled = added.filter(({ fills }) => fills).map(({ after }) => after + 1);
  return neighbours([...removed.map(({ row }) => row), ...filled]);
}

/** What a row that goes holds, by column. */
export type RemovedContents = (table: string, row: number) => readonly (CellContent | undefined)[];

/**
 * Reads what the rows that go hold: a text that begins with an equals sign is told from a formula by its value, which takes a round trip where
 * there is anything of the kind outside of our calculated columns.
 */
export async function readRemoved(
  context: Excel.RequestContext,
  readings: readonly ChangeReading[],
): Promise<RemovedContents> {
  const loads = readings.flatMap(({ change, known, cells }) =>
    change.removed.flatMap(({ row }) =>
      change.headers.flatMap((_, column) => {
        if (known.calculated.has(column) || !looksLikeFormula(cells.formula(row, column))) return [];
        const body = context.workbook.tables.getItem(change.table).getDataBodyRange().untrack();
        const range = body.getCell(row, column).untrack();
        range.load('values');
        return [{ key: `${change.table} ${row} ${column}`, range }];
      }),
    ),
  );
  if (loads.length > 0) await context.sync();
  const values = new Map(loads.map(({ key, range }) => [key, matrix(range.values)[0]?.[0]]));
  return (table, row) => {
    const reading = readings.find(({ change }) => change.table === table);
    return (reading?.change.headers ?? []).map((_, column) =>
      contentOf(reading?.cells.formula(row, column), values.get(`${table} ${row} ${column}`)),
    );
  };
}
