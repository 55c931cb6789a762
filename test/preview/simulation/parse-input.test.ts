import type { LocaleName } from '../../../src/preview/simulation/typing/locale';
import { parseInput, type ParsedInput } from '../../../src/preview/simulation/typing/parse-input';

function typed(text: string, locale: LocaleName, numberFormat = 'General'): ParsedInput {
  return parseInput(text, { locales: [locale], numberFormat, year: 2026, byHand: true });
}

/** A serial number's day, for reading. */
function day({ content }: ParsedInput): string {
  if (content.kind !== 'number') return content.kind;
  return new Date(Math.round((content.value - 25_569) * 86_400_000))
    .toISOString()
    .replace('T00:00:00.000Z', '');
}

function value({ content }: ParsedInput): unknown {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' || content.kind === 'boolean' ? content.value : content;
}

describe('what a person types under Polish settings', () => {
  test.each([
    ['2,5', 2.5],
    ['-2,5', -2.5],
    ['+3', 3],
    ['1 234,5', 1234.5],
    ['12\u00a0345', 12345],
    ['1E3', 1000],
    ['1e-2', 0.01],
    ['5%', 0.05],
    ['2,5%', 0.025],
    ['100 zł', 100],
    ['(5)', -5],
    ['1 1/2', 1.5],
    [' 7 ', 7],
    ['007', 7],
  ])('“%s” is the number %d', (text, number) => {
    expect(value(typed(text, 'pl-PL'))).toBeCloseTo(number, 10);
  });

  test.each([
    ['1.1', '2026-01-01'],
    ['2.10', '2026-10-02'],
    ['3-4', '2026-04-03'],
    ['3/4', '2026-04-03'],
    ['1.05.2026', '2026-05-01'],
    ['2026-01-05', '2026-01-05'],
    ['5-1-26', '2026-01-05'],
    ['5.1.35', '1935-01-05'],
    ['1 sty', '2026-01-01'],
    ['1 maja', '2026-05-01'],
    ['1 PAŹ 2027', '2027-10-01'],
    ['sty 2026', '2026-01-01'],
    ['maj 2026', '2026-05-01'],
    ['5.2026', '2026-05-01'],
  ])('“%s” is the day %s', (text, expected) => {
    expect(day(typed(text, 'pl-PL'))).toBe(expected);
  });

  test('“10:30” is a time', () => {
    expect(value(typed('10:30', 'pl-PL'))).toBeCloseTo(0.4375, 10);
  });

  test.each([
    '2.5.7.1',
    '32.1',
    '2.10.',
    '1,5,2',
    'Cel 2.10',
    'maj',
    '2.10 Rozwój',
    'zł',
    '5 %%',
    '30.02.2026',
    '1 000 00',
    'TRUE',
  ])('“%s” stays a text', (text) => {
    expect(value(typed(text, 'pl-PL'))).toBe(text);
  });

  test('truth values, errors and formulas are what they are', () => {
    expect(value(typed('PRAWDA', 'pl-PL'))).toBe(true);
    expect(value(typed('fałsz', 'pl-PL'))).toBe(false);
    expect(typed('#N/A', 'pl-PL').content).toEqual({ kind: 'error', error: '#N/A' });
    expect(typed('=A1+1', 'pl-PL').content).toEqual({ kind: 'formula', formula: '=A1+1' });
    expect(typed('+A1', 'pl-PL').content).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(typed('-A1', 'pl-PL').content).toEqual({ kind: 'formula', formula: '=-A1' });
    expect(typed('@SUM(A1)', 'pl-PL').content).toEqual({ kind: 'formula', formula: '=SUM(A1)' });
    expect(typed('=', 'pl-PL').content).toEqual({ kind: 'text', text: '=' });
  });

  test('dates, percentages and amounts bring their number format, unless the cell has one', () => {
    expect(typed('1.1', 'pl-PL').numberFormat).toBe('d-mmm');
    expect(typed('1.05.2026', 'pl-PL').numberFormat).toBe('m/d/yyyy');
    expect(typed('5%', 'pl-PL').numberFormat).toBe('0%');
    expect(typed('100 zł', 'pl-PL').numberFormat).toBe('#,##0.00 "zł"');
    expect(typed('5%', 'pl-PL', '0.0').numberFormat).toBeUndefined();
    expect(typed('5', 'pl-PL').numberFormat).toBeUndefined();
  });
});

describe('what a person types under American settings', () => {
  test.each([
    ['2.5', 2.5],
    ['1,234.5', 1234.5],
    ['1.1', 1.1],
    ['2.10', 2.1],
    ['$5', 5],
    ['5%', 0.05],
  ])('“%s” is the number %d', (text, number) => {
    expect(value(typed(text, 'en-US'))).toBeCloseTo(number, 10);
  });

  test.each([
    ['1/2', '2026-01-02'],
    ['3-4', '2026-03-04'],
    ['2026-01-05', '2026-01-05'],
    ['Jan 5, 2026', '2026-01-05'],
    ['May 2026', '2026-05-01'],
    ['13/2026', 'text'],
    ['12/31', '2026-12-31'],
  ])('“%s” is the day %s', (text, expected) => {
    expect(day(typed(text, 'en-US'))).toBe(expected);
  });

  test.each(['2,5', '1.05.2026', 'PRAWDA', '5 zł', '1 sty'])('“%s” stays a text', (text) => {
    expect(value(typed(text, 'en-US'))).toBe(text);
  });
});

describe('text', () => {
  test('in a text cell everything stays as it is', () => {
    for (const text of ['2.10', '=1+1', '1.1', 'PRAWDA', '#N/A', '5%', '-5', '@x']) {
      expect(typed(text, 'pl-PL', '@').content).toEqual({ kind: 'text', text });
    }
  });

  test('an apostrophe in front makes a text and goes', () => {
    expect(typed("'2.10", 'pl-PL').content).toEqual({ kind: 'text', text: '2.10' });
    expect(typed("''99", 'pl-PL').content).toEqual({ kind: 'text', text: "'99" });
    expect(typed("'=1", 'pl-PL', '@').content).toEqual({ kind: 'text', text: '=1' });
  });

  test('nothing empties the cell', () => {
    expect(typed('', 'pl-PL').content).toEqual({ kind: 'empty' });
  });

  test('over 32,767 characters are refused', () => {
    expect(typed('x'.repeat(32_767), 'pl-PL').content.kind).toBe('text');
    expect(() => typed('x'.repeat(32_768), 'pl-PL')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    expect(typed(`'${'x'.repeat(32_767)}`, 'pl-PL').content.kind).toBe('text');
  });
});
