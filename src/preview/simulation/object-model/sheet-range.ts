import type { RangeModel } from '../../../workbook/model';
import { refuse } from '../host-error';
import { isHostObject } from '../host-object';
import type { Simulation } from '../simulation';
import { EMPTY_CELL, type CellState } from '../state/cell-state';
import { cellKey } from '../state/grid';
import type { SheetState } from '../state/sheet-state';

/** A sheet of the object model. */
export interface SheetTarget {
  readonly simulation: Simulation;
  readonly sheet: SheetState;
}

/** A rectangle of a sheet: what a Range of the object model stands for. */
export class SheetRange implements SheetTarget {
  constructor(
    readonly simulation: Simulation,
    readonly sheet: SheetState,
    readonly area: RangeModel,
  ) {}

  /** Refuses everything once the sheet is deleted (code inferred). */
  checkSheet(): void {
    if (this.simulation.workbook.sheets.includes(this.sheet)) return;
    refuse('ItemNotFound', "The requested resource doesn't exist.");
  }

  cell(rowOffset: number, columnOffset: number): CellState {
    const key = cellKey(this.area.row + rowOffset, this.area.column + columnOffset);
    return this.sheet.cells.get(key) ?? EMPTY_CELL;
  }

  /** One value for each cell, as a matrix. */
  matrix<Value>(read: (cell: CellState, rowOffset: number, columnOffset: number) => Value): Value[][] {
    return Array.from({ length: this.area.rowCount }, (_row, row) =>
      Array.from({ length: this.area.columnCount }, (_column, column) =>
        read(this.cell(row, column), row, column),
      ),
    );
  }

  withArea(area: RangeModel): SheetRange {
    return new SheetRange(this.simulation, this.sheet, area);
  }
}

/** The rectangle behind an argument that must be a Range. */
export function rangeValue(value: unknown, what: string): SheetRange {
  if (isHostObject(value) && value.target instanceof SheetRange) return value.target;
  return refuse('InvalidArgument', `${what} must be a range.`);
}
