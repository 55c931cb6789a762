import type { RangeModel } from '../../../workbook/model';
import { wholeNumberValue } from '../arguments';
import { refuse } from '../host-error';
import type { HostObject, Query } from '../host-object';
import { boundingArea, COLUMN_COUNT, contains, intersection, ROW_COUNT, WHOLE_GRID } from '../state/grid';
import { rangeValue, type SheetRange } from './sheet-range';
import { usedArea } from '../state/used-area';

type Wrap = (range: SheetRange) => HostObject;

/** Members of Range that give another range of the same sheet. */
export function geometryQueries(wrap: Wrap): Readonly<Record<string, Query<SheetRange>>> {
  const to = (range: SheetRange, area: RangeModel): HostObject => {
    const isPossible = area.rowCount > 0 && area.columnCount > 0 && contains(WHOLE_GRID, area);
    return isPossible
      ? wrap(range.withArea(area))
      : refuse('InvalidArgument', 'The range lies outside the sheet.');
  };
  const other = (range: SheetRange, value: unknown): SheetRange => {
    const another = rangeValue(value, 'anotherRange');
    return another.sheet === range.sheet
      ? another
      : refuse('InvalidArgument', 'The ranges are on different sheets.');
  };
  return {
    getCell: (range, [row, column]) =>
      to(range, {
        row: range.area.row + wholeNumberValue(row, 'row', -ROW_COUNT, ROW_COUNT),
        column: range.area.column + wholeNumberValue(column, 'column', -COLUMN_COUNT, COLUMN_COUNT),
        rowCount: 1,
        columnCount: 1,
      }),
    getRow: (range, [row]) => {
      const offset = wholeNumberValue(row, 'row', 0, range.area.rowCount - 1);
      return to(range, { ...range.area, row: range.area.row + offset, rowCount: 1 });
    },
    getColumn: (range, [column]) => {
      const offset = wholeNumberValue(column, 'column', 0, range.area.columnCount - 1);
      return to(range, { ...range.area, column: range.area.column + offset, columnCount: 1 });
    },
    getEntireColumn: (range) => to(range, { ...range.area, row: 0, rowCount: ROW_COUNT }),
    getEntireRow: (range) => to(range, { ...range.area, column: 0, columnCount: COLUMN_COUNT }),
    getOffsetRange: (range, [rows, columns]) =>
      to(range, {
        ...range.area,
        row: range.area.row + wholeNumberValue(rows, 'rowOffset', -ROW_COUNT, ROW_COUNT),
        column: range.area.column + wholeNumberValue(columns, 'columnOffset', -COLUMN_COUNT, COLUMN_COUNT),
      }),
    getResizedRange: (range, [rows, columns]) =>
      to(range, {
        ...range.area,
        rowCount: range.area.rowCount + wholeNumberValue(rows, 'deltaRows', -ROW_COUNT, ROW_COUNT),
        columnCount:
          range.area.columnCount + wholeNumberValue(columns, 'deltaColumns', -COLUMN_COUNT, COLUMN_COUNT),
      }),
    getBoundingRect: (range, [another]) => to(range, boundingArea(range.area, other(range, another).area)),
    getIntersectionOrNullObject: (range, [another]) => {
      const shared = intersection(range.area, other(range, another).area);
      return shared === undefined ? null : to(range, shared);
    },
    getUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const used = usedArea(range.sheet, range.area, valuesOnly === true);
      return used === undefined ? null : to(range, used);
    },
  };
}
