import { numberIn } from './cell-value';
import type { MeasuredIndicator } from './measured-indicator';
import { maintainedLevel, yearValues } from './measured-indicator';
import { roundDecimals } from './round-decimals';

/** The latest number among the year columns. */
export interface LastMeasurement {
  readonly value: number;
  readonly year: number;
}

/** The number furthest to the right among the year columns; texts and errors are passed over. */
export function lastMeasurement(indicator: MeasuredIndicator): LastMeasurement | undefined {
  return yearValues(indicator)
    .flatMap(({ year, value }): LastMeasurement[] => {
      const number = numberIn(value);
      return number === undefined ? [] : [{ value: number, year }];
    })
    .at(-1);
}

/**
 * How much of the way from the baseline to the target the last value has come: 1 is all of it; below 0 and above 1 are
 * possible. For a value that is to be maintained: 1 at its level, less by the relative deviation, never below 0. Undefined
 * where something is missing that it needs, where nobody said which way the value is to go, and where the numbers
 * are too large to calculate with. Rounded to nine decimals.
 */
export function progressTo(last: number, indicator: MeasuredIndicator): number | undefined {
  const maintains = indicator.desiredChange === 'maintain';
  const progress = maintains
    ? progressOfMaintaining(last, maintainedLevel(indicator))
    : progressOfChanging(last, indicator);
  if (progress === undefined || !Number.isFinite(progress)) return undefined;
  return roundDecimals(maintains ? Math.max(0, progress) : progress);
}

function progressOfMaintaining(last: number, level: number | undefined): number | undefined {
  if (level === undefined) return undefined;
  if (level === 0) return last === 0 ? 1 : 0;
  return 1 - Math.abs(last - level) / Math.abs(level);
}

function progressOfChanging(
  last: number,
  { desiredChange, baseValue, targetValue }: MeasuredIndicator,
): number | undefined {
  const base = numberIn(baseValue);
  const target = numberIn(targetValue);
  if (desiredChange === undefined || base === undefined || target === undefined) return undefined;
  const way = target - base;
  if (way !== 0) return Number.isFinite(way) ? (last - base) / way : undefined;
  // Nothing has to change: the value is there as long as it does not turn the wrong way.
  return (desiredChange === 'increase' ? last >= target : last <= target) ? 1 : 0;
}
