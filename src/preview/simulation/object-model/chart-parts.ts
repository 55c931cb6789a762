import type { ObjectType } from '../host-object';
import { FONT_SIZE_LIMIT } from '../rules/limits';
import { colorValue } from '../rules/colors';
import { aBoolean, aColor, aNumber, aText, lookType, oneWordOf, type LookPart } from './chart-look';

/** Wider than any line of a chart, in points (`Excel.ChartLineFormat.weight`; Excel's dialog ends there). */
const LINE_WEIGHT_LIMIT = 1_584;
const AXIS_LIMIT = Number.MAX_VALUE;

const font = lookType('ChartFont', {
  bold: aBoolean,
  italic: aBoolean,
  color: aColor,
  name: aText,
  size: aNumber(1, FONT_SIZE_LIMIT),
});

const fill = lookType(
  'ChartFill',
  {},
  {},
  {
    setSolidColor: ({ owner, path }, [color]) => owner.setTrait(`${path}color`, colorValue(color, 'color')),
    clear: ({ owner, path }) => owner.setTrait(`${path}color`, 'none'),
  },
);

const lineTraits = { color: aColor, weight: aNumber(0, LINE_WEIGHT_LIMIT) };
const line = lookType(
  'ChartLineFormat',
  lineTraits,
  {},
  {
    clear: ({ owner, path }) => owner.setTrait(`${path}color`, 'none'),
  },
);
const border = lookType('ChartBorder', lineTraits);

const tickMarks = oneWordOf('None', 'Cross', 'Inside', 'Outside');

const axis = lookType(
  'ChartAxis',
  {
    visible: aBoolean,
    minimum: aNumber(-AXIS_LIMIT, AXIS_LIMIT),
    maximum: aNumber(-AXIS_LIMIT, AXIS_LIMIT),
    reversePlotOrder: aBoolean,
    majorTickMark: tickMarks,
    minorTickMark: tickMarks,
    tickLabelPosition: oneWordOf('NextToAxis', 'High', 'Low', 'None'),
  },
  {
    format: lookType('ChartAxisFormat', {}, { font, line }),
    majorGridlines: lookType(
      'ChartGridlines',
      { visible: aBoolean },
      { format: lookType('ChartGridlinesFormat', {}, { line }) },
    ),
  },
);

/** What a chart consists of beside its series. */
export const CHART_PARTS: Readonly<Record<string, ObjectType<LookPart>>> = {
  title: lookType(
    'ChartTitle',
    { text: aText, visible: aBoolean, overlay: aBoolean },
    { format: lookType('ChartTitleFormat', {}, { font }) },
  ),
  legend: lookType(
    'ChartLegend',
    {
      visible: aBoolean,
      overlay: aBoolean,
      position: oneWordOf('Top', 'Bottom', 'Left', 'Right', 'Corner'),
    },
    { format: lookType('ChartLegendFormat', {}, { font }) },
  ),
  axes: lookType('ChartAxes', {}, { categoryAxis: axis, valueAxis: axis }),
  format: lookType('ChartAreaFormat', {}, { fill, border, font }),
};

/** What a series consists of. */
export const SERIES_PARTS: Readonly<Record<string, ObjectType<LookPart>>> = {
  format: lookType('ChartSeriesFormat', {}, { fill, line }),
  dataLabels: lookType(
    'ChartDataLabels',
    {
      numberFormat: aText,
      position: oneWordOf(
        'None',
        'Center',
        'InsideEnd',
        'InsideBase',
        'OutsideEnd',
        'Top',
        'Bottom',
        'Left',
        'Right',
      ),
      showValue: aBoolean,
    },
    { format: lookType('ChartDataLabelFormat', {}, { font }) },
  ),
};

/** A series' own traits. */
export const SERIES_TRAITS = {
  gapWidth: aNumber(0, 500),
  hasDataLabels: aBoolean,
  invertIfNegative: aBoolean,
  markerStyle: oneWordOf(
    'Automatic',
    'None',
    'Square',
    'Diamond',
    'Triangle',
    'X',
    'Star',
    'Dot',
    'Dash',
    'Circle',
    'Plus',
  ),
  markerSize: aNumber(2, 72),
  markerBackgroundColor: aColor,
  markerForegroundColor: aColor,
};
