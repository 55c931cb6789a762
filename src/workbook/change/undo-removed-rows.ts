import type { CellContent, CellStyle } from '../model';
import type { RemovedRowRecord } from '../records/write-record';
import { inRow } from './own-row';
import type { RecordedTable } from './recorded-table';
import { isBlankRow, isCalculated } from './recorded-table';
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
export function returningRows({ record, contents, rows }: RecordedTable): readonly ReturningRow[] {
  const isBlankTable = contents.rows.length === 1 && isBlankRow(contents, 0) && rows.size === 0;
  const anchors = new Map<string, Pick<ReturningRow, 'after' | 'isFirst'>>();
  return record.removed.flatMap((recorded): readonly ReturningRow[] => {
    if (rows.has(recorded.id)) return [];
    const fills = recorded.emptied && isBlankTable;
    const anchor = anchorOf(recorded);
    anchors.set(recorded.id, fills ? { after: 0, isFirst: false } : anchor);
    return [{ recorded, ...anchor, fills }];
  });

  function anchorOf({ after: above }: RemovedRowRecord): Pick<ReturningRow, 'after' | 'isFirst'> {
    if (above === undefined) return { after: 0, isFirst: true };
    const row = rows.get(above);
    if (row !== undefined) return { after: row, isFirst: false };
    return anchors.get(above) ?? { after: contents.rows.length - 1, isFirst: false };
  }
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
    if (content.kind === 'formula') {
      if (isCalculated(contents, column) || isFormulaColumn(contents.rows, column)) continue;
      const renamed = withTableName(content.formula, record.table, contents.table);
      cells[column] = { kind: 'formula', formula: inRow(renamed, contents.sheet, recorded.row, sheetRow) };
    } else if (!isCalculated(contents, column)) cells[column] = content;
  }
  return cells;
}

function isFormulaColumn(rows: RecordedTable['contents']['rows'], column: number): boolean {
  return rows.every(({ cells }) => cells[column]?.kind === 'formula');
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
