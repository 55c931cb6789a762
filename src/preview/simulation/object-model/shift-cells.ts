import type { RangeModel } from '../../../workbook/model';
import { withReferencesMoved } from '../formula/move-references';
import { refuse, UnsimulatedError } from '../host-error';
import type { SimulatedWorkbook } from '../simulated-workbook';
import {
  isInBand,
  isOfWholeLines,
  movingArea,
  shiftedArea,
  shiftedReference,
  shiftedRule,
  spanOf,
  type CellShift,
} from '../state/cell-shift';
import { conditionalFormatAt } from '../state/conditional-format-at';
import { COLUMN_COUNT, intersection, ROW_COUNT, cellKey, cellOfKey } from '../state/grid';
import { rewriteFormulas } from '../state/rewrite-formulas';
import type { ConditionalFormatState, SheetState, TableState } from '../state/sheet-state';
import { checkLines, shiftLines } from './shift-lines';

/**
 * Carries out a shift: contents, looks, links, merges, tables, rules, the print area and every reference to the cells go along. Where only
 * a part of the rows moves, their heights stay. What Excel refuses: cutting through another table (InsertDeleteConflict,
 * microsoft-graph-docs issue 4392) or through merged cells (its own dialog "We can't do that to a merged cell"; code inferred),
 * pushing content over the sheet's last row (code inferred). Whole rows and columns cut nothing: merged cells grow and shrink.
 * @param resized the tables that grow or shrink with the shift; they are left to the caller
 */
export function shiftCells(
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  shift: CellShift,
  resized: readonly TableState[],
): void {
  checkShift(sheet, shift, resized);
  moveEntries(sheet.cells, shift);
  moveEntries(sheet.hyperlinks, shift);
  const moved = (area: RangeModel): RangeModel =>
    isInBand(shift, area) ? (shiftedArea(shift, area) ?? area) : area;
  sheet.merges = sheet.merges
    .flatMap((merge) => (isInBand(shift, merge) ? (shiftedArea(shift, merge) ?? []) : merge))
    .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.tables = sheet.tables.map((table) =>
    resized.includes(table) ? table : { ...table, range: moved(table.range) },
  );
  sheet.validations = sheet.validations.flatMap((rule) => shiftedRule(shift, rule));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => withLastingAnchor(shift, rule))
    .flatMap((rule) => shiftedRule(shift, rule, conditionalFormatAt));
  const { printArea } = sheet.page;
  if (printArea !== null)
    sheet.page = { ...sheet.page, printArea: shiftedReference(shift, printArea) ?? null };
  if (isOfWholeLines(shift)) shiftLines(sheet, shift);
  rewriteFormulas(workbook, (formula, home) =>
    withReferencesMoved(formula, (name, area) => {
      const target = name === undefined ? home : workbook.sheetNamed(name);
      return target === sheet ? shiftedReference(shift, area) : area;
    }),
  );
}

/** Refuses a shift that Excel refuses; nothing is changed before. */
function checkShift(sheet: SheetState, shift: CellShift, resized: readonly TableState[]): void {
  const pushedOut = [...sheet.cells, ...sheet.hyperlinks].some(([key]) => {
    const line = lineOf(shift, key);
    return line !== undefined && line + shift.count >= LINE_COUNT[shift.lines];
  });
  if (pushedOut) refuse('InsertDeleteConflict', 'This would push cells over the end of the sheet.');
  if (isOfWholeLines(shift)) return checkLines(sheet, shift);
  const moving = movingArea(shift);
  const others = sheet.tables.filter((table) => !resized.includes(table));
  if (others.some(({ range }) => isCut(shift, moving, range)))
    refuse('InsertDeleteConflict', 'This would move cells in a table of the sheet.');
  if (sheet.merges.some((merge) => isCut(shift, moving, merge)))
    refuse('MergedRangeConflict', 'This would cut through merged cells.');
  if (sheet.charts.some(({ place }) => place === null || intersection(moving, place) !== undefined))
    throw new UnsimulatedError('a chart over cells that move');
}

const LINE_COUNT = { rows: ROW_COUNT, columns: COLUMN_COUNT } as const;

/** A condition is told for its range's first cell; when that goes out, it is told for the first one that stays. */
function withLastingAnchor(shift: CellShift, rule: ConditionalFormatState): ConditionalFormatState {
  const { first } = spanOf(shift.lines, rule.range);
  const lost = shift.at - shift.count - first;
  const goes = shift.count < 0 && first >= shift.at && lost > 0 && isInBand(shift, rule.range);
  if (!goes) return rule;
  const { row, column } = rule.range;
  const anchor = shift.lines === 'rows' ? { row: row + lost, column } : { row, column: column + lost };
  const { formula } = conditionalFormatAt(rule, { ...rule.range, ...anchor });
  return { ...rule, formula };
}

function isCut(shift: CellShift, moving: RangeModel, area: RangeModel): boolean {
  const isBehind = spanOf(shift.lines, area).first >= spanOf(shift.lines, moving).first;
  const going = goingArea(shift, moving);
  if (going !== undefined && intersection(going, area) !== undefined) return true;
  return intersection(moving, area) !== undefined && !(isInBand(shift, area) && isBehind);
}

/** The cells that go out. */
function goingArea({ lines, at, count }: CellShift, moving: RangeModel): RangeModel | undefined {
  if (count >= 0) return undefined;
  return lines === 'rows'
    ? { ...moving, row: at, rowCount: -count }
    : { ...moving, column: at, columnCount: -count };
}

function moveEntries<Entry>(entries: Map<number, Entry>, shift: CellShift): void {
  const meant = [...entries].filter(([key]) => lineOf(shift, key) !== undefined);
  for (const [key] of meant) entries.delete(key);
  for (const [key, entry] of meant) {
    const line = lineOf(shift, key) ?? 0;
    const { row, column } = cellOfKey(key);
    if (line + shift.count < shift.at) continue;
    const target =
      shift.lines === 'rows' ? cellKey(row + shift.count, column) : cellKey(row, column + shift.count);
    entries.set(target, entry);
  }
}

/** The row or column of a cell that the shift moves or takes out; undefined for all others. */
function lineOf({ lines, band, at }: CellShift, key: number): number | undefined {
  const { row, column } = cellOfKey(key);
  const [line, across] = lines === 'rows' ? [row, column] : [column, row];
  return line >= at && across >= band.first && across < band.first + band.count ? line : undefined;
}
