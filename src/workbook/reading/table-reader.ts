import type { CellValue } from '../../strategy/cell-value';
import { textIn } from '../../strategy/cell-value';
import type { Language } from '../../strategy/language';
import { messagesFor } from '../messages/messages';
import type { KnownWords } from './known-words';
import { foldWord } from './known-words';
import type { TakeNote } from './notes';
import { placeColumns } from './place-columns';
import type { RowIdentity } from './row-ids';
import { identifyRows } from './row-ids';
import type { TableShape } from './table-shape';
import type { CellPlace, TableReading } from './workbook-reading';
import type { TableSnapshot } from './workbook-snapshot';

/** One of our tables with its columns and rows known; its cells are read by row and column. */
export interface TableReader<Column extends string> {
  readonly table: TableSnapshot;
  readonly language: Language;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** One for each row; undefined for an empty one. */
  readonly rows: readonly (RowIdentity | undefined)[];
  /** What a cell holds, spaces before and after a text left out. An error is noted, too. */
  value(row: number, column: Column): CellValue;
  yearValue(row: number, column: number): CellValue;
  text(row: number, column: Column): string;
  /** What the word in a cell means; "unknown", with a note, for one that is none of the list's. */
  word<Key extends string>(row: number, column: Column, words: KnownWords<Key>): Key | 'unknown' | undefined;
}

/**
 * Reads one of our tables.
 * @param filledIn the columns by which a row is a row: one that has nothing in any of them is empty. Year columns count as well.
 */
export function readTable<Column extends string>(
  shape: TableShape<Column | 'id'>,
  table: TableSnapshot,
  filledIn: readonly (Column | 'id')[],
  newId: () => string,
  note: TakeNote,
): TableReader<Column | 'id'> {
  const placed = placeColumns(shape, table.headers, table.rows);
  const { language, at: columns, years } = placed;
  const headers = shape.headers(messagesFor(language));
  for (const column of placed.renamed) {
    const index = columns[column] ?? 0;
    note({
      kind: 'headerRenamed',
      place: placeIn(table, -1, index),
      header: table.headers[index] ?? '',
      column: headers[column],
    });
  }
  for (const column of placed.missing) {
    note({
      kind: 'columnMissing',
      place: placeOfTable(table),
      table: table.name,
      column: headers[column],
    });
  }

  const cellValue = (row: number, column: number | undefined): CellValue =>
    column === undefined ? undefined : trimmed(table.rows[row]?.[column]?.value);
  const checked = (row: number, column: number | undefined): CellValue => {
    const value = cellValue(row, column);
    if (column !== undefined && typeof value === 'object') {
      note({
        kind: 'errorValue',
        place: placeIn(table, row, column),
        column: table.headers[column] ?? '',
        error: value.error,
      });
    }
    return value;
  };

  const counting = [
    ...filledIn.flatMap((column) => columns[column] ?? []),
    ...years.map(({ column }) => column),
  ];
  const known = new Set([
    ...shape.columns.flatMap((column) => columns[column] ?? []),
    ...years.map(({ column }) => column),
  ]);
  const isTyped = (row: number, column: number) =>
    cellValue(row, column) !== undefined && table.rows[row]?.[column]?.formula === undefined;
  const isFilled = (row: number) => counting.some((column) => cellValue(row, column) !== undefined);
  const rows = identifyRows(
    table.rows.map((_, row) => (isFilled(row) ? textIn(cellValue(row, columns.id)) : undefined)),
    newId,
  );
  for (const [row, identity] of rows.entries()) {
    const place = placeIn(table, row, columns.id ?? 0);
    if (identity === undefined) {
      const own = table.headers.findIndex((_, column) => !known.has(column) && isTyped(row, column));
      if (own >= 0) note({ kind: 'rowWithoutSubject', place: placeIn(table, row, own) });
    } else if (identity.copiedId !== undefined) {
      note({ kind: 'duplicateId', place, id: identity.copiedId });
    } else if (!identity.isStored && columns.id !== undefined) {
      note({ kind: 'missingId', place });
    }
  }

  return {
    table,
    language,
    columns,
    years,
    rows,
    value: (row, column) => checked(row, columns[column]),
    yearValue: checked,
    text: (row, column) => textIn(checked(row, columns[column])),
    word: (row, column, words) => {
      const index = columns[column];
      const word = textIn(checked(row, index));
      if (index === undefined || word === '') return undefined;
      const key = words.get(foldWord(word));
      if (key !== undefined) return key;
      const place = placeIn(table, row, index);
      note({ kind: 'unknownWord', place, column: table.headers[index] ?? '', word });
      return 'unknown';
    },
  };
}

/** What the reading of a table says of it beside its draft. */
export function tableReading<Column extends string>({
  table,
  language,
  columns,
  rows,
}: TableReader<Column>): TableReading<Column> {
  return {
    table,
    language,
    columns,
    rowIds: rows.map((row) => row?.id),
    unstored: new Set(rows.flatMap((row) => (row === undefined || row.isStored ? [] : [row.id]))),
  };
}

/** Where a cell of a table is on its sheet; row -1 is that of the headers. */
export function placeIn(
  { sheet, headerRow, firstColumn }: TableSnapshot,
  row: number,
  column: number,
): CellPlace {
  return { sheet, row: headerRow + 1 + row, column: firstColumn + column };
}

/** The cell that a table as a whole is told by: its first header that is not hidden. */
export function placeOfTable(table: TableSnapshot): CellPlace {
  const column = table.headers.findIndex((header) => foldWord(header) !== HIDDEN_HEADER);
  return placeIn(table, -1, Math.max(column, 0));
}

/** What the column of ids is called in every language; in tables of sections it is the first. */
const HIDDEN_HEADER = 'id';

function trimmed(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? undefined : text;
}
