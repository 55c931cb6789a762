import { absoluteAddress } from '../../workbook/address';
import { chartName } from '../grid/grid-chart';
import type { ChartSeriesState, ChartState } from '../simulation/state/chart-state';
import type { PairedChart } from './pairing';
import type { PlacedChart } from './read-sheet';

/**
 * The workbook's charts of a sheet after what a person did in the grid: their places and data follow their cells. As in Excel, a
 * chart goes with the last of the cells that it covers; a series goes with the last of its values (in Excel it would stay,
 * without any). The charts of a copied sheet are new ones.
 * @param before the sheet's charts so far; those that the grid cannot show stay as they are
 * @param paired gets the new ones
 */
export function editedCharts(
  shown: readonly PlacedChart[],
  before: readonly ChartState[],
  paired: Map<string, PairedChart>,
  newId: () => string,
): readonly ChartState[] {
  const edited = new Map<string, ChartState>();
  for (const chart of shown) {
    const pair = paired.get(chart.id) ?? copyOf(chart, paired, newId);
    if (pair === undefined) continue;
    paired.set(chart.id, pair);
    const state = isSame(pair.shown, chart) ? pair.state : movedChart(pair.state, chart);
    if (state !== undefined) edited.set(state.id, state);
  }
  const inGrid = new Set([...paired.values()].map(({ state }) => state.id));
  const kept = before.flatMap((chart) => edited.get(chart.id) ?? (inGrid.has(chart.id) ? [] : chart));
  const known = new Set(before.map(({ id }) => id));
  return [...kept, ...[...edited.values()].filter(({ id }) => !known.has(id))];
}

/** `state` is the chart as it was when the grid was made of it, which the numbers of the shown series count in. */
function movedChart(state: ChartState, { place, categories, series }: PlacedChart): ChartState | undefined {
  if (place === undefined) return undefined;
  const categoriesFormula = categories === undefined ? '' : `=${absoluteAddress(categories)}`;
  return {
    ...state,
    place,
    series: series.flatMap(({ number, values }): readonly ChartSeriesState[] => {
      const own = state.series[number];
      return own === undefined
        ? []
        : [{ ...own, values: `=${absoluteAddress(values)}`, categories: categoriesFormula }];
    }),
  };
}

/** A chart that came with a copied sheet: there is one of its name and of its cells on the sheet that was copied. */
function copyOf(
  chart: PlacedChart,
  paired: ReadonlyMap<string, PairedChart>,
  newId: () => string,
): PairedChart | undefined {
  const namesakes = [...paired.values()].filter(({ state }) => state.name === chartName(chart.id));
  const original = namesakes.find(({ shown }) => isSame(shown, chart)) ?? namesakes[0];
  if (original === undefined) return undefined;
  const { shown, state } = original;
  return {
    shown,
    state: { ...state, id: newId(), series: state.series.map((series) => ({ ...series, id: newId() })) },
  };
}

/** Whether two charts stand on the same cells and show the same ones, whatever their identifiers. */
function isSame({ id: _, ...one }: PlacedChart, { id: __, ...other }: PlacedChart): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
