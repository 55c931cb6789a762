import type { CellValue } from '../../../src/strategy/cell-value';
import type { Language } from '../../../src/strategy/language';
import type { SectionColumn, SectionKey } from '../../../src/strategy/section';
import type { GoalColumn } from '../../../src/workbook/goal-columns';
import type { IndicatorColumn } from '../../../src/workbook/indicator-columns';
import { messagesFor } from '../../../src/workbook/messages/messages';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import type { TableShape } from '../../../src/workbook/reading/table-shape';
import { GOALS_SHAPE, INDICATORS_SHAPE, sectionShape } from '../../../src/workbook/reading/table-shape';
import type { DraftReading, WorkbookReading } from '../../../src/workbook/reading/workbook-reading';
import type {
  CellSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../../src/workbook/reading/workbook-snapshot';
import { UNREAD } from '../../../src/workbook/reading/workbook-snapshot';

export type GoalCells = Readonly<Partial<Record<GoalColumn, CellValue>>>;
export type IndicatorCells = Readonly<Partial<Record<IndicatorColumn | number, CellValue>>>;
export type SectionCells = Readonly<Partial<Record<SectionColumn | 'id' | number, CellValue>>>;

interface TablePlace {
  readonly name?: string;
  readonly sheet?: string;
  readonly language?: Language;
  readonly headerRow?: number;
}

export const YEARS = [2026, 2027];

/** A table of goals as an insertion makes it, with these cells in its rows. */
export function goalsTable(rows: readonly GoalCells[], place: TablePlace = {}): TableSnapshot {
  return table(GOALS_SHAPE, rows, { name: 'Cele', sheet: 'Cele', headerRow: 2, ...place });
}

export function indicatorsTable(rows: readonly IndicatorCells[], place: TablePlace = {}): TableSnapshot {
  return table(INDICATORS_SHAPE, rows, { name: 'Wskazniki', sheet: 'Wskaźniki', headerRow: 4, ...place });
}

export function sectionTable(
  key: SectionKey,
  rows: readonly SectionCells[],
  place: TablePlace & { readonly name: string },
): TableSnapshot {
  return table(sectionShape(key), rows, { sheet: place.name, headerRow: 6, ...place });
}

function table<Column extends string>(
  shape: TableShape<Column>,
  rows: readonly Readonly<Partial<Record<Column | number, CellValue>>>[],
  {
    name,
    sheet,
    headerRow,
    language = 'pl',
  }: TablePlace & Required<Pick<TablePlace, 'name' | 'sheet' | 'headerRow'>>,
): TableSnapshot {
  const headers = shape.headers(messagesFor(language));
  const columns = shape.columns.flatMap((column): readonly (Column | number)[] =>
    column === shape.years?.after ? [column, ...YEARS] : [column],
  );
  return {
    name,
    sheet,
    isProtected: false,
    isFiltered: false,
    headerRow,
    firstColumn: 0,
    headers: columns.map((column) => (typeof column === 'number' ? `${column}` : headers[column])),
    rows: rows.map((cells) =>
      columns.map((column): CellSnapshot =>
        typeof column !== 'number' && shape.content(column) === 'formulas'
          ? UNREAD
          : { value: cells[column] },
      ),
    ),
  };
}

/** A workbook with these tables, and nothing else in it. */
export function workbookWith(
  tables: readonly TableSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    sheets: [...new Set(tables.map(({ sheet }) => sheet))].map((name) => ({ name, visible: true })),
    tables,
    otherTables: [],
    names: [],
    place: 'Leszno',
    firstYear: 2026,
    lastYear: 2030,
    readOnly: false,
    parts: [],
    ...rest,
  };
}

/** Reads the tables; ids that are new count from "new-1". */
export function readTables(
  tables: readonly TableSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookReading {
  let last = 0;
  return readWorkbook(workbookWith(tables, rest), () => `new-${++last}`);
}

/** The draft inserted last. */
export function draftOf(reading: WorkbookReading): DraftReading {
  const [draft] = reading.drafts;
  if (draft === undefined) throw new Error('There is no draft');
  return draft;
}

/** The table with another column order, rows along. */
export function permuted(
  { headers, rows, ...rest }: TableSnapshot,
  columns: readonly number[],
  rowOrder: readonly number[] = rows.map((_, index) => index),
): TableSnapshot {
  const pick = <Item>(items: readonly Item[], order: readonly number[]) =>
    order.flatMap((index) => items.slice(index, index + 1));
  return {
    ...rest,
    headers: pick(headers, columns),
    rows: pick(rows, rowOrder).map((row) => pick(row, columns)),
  };
}

/** The table with a header changed; undefined takes the column out, a header that is not there appends an empty one. */
export function withHeader(
  { headers, rows, ...rest }: TableSnapshot,
  from: string,
  to: string | undefined,
): TableSnapshot {
  const index = headers.indexOf(from);
  if (to !== undefined && index >= 0) return { ...rest, rows, headers: headers.with(index, to) };
  if (to === undefined) {
    return {
      ...rest,
      headers: headers.toSpliced(index, 1),
      rows: rows.map((row) => row.toSpliced(index, 1)),
    };
  }
  throw new Error(`There is no column ${from}`);
}

/** The table with a column of the planner's before another one, or at the end. */
export function withColumn(
  { headers, rows, ...rest }: TableSnapshot,
  header: string,
  cells: readonly CellSnapshot[],
  before?: string,
): TableSnapshot {
  const index = before === undefined ? headers.length : headers.indexOf(before);
  return {
    ...rest,
    headers: headers.toSpliced(index, 0, header),
    rows: rows.map((row, at) => row.toSpliced(index, 0, cells[at] ?? { value: undefined })),
  };
}
