import type { Model } from '@odoo/o-spreadsheet';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import type { CellModel, CellStyle, SheetModel } from '../../../src/workbook/model';
import { useSpreadsheetLibrary } from '../spreadsheet-library';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';

const library = useSpreadsheetLibrary();

const emptySheet: SheetModel = { ...EMPTY_SHEET, name: 'Cele' };

const text = (value: string, style = 'plain'): CellModel => ({
  content: { kind: 'text', text: value },
  style,
});

function open(sheet: Partial<SheetModel>, styles: Readonly<Record<string, CellStyle>> = {}): Model {
  const model = { styles: { plain: {}, ...styles }, sheets: [{ ...emptySheet, ...sheet }], names: [] };
  return openModel(library, gridWorkbook(model, [{ id: 'cele', visible: true }], gridLocale('pl')));
}

function type(model: Model, col: number, row: number, content: string): void {
  model.dispatch('UPDATE_CELL', { sheetId: 'cele', col, row, content });
}

describe('dates typed with dots', () => {
  test('are dates, in a cell of any format but a text cell', () => {
    const model = open(
      { rows: [[{ style: 'text' }, { style: 'date' }]] },
      {
        text: { numberFormat: '@' },
        date: { numberFormat: 'yyyy-mm-dd' },
      },
    );
    for (const column of [0, 1, 2]) type(model, column, 0, '31.12.2030');
    const shown = [0, 1, 2].map((col) => model.getters.getEvaluatedCell({ sheetId: 'cele', col, row: 0 }));
    expect(shown.map(({ formattedValue }) => formattedValue)).toEqual([
      '31.12.2030',
      '2030-12-31',
      '31.12.2030',
    ]);
    expect(shown.map(({ value }) => value)).toEqual(['31.12.2030', 47848, 47848]);
  });

  test('stay texts where no calendar has them', () => {
    const model = open({});
    type(model, 0, 0, '31.02.2030');
    expect(model.getters.getEvaluatedCell({ sheetId: 'cele', col: 0, row: 0 }).value).toBe('31.02.2030');
  });
});

test('a list accepts the values of its range also after the range has moved', () => {
  const error = { title: '', message: '' };
  const model = open({
    rows: [[text('x')], [text('tak')], [text('nie')]],
    validations: [
      {
        range: { row: 0, column: 2, rowCount: 1, columnCount: 1 },
        rule: { kind: 'list', sheet: 'Cele', source: { row: 1, column: 0, rowCount: 2, columnCount: 1 } },
        severity: 'stop',
        error,
      },
    ],
  });
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 'cele',
    sheetName: 'Cele',
    dimension: 'ROW',
    base: 1,
    quantity: 2,
    position: 'before',
  });
  const isInvalid = (value: string): boolean => {
    type(model, 2, 0, value);
    return model.getters.isDataValidationInvalid({ sheetId: 'cele', col: 2, row: 0 });
  };
  expect(['tak', 'nie', 'x'].map(isInvalid)).toEqual([false, false, true]);
});

test('a text that a conditional format makes bold is bold in itself, so that its lines are broken for it', () => {
  const model = open({
    rows: [[text('strategiczny')], [text('operacyjny')]],
    conditionalFormats: [
      {
        range: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
        formula: '$A1="strategiczny"',
        format: { bold: true },
      },
    ],
  });
  const isBold = (row: number) => model.getters.getCellStyle({ sheetId: 'cele', col: 0, row }).bold;
  expect([isBold(0), isBold(1)]).toEqual([true, undefined]);
});

test('what is copied to other programs has no blanks for indentation', async () => {
  const model = open({ rows: [[text('Cel', 'indented'), text(' a  b')]] }, { indented: { indent: 2 } });
  model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { top: 0, bottom: 0, left: 0, right: 1 } });
  model.dispatch('COPY');
  const content = await model.getters.getClipboardTextAndImageContent();
  expect(content['text/plain']).toBe('Cel\t a  b');
  expect(content['text/html']).toContain('>Cel<');
});
