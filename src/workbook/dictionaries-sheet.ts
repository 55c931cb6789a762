import type { DictionaryKey, DictionaryTable } from './dictionary-tables';
import { EXPLAINED, LISTS, dictionaryTables } from './dictionary-tables';
import { cellRange } from './address';
import { textCell } from './cells';
import { fitColumn } from './fit-column';
import type { LayoutContext } from './layout-context';
import { PALETTE } from './looks';
import type { CellModel, ColumnModel, DefinedName, RangeModel, SheetModel, TableModel } from './model';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';
import { TABLE_STYLE } from './table-style';
import { shareRule } from './validation-rules';

/** The dictionary sheet and what the other sheets refer to on it. */
export interface Dictionaries {
  readonly sheet: SheetModel;
  /** The words of a dictionary, for list validations. */
  readonly list: (key: DictionaryKey) => RangeModel;
  /** Names the cells of words and thresholds that formulas refer to. */
  readonly definedNames: readonly DefinedName[];
}

type Tables = Readonly<Record<DictionaryKey, DictionaryTable>>;

const HEADER_ROW = 3;
/** Every other column is a gap, so that each list is a table of its own and grows downwards. */
const GAP_WIDTH = 3;
/** The words that need explaining stand to the right, table below table: nobody lengthens them. */
const EXPLAINED_COLUMN = LISTS.length * 2;
const LAST_COLUMN = EXPLAINED_COLUMN + 2;

/** Lays out the words that the other sheets choose from and calculate with, and the thresholds of the assessment. */
export function layOutDictionaries(context: LayoutContext): Dictionaries {
  const { messages, names } = context;
  const tables = dictionaryTables(context);
  const places = placeTables(tables);
  const data = (key: DictionaryKey): RangeModel => ({
    ...places[key],
    row: places[key].row + 1,
    rowCount: places[key].rowCount - 1,
  });
  const column = (key: DictionaryKey, offset: number): RangeModel => ({
    ...data(key),
    column: places[key].column + offset,
    columnCount: 1,
  });
  const keys = [...LISTS, ...EXPLAINED];
  const title = new SheetRows();
  addSheetTitle(title, context, {
    title: messages.dictionaries.title,
    hint: messages.dictionaries.hint,
    lastColumn: LAST_COLUMN,
  });
  const sheet: SheetModel = {
    name: names.sheets.dictionaries,
    tabColor: PALETTE.muted,
    showGridlines: false,
    rows: [...title.rows, ...rowsBelow(title.rows.length, tables, places)],
    hyperlinks: title.hyperlinks,
    columns: columnWidths(tables),
    rowHeights: {},
    merges: [],
    tables: keys.map((key): TableModel => ({
      name: names.tables[key],
      range: places[key],
      columns: tables[key].headers.map((name) => ({ name })),
      ...TABLE_STYLE,
      filterButton: false,
    })),
    validations: [shareRule(context, column('thresholds', tables.thresholds.names.column))],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    charts: [],
    isProtected: false,
    print: sheetPrint(context, 'landscape'),
  };
  return {
    sheet,
    list: (key) => column(key, 0),
    definedNames: keys.flatMap((key) => {
      const { row, column: first } = data(key);
      const { column: offset, keys: named } = tables[key].names;
      return named.flatMap((name, index) =>
        name === undefined
          ? []
          : [{ name: names.cells[name], sheet: sheet.name, range: cellRange(row + index, first + offset) }],
      );
    }),
  };
}

/** Where each table stands, its header row included. */
function placeTables(tables: Tables): Readonly<Record<DictionaryKey, RangeModel>> {
  const place = (key: DictionaryKey, row: number, column: number): RangeModel => ({
    row,
    column,
    rowCount: tables[key].rows.length + 1,
    columnCount: tables[key].headers.length,
  });
  const list = (key: (typeof LISTS)[number]) => place(key, HEADER_ROW, LISTS.indexOf(key) * 2);
  const explained = (key: (typeof EXPLAINED)[number]) => {
    const above = EXPLAINED.slice(0, EXPLAINED.indexOf(key));
    const row = above.reduce((next, other) => next + tables[other].rows.length + 2, HEADER_ROW);
    return place(key, row, EXPLAINED_COLUMN);
  };
  return {
    levels: list('levels'),
    dimensions: list('dimensions'),
    statuses: list('statuses'),
    frequencies: list('frequencies'),
    kinds: explained('kinds'),
    changes: explained('changes'),
    assessments: explained('assessments'),
    thresholds: explained('thresholds'),
  };
}

/** The rows from `first` on that hold the tables. */
function rowsBelow(
  first: number,
  tables: Tables,
  places: Readonly<Record<DictionaryKey, RangeModel>>,
): readonly (readonly CellModel[])[] {
  const ranges = [...LISTS, ...EXPLAINED].map((key) => ({ table: tables[key], place: places[key] }));
  const end = Math.max(...ranges.map(({ place }) => place.row + place.rowCount));
  return Array.from({ length: end - first }, (_, index) => {
    const cells: CellModel[] = [];
    for (const { table, place } of ranges) {
      const offset = first + index - place.row;
      const row =
        offset === 0 ? table.headers.map((name) => textCell(name, 'header')) : table.rows[offset - 1];
      row?.forEach((cell, column) => (cells[place.column + column] = cell));
    }
    return Array.from(cells, (cell: CellModel | undefined) => cell ?? {});
  });
}

function columnWidths(tables: Tables): ColumnModel[] {
  const words = (keys: readonly DictionaryKey[]) =>
    keys.flatMap((key) =>
      tables[key].rows.map(([cell]) => (cell?.content?.kind === 'text' ? cell.content.text : '')),
    );
  const fit = (keys: readonly DictionaryKey[], limits: { min: number; max: number }) =>
    keys.reduce(
      (widest, key) => Math.max(widest, fitColumn(tables[key].headers[0] ?? '', words([key]), limits)),
      0,
    );
  return [
    ...LISTS.flatMap((key) => [{ width: fit([key], { min: 14, max: 40 }) }, { width: GAP_WIDTH }]),
    { width: fit(EXPLAINED, { min: 20, max: 30 }) },
    { width: 74 },
    { width: 13 },
  ];
}
