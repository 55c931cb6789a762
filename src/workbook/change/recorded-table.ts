import { textIn } from '../../strategy/cell-value';
import type { CellContent } from '../model';
import type { CellPlace } from '../reading/workbook-reading';
import type { TableRecord } from '../records/write-record';
import { CALCULATED_KEYS } from './calculated-keys';
import { sameContent } from './cell-content';
import { inRow, relativeForm } from './own-row';
import type { TableContents } from './table-contents';
import { idColumnOf } from './table-contents';

/** The table of a record as it stands now. */
export interface RecordedTable {
  readonly record: TableRecord;
  readonly contents: TableContents;
  /** By column of the record: where that column is now; undefined where it is gone. */
  readonly columns: readonly (number | undefined)[];
  readonly idColumn: number;
  /** The rows by their ids; of two with one id the upper one. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Finds a record's table among those that there are: the one with most of its rows, whatever it is called now; of a copy and its
 * original the one with the recorded name. Undefined where the table is gone.
 */
export function findRecordedTable(
  record: TableRecord,
  tables: readonly TableContents[],
): RecordedTable | undefined {
  const ids = [
    ...record.cells.map(({ rowId }) => rowId),
    ...record.added.map(({ id }) => id),
    ...record.removed.map(({ after }) => after ?? ''),
    ...(record.order?.after ?? []),
  ];
  const found = tables.flatMap((contents) => {
    const idColumn = idColumnOf(contents.keys);
    if (idColumn === undefined) return [];
    const byId = rowsById(contents, idColumn);
    const count = new Set(ids.filter((id) => byId.has(id))).size;
    const hasName = contents.table.toLowerCase() === record.table.toLowerCase();
    if (count === 0 && !hasName) return [];
    const columns = record.columns.map((column) => columnNow(column, contents));
    const table = { record, contents, columns, idColumn, rows: byId };
    return [{ count, hasName, table: { ...table, rows: new Map([...byId, ...untouchedRows(table)]) } }];
  });
  found.sort((a, b) => b.count - a.count || Number(b.hasName) - Number(a.hasName));
  return found[0]?.table;
}

/**
 * Rows that were to be removed, had no id of their own, and stand as they did, because the write was cut off before it gave them one:
 * they are told by all that is in them.
 */
function untouchedRows(table: RecordedTable): ReadonlyMap<string, number> {
  const { record, contents, columns, idColumn, rows } = table;
  const found = new Map<string, number>();
  const taken = new Set(rows.values());
  for (const removed of record.removed) {
    if (rows.has(removed.id)) continue;
    const row = contents.rows.findIndex(({ cells }, index) => {
      const sheetRow = contents.headerRow + 1 + index;
      return (
        !taken.has(index) &&
        idIn(cells[idColumn]) !== removed.id &&
        removed.cells.every((content, at) => {
          const column = columns[at];
          if (column === undefined || isCalculated(contents, column)) return true;
          return sameContent(cells[column], movedContent(content, contents.sheet, removed.row, sheetRow));
        })
      );
    });
    if (row < 0) continue;
    found.set(removed.id, row);
    taken.add(row);
  }
  return found;
}

/** What a cell of one row reads in another one. */
export function movedContent(
  content: CellContent | undefined,
  sheet: string,
  from: number,
  to: number,
): CellContent | undefined {
  return content?.kind === 'formula'
    ? { kind: 'formula', formula: inRow(content.formula, sheet, from, to) }
    : content;
}

/** Where a column of a record is now: the one with its key, else with its header. */
function columnNow(
  { header, key }: TableRecord['columns'][number],
  { headers, keys }: Pick<TableContents, 'headers' | 'keys'>,
): number | undefined {
  const byKey = headers.findIndex((_, column) => key !== undefined && keys[column] === key);
  if (byKey >= 0) return byKey;
  const byHeader = headers.findIndex(
    (each, column) => keys[column] === undefined && each.trim().toLowerCase() === header.trim().toLowerCase(),
  );
  return byHeader >= 0 ? byHeader : undefined;
}

/** The columns of a table as it stands now in which `RowContents.indents` has to be known to take a record back. */
export function indentedColumns(
  record: TableRecord,
  table: Pick<TableContents, 'headers' | 'keys'>,
): readonly number[] {
  const columns = record.cells.flatMap(({ column, indent }) => (indent ? [record.columns[column]] : []));
  const places = columns.map((column) => column && columnNow(column, table));
  return [...new Set(places.filter((place) => place !== undefined))];
}

/** The id of a row, "" for one without. */
export function idOf(
  { contents, idColumn }: Pick<RecordedTable, 'contents' | 'idColumn'>,
  row: number,
): string {
  return idIn(contents.rows[row]?.cells[idColumn]);
}

export function placeIn(
  { sheet, headerRow, firstColumn }: TableContents,
  row: number,
  column: number,
): CellPlace {
  return { sheet, row: headerRow + 1 + row, column: firstColumn + column };
}

/** Whether a column is one of ours that calculates itself. */
export function isCalculated({ keys }: TableContents, column: number): boolean {
  return CALCULATED_KEYS.has(keys[column] ?? '');
}

/** Whether a row has nothing in it but formulas. */
export function isBlankRow({ rows }: TableContents, row: number): boolean {
  return (rows[row]?.cells ?? []).every((cell) => cell === undefined || cell.kind === 'formula');
}

/** Whether a cell's formula stands in another row of its column as well, as new rows take formulas over. */
export function isCopiedFormula(contents: TableContents, row: number, column: number): boolean {
  const form = formIn(contents, row, column);
  return (
    form !== undefined &&
    contents.rows.some((_, other) => other !== row && formIn(contents, other, column) === form)
  );
}

function formIn(contents: TableContents, row: number, column: number): string | undefined {
  const cell = contents.rows[row]?.cells[column];
  return cell?.kind === 'formula'
    ? relativeForm(cell.formula, contents.sheet, placeIn(contents, row, column).row)
    : undefined;
}

function rowsById({ rows }: TableContents, idColumn: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [row, { cells }] of rows.entries()) {
    const id = idIn(cells[idColumn]);
    if (id !== '' && !found.has(id)) found.set(id, row);
  }
  return found;
}

function idIn(cell: CellContent | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text.trim();
    case 'number':
    case 'boolean':
      return textIn(cell.value);
    default:
      return '';
  }
}
