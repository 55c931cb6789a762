/** Decimals that progress, and what it is compared with, are rounded to: float noise must not decide an assessment. */
const DECIMALS = 9;

/** From here on nine decimals are more than the fifteen digits that a spreadsheet calculates with. */
const WIDE = 1e6;

/**
 * ROUND(value, 9) of a spreadsheet: half away from zero. The half is looked for in the first fifteen significant digits, as
 * spreadsheets do, not in the binary fraction: 1.0000000015 is a half although the nearest double lies below. The
 * result is the double that is nearest to the rounded decimal number, never −0.
 */
export function roundDecimals(value: number): number {
  if (Math.abs(value) >= WIDE) return value;
  const scale = 10 ** DECIMALS;
  const shifted = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / scale + 0;
}
