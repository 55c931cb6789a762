import { monthOf, type Locale } from './locale';
import type { ParsedNumber } from './parse-input';

const DAY = 86_400_000;

/**
 * Reads a date or a time as a person types it, as Excel's serial number. Under Polish settings "1.1", "2.10" and "3-4" are days of
 * the current year; "1 sty", "sty 2026", "2026-01-05" and "10:30" are dates and times as well. What is no day of the calendar
 * and no month of a year stays what it is. Dates in texts that programs write are read by the user's settings (office-js issue 1559).
 * @param year the current one, for dates without a year
 */
export function parseDate(text: string, locale: Locale, year: number): ParsedNumber | undefined {
  return time(text) ?? numericDate(text, locale, year) ?? wordDate(text, locale, year);
}

function time(text: string): ParsedNumber | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = '0'] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function numericDate(text: string, locale: Locale, year: number): ParsedNumber | undefined {
  const match = new RegExp(`^(\\d{1,4})([${locale.dateSeparators}])(\\d{1,4})(?:\\2(\\d{1,4}))?$`).exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const third = match[4] === undefined ? undefined : Number(match[4]);
  const dayFirst = locale.dateOrder === 'dayMonthYear';
  if (third !== undefined) {
    if (first > 99) return dated(first, second, third, 'm/d/yyyy');
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return dated(fullYear(third), month, day, 'm/d/yyyy');
  }
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return (
    dated(year, month, day, 'd-mmm') ??
    (second > 31 || second > 12 ? dated(fullYear(second), first, 1, 'mmm-yy') : undefined) ??
    (first > 99 ? dated(first, second, 1, 'mmm-yy') : undefined)
  );
}

/** "1 sty", "1-sty-2026", "sty 2026", "Jan 5, 2026". */
function wordDate(text: string, locale: Locale, year: number): ParsedNumber | undefined {
  const parts = text.split(/[ \u00A0\-/.]+|, ?/).filter((part) => part !== '');
  const at = parts.findIndex((part) => monthOf(part, locale) !== undefined);
  const month = monthOf(parts[at] ?? '', locale);
  const numbers = parts
    .filter((_, index) => index !== at)
    .map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : NaN));
  if (month === undefined || numbers.length === 0 || numbers.length > 2 || numbers.some(Number.isNaN))
    return undefined;
  const [first = 0, second] = numbers;
  if (second !== undefined) return at > 1 ? undefined : dated(fullYear(second), month, first, 'd-mmm-yy');
  return (
    (first <= 31 ? dated(year, month, first, 'd-mmm') : undefined) ??
    dated(fullYear(first), month, 1, 'mmm-yy')
  );
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): ParsedNumber | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900, so that serial numbers before March 1900 are one less.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}
