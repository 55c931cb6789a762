import { serialDate } from '../../workbook/serial-date';

/** The day on the calendar at the wall, as an ISO date. */
export function isoDay(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The same day as Excel's serial number. */
export function serialDay(now: Date): number {
  const serial = serialDate(isoDay(now));
  if (serial === undefined) throw new RangeError(`${isoDay(now)} is no day of the calendar`);
  return serial;
}
