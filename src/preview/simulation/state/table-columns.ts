import type { RangeModel } from '../../../workbook/model';
import { translateFormula } from '../formula/translate-formula';
import { cellKey } from './grid';
import type { SheetState, TableState } from './sheet-state';

/** A table's columns are what its header cells say; those are always texts. */
export function columnNames(sheet: SheetState, { range }: TableState): readonly string[] {
  return Array.from({ length: range.columnCount }, (_, index) => {
    const content = sheet.cells.get(cellKey(range.row, range.column + index))?.content;
    return content?.kind === 'text' ? content.text : '';
  });
}

/** The table's cells below its header. */
export function dataBody({ range }: TableState): RangeModel {
  return { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
}

export function headerRow({ range }: TableState): RangeModel {
  return { ...range, rowCount: 1 };
}

/**
 * The formula of a calculated column, with its equals sign, as it stands in the first row of data: the one that all data cells have,
 * copied down; undefined when they have none or several.
 */
export function columnFormula(sheet: SheetState, table: TableState, index: number): string | undefined {
  const { row, column, rowCount } = dataBody(table);
  const formulas = Array.from({ length: rowCount }, (_, offset) => {
    const content = sheet.cells.get(cellKey(row + offset, column + index))?.content;
    return content?.kind === 'formula' ? translateFormula(content.formula, -offset) : undefined;
  });
  const [first] = formulas;
  return formulas.every((formula) => formula === first) ? first : undefined;
}
