import fc from 'fast-check';
import { formatRuns } from '../../src/workbook/format-runs';
import { lookKey } from '../../src/workbook/look';
import type { CellModel, CellStyle } from '../../src/workbook/model';

const styles: Readonly<Record<string, CellStyle>> = {
  plain: {},
  standard: { fontSize: 11, bold: false, numberFormat: 'General' },
  bold: { bold: true },
  strong: { bold: true, italic: false },
  tinted: { fill: '#e3f0f2' },
};

const cell = fc.oneof(
  fc.constant<CellModel>({}),
  fc.constantFrom(...Object.keys(styles)).map((style): CellModel => ({ style })),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });

describe('formatRuns', () => {
  it('covers every cell that has a look exactly once, with that look, and no other cell', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const seen = new Map<string, string>();
        for (const { range, style } of formatRuns({ rows: cells }, styles)) {
          for (let row = range.row; row < range.row + range.rowCount; row += 1) {
            for (let column = range.column; column < range.column + range.columnCount; column += 1) {
              expect(seen.has(`${row},${column}`)).toBe(false);
              seen.set(`${row},${column}`, lookKey(style));
            }
          }
        }
        const wanted = new Map<string, string>();
        cells.forEach((line, row) =>
          line.forEach(({ style }, column) => {
            const look = lookKey(styles[style ?? 'plain'] ?? {});
            if (look !== '') wanted.set(`${row},${column}`, look);
          }),
        );
        expect(new Map([...seen].sort())).toEqual(new Map([...wanted].sort()));
      }),
    );
  });

  it('joins equal columns of a long table into one run', () => {
    const line: CellModel[] = [{ style: 'bold' }, { style: 'strong' }, { style: 'tinted' }];
    const runs = formatRuns({ rows: Array.from({ length: 1000 }, () => line) }, styles);
    expect(runs).toEqual([
      { range: { row: 0, column: 0, rowCount: 1000, columnCount: 2 }, style: { bold: true } },
      { range: { row: 0, column: 2, rowCount: 1000, columnCount: 1 }, style: { fill: '#E3F0F2' } },
    ]);
  });

  it('keeps neighbouring columns whole when one column alternates between its own look and theirs', () => {
    const rowsOfTwoLevels: CellModel[][] = Array.from({ length: 100 }, (_, row) => [
      { style: 'bold' },
      { style: row % 2 === 0 ? 'bold' : 'tinted' },
      { style: 'bold' },
    ]);
    expect(formatRuns({ rows: rowsOfTwoLevels }, styles)).toHaveLength(102);
  });

  it('keeps a filled line whole below a column of another look', () => {
    const title: CellModel[] = Array.from({ length: 5 }, () => ({ style: 'tinted' }));
    expect(formatRuns({ rows: [title, [{ style: 'bold' }], title] }, styles)).toHaveLength(3);
  });

  it('throws for a style that the workbook lacks, which is a fault of the program', () => {
    expect(() => formatRuns({ rows: [[{ style: 'missing' }]] }, styles)).toThrow('missing');
  });
});
