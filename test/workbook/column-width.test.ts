import fc from 'fast-check';
import {
  columnCharacters,
  columnPixels,
  columnPoints,
  fileColumnWidth,
  STANDARD_COLUMN_WIDTH,
} from '../../src/workbook/column-width';

describe('column widths', () => {
  it('gives a column that nobody has set the 64 pixels, 48 points and 9.140625 of a new Excel workbook', () => {
    expect(columnPixels(STANDARD_COLUMN_WIDTH)).toBe(64);
    expect(columnPoints(STANDARD_COLUMN_WIDTH)).toBe(48);
    expect(fileColumnWidth(STANDARD_COLUMN_WIDTH)).toBe(9.140625);
    expect(columnCharacters(48)).toBe(STANDARD_COLUMN_WIDTH);
  });

  it('turns points back into the same points for every whole pixel, up to Excel’s widest column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(columnPoints(columnCharacters(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });

  it('turns every width that Excel’s interface shows back into itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 1790 }), (pixels) => {
        const shown = Math.round(((pixels - 5) / 7) * 100) / 100;
        expect(columnCharacters(columnPoints(shown))).toBe(shown);
      }),
    );
  });

  it('has no width below nothing', () => {
    expect(columnPoints(0)).toBe(0);
    expect(columnPoints(-3)).toBe(0);
    expect(columnCharacters(0)).toBe(0);
  });
});
