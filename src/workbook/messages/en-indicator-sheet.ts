import type { Messages } from './messages';

/** The English texts of the sheet of indicators beside its headers. */
export const enIndicatorSheet: Messages['indicatorSheet'] = {
  title: 'Indicators of the strategy: {place}',
  hint: 'One row is one indicator. Type measured values into the columns of the years; percentages without the % sign, such as 45. To add an indicator, type in the first row below the table.',
  legend: 'Legend',
  legendInput: 'to fill in',
  legendGiven: 'inserted, may be changed',
  legendFormula: 'calculates itself',
  legendHeader: 'header',
  suggestion: 'suggested by the add-in',
  own: 'own',
  dataKey: 'BDL {id}',
  unverifiedDataKey: 'BDL {id} (to be checked)',
  powiatSource: '{source} (data for the powiat)',
  goalCodeTitle: 'No goal has this code',
  goalCode:
    'Choose a code from the list. Add a goal with a new code on the sheet “{sheet}” first. You may keep a code that is not there: the column “{gaps}” will remind you of it.',
  valueTitle: 'Not a number',
  value:
    'Type a number, such as 12.5. Type percentages without the % sign: 45, not 45%. The unit belongs in the column “{unit}”. You may keep a text, but nothing is calculated from it.',
};
