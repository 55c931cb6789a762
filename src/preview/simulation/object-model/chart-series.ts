import { absoluteAddress, quotedSheetName } from '../../../workbook/address';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { chartType } from '../rules/chart-types';
import type { Simulation } from '../simulation';
import type { ChartSeriesState } from '../state/chart-state';
import type { SheetState } from '../state/sheet-state';
import { LOCALES } from '../typing/locale';
import { changeChart, readChart, type ChartTarget } from './chart';
import { aText, lookProperty, type LookOwner } from './chart-look';
import { SERIES_PARTS, SERIES_TRAITS } from './chart-parts';
import { rangeValue, type SheetRange } from './sheet-range';

export interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly id: string;
}

function readSeries({ chart, id }: SeriesTarget): ChartSeriesState {
  const series = readChart(chart).series.find((each) => each.id === id);
  return series ?? refuse('ItemNotFound', "The requested resource doesn't exist.");
}

function change(target: SeriesTarget, changed: Partial<ChartSeriesState>): void {
  const series = readSeries(target);
  changeChart(target.chart, {
    series: readChart(target.chart).series.map((each) => (each === series ? { ...each, ...changed } : each)),
  });
}

/** A series as Excel makes it: without cells. Without a name it is "Seria1" in Polish Excel, whatever its place (simplified). */
export function newSeries(
  { workbook, locale }: Simulation,
  type: string,
  name: string | undefined,
): ChartSeriesState {
  return {
    id: String(workbook.newId()),
    name: name ?? `${LOCALES[locale].words.series}1`,
    chartType: type,
    values: '',
    categories: '',
    look: {},
  };
}

/** The range as a reference; one on the chart's own sheet goes without its name, so that renaming the sheet changes nothing. */
export function rangeFormula({ sheet, area }: SheetRange, home: SheetState): string {
  return sheet === home
    ? `=${absoluteAddress(area)}`
    : `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

function ownLook(target: SeriesTarget): LookOwner {
  return {
    check: () => {
      readSeries(target);
    },
    look: () => readSeries(target).look,
    setTrait: (path, value) => change(target, { look: { ...readSeries(target).look, [path]: value } }),
  };
}

function traitProperties(): NonNullable<ObjectType<SeriesTarget>['properties']> {
  return Object.fromEntries(
    Object.entries(SERIES_TRAITS).map(([name, read]) => {
      const { get, set } = lookProperty('ChartSeries', name, read);
      const part = (target: SeriesTarget) => ({ owner: ownLook(target), path: '' });
      return [
        name,
        {
          get: (target: SeriesTarget) => get?.(part(target)),
          set: (target: SeriesTarget, value: unknown) => set?.(part(target), value),
        },
      ];
    }),
  );
}

const chartSeriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  check: (target) => {
    readSeries(target);
  },
  properties: {
    ...traitProperties(),
    name: {
      get: (target) => readSeries(target).name,
      set: (target, value) => change(target, { name: String(aText(value, 'name')) }),
    },
    chartType: {
      get: (target) => readSeries(target).chartType,
      set: (target, value) => change(target, { chartType: chartType(value) }),
    },
  },
  navigation: Object.fromEntries(
    Object.entries(SERIES_PARTS).map(([member, type]) => [
      member,
      (target: SeriesTarget) => hostObject(type, { owner: ownLook(target), path: `${member}.` }),
    ]),
  ),
  commands: {
    setValues: (target, [sourceData]) =>
      change(target, { values: rangeFormula(rangeValue(sourceData, 'sourceData'), target.chart.sheet) }),
    // Not for scatter charts only, as the type declarations say (office-js-docs-reference issue 1493).
    setXAxisValues: (target, [sourceData]) =>
      change(target, { categories: rangeFormula(rangeValue(sourceData, 'sourceData'), target.chart.sheet) }),
    delete: (target) => {
      const series = readSeries(target);
      changeChart(target.chart, {
        series: readChart(target.chart).series.filter((each) => each !== series),
      });
    },
  },
};

export function chartSeriesObject(target: SeriesTarget): HostObject {
  return hostObject(chartSeriesType, target);
}
