import type { RangeModel } from '../../../workbook/model';
import { areaFromAddress } from './area-from-address';

/** A chart on a sheet, in the words of Office.js. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** The type with which it was made (`Excel.ChartType`); a series may have another. */
  readonly chartType: string;
  /** The cells that it covers; null as long as it stands where Excel put it. */
  readonly place: RangeModel | null;
  readonly series: readonly ChartSeriesState[];
  readonly look: ChartLook;
}

export interface ChartSeriesState {
  readonly id: string;
  readonly name: string;
  readonly chartType: string;
  /** The cells of its values, and those of its categories, as formulas (`chartReference`); "" for none. */
  readonly values: string;
  readonly categories: string;
  readonly look: ChartLook;
}

/**
 * Traits that somebody set, under the paths of their properties: "title.format.font.size". What nobody set looks as Excel likes,
 * which this simulation does not know.
 */
export type ChartLook = Readonly<Record<string, ChartTrait>>;
export type ChartTrait = string | number | boolean;

/** The cells of a reference on the chart's own sheet ("=$B$2:$B$9"); undefined for anything else. */
export function chartArea(formula: string): RangeModel | undefined {
  return /^=\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)
    ? areaFromAddress(formula.slice(1))
    : undefined;
}
