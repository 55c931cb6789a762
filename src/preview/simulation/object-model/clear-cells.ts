import { oneOf } from '../arguments';
import { checkAllowed, checkUnlocked, checkUnprotected } from '../rules/protection';
import { STANDARD_FORMAT } from '../state/cell-format';
import { EMPTY_CONTENT } from '../state/cell-state';
import { conditionalFormatAt } from '../state/conditional-format-at';
import { cellOfKey, contains, intersection } from '../state/grid';
import { cutOut } from './cut-out';
import type { SheetRange } from './sheet-range';
import { changeHeaders } from './table-headers';
import { writeCell } from '../state/write-cell';

const WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/**
 * Clears contents, formats (with conditional ones), links (with "All" and "RemoveHyperlinks" their look, too), or all of it with
 * validations (type declarations of `Excel.ClearApplyTo`; validations inferred from Excel's command "Clear All").
 */
export function clearCells(range: SheetRange, applyTo: unknown): void {
  const { sheet, area } = range;
  const what = applyTo === undefined || applyTo === null ? 'All' : oneOf(applyTo, WHAT, 'applyTo');
  const clearsContents = what === 'All' || what === 'Contents';
  const clearsFormats = what === 'All' || what === 'Formats';
  if (what === 'Contents') checkUnlocked(sheet, area);
  else if (what === 'Formats') checkAllowed(sheet, 'allowFormatCells');
  else checkUnprotected(sheet);
  changeHeaders(range, () => {
    for (const [key, cell] of [...sheet.cells]) {
      const { row, column } = cellOfKey(key);
      if (!contains(area, { row, column, rowCount: 1, columnCount: 1 })) continue;
      const isLink = what === 'RemoveHyperlinks' && sheet.hyperlinks.has(key);
      writeCell(sheet, row, column, {
        content: clearsContents ? EMPTY_CONTENT : cell.content,
        format: clearsFormats || isLink ? STANDARD_FORMAT : cell.format,
      });
    }
  });
  if (what !== 'Contents' && what !== 'Formats') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      if (contains(area, { ...cellOfKey(key), rowCount: 1, columnCount: 1 })) sheet.hyperlinks.delete(key);
    }
  }
  if (clearsFormats) {
    sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area, conditionalFormatAt);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
  }
  if (what === 'All') sheet.validations = cutOut(sheet.validations, area);
}
