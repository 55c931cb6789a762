import { refuse, UnsimulatedError } from '../host-error';
import { isNameTaken } from '../rules/defined-names';
import { checkUnprotected } from '../rules/protection';
import type { Simulation } from '../simulation';
import { COLUMN_COUNT, intersection, ROW_COUNT } from '../state/grid';
import type { TableState } from '../state/sheet-state';
import { LOCALES } from '../typing/locale';
import type { SheetRange } from './sheet-range';
import { settleHeader } from './table-headers';

/** The style that Excel gives new tables. */
const STANDARD_STYLE = 'TableStyleMedium2';

/**
 * Makes a range a table. A table cannot overlap another (InvalidArgument, office-js issue 1199) nor merged cells (MergedRangeConflict,
 * application-specific-api-error-handling.md). A range of one row gets an empty row below it (inferred).
 */
export function addTable(range: SheetRange, hasHeaders: boolean): TableState {
  const { simulation, sheet, area } = range;
  checkUnprotected(sheet);
  if (!hasHeaders) throw new UnsimulatedError('tables without headers');
  if (area.rowCount === ROW_COUNT || area.columnCount === COLUMN_COUNT) {
    throw new UnsimulatedError('tables over whole columns or rows');
  }
  const full = { ...area, rowCount: Math.max(2, area.rowCount) };
  if (sheet.tables.some((table) => intersection(table.range, full) !== undefined)) {
    refuse('InvalidArgument', "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, full) !== undefined)) {
    refuse('MergedRangeConflict', "A table can't overlap merged cells.");
  }
  const table: TableState = {
    id: String(simulation.workbook.newId()),
    name: nextName(simulation),
    range: full,
    style: STANDARD_STYLE,
    showBandedRows: true,
    showFilterButton: true,
  };
  settleHeader(simulation.locale, sheet, table);
  sheet.tables = [...sheet.tables, table];
  return table;
}

/** "Tabela1" in Polish Excel. */
function nextName({ workbook, locale }: Simulation): string {
  for (let number = 1; ; number += 1) {
    const name = `${LOCALES[locale].words.table}${number}`;
    if (!isNameTaken(workbook, name)) return name;
  }
}
