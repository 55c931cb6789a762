import type { Messages } from './messages';

/** The English texts of the card of one indicator. */
export const enCard: Messages['card'] = {
  title: 'Indicator card: {place}',
  choose: 'Choose an indicator',
  hint: 'Click the yellow cell and choose an indicator from the list that the arrow beside it opens. The card fills itself in.',
  gone: 'Choose an indicator from the list: this one is no longer on the sheet “{sheet}”.',
  goal: 'Goal {code}',
  goalNamed: 'Goal {code}: {name}',
  year: 'year {year}',
  values: 'Values year by year',
  measured: 'Value',
  path: 'Path',
  yearHeader: 'Year',
  measuredSeries: 'Measured value',
  pathSeries: 'Reference path',
  chart: 'Measured values against the reference path',
  pathNote:
    'The reference path leads from the baseline to the target. Where the value is to be maintained or no target is given, the path stays at one level.',
  listTitle: 'No such indicator',
  list: 'Choose an indicator from the list. Add new indicators on the sheet “{sheet}”.',
  row: 'Row of the table',
};
