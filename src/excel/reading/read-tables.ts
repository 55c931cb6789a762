import type { CellSnapshot, TableSnapshot } from '../../workbook/reading/workbook-snapshot';
import { UNREAD } from '../../workbook/reading/workbook-snapshot';
import { inputColumns } from '../../workbook/reading/input-columns';
import { parseSheetAddress } from '../sheet-address';
import type { CellBlock } from './cell-blocks';
import { cutIntoBlocks, groupBlocks } from './cell-blocks';
import { cellOfFormula, cellOfValue } from './cell-snapshot';
import type { BlockContents } from './read-blocks';
import { readBlocks } from './read-blocks';
import type { TableOutline } from './table-outline';
import { readColumns } from './table-outline';

/** How many rows a sheet has (Microsoft: Excel specifications and limits). */
const SHEET_ROWS = 1_048_576;

/**
 * Reads the rows of our tables and what stands below them: one round trip, more only where answers would be too large; one more
 * where formulas stand in columns that planners fill in, for what they show.
 * @param answerLimit bytes that an answer may have, about
 */
export async function readTables(
  context: Excel.RequestContext,
  outlines: readonly TableOutline[],
  answerLimit: number,
): Promise<readonly TableSnapshot[]> {
  if (outlines.length === 0) return [];
  const tables = outlines.map((outline) => ({ outline, columns: readColumns(outline) }));
  const belows = outlines.map((outline) => queueBelow(context, outline));
  // What is below the tables is answered together with the first group; there is one even for tables without rows.
  const groups = groupBlocks(cutIntoBlocks(tables, answerLimit), answerLimit);
  const contents = await readBlocks(context, groups.length > 0 ? groups : [[]], 'formulas');
  const snapshots = tables.map(({ outline, columns }, index) => {
    const snapshot = snapshotOf(outline, columns, contents);
    const below = belows[index];
    return below === undefined || below.isNullObject
      ? snapshot
      : { ...snapshot, below: parseSheetAddress(below.address).address };
  });
  return withValues(context, outlines, snapshots, answerLimit);
}

/** The cells below a table that are not empty, to be read after the next sync; undefined where there can be none. */
function queueBelow(
  context: Excel.RequestContext,
  { sheet, end, firstColumn, headers, recognised }: TableOutline,
): Excel.Range | undefined {
  if (recognised.kind === 'resembles' || end >= SHEET_ROWS) return undefined;
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(end, firstColumn, SHEET_ROWS - end, headers.length)
    .untrack()
    .getUsedRangeOrNullObject(true)
    .untrack();
  used.load('address');
  return used;
}

function snapshotOf(
  {
    name,
    sheet,
    isProtected,
    isFiltered,
    headerRow,
    firstColumn,
    headers,
    rowCount,
    recognised,
  }: TableOutline,
  columns: readonly number[],
  contents: readonly BlockContents[],
): TableSnapshot {
  // Of a table that only resembles ours nothing is read.
  const length = recognised.kind === 'resembles' ? 0 : rowCount;
  const rows = Array.from({ length }, () => headers.map((): CellSnapshot => UNREAD));
  for (const { block, cells } of contents.filter((each) => each.block.table === name)) {
    for (const [rowIndex, row] of cells.entries()) {
      const target = rows[block.firstRow + rowIndex];
      for (const [columnIndex, cell] of row.entries()) {
        const column = block.firstColumn + columnIndex;
        if (target !== undefined && columns.includes(column)) target[column] = cellOfFormula(cell);
      }
    }
  }
  return { name, sheet, isProtected, isFiltered, headerRow, firstColumn, headers, rows };
}

/** The same tables, knowing what formulas in columns that planners fill in show. */
async function withValues(
  context: Excel.RequestContext,
  outlines: readonly TableOutline[],
  snapshots: readonly TableSnapshot[],
  answerLimit: number,
): Promise<readonly TableSnapshot[]> {
  const wanted = outlines.map((outline, index) => {
    const table = snapshots[index];
    const columns = table === undefined ? [] : formulaColumns(table);
    return { outline, columns };
  });
  const blocks = cutIntoBlocks(wanted, answerLimit);
  if (blocks.length === 0) return snapshots;
  const contents = await readBlocks(context, groupBlocks(blocks, answerLimit), 'values');
  return snapshots.map((table) => ({ ...table, rows: rowsWithValues(table, contents) }));
}

function formulaColumns(table: TableSnapshot): readonly number[] {
  return inputColumns(table).filter((column) => table.rows.some((row) => row[column]?.formula !== undefined));
}

function rowsWithValues(
  { name, rows }: TableSnapshot,
  contents: readonly BlockContents[],
): TableSnapshot['rows'] {
  const known = contents.filter(({ block }) => block.table === name);
  if (known.length === 0) return rows;
  return rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      const found = known.find(({ block }) => contains(block, rowIndex, column));
      if (found === undefined) return cell;
      const { block, cells } = found;
      return cellOfValue(cell, cells[rowIndex - block.firstRow]?.[column - block.firstColumn]);
    }),
  );
}

function contains({ firstRow, rowCount, firstColumn, columnCount }: CellBlock, row: number, column: number) {
  return (
    row >= firstRow &&
    row < firstRow + rowCount &&
    column >= firstColumn &&
    column < firstColumn + columnCount
  );
}
