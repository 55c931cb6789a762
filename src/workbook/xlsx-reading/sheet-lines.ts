import { columnCharacters, filePixels } from '../column-width';
import type { ColumnModel, SheetModel } from '../model';
import type { NoteBeyond } from './beyond';
import { COLUMNS } from './cell-range';
import { rowNumber } from './sheet-cells';
import { childOf, childrenOf, flag, numeric, type XmlElement } from './xml';

const POINTS_PER_PIXEL = 0.75;

/**
 * The columns of a sheet (ECMA-376 part 1, 18.3.1.13). A file may set all columns up to the last one that Excel has: beyond the cells
 * that are used that is nothing to remember.
 */
export function sheetColumns(
  sheet: XmlElement,
  usedColumns: number,
  note: NoteBeyond,
): readonly ColumnModel[] {
  const columns: ColumnModel[] = [];
  for (const definition of childrenOf(childOf(sheet, 'cols'), 'col')) {
    const first = numeric(definition, 'min') ?? 1;
    const stated = Math.min(numeric(definition, 'max') ?? first, COLUMNS);
    const last = stated - first < RUN_LIMIT ? stated : Math.min(stated, Math.max(usedColumns, first));
    const width = numeric(definition, 'width');
    const hidden = flag(definition, 'hidden');
    if ((numeric(definition, 'outlineLevel') ?? 0) > 0) note('groupedLines');
    if (!Number.isInteger(first) || first < 1) continue;
    for (let column = first; column <= last; column += 1) {
      columns[column - 1] = {
        ...(width !== undefined &&
          width > 0 && { width: columnCharacters(filePixels(width) * POINTS_PER_PIXEL) }),
        ...(hidden && { hidden }),
      };
    }
  }
  return Array.from(columns, (column) => column ?? {});
}

/** More neighbouring columns than a table of ours has are set all alike by programs, not by people. */
const RUN_LIMIT = 100;

/** The heights of rows that somebody set, in points, by row index. */
export function rowHeights(sheet: XmlElement, note: NoteBeyond): SheetModel['rowHeights'] {
  const heights: Record<number, number> = {};
  let index = -1;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    index = rowNumber(row, index);
    const height = numeric(row, 'ht');
    if (height !== undefined && height > 0 && flag(row, 'customHeight')) heights[index] = height;
    if (flag(row, 'hidden')) note('hiddenRows');
    if ((numeric(row, 'outlineLevel') ?? 0) > 0) note('groupedLines');
  }
  return heights;
}
