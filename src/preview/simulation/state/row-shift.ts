import type { RangeModel } from '../../../workbook/model';
import { subtractArea } from './grid';

/**
 * Rows of cells that go into a band of a sheet's columns, or out of it; the cells of the band below move, all others stay.
 * Inserting cells with a shift down, or deleting them with a shift up, in Excel's words.
 */
export interface RowShift {
  readonly columns: { readonly first: number; readonly count: number };
  /** The first row that moves, when rows go in; the first that goes, when rows go out. */
  readonly row: number;
  /** How many rows go in; negative when they go out. */
  readonly count: number;
  /** The data of a table to which the rows are added at the end: what covers all of its rows grows with them. */
  readonly grown?: RangeModel;
}

/** Whether an area lies in the columns of a shift from edge to edge: only then it moves as a whole. */
export function isInBand({ columns }: RowShift, area: RangeModel): boolean {
  return area.column >= columns.first && area.column + area.columnCount <= columns.first + columns.count;
}

/** Where an area that lies in the band is after the shift; undefined when all of it is gone. */
export function shiftedArea(shift: RowShift, area: RangeModel): RangeModel | undefined {
  const grown = grownRows(shift, area);
  const first = shiftedEdge(shift, area.row);
  const end = shiftedEnd(shift, area.row + area.rowCount) + grown;
  if (first === area.row && end === area.row + area.rowCount) return area;
  return end > first ? { ...area, row: first, rowCount: end - first } : undefined;
}

/**
 * Where the cells are that a rule held for; a rule that reaches over the band's edge is split. What holds for all rows of a table's
 * data holds for new ones, too.
 */
export function shiftedRule<Rule extends { readonly range: RangeModel }>(
  shift: RowShift,
  rule: Rule,
): readonly Rule[] {
  const { range } = rule;
  const first = Math.max(range.column, shift.columns.first);
  const end = Math.min(range.column + range.columnCount, shift.columns.first + shift.columns.count);
  if (end <= first) return [rule];
  const inside = { ...range, column: first, columnCount: end - first };
  const moved = shiftedArea(shift, inside);
  if (moved === inside) return [rule];
  const parts = subtractArea(range, inside).map((part) => ({ ...rule, range: part }));
  return moved === undefined ? parts : [...parts, { ...rule, range: moved }];
}

function grownRows({ grown, count }: RowShift, area: RangeModel): number {
  if (grown === undefined || area.row + area.rowCount !== grown.row + grown.rowCount) return 0;
  // From the first row of data or from the header on.
  return area.row === grown.row || area.row === grown.row - 1 ? count : 0;
}

function shiftedEdge({ row, count }: RowShift, edge: number): number {
  if (edge < row) return edge;
  return count >= 0 ? edge + count : Math.max(row, edge + count);
}

function shiftedEnd({ row, count }: RowShift, end: number): number {
  if (end <= row) return end;
  return count >= 0 ? end + count : Math.max(row, end + count);
}
