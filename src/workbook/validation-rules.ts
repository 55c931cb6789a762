import { HORIZON_YEARS } from '../strategy/horizon';
import { formatMessage } from '../strategy/language';
import type { DictionaryKey } from './dictionary-tables';
import type { LayoutContext } from './layout-context';
import type { RangeModel, ValidationModel } from './model';

/** Excel's serial numbers of 2000-01-01 and 2100-12-31 (1900 date system). */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_415;
/** Hours of advice that a programme may promise. */
const MOST_HOURS = 100_000;
/** Any number that a statistic may show. */
const LARGEST_VALUE = 1e15;

/** Accepts what a dictionary lists; another value must enter the dictionary first. */
export function listRule(
  { messages, names }: LayoutContext,
  range: RangeModel,
  dictionary: DictionaryKey,
  sheet: string,
  source: RangeModel,
): ValidationModel {
  const texts = messages.validation;
  return {
    range,
    rule: { kind: 'list', sheet, source },
    severity: 'stop',
    error: {
      title: texts.listTitle,
      message: formatMessage(texts.list, { table: names.tables[dictionary], sheet }),
    },
  };
}

/** Expects a date; a planner may insist on another entry such as „III kwartał 2028”. */
export function dateRule({ messages }: Pick<LayoutContext, 'messages'>, range: RangeModel): ValidationModel {
  const { dateTitle: title, date: message } = messages.validation;
  return {
    range,
    rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
    severity: 'warning',
    error: { title, message },
  };
}

/** Accepts a year. */
export function yearRule({ messages }: Pick<LayoutContext, 'messages'>, range: RangeModel): ValidationModel {
  const { yearTitle: title, year: message } = messages.validation;
  return {
    range,
    rule: { kind: 'wholeNumber', from: HORIZON_YEARS.first, to: HORIZON_YEARS.last },
    severity: 'stop',
    error: { title, message },
  };
}

/** Accepts a whole number of hours. */
export function hoursRule({ messages }: LayoutContext, range: RangeModel): ValidationModel {
  const { hoursTitle: title, hours: message } = messages.validation;
  return {
    range,
    rule: { kind: 'wholeNumber', from: 0, to: MOST_HOURS },
    severity: 'stop',
    error: { title, message },
  };
}

/** Accepts a share of the whole, 0 to 1. */
export function shareRule({ messages }: LayoutContext, range: RangeModel): ValidationModel {
  const { shareTitle: title, share: message } = messages.validation;
  return { range, rule: { kind: 'decimal', from: 0, to: 1 }, severity: 'stop', error: { title, message } };
}

/** Expects a number; a planner may insist on a text, which counts as missing. */
export function valueRule({ messages }: LayoutContext, range: RangeModel): ValidationModel {
  const { valueTitle: title, value } = messages.indicatorSheet;
  return {
    range,
    rule: { kind: 'decimal', from: -LARGEST_VALUE, to: LARGEST_VALUE },
    severity: 'warning',
    error: { title, message: formatMessage(value, { unit: messages.indicators.unit }) },
  };
}

/** Offers the codes of the table of goals; a planner may insist on one that is not there yet. */
export function goalCodeRule(
  { messages, names }: LayoutContext,
  range: RangeModel,
  source: RangeModel,
): ValidationModel {
  const { goalCodeTitle: title, goalCode } = messages.indicatorSheet;
  const sheet = names.sheets.goals;
  return {
    range,
    rule: { kind: 'list', sheet, source },
    severity: 'warning',
    error: { title, message: formatMessage(goalCode, { sheet, gaps: messages.indicators.gaps }) },
  };
}
