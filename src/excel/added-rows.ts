import type { IndicatorColumn } from '../workbook/indicator-columns';
import { INDICATOR_COLUMNS } from '../workbook/indicator-columns';
import { findColumns } from './find-columns';
import type { HostProblem } from './host-problem';
import type { MarkedRows } from './insertion-marker';
import type { WrittenRow } from './written-row';
import { WRITTEN_COLUMNS, writtenRow } from './written-row';

/** Rows of one table that an unfinished addition of indicators has added, or filled. */
export interface TraceRows {
  readonly table: string;
  readonly sheet: string;
  /** In the order of the table, from 0. One that stays is emptied instead of deleted. */
  readonly rows: readonly { readonly id: string; readonly index: number; readonly stays: boolean }[];
  /** Where the columns are that the addition wrote. */
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** What an empty row looks like there. */
  readonly emptyRow: WrittenRow;
  /** What keeps the rows from being removed; undefined when nothing does. */
  readonly obstacle: HostProblem | undefined;
}

/**
 * Looks for the rows of an addition by their ids, in whatever tables they are now; two round trips when there may be any.
 * @param tables the names of all tables of the workbook
 */
export async function findAddedRows(
  context: Excel.RequestContext,
  marked: readonly MarkedRows[],
  tables: readonly string[],
): Promise<readonly TraceRows[]> {
  const ids = new Set(marked.flatMap((rows) => rows.ids));
  if (ids.size === 0) return [];
  const headers = tables.map((name) => {
    const { columns } = context.workbook.tables.getItem(name);
    columns.load('items/name');
    return { name, columns };
  });
  await context.sync();
  const reads = headers.flatMap(({ name, columns }) => {
    const found = findColumns(
      columns.items.map((column) => column.name),
      INDICATOR_COLUMNS,
      ({ indicators }) => indicators,
    );
    return found.at.id === undefined ? [] : [{ name, found, ...loadIds(context, name, found.at.id) }];
  });
  await context.sync();
  const filled = new Set(marked.map((rows) => rows.filled));
  return reads.flatMap(({ name, found, table, cells }) => {
    const values: readonly (readonly unknown[])[] = cells.values;
    const mine = values.flatMap(([id], index) =>
      typeof id === 'string' && ids.has(id) ? [{ id, index }] : [],
    );
    if (mine.length === 0) return [];
    // Excel's table has at least one row: the first one stays where all others were deleted meanwhile.
    const stays = (id: string, index: number) =>
      filled.has(id) || (mine.length === values.length && index === 0);
    return [
      {
        table: name,
        sheet: table.worksheet.name,
        rows: mine.map(({ id, index }) => ({ id, index, stays: stays(id, index) })),
        columns: found.at,
        emptyRow: writtenRow(found.language, undefined),
        obstacle: obstacleOf(table),
      },
    ];
  });
}

function loadIds(context: Excel.RequestContext, name: string, column: number) {
  const table = context.workbook.tables.getItem(name);
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  table.autoFilter.load('isDataFiltered');
  const cells = table.getDataBodyRange().untrack().getColumn(column).untrack();
  cells.load('values');
  return { table, cells };
}

function obstacleOf({ worksheet, autoFilter }: Excel.Table): HostProblem | undefined {
  if (worksheet.protection.protected) return { kind: 'sheetProtected', sheet: worksheet.name };
  return autoFilter.isDataFiltered ? { kind: 'tableFiltered', sheet: worksheet.name } : undefined;
}

/** Queues the removal of rows, the last one first, since a row is a place in its table. */
export function queueRemoval(
  context: Excel.RequestContext,
  { table, rows, columns, emptyRow }: TraceRows,
): void {
  const own = context.workbook.tables.getItem(table);
  for (const { index, stays } of rows.toReversed()) {
    if (!stays) {
      own.rows.getItemAt(index).delete();
      continue;
    }
    const row = own.getDataBodyRange().untrack().getRow(index).untrack();
    // The id goes last: until then the row is recognised.
    for (const key of WRITTEN_COLUMNS.toReversed()) {
      const column = columns[key];
      if (column === undefined) continue;
      const cell = row.getCell(0, column).untrack();
      const { fill } = emptyRow[key];
      if (fill === undefined) cell.format.fill.clear();
      else cell.format.fill.color = fill;
      cell.values = [['']];
    }
  }
}

/** Those of the rows that are in both. */
export function commonRows(shown: readonly TraceRows[], present: readonly TraceRows[]): readonly TraceRows[] {
  const ids = new Set(shown.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return present.map((each) => ({ ...each, rows: each.rows.filter(({ id }) => ids.has(id)) }));
}
