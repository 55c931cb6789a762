/** One line of `npm run bench`. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held against, in the same unit, and what that is. */
  readonly yardstick?: number;
  readonly against?: string;
  /** value / yardstick; below 1 is better than the yardstick. */
  readonly ratio?: number;
}

/** A result without a yardstick. */
export function result(name: string, value: number, unit: string): BenchResult {
  return { name, value: rounded(value), unit };
}

/** A result held against something. */
export function compared(
  name: string,
  value: number,
  unit: string,
  yardstick: number,
  against: string,
): BenchResult {
  return {
    ...result(name, value, unit),
    yardstick: rounded(yardstick),
    against,
    ratio: rounded(value / yardstick),
  };
}

/** Three significant digits after the point for small numbers, none for large ones. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(value >= 1000 ? 6 : 4));
}
