import type { RangeModel } from '../../../workbook/model';
import { withReferencesMoved } from '../formula/move-references';
import { translateFormula } from '../formula/translate-formula';
import { refuse, UnsimulatedError } from '../host-error';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { cellKey, cellOfKey, intersection, ROW_COUNT } from '../state/grid';
import { rewriteFormulas } from '../state/rewrite-formulas';
import { isInBand, shiftedArea, shiftedRule, type RowShift } from '../state/row-shift';
import type { ConditionalFormatState, SheetState, TableState } from '../state/sheet-state';

/**
 * Carries out a shift: contents, looks, links, merges, tables, rules and every reference to the cells go along. Heights of rows stay,
 * since only a part of the rows moves. What Excel refuses: cutting through another table (InsertDeleteConflict,
 * microsoft-graph-docs issue 4392) or through merged cells (its own dialog "We can't do that to a merged cell"; code inferred),
 * pushing content over the sheet's last row (code inferred).
 * @param resized the table whose own rows these are; it is left to the caller
 */
export function shiftRows(
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  shift: RowShift,
  resized: TableState,
): void {
  const moving = movingArea(shift);
  const others = sheet.tables.filter((table) => table !== resized);
  if (others.some(({ range }) => isCut(shift, moving, range)))
    refuse('InsertDeleteConflict', 'This would move cells in a table of the sheet.');
  if (sheet.merges.some((merge) => isCut(shift, moving, merge)))
    refuse('MergedRangeConflict', 'This would cut through merged cells.');
  if (sheet.charts.some(({ place }) => place === null || intersection(moving, place) !== undefined))
    throw new UnsimulatedError('a chart over cells that move');
  moveCells(sheet, shift);
  const moved = (area: RangeModel): RangeModel =>
    isInBand(shift, area) ? (shiftedArea(shift, area) ?? area) : area;
  sheet.merges = sheet.merges.map(moved);
  sheet.tables = sheet.tables.map((table) =>
    table === resized ? table : { ...table, range: moved(table.range) },
  );
  sheet.validations = sheet.validations.flatMap((rule) => shiftedRule(shift, rule));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => withLastingAnchor(shift, rule))
    .flatMap((rule) => shiftedRule(shift, rule));
  rewriteFormulas(workbook, (formula, home) =>
    withReferencesMoved(formula, (name, area) => {
      const target = name === undefined ? home : workbook.sheetNamed(name);
      return target === sheet ? shiftedReference(shift, area) : area;
    }),
  );
}

/** A condition is told for its range's first row; when that row goes out, it is told for the first one that stays. */
function withLastingAnchor(shift: RowShift, rule: ConditionalFormatState): ConditionalFormatState {
  const { range, formula } = rule;
  const rows = shift.row - shift.count - range.row;
  const goes = shift.count < 0 && range.row >= shift.row && rows > 0 && isInBand(shift, range);
  return goes ? { ...rule, formula: translateFormula(formula, rows) } : rule;
}

/** The cells that change places. */
function movingArea({ columns, row, count }: RowShift): RangeModel {
  const first = count < 0 ? row - count : row;
  return { row: first, column: columns.first, rowCount: ROW_COUNT - first, columnCount: columns.count };
}

function isCut(shift: RowShift, moving: RangeModel, area: RangeModel): boolean {
  return intersection(moving, area) !== undefined && !(isInBand(shift, area) && area.row >= moving.row);
}

/** A reference to a part of the band's columns moves as Excel moves it; one to a single cell never grows. */
function shiftedReference(shift: RowShift, area: RangeModel): RangeModel | undefined {
  if (!isInBand(shift, area)) return area;
  if (area.rowCount > 1 || shift.grown === undefined) return shiftedArea(shift, area);
  const { columns, row, count } = shift;
  return shiftedArea({ columns, row, count }, area);
}

function moveCells(sheet: SheetState, { columns, row, count }: RowShift): void {
  const isInColumns = (key: number): boolean => {
    const place = cellOfKey(key);
    return place.row >= row && place.column >= columns.first && place.column < columns.first + columns.count;
  };
  moveEntries(sheet.cells, isInColumns, row, count);
  moveEntries(sheet.hyperlinks, isInColumns, row, count);
}

function moveEntries<Entry>(
  entries: Map<number, Entry>,
  isMeant: (key: number) => boolean,
  row: number,
  count: number,
): void {
  const meant = [...entries].filter(([key]) => isMeant(key));
  if (meant.some(([key]) => cellOfKey(key).row + count >= ROW_COUNT))
    refuse('InsertDeleteConflict', 'This would push cells over the end of the sheet.');
  for (const [key] of meant) entries.delete(key);
  for (const [key, entry] of meant) {
    const place = cellOfKey(key);
    if (place.row + count >= row) entries.set(cellKey(place.row + count, place.column), entry);
  }
}
