import { UnsimulatedError } from '../host-error';
import { translateFormula } from '../formula/translate-formula';
import { checkUnprotected } from '../rules/protection';
import { EMPTY_CONTENT } from '../state/cell-state';
import type { CellShift } from '../state/cell-shift';
import type { SheetState, TableState } from '../state/sheet-state';
import { columnFormula, dataBody } from '../state/table-columns';
import { readCell, writeCell } from '../state/write-cell';
import { enterContents } from './enter-content';
import { SheetRange } from './sheet-range';
import { shiftCells } from './shift-cells';
import { readTable, type TableTarget } from './table';

export interface AddedRows {
  readonly count: number;
  /** One row of values for each, as wide as the table. */
  readonly values?: readonly unknown[];
}

type RowChange =
  | ({ readonly kind: 'added'; readonly index: number } & AddedRows)
  | { readonly kind: 'deleted'; readonly index: number; readonly count: number };

/**
 * Adds rows to a table's data, or deletes some. The cells below the table move within its columns, always (`alwaysInsert` is true by
 * default). New rows look like the row above them (like the first one at the top; inferred), take over the rules and references that
 * cover all rows, and get the formulas of calculated columns; their values are entered on top of that, and "" leaves a calculated
 * column's cell empty (microsoft-graph-docs issue 6536). A null leaves it its formula (inferred from what it does in `Range.values`).
 */
export function changeTableRows(target: TableTarget, change: RowChange): void {
  const { simulation, sheet } = target;
  checkUnprotected(sheet);
  const table = readTable(target);
  // Deleting rows of such a table does nothing (office-js issue 994); what adding does is nowhere said.
  if (table.isFiltered === true) throw new UnsimulatedError('changing the rows of a filtered table');
  const body = dataBody(table);
  if (change.kind === 'deleted' && body.rowCount === change.count)
    throw new UnsimulatedError('a table without rows, which is left when all its rows are deleted');
  const isAtEnd = change.index === body.rowCount;
  const count = change.kind === 'added' ? change.count : -change.count;
  const shift: CellShift = {
    lines: 'rows',
    band: { first: body.column, count: body.columnCount },
    at: body.row + change.index,
    count,
    ...(isAtEnd ? { grown: body } : {}),
  };
  const calculated = calculatedColumns(sheet, table);
  shiftCells(simulation.workbook, sheet, shift, [table]);
  const grown = { ...table, range: { ...table.range, rowCount: table.range.rowCount + count } };
  sheet.tables = sheet.tables.map((each) => (each === table ? grown : each));
  if (change.kind === 'deleted') return;
  const range = new SheetRange(simulation, sheet, { ...body, row: shift.at, rowCount: count });
  fillRows(range, change.index === 0 ? shift.at + count : shift.at - 1, calculated);
  if (change.values !== undefined) enterContents(range, change.values);
}

/** Which columns are calculated ones. */
export function calculatedColumns(sheet: SheetState, table: TableState): readonly boolean[] {
  return Array.from(
    { length: table.range.columnCount },
    (_, index) => columnFormula(sheet, table, index) !== undefined,
  );
}

/** Gives rows the look and the formulas of calculated columns that another row has. */
export function fillRows(
  { sheet, area }: SheetRange,
  modelRow: number,
  calculated: readonly boolean[],
): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const { content, format } = readCell(sheet, modelRow, column);
      const isCalculated = calculated[column - area.column] === true && content.kind === 'formula';
      writeCell(sheet, row, column, {
        content: isCalculated
          ? { kind: 'formula', formula: translateFormula(content.formula, row - modelRow) }
          : EMPTY_CONTENT,
        format,
      });
    }
  }
}
