import { UnsimulatedError } from '../host-error';

/** The types of charts that are simulated, out of `Excel.ChartType`. */
const CHART_TYPES = ['BarStacked', 'ColumnClustered', 'LineMarkers'];

export function chartType(value: unknown): string {
  const type = CHART_TYPES.find((each) => each === value);
  if (type === undefined) throw new UnsimulatedError(`charts of type ${String(value)}`);
  return type;
}
