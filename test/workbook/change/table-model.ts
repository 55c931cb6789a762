import { CALCULATED_KEYS } from '../../../src/workbook/change/calculated-keys';
import type { TableContents } from '../../../src/workbook/change/table-contents';
import type { CellContent } from '../../../src/workbook/model';
import type {
  CellSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../../src/workbook/reading/workbook-snapshot';
import { UNREAD } from '../../../src/workbook/reading/workbook-snapshot';

/**
 * A table as these tests keep it. A formula names its own row "§", so that it means the same wherever the row goes, as Excel's do.
 */
export interface TableInTest {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** With the key of each column of ours; none for the planner's and for years. */
  readonly columns: readonly { readonly header: string; readonly key?: string }[];
  rows: RowInTest[];
}

export interface RowInTest {
  readonly cells: (CellContent | undefined)[];
  readonly indents: Record<number, number>;
  readonly fills: (string | undefined)[];
}

export function copyOf(table: TableInTest): TableInTest {
  return { ...table, rows: table.rows.map(copyOfRow) };
}

export function copyOfRow({ cells, indents, fills }: RowInTest): RowInTest {
  return { cells: [...cells], indents: { ...indents }, fills: [...fills] };
}

export function columnOf({ columns }: TableInTest, key: string): number {
  return columns.findIndex((column) => column.key === key);
}

export function isCalculatedColumn({ columns }: TableInTest, column: number): boolean {
  return CALCULATED_KEYS.has(columns[column]?.key ?? '');
}

/** A cell's content as the row's place makes it read. */
export function shownContent(table: TableInTest, row: number, column: number): CellContent | undefined {
  const content = table.rows[row]?.cells[column];
  return content?.kind === 'formula'
    ? { kind: 'formula', formula: content.formula.replaceAll('§', `${table.headerRow + row + 2}`) }
    : content;
}

/** What a row of that place has to keep so that it shows a content. */
export function keptContent(
  table: TableInTest,
  row: number,
  content: CellContent | undefined,
): CellContent | undefined {
  if (content?.kind !== 'formula') return content;
  const own = new RegExp(`(?<=\\b[A-Z]{1,2})${table.headerRow + row + 2}(?!\\d)`, 'g');
  return { kind: 'formula', formula: content.formula.replace(own, '§') };
}

export function snapshotOf(tables: readonly TableInTest[]): WorkbookSnapshot {
  return {
    sheets: tables.map(({ sheet }) => ({ name: sheet, visible: true })),
    tables: tables.map(tableSnapshot),
    otherTables: [],
    names: [],
    place: 'Brzeg',
    firstYear: 2026,
    lastYear: 2030,
    readOnly: false,
    parts: [],
  };
}

function tableSnapshot(table: TableInTest): TableSnapshot {
  const { name, sheet, headerRow, firstColumn, columns, rows } = table;
  return {
    name,
    sheet,
    isProtected: false,
    isFiltered: false,
    headerRow,
    firstColumn,
    headers: columns.map(({ header }) => header),
    rows: rows.map((_, row) =>
      columns.map((__, column) =>
        isCalculatedColumn(table, column) ? UNREAD : cellSnapshot(shownContent(table, row, column)),
      ),
    ),
  };
}

function cellSnapshot(content: CellContent | undefined): CellSnapshot {
  switch (content?.kind) {
    case 'text':
      return { value: content.text };
    case 'number':
    case 'boolean':
      return { value: content.value };
    case 'formula':
      return { value: 'wynik', formula: `=${content.formula}` };
    case undefined:
      return { value: undefined };
  }
}

export function contentsOf(table: TableInTest): TableContents {
  const { name, sheet, headerRow, firstColumn, columns, rows } = table;
  return {
    table: name,
    sheet,
    headerRow,
    firstColumn,
    headers: columns.map(({ header }) => header),
    keys: Object.fromEntries(
      columns.flatMap(({ key }, column) => (key === undefined ? [] : [[column, key]])),
    ),
    rows: rows.map(({ indents }, row) => ({
      cells: columns.map((_, column) => shownContent(table, row, column)),
      indents,
    })),
  };
}
