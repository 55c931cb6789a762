import fc from 'fast-check';
import {
  absoluteAddress,
  cellRange,
  columnLetters,
  quotedSheetName,
  rangeAddress,
} from '../../src/workbook/address';
import { dateInWords } from '../../src/workbook/calendar-date';
import { tableColumn, thisRow } from '../../src/workbook/structured-reference';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('letters of column %d are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('gives every column its own letters', () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.nat(16_383), (one, other) => {
        expect(columnLetters(one) === columnLetters(other)).toBe(one === other);
      }),
    );
  });

  it('writes cells and ranges, relative and absolute, and quotes sheet names', () => {
    const range = { row: 1, column: 1, rowCount: 4, columnCount: 3 };
    expect(rangeAddress(range)).toBe('B2:D5');
    expect(absoluteAddress(range)).toBe('$B$2:$D$5');
    expect(rangeAddress(cellRange(0, 0))).toBe('A1');
    expect(absoluteAddress(cellRange(9, 27))).toBe('$AB$10');
    expect(quotedSheetName("D'Artagnan 2")).toBe("'D''Artagnan 2'");
  });
});

describe('structured references', () => {
  it('name a column and a row’s cell, escaping what has a meaning inside', () => {
    expect(thisRow('Cele', 'Kod')).toBe('Cele[[#This Row],[Kod]]');
    expect(tableColumn('Cele', 'Źródło finansowania')).toBe('Cele[Źródło finansowania]');
    expect(tableColumn('Cele', "Nr #1 [m'²]@")).toBe("Cele[Nr '#1 '[m''²']'@]");
  });
});

describe('dates in words', () => {
  it('reads in the language, whatever the time zone', () => {
    expect(dateInWords('pl', '2022-10-27')).toBe('27 października 2022');
    expect(dateInWords('en', '2022-10-01')).toBe('1 October 2022');
  });
});
