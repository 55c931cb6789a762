import type { Locale } from './locale';
import type { ParsedNumber } from './parse-input';

/**
 * Reads a number as a person types it: "2,5" or "2.5", "12 345", "5%", "1E3", "(5)" for minus five, "1 1/2", "100 zł".
 * https://support.microsoft.com/office/c5648384-37ba-4e4b-8ed8-8d6d6e8a8a44 (enter data manually).
 */
export function parseNumber(text: string, locale: Locale): ParsedNumber | undefined {
  const { sign, format } = locale.currency;
  const bare = withoutCurrency(text, sign);
  const percent = bare.endsWith('%');
  const isNegative = /^\(.*\)$/.test(bare);
  const body = (isNegative ? bare.slice(1, -1) : bare.replace(/%$/, '')).trim();
  const value = fraction(body) ?? decimal(body, locale);
  if (value === undefined || (percent && isNegative)) return undefined;
  const signed = isNegative ? -value.value : value.value;
  if (percent) return { value: signed / 100, numberFormat: /[.,]/.test(body) ? '0.00%' : '0%' };
  return bare === text ? { ...value, value: signed } : { value: signed, numberFormat: format };
}

function withoutCurrency(text: string, sign: string): string {
  if (text.startsWith(sign)) return text.slice(sign.length).trim();
  return text.endsWith(sign) ? text.slice(0, -sign.length).trim() : text;
}

function decimal(text: string, { decimal, group }: Locale): ParsedNumber | undefined {
  const separator = decimal === '.' ? '\\.' : decimal;
  const whole = `(?:\\d+|\\d{1,3}(?:${group.source}\\d{3})+)`;
  const pattern = new RegExp(`^[+-]?(?:${whole}(?:${separator}\\d*)?|${separator}\\d+)(?:[eE][+-]?\\d+)?$`);
  if (!pattern.test(text)) return undefined;
  const plain = text.replace(new RegExp(group.source, 'g'), '').replace(decimal, '.');
  const numberFormat = /[eE]/.test(text) ? '0.00E+00' : group.test(text) ? '#,##0' : undefined;
  return { value: Number(plain), ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** "1 1/2"; without a whole number in front, "1/2" is a date. */
function fraction(text: string): ParsedNumber | undefined {
  const match = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, above, below] = match;
  if (Number(below) === 0) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -value : value, numberFormat: '# ?/?' };
}
