import type { CellValue } from '../../strategy/cell-value';
import { rangeAddress } from '../address';
import type { RangeModel } from '../model';
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
    sheet.tables.map((table) => ({ table, snapshot: tableSnapshot(sheet, table) })),
  );
  const known = tables.filter(
    ({ snapshot }) => recogniseTable(snapshot.name, snapshot.headers).kind !== 'other',
  );
  const knownNames = new Set(known.map(({ snapshot }) => snapshot.name));
  const named = (pattern: RegExp) => namedValue(pattern, names, sheets);
  return {
    sheets: sheets.map(({ model, visible }) => ({ name: model.name, visible })),
    tables: known.map(({ snapshot }) => snapshot),
    otherTables: sheets.flatMap(({ tableNames }) => tableNames.filter((name) => !knownNames.has(name))),
    names: names.all,
    place: named(/^Strategia_miejscowosc(?:_\d+)?$/i),
    firstYear: named(/^Strategia_pierwszy_rok(?:_\d+)?$/i),
    lastYear: named(/^Strategia_ostatni_rok(?:_\d+)?$/i),
    readOnly: false,
    parts: parts.filter(
      ({ namespace }) => namespace === HISTORY_NAMESPACE || namespace === DISMISSALS_NAMESPACE,
    ),
  };
}

function tableSnapshot(
  { model: sheet, cells }: FileSheet,
  { model, isFiltered, totals }: FileTable,
): TableSnapshot {
  const { range } = model;
  const headers = model.columns.map(({ name }) => name);
  const rowAt = (row: number): readonly CellSnapshot[] =>
    headers.map((_header, index) => cellSnapshot(cells.get(row)?.get(range.column + index)));
  const calculated = calculatedColumns(model.name, headers, rowAt(range.row + 1));
  const below = belowTable(cells, range, totals);
  return {
    name: model.name,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    isFiltered,
    headerRow: range.row,
    firstColumn: range.column,
    headers,
    rows: Array.from({ length: range.rowCount - 1 }, (_row, index) =>
      rowAt(range.row + 1 + index).map((cell, column) => (calculated.has(column) ? UNREAD : cell)),
    ),
    ...(below !== undefined && { below }),
  };
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

/** The value of the first cell of a name; where several drafts were inserted, that of the last one. */
function namedValue(pattern: RegExp, names: FileNames, sheets: readonly FileSheet[]): CellValue {
  const found = names.ranges.filter(({ name }) => pattern.test(name)).at(-1);
  const sheet = sheets.find(({ model }) => model.name === found?.sheet);
  return found && sheet?.cells.get(found.range.row)?.get(found.range.column)?.value;
}
