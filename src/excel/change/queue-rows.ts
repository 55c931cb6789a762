import type { CellStyle } from '../../workbook/model';
import { columnRuns, groupedBy, runOf } from './column-runs';
import type { Entered } from './queue-cells';
import { queueEntries, queueFormats } from './queue-cells';
import { queueFills, queueIndentation, queueLooks } from './row-looks';
import type { InsertedCell, InsertedRow, TableJob } from './table-job';

/**
 * Queues the insertion of rows and the deletion of others, from the bottom up. New rows bear their ids from the very action that makes them,
 * so that taking back recognises them. They look like the row above; no row is ever inserted before the first one, since nothing says
 * what it would look like.
 */
export function queueRows(table: Excel.Table, job: TableJob): void {
  const deleted = new Set(job.deleted);
  const groups = groupedBy(job.inserted, ({ after }) => after);
  const rows = new Set([...groups.keys(), ...deleted]);
  for (const row of [...rows].sort((a, b) => b - a)) {
    const group = groups.get(row);
    if (group !== undefined) queueGroup(table, job, row, group);
    if (deleted.has(row)) table.rows.getItemAt(row).delete();
  }
}

function queueGroup(table: Excel.Table, job: TableJob, after: number, rows: readonly InsertedRow[]): void {
  const isAtEnd = after + 1 === job.rowCount;
  table.rows.add(
    isAtEnd ? undefined : after + 1,
    rows.map(({ id }) =>
      Array.from({ length: job.columnCount }, (_, column) => (column === job.idColumn ? id : '')),
    ),
  );
  const body = table.getDataBodyRange().untrack();
  const block = body
    .getRow(after + 1)
    .untrack()
    .getResizedRange(rows.length - 1, 0)
    .untrack();
  const cells = placed(rows);
  for (const run of columnRuns(cells)) queueFormats(runOf(block, run), run.cells);
  queueRowLooks(block, job, rows);
  queueFormulas(body, block, job, after, rows);
  // Last of all: by what a row lacks of these it is told that it is not complete.
  const filled = cells.filter(({ content }) => content !== undefined);
  for (const run of columnRuns(filled)) queueEntries(runOf(block, run), run.cells);
}

/** All cells of new rows that something is said of, in the places that they have among the new rows. */
function placed(rows: readonly InsertedRow[]) {
  return rows.flatMap(({ cells }, row) =>
    [...cells].map(([column, cell]) => ({ row, column, ...entered(cell) })),
  );
}

function entered({ content, style: { numberFormat = 'General' } }: InsertedCell): Entered {
  return { content, numberFormat };
}

/**
 * A new row, which looks like the one above it, gets what differs by what stands in a cell: its fill, and how far it is indented. All else
 * of a planner's looks stays. A row that was there before gets back all that it had.
 */
function queueRowLooks(block: Excel.Range, { columnCount }: TableJob, rows: readonly InsertedRow[]): void {
  const looks = (isMeant: (row: InsertedRow, cell: InsertedCell) => boolean): (CellStyle | undefined)[][] =>
    rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => {
        const cell = row.cells.get(column);
        return cell !== undefined && isMeant(row, cell) ? cell.style : undefined;
      }),
    );
  queueFills(
    block,
    looks(({ hasOwnLooks }) => !hasOwnLooks),
  );
  queueIndentation(
    block,
    looks(({ hasOwnLooks }, { setsIndentation }) => !hasOwnLooks && setsIndentation),
  );
  queueLooks(
    block,
    looks(({ hasOwnLooks }) => hasOwnLooks),
  );
}

/**
 * New rows take formulas over by themselves only when they come without values (microsoft-graph-docs issue 6536), so those of another
 * row are copied: of the next one above that has one, else of the first one below.
 */
function queueFormulas(
  body: Excel.Range,
  block: Excel.Range,
  job: TableJob,
  after: number,
  rows: readonly InsertedRow[],
): void {
  for (const { column, rows: sources } of job.formulas) {
    const source = sources.findLast((row) => row <= after) ?? sources.find((row) => row > after);
    if (source === undefined) continue;
    const isBelow = source > after;
    const from = body
      .getCell(isBelow ? placeBelow(job, source, rows.length, after) : source, column)
      .untrack();
    const empty = rows.flatMap(({ cells }, row) =>
      cells.get(column)?.content === undefined ? [{ row, column }] : [],
    );
    for (const run of columnRuns(empty)) runOf(block, run).copyFrom(from, 'Formulas');
  }
}

/** Where a row below stands, when all that is below `after` was inserted and deleted already, and `count` rows behind `after`. */
function placeBelow({ inserted, deleted }: TableJob, row: number, count: number, after: number): number {
  const above = (each: number) => each > after && each < row;
  return (
    row +
    count +
    inserted.filter((each) => above(each.after)).length -
    deleted.filter((each) => above(each)).length
  );
}
