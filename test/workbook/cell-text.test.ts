import fc from 'fast-check';
import { CELL_TEXT_LIMIT, cellText, CUT_MARK } from '../../src/workbook/cell-text';

/** Any sequence of UTF-16 units, well-formed or not. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 40,
  })
  .map((units) => String.fromCharCode(...units));

describe('cellText', () => {
  it.each(['=1+1', '+48 600', '-3', '@SUM(A1)', "'cytat", '2.10', 'zażółć 🏙 gęślą', 'a\tb\nc', '#N/A', ''])(
    'leaves %j as it is',
    (text) => {
      expect(cellText(text)).toBe(text);
    },
  );

  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['a\u0000\u0007\u001B\u007F\u009Cb', 'ab'],
    ['a\uFFFE\uFFFFb', 'ab'],
    ['a\uD83Cb', 'a\uFFFDb'],
    ['a\uDF06', 'a\uFFFD'],
  ])('turns %j into %j', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  it('cuts what is over the limit at a whole character, and shows it', () => {
    for (const start of ['', 'a']) {
      const long = cellText(start + '🏙'.repeat(CELL_TEXT_LIMIT));
      expect(long.length).toBeLessThanOrEqual(CELL_TEXT_LIMIT);
      expect(long.length).toBeGreaterThan(CELL_TEXT_LIMIT - 3);
      expect(long.endsWith(`🏙${CUT_MARK}`)).toBe(true);
    }
    expect(cellText('b'.repeat(CELL_TEXT_LIMIT))).toBe('b'.repeat(CELL_TEXT_LIMIT));
  });

  it('changes nothing when applied again, and leaves no unit that XML refuses', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cellText(text);
        expect(cellText(once)).toBe(once);
        expect(once).not.toMatch(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/u);
      }),
    );
  });
});
