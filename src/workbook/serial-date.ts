/** Excel's serial number of 1970-01-01 (1900 date system). */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** The ISO date of a serial number's day. */
export function isoDate(serial: number): string {
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}

/** The serial number of an ISO date; undefined for what is none. */
export function serialDate(iso: string): number | undefined {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / DAY + UNIX_EPOCH;
}
