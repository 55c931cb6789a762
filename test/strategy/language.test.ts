import { formatMessage, formatPlural } from '../../src/strategy/language';

const goals = { one: '{count} cel', few: '{count} cele', many: '{count} celów', other: '{count} celu' };

describe('formatPlural', () => {
  it.each([
    [0, '0 celów'],
    [1, '1 cel'],
    [2, '2 cele'],
    [5, '5 celów'],
    [12, '12 celów'],
    [22, '22 cele'],
    [1.5, '1.5 celu'],
  ])('chooses the Polish form for %d', (count, expected) => {
    expect(formatPlural('pl', goals, count)).toBe(expected);
  });

  it('has two English forms', () => {
    const english = {
      one: '{count} goal',
      few: '{count} goals',
      many: '{count} goals',
      other: '{count} goals',
    };
    expect([1, 2].map((count) => formatPlural('en', english, count))).toEqual(['1 goal', '2 goals']);
  });
});

describe('formatMessage', () => {
  it('fills every placeholder', () => {
    expect(formatMessage('{a} i {b} i {a}', { a: 'x', b: 2 })).toBe('x i 2 i x');
  });

  it('refuses a placeholder that has no value', () => {
    expect(() => formatMessage('{place}', {})).toThrow('{place}');
  });
});
