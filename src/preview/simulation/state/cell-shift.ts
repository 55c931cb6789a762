import type { RangeModel } from '../../../workbook/model';
import { COLUMN_COUNT, ROW_COUNT, subtractArea } from './grid';

/**
 * Lines of cells that go into a band of a sheet, or out of it; the cells of the band behind them move, all others stay. "rows" inserts cells
 * with a shift down or deletes them with a shift up, in Excel's words, "columns" to the right or to the left. A band as wide as the sheet
 * means whole rows or columns.
 */
export interface CellShift {
  readonly lines: 'rows' | 'columns';
  /** The columns whose rows go in or out, or the rows whose columns do. */
  readonly band: Span;
  /** The first line that moves, when lines go in; the first that goes, when lines go out. */
  readonly at: number;
  /** How many lines go in; negative when they go out. */
  readonly count: number;
  /** The data of a table to which rows are added at the end: what covers all of its rows grows with them. */
  readonly grown?: RangeModel;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

const EXTENT = { rows: ROW_COUNT, columns: COLUMN_COUNT } as const;
const ACROSS = { rows: 'columns', columns: 'rows' } as const;

export function spanOf(lines: 'rows' | 'columns', area: RangeModel): Span {
  return lines === 'rows'
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
}

export function withSpan(lines: 'rows' | 'columns', area: RangeModel, { first, count }: Span): RangeModel {
  return lines === 'rows'
    ? { ...area, row: first, rowCount: count }
    : { ...area, column: first, columnCount: count };
}

/** A shift of whole rows or columns of a sheet. */
export function wholeLines(lines: 'rows' | 'columns', at: number, count: number): CellShift {
  return { lines, band: { first: 0, count: EXTENT[ACROSS[lines]] }, at, count };
}

export function isOfWholeLines({ lines, band }: CellShift): boolean {
  return band.first === 0 && band.count === EXTENT[ACROSS[lines]];
}

/** Whether an area lies in the band of a shift from edge to edge: only then it moves as a whole. */
export function isInBand({ lines, band }: CellShift, area: RangeModel): boolean {
  const { first, count } = spanOf(ACROSS[lines], area);
  return first >= band.first && first + count <= band.first + band.count;
}

/** The cells that change places, those that go left out. */
export function movingArea({ lines, band, at, count }: CellShift): RangeModel {
  const first = count < 0 ? at - count : at;
  const along = { first, count: EXTENT[lines] - first };
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return withSpan(lines, withSpan(ACROSS[lines], area, band), along);
}

/** Where an area that lies in the band is after the shift; undefined when all of it is gone. Whole columns have no rows to lose. */
export function shiftedArea(shift: CellShift, area: RangeModel): RangeModel | undefined {
  const span = spanOf(shift.lines, area);
  if (span.count === EXTENT[shift.lines]) return area;
  const first = shiftedEdge(shift, span.first);
  const end = Math.min(
    shiftedEnd(shift, span.first + span.count) + grownLines(shift, area),
    EXTENT[shift.lines],
  );
  if (first === span.first && end === span.first + span.count) return area;
  return end > first ? withSpan(shift.lines, area, { first, count: end - first }) : undefined;
}

/** Where cells that a reference means are after the shift; undefined when they are gone. A single cell never grows. */
export function shiftedReference(shift: CellShift, area: RangeModel): RangeModel | undefined {
  if (!isInBand(shift, area)) return area;
  const { lines, band, at, count } = shift;
  return shiftedArea(spanOf(lines, area).count > 1 ? shift : { lines, band, at, count }, area);
}

/**
 * Where the cells are that a rule holds for; a rule that reaches over the band's edge is split. What holds for all rows of a table's
 * data holds for new ones, too.
 * @param at the rule for a part of its cells
 */
export function shiftedRule<Rule extends { readonly range: RangeModel }>(
  shift: CellShift,
  rule: Rule,
  at: (rule: Rule, part: RangeModel) => Rule = (whole, range) => ({ ...whole, range }),
): readonly Rule[] {
  const across = ACROSS[shift.lines];
  const span = spanOf(across, rule.range);
  const first = Math.max(span.first, shift.band.first);
  const end = Math.min(span.first + span.count, shift.band.first + shift.band.count);
  if (end <= first) return [rule];
  const inside = withSpan(across, rule.range, { first, count: end - first });
  const moved = shiftedArea(shift, inside);
  if (moved === inside) return [rule];
  const parts = subtractArea(rule.range, inside).map((part) => at(rule, part));
  return moved === undefined ? parts : [...parts, { ...at(rule, inside), range: moved }];
}

function grownLines({ grown, count }: CellShift, area: RangeModel): number {
  if (grown === undefined || area.row + area.rowCount !== grown.row + grown.rowCount) return 0;
  // From the first row of data or from the header on.
  return area.row === grown.row || area.row === grown.row - 1 ? count : 0;
}

function shiftedEdge({ at, count }: CellShift, edge: number): number {
  if (edge < at) return edge;
  return count >= 0 ? edge + count : Math.max(at, edge + count);
}

function shiftedEnd({ at, count }: CellShift, end: number): number {
  if (end <= at) return end;
  return count >= 0 ? end + count : Math.max(at, end + count);
}

/** Whether lines of an area go out, or go in between two of its own. */
export function intersects({ lines, at, count }: CellShift, area: RangeModel): boolean {
  const { first, count: length } = spanOf(lines, area);
  return count < 0 ? at < first + length && at - count > first : at > first && at < first + length;
}
