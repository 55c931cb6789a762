/** The axis of a chart's values: its ends and the marks between, all round numbers. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

const MOST_MARKS = 8;

/** A scale that holds all values and 0, from which columns rise. */
export function valueScale(values: readonly number[]): ValueScale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const span = highest - lowest === 0 ? 1 : highest - lowest;
  const step = roundStep(span / (MOST_MARKS - 1));
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { from: tidy(first * step), to: tidy(last * step), marks };
}

/** The least of 1, 2, 5, 10, 20, 50 … (or a tenth, a hundredth … of these) that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
