import type { CellValue } from './cell-value';

/**
 * The cells by which progress is assessed, shares of 1 as the dictionary sheet names them. A planner may change them, so they
 * hold whatever was typed.
 */
export interface Thresholds {
  /** From this share of the linear path on, an indicator is on track. */
  readonly onTrackShare: CellValue;
  /** From this share of the linear path on, an indicator is at risk; below it is behind plan. */
  readonly atRiskShare: CellValue;
  /** Up to this deviation a value that is to be maintained counts as maintained. */
  readonly maintainTolerance: CellValue;
  /** Above this deviation a value that is to be maintained is behind plan. */
  readonly maintainLimit: CellValue;
}

/** This product's own choice; no law sets thresholds. */
export const DEFAULT_THRESHOLDS = {
  onTrackShare: 0.9,
  atRiskShare: 0.5,
  maintainTolerance: 0.05,
  maintainLimit: 0.15,
} as const satisfies Thresholds;
