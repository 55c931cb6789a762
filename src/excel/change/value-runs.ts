import { formatRuns } from '../../workbook/format-runs';
import type { CellStyle, RangeModel } from '../../workbook/model';

/** A rectangle of cells that are to get the same. */
export interface ValueRun<Value> {
  readonly range: RangeModel;
  readonly value: Value;
}

/**
 * Splits a block of cells into few rectangles of one value each, so that whole ranges are set and not single cells. Cells without a
 * value are in none.
 */
export function valueRuns<Value>(
  rows: readonly (readonly (Value | undefined)[])[],
  keyOf: (value: Value) => string,
): readonly ValueRun<Value>[] {
  const values: Value[] = [];
  const names = new Map<string, string>();
  const styles: Record<string, CellStyle> = {};
  const nameOf = (value: Value): string => {
    const key = keyOf(value);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `${values.length}`;
    names.set(key, name);
    values.push(value);
    // Looks stand for values: all that matters is that each value has another one.
    styles[name] = { indent: values.length };
    return name;
  };
  const cells = rows.map((row) => row.map((value) => (value === undefined ? {} : { style: nameOf(value) })));
  return formatRuns({ rows: cells }, styles).flatMap(({ range, style }) => {
    const value = values[(style.indent ?? 0) - 1];
    return value === undefined ? [] : [{ range, value }];
  });
}
