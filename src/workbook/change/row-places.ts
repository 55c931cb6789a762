import type { TableReading } from '../reading/workbook-reading';
import type { CellSnapshot } from '../reading/workbook-snapshot';
import { contentOf } from './cell-content';

/** A row as it is to be: one that is there, or one that is to be added. */
export interface IntendedRow<Row> {
  readonly id: string;
  readonly added?: Row;
}

/** Which rows of a table go, and where new ones come. */
export interface PlacedRows<Row> {
  /** The rows that go, from the top. */
  readonly removed: readonly number[];
  /** In the order in which they are inserted. */
  readonly added: readonly PlacedRow<Row>[];
  /** The ids of all rows after that, from the top. */
  readonly result: readonly string[];
  /** The ids of all rows in the order that they are to have, where inserting and deleting does not come to it. */
  readonly order?: readonly string[];
}

export interface PlacedRow<Row> {
  readonly row: Row;
  /** As in `AddedRow`. */
  readonly after: number;
  readonly fills: boolean;
}

/**
 * Finds the places of rows in a table.
 * - follow: a new row comes behind the row that precedes it among the intended ones; the table is sorted where that is not enough.
 * - followUnsorted: the same, and the rows that are there stay as they stand.
 * - end: new rows come at the table's end, and the rows that are there stay as they stand.
 * @throws Error when an intended row is neither there nor to be added
 */
export function placeRows<Row>(
  reading: TableReading<string>,
  intended: readonly IntendedRow<Row>[],
  manner: 'follow' | 'followUnsorted' | 'end',
): PlacedRows<Row> {
  const rows = new Map(reading.rowIds.flatMap((id, row) => (id === undefined ? [] : [[id, row]])));
  const missing = intended.find(({ id, added }) => added === undefined && !rows.has(id));
  if (missing) throw new Error(`The row “${missing.id}” is neither in the table nor to be added to it`);
  const wanted = new Set(intended.map(({ id }) => id));
  const removed = [...rows].filter(([id]) => !wanted.has(id)).map(([, row]) => row);
  const staying = intended.flatMap(({ id, added }) => (added === undefined ? [id] : []));
  const lastRow = reading.rowIds.length - 1;

  const added: (PlacedRow<Row> & { readonly id: string })[] = [];
  let before = manner === 'end' || staying.length === 0 ? lastRow : 0;
  for (const { id, added: row } of intended) {
    if (row === undefined) {
      if (manner !== 'end') before = rows.get(id) ?? before;
      continue;
    }
    const fills = added.length === 0 && isBlankTable(reading);
    added.push({ id, row, after: fills ? -1 : before, fills });
  }

  const gone = new Set(removed);
  const behind = (row: number) => added.filter(({ after }) => after === row).map(({ id }) => id);
  const result = [
    ...behind(-1),
    ...reading.rowIds.flatMap((id, row) => [
      ...(id === undefined || gone.has(row) ? [] : [id]),
      ...behind(row),
    ]),
  ];
  const order = intended.map(({ id }) => id);
  const isInOrder = order.every((id, index) => id === result[index]);
  return { removed, added, result, ...(manner === 'follow' && !isInOrder && { order }) };
}

/** Whether a table consists of one row with nothing in it but formulas. */
function isBlankTable({ table, rowIds }: TableReading<string>): boolean {
  const [first, ...others] = table.rows;
  return first !== undefined && others.length === 0 && rowIds[0] === undefined && first.every(isBlank);
}

function isBlank(cell: CellSnapshot): boolean {
  return cell.formula !== undefined || contentOf(cell) === undefined;
}
