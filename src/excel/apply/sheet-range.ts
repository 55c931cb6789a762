import type { RangeModel } from '../../workbook/model';

/** The sheet of this name; later requests find it again, since they do not share objects with earlier ones. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/**
 * A range of a sheet for use within one request. It is not tracked: tracking every range costs an action each and one more
 * round trip to release them (https://learn.microsoft.com/office/dev/add-ins/excel/performance).
 */
export function sheetRange(sheet: Excel.Worksheet, range: RangeModel): Excel.Range {
  return sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount).untrack();
}
