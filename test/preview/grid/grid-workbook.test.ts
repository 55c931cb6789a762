import type { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { openModel } from '../../../src/preview/grid/open-model';
import { gridWorkbook, type GridLocale } from '../../../src/preview/grid/grid-workbook';
import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../../../src/workbook/model';
import { useSpreadsheetLibrary } from '../spreadsheet-library';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';

const locale: GridLocale = {
  name: 'polski',
  code: 'pl_PL',
  thousandsSeparator: ' ',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const emptySheet: SheetModel = { ...EMPTY_SHEET, name: 'Cele', showGridlines: false };

const text = (value: string, style?: string): CellModel => ({
  content: { kind: 'text', text: value },
  ...(style === undefined ? {} : { style }),
});
const number = (value: number, style?: string): CellModel => ({
  content: { kind: 'number', value },
  ...(style === undefined ? {} : { style }),
});
const formula = (value: string): CellModel => ({ content: { kind: 'formula', formula: value } });

const library = useSpreadsheetLibrary();

/** The workbook in the real grid, without its page. */
function inGrid(
  sheets: readonly Partial<SheetModel>[],
  styles: Readonly<Record<string, CellStyle>> = {},
  names: WorkbookModel['names'] = [],
): Model {
  const model: WorkbookModel = {
    styles,
    sheets: sheets.map((sheet) => ({ ...emptySheet, ...sheet })),
    names,
  };
  return openModel(
    library,
    gridWorkbook(
      model,
      sheets.map((_, index) => ({ id: `sheet-${index}`, visible: true })),
      locale,
    ),
  );
}

const at = (column: number, row: number, sheet = 0) => ({ col: column, row, sheetId: `sheet-${sheet}` });

describe('texts', () => {
  test.each([
    '2.10',
    '1.1',
    '3-4',
    '1/2',
    '01.02.2026',
    '=1+1',
    '+48 123',
    '-x',
    "'cytat",
    'TRUE',
    '#REF!',
    '50%',
  ])('%s stays the text that it is, in a general and in a text cell', (value) => {
    const grid = inGrid([{ rows: [[text(value), text(value, 'text')]] }], { text: { numberFormat: '@' } });
    for (const column of [0, 1]) {
      expect(grid.getters.getEvaluatedCell(at(column, 0))).toMatchObject({
        type: 'text',
        formattedValue: value,
      });
    }
  });

  test('any text stays the text that it is, with and without indentation', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.stringMatching(/^[-+='"[(]?[\d.,/: %$€eE-]{1,12}\)?$/),
      fc.stringMatching(/^\[[a-z]+\]\([a-z:/.]+\)$/),
    );
    fc.assert(
      fc.property(texts, (value) => {
        const styles = { text: { numberFormat: '@' }, indented: { indent: 2 } };
        const grid = inGrid(
          [{ rows: [[text(value), text(value, 'text'), text(value, 'indented')]] }],
          styles,
        );
        for (const column of [0, 1, 2]) {
          expect(grid.getters.getEvaluatedCell(at(column, 0))).toMatchObject({ type: 'text', value });
        }
      }),
    );
  });

  test('an indented text is shown with blanks before it and holds none', () => {
    const grid = inGrid([{ rows: [[text('Cel operacyjny', 'indented')]] }], { indented: { indent: 2 } });
    expect(grid.getters.getEvaluatedCell(at(0, 0))).toMatchObject({
      value: 'Cel operacyjny',
      formattedValue: '\u200B      Cel operacyjny',
    });
  });
});

describe('numbers and formulas', () => {
  test('numbers follow their format and the Polish locale', () => {
    const grid = inGrid([{ rows: [[number(46143, 'date'), number(1234.5, 'number'), number(2.5)]] }], {
      date: { numberFormat: 'yyyy-mm-dd' },
      number: { numberFormat: '#,##0.00_ ;[Red]-#,##0.00' },
    });
    expect([0, 1, 2].map((column) => grid.getters.getEvaluatedCell(at(column, 0)).formattedValue)).toEqual([
      '2026-05-01',
      '1 234,50',
      '2,5',
    ]);
  });

  test('formulas calculate across sheets, tables, names and functions of their own locale', () => {
    const table = {
      name: 'Wskazniki',
      range: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      columns: [{ name: 'Kod celu' }, { name: 'Wartość' }],
      style: 'TableStyleLight9',
      bandedRows: true,
      filterButton: true,
    };
    const grid = inGrid(
      [
        {
          rows: [
            [
              formula('SUMIF(Wskazniki[Kod celu],"1.1",Wskazniki[Wartość])'),
              formula('IFERROR(\'Wskaźniki\'!B3/0,"–")'),
              formula('Próg*2'),
            ],
          ],
        },
        {
          name: 'Wskaźniki',
          rows: [
            [text('Kod celu'), text('Wartość')],
            [text('1.1', 'text'), number(2.5)],
            [text('1.10', 'text'), number(4)],
          ],
          tables: [table],
        },
      ],
      { text: { numberFormat: '@' } },
      [{ name: 'Próg', sheet: 'Wskaźniki', range: { row: 2, column: 1, rowCount: 1, columnCount: 1 } }],
    );
    expect([0, 1, 2].map((column) => grid.getters.getEvaluatedCell(at(column, 0)).value)).toEqual([
      2.5,
      '–',
      8,
    ]);
  });
});

describe('what surrounds the cells', () => {
  test('look, sizes, frozen rows, hidden columns, merges and gridlines', () => {
    const grid = inGrid(
      [
        {
          rows: [[text('Kod', 'header'), text('Nazwa', 'header')], [text('1')]],
          columns: [{ width: 10 }, {}, { hidden: true }],
          rowHeights: { 1: 30 },
          merges: [{ row: 3, column: 0, rowCount: 1, columnCount: 2 }],
          frozen: { rows: 1, columns: 1 },
          tabColor: '#0B5563',
        },
      ],
      {
        header: {
          bold: true,
          fill: '#0B5563',
          fontColor: '#FFFFFF',
          vertical: 'center',
          wrap: true,
          fontSize: 16,
        },
      },
    );
    expect(grid.getters.getCellStyle(at(0, 0))).toEqual({
      bold: true,
      fillColor: '#0B5563',
      textColor: '#FFFFFF',
      verticalAlign: 'middle',
      wrapping: 'wrap',
      fontSize: 15,
    });
    expect(grid.getters.getColSize('sheet-0', 0)).toBe(75);
    expect(grid.getters.getColSize('sheet-0', 1)).toBe(64);
    expect(grid.getters.isColHiddenByUser('sheet-0', 2)).toBe(true);
    expect(grid.getters.getRowSize('sheet-0', 1)).toBe(40);
    expect(grid.getters.isInMerge(at(1, 3))).toBe(true);
    expect(grid.getters.getPaneDivisions('sheet-0')).toEqual({ xSplit: 1, ySplit: 1 });
    expect(grid.getters.getGridLinesVisibility('sheet-0')).toBe(false);
    expect(grid.getters.getSheet('sheet-0').color).toBe('#0B5563');
  });

  test.each(['', 'Styl gminy', 'TableStyleMedium2'])('tables in the style “%s”', (style) => {
    const table = {
      name: 'Cele',
      range: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      columns: [{ name: 'Kod' }],
      style,
      bandedRows: true,
      filterButton: true,
    };
    const grid = inGrid([{ rows: [[text('Kod')], [text('1')]], tables: [table] }]);
    expect(grid.getters.getCoreTables('sheet-0').map(({ config }) => config.styleId)).toEqual([
      style.startsWith('TableStyle') ? style : 'None',
    ]);
  });

  test('tables, links, conditional formats', () => {
    const grid = inGrid([
      {
        rows: [
          [text('Kod'), text('Poziom')],
          [text('1.1'), text('strategiczny')],
          [text('1.2'), text('inny')],
        ],
        tables: [
          {
            name: 'Cele',
            range: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
            columns: [{ name: 'Kod' }, { name: 'Poziom' }],
            style: 'TableStyleLight9',
            bandedRows: true,
            filterButton: true,
          },
        ],
        hyperlinks: [
          { row: 1, column: 0, target: { kind: 'cell', sheet: 'Cele', row: 4, column: 1 } },
          { row: 2, column: 0, target: { kind: 'url', url: 'https://example.org/a_(b)' } },
        ],
        conditionalFormats: [
          {
            range: { row: 1, column: 0, rowCount: 2, columnCount: 2 },
            formula: '$B2="strategiczny"',
            format: { fill: '#E3F0F2' },
          },
        ],
      },
    ]);
    expect(
      grid.getters.getTables('sheet-0').map(({ range }) => grid.getters.getRangeString(range, 'sheet-0')),
    ).toEqual(['A1:B3']);
    expect(grid.getters.getEvaluatedCell(at(0, 1))).toMatchObject({
      type: 'text',
      value: '1.1',
      link: { label: "'1.1", url: 'workbook-cell://sheet-0/B5' },
    });
    expect(grid.getters.getEvaluatedCell(at(0, 2)).link?.url).toBe('https://example.org/a_(b)');
    expect(grid.getters.getCellComputedStyle(at(0, 1)).fillColor).toBe('#E3F0F2');
    expect(grid.getters.getCellComputedStyle(at(0, 2)).fillColor).not.toBe('#E3F0F2');
  });

  test('validations accept what they should, and nothing else', () => {
    const error = { title: '', message: '' };
    const range = (column: number) => ({ row: 0, column, rowCount: 2, columnCount: 1 });
    const grid = inGrid([
      {
        rows: [
          [text('plan'), number(46000), number(2026), number(-0.25)],
          [text('inny'), number(1), number(1999), text('dużo')],
          [text('plan'), text('koniec')],
        ],
        validations: [
          {
            range: range(0),
            rule: { kind: 'list', sheet: 'Cele', source: { row: 2, column: 0, rowCount: 1, columnCount: 2 } },
            severity: 'stop',
            error,
          },
          { range: range(1), rule: { kind: 'date', from: 45658, to: 46387 }, severity: 'warning', error },
          { range: range(2), rule: { kind: 'wholeNumber', from: 2020, to: 2040 }, severity: 'stop', error },
          { range: range(3), rule: { kind: 'decimal', from: -0.5, to: 1e12 }, severity: 'warning', error },
        ],
      },
    ]);
    const invalid = (row: number) =>
      [0, 1, 2, 3].map((column) => grid.getters.isDataValidationInvalid(at(column, row)));
    expect(invalid(0)).toEqual([false, false, false, false]);
    expect(invalid(1)).toEqual([true, true, true, true]);
    expect(grid.getters.getDataValidationRules('sheet-0').map(({ isBlocking }) => isBlocking)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
