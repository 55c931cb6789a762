import type { CellContent, CellStyle } from '../model';
import type { RemovedRowRecord } from '../records/write-record';
import { copiedTo, inRow } from './own-row';
import type { RecordedTable } from './recorded-table';
import { isBlankRow, isCalculated } from './recorded-table';
import type { TableContents } from './table-contents';
import type { RestoredRow } from './undo-plan';

/** A row that is to be inserted again, before it is known in which row of the sheet that will be. */
export interface ReturningRow {
  readonly recorded: RemovedRowRecord;
  readonly after: number;
  readonly fills: boolean;
  /** Whether it is to be the first row, which nothing can be inserted before. */
  readonly isFirst: boolean;
}

/**
 * The rows that are gone, each behind the one that was above it; where that is gone as well, at the table's end. A row that was emptied
 * because the table has no other is filled again, as long as nobody else has used it.
 */
export function returningRows(table: RecordedTable): readonly ReturningRow[] {
  const { record, contents, rows } = table;
  // Rows that were to be deleted beside the one that was emptied may still be there.
  const own = new Set(record.removed.map(({ id }) => rows.get(id)));
  const isBlankTable = isBlankRow(contents, 0) && contents.rows.every((_, row) => row === 0 || own.has(row));
  const gone = record.removed.filter(({ id }) => !rows.has(id));
  const unsorted = unsortedFirsts(table);
  const anchors = new Map<string, number>();
  return gone.map((recorded, index) => {
    const fills = recorded.emptied && isBlankTable;
    const place = recorded.row - contents.headerRow - 1 - index;
    const above = fills ? 0 : behindBlankRows(contents, rowAbove(table, recorded, anchors), place, unsorted);
    anchors.set(recorded.id, above);
    const isFirst = above < 0 || (unsorted.has(above) && wasAtTop(table, recorded));
    return { recorded, after: Math.max(above, 0), fills, isFirst };
  });
}

/** Rows that were the first ones, and were inserted again behind the one that is now, before an undo was cut off. */
export function unsortedFirsts({ record, contents, rows }: RecordedTable): ReadonlySet<number> {
  const unsorted: number[] = [];
  for (const [index, { id, row }] of record.removed.entries()) {
    const now = rows.get(id);
    if (now !== index + 1 || row !== contents.headerRow + 1 + index) break;
    unsorted.push(now);
  }
  return new Set(unsorted);
}

/** Whether nothing stood above a row but rows that were removed with it. */
function wasAtTop({ record, contents }: RecordedTable, recorded: RemovedRowRecord): boolean {
  return recorded.row === contents.headerRow + 1 + record.removed.indexOf(recorded);
}

/** The row that a row returns behind, -1 for none. */
function rowAbove(
  { contents, rows }: RecordedTable,
  { after: id }: RemovedRowRecord,
  anchors: ReadonlyMap<string, number>,
): number {
  return id === undefined ? -1 : (rows.get(id) ?? anchors.get(id) ?? contents.rows.length - 1);
}

/** Empty rows between have no ids: a row returns behind them as far as it stood in that place. */
function behindBlankRows(
  contents: TableContents,
  above: number,
  place: number,
  unsorted: ReadonlySet<number>,
): number {
  const isPassed = (row: number) => isBlankRow(contents, row) || unsorted.has(row);
  let row = above;
  while (row + 1 < Math.min(place, contents.rows.length) && isPassed(row + 1)) row += 1;
  return row;
}

/** The contents and looks of a row for a place on the sheet. */
export function restoredRow(
  table: RecordedTable,
  { recorded, after, fills }: ReturningRow,
  sheetRow: number,
): RestoredRow {
  const { idColumn } = table;
  const cells: Record<number, CellContent> = {
    ...contentsOf(table, recorded, sheetRow),
    [idColumn]: { kind: 'text', text: recorded.id },
  };
  return { id: recorded.id, after, fills, cells, looks: looksOf(table, recorded) };
}

/**
 * A row that is there and lacks some of what it held: its emptying was cut off, or its filling while the write was taken back before.
 * Undefined where it lacks nothing.
 */
export function refilledRow(table: RecordedTable, recorded: RemovedRowRecord): RestoredRow | undefined {
  const { contents, rows } = table;
  const row = rows.get(recorded.id);
  if (row === undefined) return undefined;
  const held = contentsOf(table, recorded, contents.headerRow + 1 + row);
  const cells: Record<number, CellContent> = {};
  for (const [key, content] of Object.entries(held)) {
    const column = Number(key);
    if (contents.rows[row]?.cells[column] === undefined) cells[column] = content;
  }
  if (Object.keys(cells).length === 0) return undefined;
  return { id: recorded.id, after: row, fills: true, cells, looks: looksOf(table, recorded) };
}

/** What the row held, but its id and what other rows can tell. */
function contentsOf(
  { record, contents, columns, idColumn }: RecordedTable,
  recorded: RemovedRowRecord,
  sheetRow: number,
): Readonly<Record<number, CellContent>> {
  const cells: Record<number, CellContent> = {};
  for (const [index, content] of recorded.cells.entries()) {
    const column = columns[index];
    if (content === undefined || column === undefined || column === idColumn) continue;
    if (isCalculated(contents, column)) continue;
    cells[column] =
      content.kind === 'formula'
        ? { kind: 'formula', formula: returningFormula(content.formula, column) }
        : content;
  }
  return cells;

  function returningFormula(formula: string, column: number): string {
    const common = columnFormula(contents, column, sheetRow);
    if (common !== undefined) return common;
    const renamed = withTableName(formula, record.table, contents.table);
    return inRow(renamed, contents.sheet, recorded.row, sheetRow);
  }
}

/** What a copy of a column's formula reads in a row; undefined where its rows have different ones, or some have none. */
function columnFormula(contents: TableContents, column: number, sheetRow: number): string | undefined {
  const { sheet, headerRow, rows } = contents;
  const formulas = rows.map(({ cells }, row) => {
    const cell = cells[column];
    return cell?.kind === 'formula'
      ? copiedTo(cell.formula, sheet, headerRow + 1 + row, sheetRow)
      : undefined;
  });
  return formulas.every((formula) => formula === formulas[0]) ? formulas[0] : undefined;
}

/** A formula that names its table, which may be called otherwise now. */
function withTableName(formula: string, before: string, now: string): string {
  if (before === now) return formula;
  const name = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?=\\[)`, 'giu'), () => now);
}

function looksOf(
  { columns }: RecordedTable,
  { looks }: RemovedRowRecord,
): Readonly<Record<number, CellStyle>> {
  const found: Record<number, CellStyle> = {};
  for (const [index, look] of looks.entries()) {
    const column = columns[index];
    if (column !== undefined) found[column] = look;
  }
  return found;
}
