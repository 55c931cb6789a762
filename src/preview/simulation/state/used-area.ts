import type { RangeModel } from '../../../workbook/model';
import { cellOfKey, intersection } from './grid';
import type { SheetState } from './sheet-state';
import { boundingArea } from './grid';

/**
 * The smallest area with all cells that have a content, or a look, too, unless only contents count; undefined when there are none
 * (type declarations of `Worksheet.getUsedRangeOrNullObject`).
 */
export function usedArea(sheet: SheetState, within: RangeModel, valuesOnly: boolean): RangeModel | undefined {
  let used: RangeModel | undefined;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.content.kind === 'empty') continue;
    const area = { ...cellOfKey(key), rowCount: 1, columnCount: 1 };
    if (intersection(area, within) !== undefined) used = used === undefined ? area : boundingArea(used, area);
  }
  return used;
}
