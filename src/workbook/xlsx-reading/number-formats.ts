import { attribute, childOf, childrenOf, numeric, type XmlElement } from './xml';

/** The number formats that files only number, as Excel spells them in en-US (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number formats of a file by their numbers; undefined for Excel's standard. */
export function numberFormats(styles: XmlElement | undefined): (id: number) => string | undefined {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      numeric(format, 'numFmtId'),
      attribute(format, 'formatCode'),
    ]),
  );
  return (id) => {
    const format = own.get(id) ?? BUILT_IN[id];
    return format === undefined || format === 'General' || format === '' ? undefined : plainDate(format);
  };
}

/** A date's format without the backslashes that programs put before its dots and dashes, where they mean nothing. */
function plainDate(format: string): string {
  if (!/[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return format;
  return format.replace(/"[^"]*"|\\([-./ ])/g, (piece, sign: string | undefined) => sign ?? piece);
}
