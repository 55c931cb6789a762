import type { CellValue } from '../../strategy/cell-value';
import { rangeAddress } from '../address';
import { coverName, type COVER_NAMES } from '../cover-names';
import type { RangeModel } from '../model';
import { inputColumns } from '../reading/input-columns';
import { calculatedColumns, recogniseTable } from '../reading/recognise-table';
import type { CellSnapshot, StoredPart, TableSnapshot, WorkbookSnapshot } from '../reading/workbook-snapshot';
import { UNREAD } from '../reading/workbook-snapshot';
import { DISMISSALS_NAMESPACE, HISTORY_NAMESPACE } from '../records/stored-records';
import type { FileNames } from './defined-names';
import type { FileSheet } from './read-sheet';
import type { FileCell, FileCells } from './sheet-cells';
import type { FileTable } from './sheet-tables';

/** A file as the reading of drafts takes it: what Excel would say of the open workbook. */
export function fileSnapshot(
  sheets: readonly (FileSheet & { readonly visible: boolean })[],
  names: FileNames,
  parts: readonly StoredPart[],
): WorkbookSnapshot {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => tableSnapshot(sheet, table) ?? []),
  );
  const known = new Set(tables.map(({ name }) => name));
  const cover = (key: (typeof COVER_NAMES)[number]) =>
    namedValue(
      coverName(
        key,
        names.ranges.map(({ name }) => name),
      ),
      names,
      sheets,
    );
  return {
    sheets: sheets.map(({ model, visible }) => ({ name: model.name, visible })),
    tables,
    otherTables: sheets.flatMap(({ tableNames }) => tableNames.filter((name) => !known.has(name))),
    names: names.all,
    place: cover('place'),
    firstYear: cover('firstYear'),
    lastYear: cover('lastYear'),
    readOnly: false,
    parts: OWN_NAMESPACES.flatMap((own) => parts.filter(({ namespace }) => namespace === own)),
  };
}

const OWN_NAMESPACES = [HISTORY_NAMESPACE, DISMISSALS_NAMESPACE];

/** One of our tables; undefined for another. Of one that only resembles ours nothing but its headers is read. */
function tableSnapshot(
  { model: sheet, cells }: FileSheet,
  { model, isFiltered, totals }: FileTable,
): TableSnapshot | undefined {
  const { name, range } = model;
  const headers = model.columns.map((column) => column.name);
  const { kind } = recogniseTable(name, headers);
  if (kind === 'other') return undefined;
  const outline = {
    name,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    isFiltered,
    headerRow: range.row,
    firstColumn: range.column,
    headers,
  };
  if (kind === 'resembles') return { ...outline, rows: [] };
  const rowAt = (row: number): readonly CellSnapshot[] =>
    headers.map((_header, index) => cellSnapshot(cells.get(row)?.get(range.column + index)));
  const calculated = calculatedColumns(name, headers, rowAt(range.row + 1));
  const rows = Array.from({ length: range.rowCount - 1 }, (_row, index) =>
    rowAt(range.row + 1 + index).map((cell, column) => (calculated.has(column) ? UNREAD : cell)),
  );
  const below = belowTable(cells, range, totals);
  return {
    ...outline,
    rows: withoutOtherResults({ ...outline, rows }),
    ...(below !== undefined && { below }),
  };
}

/** What formulas show counts only in the columns that planners fill in. */
function withoutOtherResults(table: TableSnapshot): TableSnapshot['rows'] {
  const input = new Set(inputColumns(table));
  return table.rows.map((row) =>
    row.map((cell, column) =>
      cell.formula === undefined || input.has(column) ? cell : { value: undefined, formula: cell.formula },
    ),
  );
}

function cellSnapshot(cell: FileCell | undefined): CellSnapshot {
  const { value, content } = cell ?? {};
  const isTyped = typeof value === 'object' && content?.kind === 'formula' && content.formula === value.error;
  if (content?.kind !== 'formula' || isTyped) return { value };
  // Files mark functions that came later than their format; Excel does not show that.
  return { value, formula: `=${content.formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}` };
}

/** The smallest range around the cells below a table that hold something. */
function belowTable(cells: FileCells, range: RangeModel, totals: number): string | undefined {
  const end = range.row + range.rowCount + totals;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, inRow] of cells) {
    if (row < end) continue;
    for (const [column, { content }] of inRow) {
      if (!content || column < range.column || column >= range.column + range.columnCount) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0
    ? undefined
    : rangeAddress({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
}

/** The value of the first cell of a name. */
function namedValue(wanted: string | undefined, names: FileNames, sheets: readonly FileSheet[]): CellValue {
  const found = names.ranges.find(({ name }) => name === wanted);
  const sheet = sheets.find(({ model }) => model.name === found?.sheet);
  return found && sheet?.cells.get(found.range.row)?.get(found.range.column)?.value;
}
