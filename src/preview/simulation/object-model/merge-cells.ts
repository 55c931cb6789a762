import type { RangeModel } from '../../../workbook/model';
import { refuse } from '../host-error';
import { checkUnprotected } from '../rules/protection';
import { EMPTY_CONTENT } from '../state/cell-state';
import { contains, intersection } from '../state/grid';
import type { SheetRange } from './sheet-range';
import { writeCells } from './write-cells';

/**
 * Merges the range's cells, or those of each row; the content of the first cell stays, all other contents go
 * (https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf). Cells of a table do not merge
 * (application-specific-api-error-handling.md names the code for the opposite case, a table over merged cells).
 */
export function mergeCells(range: SheetRange, across: boolean): void {
  const { sheet, area } = range;
  checkUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.range, area) !== undefined)) {
    refuse('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  if (sheet.merges.some((merge) => intersection(merge, area) !== undefined && !contains(area, merge))) {
    refuse('InvalidOperation', 'The range cuts through merged cells.');
  }
  const areas: readonly RangeModel[] = across
    ? Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }))
    : [area];
  for (const merged of areas.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)) {
    sheet.merges = [...sheet.merges.filter((merge) => !contains(merged, merge)), merged];
    const cells = range.withArea(merged);
    writeCells(
      cells,
      cells.matrix((cell, row, column) =>
        row === 0 && column === 0 ? cell : { ...cell, content: EMPTY_CONTENT },
      ),
    );
  }
}

/** Splits all merged cells that the range meets. */
export function unmergeCells({ sheet, area }: SheetRange): void {
  checkUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
}
