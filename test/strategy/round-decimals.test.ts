import fc from 'fast-check';
import { roundDecimals } from '../../src/strategy/round-decimals';

describe('roundDecimals', () => {
  it.each([
    [1 / 3, 0.333333333],
    [2 / 3, 0.666666667],
    [-2 / 3, -0.666666667],
    [0.1 + 0.2, 0.3],
    [0.0000000005, 0.000000001],
    [-0.0000000005, -0.000000001],
    // The nearest doubles of these halves lie below them.
    [0.0000000075, 0.000000008],
    [1.0000000015, 1.000000002],
    [0.00000000049, 0],
    [12345678.12345679, 12345678.12345679],
    [1e300, 1e300],
  ])('rounds %d to %d', (value, rounded) => {
    expect(roundDecimals(value)).toBe(rounded);
  });

  it('gives 0 for what is almost 0 from below, not −0', () => {
    expect(roundDecimals(-1e-12)).toBe(0);
  });

  it('moves nothing by more than half of the ninth decimal, and nothing a second time', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
        const rounded = roundDecimals(value);
        expect(Math.abs(rounded - value)).toBeLessThan(0.51e-9);
        expect(roundDecimals(rounded)).toBe(rounded);
        expect(roundDecimals(-value)).toBe(0 - rounded);
      }),
    );
  });

  it('keeps the order of numbers', () => {
    const number = fc.double({ min: -2e6, max: 2e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [low, high] = one <= other ? [one, other] : [other, one];
        expect(roundDecimals(low)).toBeLessThanOrEqual(roundDecimals(high));
      }),
    );
  });
});
