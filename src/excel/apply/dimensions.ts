import { columnPoints } from '../../workbook/column-width';
import type { ColumnModel, RangeModel, SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { step } from './step';

/**
 * Merges cells and sets the sizes of columns and rows. Office.js wants column widths in points, not in characters (office-js issue 187).
 * Rows fit themselves to their text once columns are as wide as they will be; merged and other rows of the model get their heights last.
 */
export function dimensionSteps(sheet: SheetModel): readonly Step[] {
  return [...columnSteps(sheet), ...mergeSteps(sheet), ...rowSteps(sheet)];
}

function columnSteps(sheet: SheetModel): readonly Step[] {
  return equalColumns(sheet.columns).map(({ first, count, column: { width, hidden } }) =>
    step(5, 0, (context) => {
      const columns = sheetRange(sheetNamed(context, sheet.name), columnsRange(first, count))
        .getEntireColumn()
        .untrack();
      if (width !== undefined) columns.format.columnWidth = columnPoints(width);
      if (hidden === true) columns.columnHidden = true;
    }),
  );
}

interface EqualColumns {
  readonly first: number;
  readonly count: number;
  readonly column: ColumnModel;
}

/** Runs of neighbouring columns that are set alike. */
function equalColumns(columns: readonly ColumnModel[]): readonly EqualColumns[] {
  const runs: EqualColumns[] = [];
  columns.forEach((column, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.column.width === column.width && last.column.hidden === column.hidden) {
      runs.splice(-1, 1, { ...last, count: last.count + 1 });
    } else runs.push({ first: index, count: 1, column });
  });
  return runs.filter(({ column }) => column.width !== undefined || column.hidden === true);
}

function columnsRange(first: number, count: number): RangeModel {
  return { row: 0, column: first, rowCount: 1, columnCount: count };
}

function mergeSteps(sheet: SheetModel): readonly Step[] {
  return sheet.merges.map((range) =>
    step(3, 0, (context) => {
      sheetRange(sheetNamed(context, sheet.name), range).merge(false);
    }),
  );
}

function rowSteps(sheet: SheetModel): readonly Step[] {
  const heights = Object.entries(sheet.rowHeights).map(([row, height]) =>
    step(4, 0, (context) => {
      const range = { row: Number(row), column: 0, rowCount: 1, columnCount: 1 };
      sheetRange(sheetNamed(context, sheet.name), range).format.rowHeight = height;
    }),
  );
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return heights;
  const fit = step(4, 0, (context) => {
    const used = { row: 0, column: 0, rowCount: sheet.rows.length, columnCount };
    sheetRange(sheetNamed(context, sheet.name), used).format.autofitRows();
  });
  return [fit, ...heights];
}
