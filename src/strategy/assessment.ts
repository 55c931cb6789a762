import { numberIn } from './cell-value';
import type { Gap } from './gaps';
import { findGaps } from './gaps';
import type { MeasuredIndicator } from './measured-indicator';
import {
  goalOf,
  indicatorLabel,
  isEmptyRow,
  strategicCode,
  targetContradicts,
  yearsAreReversed,
} from './measured-indicator';
import type { LastMeasurement } from './progress';
import { lastMeasurement, progressTo } from './progress';
import { roundDecimals } from './round-decimals';
import type { Thresholds } from './thresholds';

/** What a row's progress is worth at the time of its last value. */
export type Assessment = 'achieved' | 'onTrack' | 'atRisk' | 'offTrack' | 'unassessed' | 'context';

export const ASSESSMENTS: readonly Assessment[] = [
  'achieved',
  'onTrack',
  'atRisk',
  'offTrack',
  'unassessed',
  'context',
];

/** What the formulas of a row of the table of indicators show. Numbers that are undefined and texts that are empty show "". */
export interface Measurement {
  /** The name of the row's goal. */
  readonly goal: string;
  readonly strategicCode: string;
  readonly label: string;
  readonly lastValue: number | undefined;
  readonly lastYear: number | undefined;
  readonly progress: number | undefined;
  /** Undefined for an empty row only. */
  readonly assessment: Assessment | undefined;
  readonly gaps: readonly Gap[];
}

const NOTHING: Measurement = {
  goal: '',
  strategicCode: '',
  label: '',
  lastValue: undefined,
  lastYear: undefined,
  progress: undefined,
  assessment: undefined,
  gaps: [],
};

/**
 * Measures one row of the table of indicators: what each formula of the sheets has to show for it. The sheets' formulas are
 * proved against this function. Nothing that a planner can type makes it fail: what is no number counts as missing.
 * @param today as a serial number, the result of TODAY()
 */
export function measure(indicator: MeasuredIndicator, thresholds: Thresholds, today: number): Measurement {
  if (isEmptyRow(indicator)) return NOTHING;
  const isContext = indicator.kind === 'context';
  const last = lastMeasurement(indicator);
  const progress = isContext || last === undefined ? undefined : progressTo(last.value, indicator);
  return {
    goal: goalOf(indicator)?.name ?? '',
    strategicCode: strategicCode(indicator),
    label: indicatorLabel(indicator),
    lastValue: last?.value,
    lastYear: last?.year,
    progress,
    assessment: isContext ? 'context' : assess(indicator, last, progress, thresholds),
    gaps: findGaps(indicator, today),
  };
}

/** The assessment of a goal indicator. It is refused where years or values contradict each other, or a threshold is no number. */
function assess(
  indicator: MeasuredIndicator,
  last: LastMeasurement | undefined,
  progress: number | undefined,
  thresholds: Thresholds,
): Assessment {
  const onTrackShare = numberIn(thresholds.onTrackShare);
  const atRiskShare = numberIn(thresholds.atRiskShare);
  const tolerance = numberIn(thresholds.maintainTolerance);
  const limit = numberIn(thresholds.maintainLimit);
  if (
    last === undefined ||
    progress === undefined ||
    onTrackShare === undefined ||
    atRiskShare === undefined ||
    tolerance === undefined ||
    limit === undefined ||
    yearsAreReversed(indicator) ||
    targetContradicts(indicator)
  ) {
    return 'unassessed';
  }
  return indicator.desiredChange === 'maintain'
    ? assessMaintaining(indicator, last.year, progress, tolerance, limit)
    : assessChanging(indicator, last.year, progress, onTrackShare, atRiskShare);
}

/** A value to be maintained is judged by its deviation alone; it is achieved when it has held until the target's year. */
function assessMaintaining(
  { targetYear }: MeasuredIndicator,
  lastYear: number,
  progress: number,
  tolerance: number,
  limit: number,
): Assessment {
  const deviation = roundDecimals(1 - progress);
  if (deviation > limit) return 'offTrack';
  if (deviation > tolerance) return 'atRisk';
  return lastYear >= (numberIn(targetYear) ?? Infinity) ? 'achieved' : 'onTrack';
}

/** A value to be changed is judged against the straight line from baseline to target, at the year of the last value. */
function assessChanging(
  { baseYear, targetYear }: MeasuredIndicator,
  lastYear: number,
  progress: number,
  onTrackShare: number,
  atRiskShare: number,
): Assessment {
  const from = numberIn(baseYear);
  const to = numberIn(targetYear);
  if (from === undefined || to === undefined || lastYear <= from) return 'unassessed';
  if (progress >= 1) return 'achieved';
  const path = Math.min(1, (lastYear - from) / (to - from));
  if (progress >= roundDecimals(onTrackShare * path)) return 'onTrack';
  if (progress >= roundDecimals(atRiskShare * path)) return 'atRisk';
  return 'offTrack';
}
