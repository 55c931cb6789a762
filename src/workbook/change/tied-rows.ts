import type { CellPlace } from '../reading/workbook-reading';
import type { FormulaReference, RowNumber } from './formula-references';
import { formulaReferences } from './formula-references';
import { isOnSheet } from './own-row';

/** A table's formulas as far as they do not belong to columns of ours that calculate themselves. */
export interface TableFormulas {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** By row and column, without the equals sign; undefined where there is none. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/**
 * The first cell whose formula sorting would garble. Excel sorts a row's formulas like copies of them: what is relative moves along,
 * what is fixed stays. So only references to the row itself within the table survive, and fixed ones to all rows of the table or to
 * none.
 */
export function tiedCell(table: TableFormulas): CellPlace | undefined {
  for (const [index, row] of table.rows.entries()) {
    const ownRow = table.headerRow + 1 + index;
    const column = row.findIndex(
      (formula) =>
        formula !== undefined &&
        formulaReferences(formula).some(
          (reference) => isOnSheet(reference, table.sheet) && !survives(reference, ownRow, table),
        ),
    );
    if (column >= 0) return { sheet: table.sheet, row: ownRow, column: table.firstColumn + column };
  }
  return undefined;
}

function survives({ rows, columns }: FormulaReference, ownRow: number, table: TableFormulas): boolean {
  if (rows === undefined) return true;
  const first = table.headerRow + 1;
  const last = table.headerRow + table.rows.length;
  const left = table.firstColumn;
  const right = left + table.columnCount - 1;
  const isOwn = ({ row, isFixed }: RowNumber) => row === ownRow && !isFixed;
  if (rows.every(isOwn)) return columns !== undefined && columns[0] >= left && columns[1] <= right;
  if (!rows.every(({ isFixed }) => isFixed)) return false;
  const [from, to] = [rows[0].row, rows[1].row];
  const isBeside = columns !== undefined && (columns[1] < left || columns[0] > right);
  return isBeside || to < first || from > last || (from <= first && to >= last);
}
