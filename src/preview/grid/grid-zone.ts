import type { RangeModel } from '../../workbook/model';

/** Cells as the grid names them, the last row and column included. */
export interface GridZone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The same cells as the workbook names them. */
export function areaOf({ top, bottom, left, right }: GridZone): RangeModel {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The smallest zone that holds all of them; undefined for none. */
export function zoneAround(zones: readonly GridZone[]): GridZone | undefined {
  return zones.length === 0
    ? undefined
    : {
        top: Math.min(...zones.map(({ top }) => top)),
        bottom: Math.max(...zones.map(({ bottom }) => bottom)),
        left: Math.min(...zones.map(({ left }) => left)),
        right: Math.max(...zones.map(({ right }) => right)),
      };
}
