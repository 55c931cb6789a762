import { textValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../host-object';
import { checkAllowed } from '../rules/protection';
import { areaFromAddress } from '../state/area-from-address';
import type { ChartState } from '../state/chart-state';
import { boundingArea } from '../state/grid';
import type { LookOwner } from './chart-look';
import { CHART_PARTS } from './chart-parts';
import { seriesCollectionObject } from './chart-series-collection';
import { rangeValue, SheetRange, type SheetTarget } from './sheet-range';
import { worksheetObject } from './worksheet';

export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

export function readChart({ simulation, sheet, id }: ChartTarget): ChartState {
  const chart = simulation.workbook.sheets.includes(sheet)
    ? sheet.charts.find((each) => each.id === id)
    : undefined;
  return chart ?? refuse('ItemNotFound', "The requested resource doesn't exist.");
}

/** Charts of a protected sheet are locked unless editing objects is allowed. */
export function changeChart(target: ChartTarget, changed: Partial<ChartState>): void {
  const chart = readChart(target);
  checkAllowed(target.sheet, 'allowEditObjects');
  target.sheet.charts = target.sheet.charts.map((each) => (each === chart ? { ...each, ...changed } : each));
}

function ownLook(target: ChartTarget): LookOwner {
  return {
    check: () => {
      readChart(target);
    },
    look: () => readChart(target).look,
    setTrait: (path, value) => changeChart(target, { look: { ...readChart(target).look, [path]: value } }),
  };
}

/** A name that another chart of the sheet bears is refused (as Excel does in its name box; code inferred). */
function rename(target: ChartTarget, name: string): void {
  const isTaken = target.sheet.charts.some(
    (chart) => chart.id !== target.id && chart.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || name === '') refuse('InvalidArgument', `“${name}” cannot be the name of the chart.`);
  changeChart(target, { name });
}

/** Moves the chart so that it covers the cells from the first to the last (type declarations of `Chart.setPosition`). */
function setPosition(target: ChartTarget, [startCell, endCell]: readonly unknown[]): void {
  if (endCell === undefined || endCell === null)
    throw new UnsimulatedError('Chart.setPosition() without an end');
  const [start, end] = [startCell, endCell].map((cell) => {
    const range = isHostObject(cell)
      ? rangeValue(cell, 'cell')
      : new SheetRange(target.simulation, target.sheet, areaFromAddress(textValue(cell, 'cell')));
    return range.sheet === target.sheet
      ? range.area
      : refuse('InvalidArgument', 'The cell is on another sheet.');
  });
  if (start !== undefined && end !== undefined) changeChart(target, { place: boundingArea(start, end) });
}

const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ id }) => id,
  check: (target) => {
    readChart(target);
  },
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => readChart(target).name,
      set: (target, value) => rename(target, textValue(value, 'name')),
    },
    chartType: { get: (target) => readChart(target).chartType },
  },
  navigation: {
    ...Object.fromEntries(
      Object.entries(CHART_PARTS).map(([member, type]) => [
        member,
        (target: ChartTarget) => hostObject(type, { owner: ownLook(target), path: `${member}.` }),
      ]),
    ),
    series: (target) => seriesCollectionObject(target),
    worksheet: ({ simulation, sheet }) => worksheetObject({ simulation, sheet }),
  },
  commands: {
    setPosition,
    delete: (target) => {
      const chart = readChart(target);
      checkAllowed(target.sheet, 'allowEditObjects');
      target.sheet.charts = target.sheet.charts.filter((each) => each !== chart);
    },
  },
};

export function chartObject(target: ChartTarget): HostObject {
  return hostObject(chartType, target);
}
