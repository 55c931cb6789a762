import fc from 'fast-check';
import { fitColumn } from '../../src/workbook/fit-column';
import type { CellModel, CellStyle } from '../../src/workbook/model';
import { fittedRowHeights } from '../../src/workbook/row-height';
import { lineWidth, longestWordWidth, textWidth, wrappedLines } from '../../src/workbook/text-width';

const styles: Readonly<Record<string, CellStyle>> = {
  plain: {},
  wrapped: { wrap: true },
  indented: { wrap: true, indent: 3 },
  title: { fontSize: 24 },
};
const words = fc.array(fc.constantFrom('rozwój', 'a', 'społeczno-gospodarczy', 'm', 'Śródmieściu'), {
  minLength: 1,
});

function heightOf(text: string, style: string, width: number): number {
  const cell: CellModel = { content: { kind: 'text', text }, style };
  return fittedRowHeights({ rows: [[cell]], columns: [{ width }] }, styles).get(0) ?? 15;
}

describe('text widths', () => {
  it('counts in digits and knows narrow and wide letters', () => {
    expect(lineWidth('2035')).toBe(4);
    expect(lineWidth('illi')).toBeLessThan(2);
    expect(lineWidth('mWm')).toBeGreaterThan(5);
    expect(textWidth('a\nbbb\ncc')).toBe(lineWidth('bbb'));
    expect(longestWordWidth('Jednostka odpowiedzialna')).toBe(lineWidth('odpowiedzialna'));
  });

  it.each([
    ['jedno', 10, 1],
    ['jedno drugie', 6, 2],
    ['jedno\ndrugie', 100, 2],
    ['społeczno-gospodarczy', 12, 2],
    ['000 0000-000 000', 9, 2],
    ['00000000000000000000', 5, 4],
    ['', 5, 1],
  ])('wraps %j at %d characters into %d lines', (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  it('never takes fewer lines in less room', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (list, width, more) => {
          const text = list.join(' ');
          expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(wrappedLines(text, width + more));
        },
      ),
    );
  });
});

describe('fitColumn', () => {
  it('grows with its longest text up to its limit, and keeps room for the header', () => {
    expect(fitColumn('Kod', ['1.1'], { min: 7, max: 14 })).toBe(7);
    expect(fitColumn('Nazwa', ['a'.repeat(30)], { min: 7, max: 60 })).toBeGreaterThan(30 * 0.95);
    expect(fitColumn('Nazwa', ['a'.repeat(300)], { min: 7, max: 60 })).toBe(60);
    expect(fitColumn('Jednostka odpowiedzialna', [], { min: 7, max: 10 })).toBeGreaterThan(
      lineWidth('odpowiedzialna'),
    );
  });

  it('keeps room for the arrow of a list', () => {
    const limits = { min: 7, max: 60 };
    const texts = ['Cel strategiczny'];
    expect(fitColumn('Poziom', texts, { ...limits, list: true })).toBeGreaterThan(
      fitColumn('Poziom', texts, limits) + 2,
    );
  });
});

describe('fittedRowHeights', () => {
  it('gives the standard row no height, two lines 30 points and a title of 24 points 31.5', () => {
    expect(heightOf('krótki', 'wrapped', 40)).toBe(15);
    expect(heightOf('jeden drugi trzeci', 'wrapped', 12)).toBe(30);
    expect(heightOf('Zielona Góra', 'title', 10)).toBe(31.5);
    expect(heightOf('jeden drugi trzeci', 'plain', 12)).toBe(15);
  });

  it('counts the indentation, and stops at the height that Excel allows', () => {
    expect(heightOf('jeden drugi', 'wrapped', 12)).toBe(15);
    expect(heightOf('jeden drugi', 'indented', 12)).toBe(30);
    expect(heightOf('wyraz '.repeat(3000), 'wrapped', 20)).toBe(409.5);
  });
});
