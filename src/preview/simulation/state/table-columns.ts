import type { RangeModel } from '../../../workbook/model';
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
