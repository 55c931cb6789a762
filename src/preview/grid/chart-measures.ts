import { CHART_LOOK } from '../../workbook/chart-look';

/** A part of a chart's picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a number is written in the workbook's language. */
export type WriteNumber = (value: number) => string;

export const PIXELS_PER_POINT = 4 / 3;

/** The font of labels and legend, in pixels. */
export const FONT = CHART_LOOK.fontSize * PIXELS_PER_POINT;
