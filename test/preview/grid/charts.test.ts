import type { Model } from '@odoo/o-spreadsheet';
import { withFittingFigures } from '../../../src/preview/grid/figure-places';
import { chartId } from '../../../src/preview/grid/grid-chart';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { shownChart } from '../../../src/preview/grid/shown-chart';
import type { CellModel, ChartModel, SheetModel } from '../../../src/workbook/model';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();

const text = (value: string): CellModel => ({ content: { kind: 'text', text: value } });
const number = (value: number): CellModel => ({ content: { kind: 'number', value } });
const formula = (value: string): CellModel => ({ content: { kind: 'formula', formula: value } });
const cells = (row: number, column: number, rowCount: number, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const course: ChartModel = {
  name: 'Przebieg ??',
  kind: 'columnsAndLine',
  title: 'Wartości i ścieżka',
  place: cells(6, 1, 4, 3),
  categories: cells(1, 0, 4),
  series: [
    { name: 'Wartość', values: cells(1, 1, 4), color: '#0B5563' },
    { name: 'Ścieżka', values: cells(1, 2, 4), color: '#E0A100' },
  ],
};

const sheet: SheetModel = {
  ...EMPTY_SHEET,
  name: 'Karta wskaźnika',
  rows: [
    [text('Rok'), text('Wartość'), text('Ścieżka')],
    [number(2026), number(10), number(10)],
    [number(2027), formula('B2*2'), number(15)],
    [number(2028), formula('""'), {}],
    [number(2029), {}, formula('""')],
  ],
  columns: [{ width: 10 }, { width: 20 }, {}, { hidden: true }],
  rowHeights: { 7: 30 },
  charts: [course, { ...course, name: 'Oceny', kind: 'stackedBars', place: cells(20, 0, 10, 5) }],
};

function open(change: Partial<SheetModel> = {}): Model {
  const model = { styles: {}, sheets: [{ ...sheet, ...change }], names: [] };
  return openModel(library, gridWorkbook(model, [{ id: 'karta', visible: true }], gridLocale('pl')));
}

const ID = chartId('karta', course.name);

function figure({ getters }: Model, id = ID, sheetId = 'karta') {
  const { col, row, width, height } = getters.getFigure(sheetId, id) ?? {};
  return { col, row, width, height };
}

function lines(
  model: Model,
  type: 'ADD_COLUMNS_ROWS' | 'REMOVE_COLUMNS_ROWS',
  dimension: 'ROW' | 'COL',
  base: number,
): void {
  const common = { sheetId: 'karta', sheetName: sheet.name, dimension };
  if (type === 'ADD_COLUMNS_ROWS') {
    model.dispatch(type, { ...common, base, quantity: 1, position: 'before' });
  } else model.dispatch(type, { ...common, elements: [base] });
}

test('a chart is a figure that covers its cells, hidden columns left out', () => {
  const model = open();
  expect(figure(model)).toEqual({ col: 1, row: 6, width: 145 + 64, height: 23 + 40 + 23 + 23 });
  expect(model.getters.getFigures('karta').map(({ tag }) => tag)).toEqual(['chart', 'chart']);
});

test('it is made as high as its rows once these are known', () => {
  const sheets = [{ id: 'karta', visible: true }];
  const workbook = gridWorkbook({ styles: {}, sheets: [sheet], names: [] }, sheets, gridLocale('pl'));
  expect(withFittingFigures(workbook, open())).toBeUndefined();
  const fitting = withFittingFigures(workbook, open({ rowHeights: { 7: 30, 8: 60 } }));
  expect(fitting?.sheets[0]?.figures[0]).toEqual({
    ...workbook.sheets[0]?.figures[0],
    height: 23 + 40 + 80 + 23,
  });
});

test('it shows its title, categories, series and values as they are', () => {
  expect(shownChart(open(), ID)).toEqual({
    kind: 'columnsAndLine',
    title: 'Wartości i ścieżka',
    categories: ['2026', '2027', '2028', '2029'],
    series: [
      // An empty text is a point of a line at 0, but no column; an empty cell is nothing, as in Excel.
      { name: 'Wartość', color: '#0B5563', values: [10, 20, undefined, undefined] },
      { name: 'Ścieżka', color: '#E0A100', values: [10, 15, undefined, 0] },
    ],
  });
  expect(shownChart(open(), chartId('karta', 'Oceny'))?.kind).toBe('stackedBars');
});

test('it follows what is typed into its cells, and leaves out rows that are hidden', () => {
  const model = open();
  model.dispatch('UPDATE_CELL', { sheetId: 'karta', col: 1, row: 1, content: '7' });
  expect(shownChart(model, ID)?.series[0]?.values).toEqual([7, 14, undefined, undefined]);
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: 'karta', dimension: 'ROW', elements: [2] });
  expect(shownChart(model, ID)).toMatchObject({ categories: ['2026', '2028', '2029'] });
});

test.each([
  ['a row above', 'ADD_COLUMNS_ROWS', 'ROW', 0, { row: 7 }],
  ['a row that it covers', 'ADD_COLUMNS_ROWS', 'ROW', 8, { row: 6, height: 109 + 23 }],
  ['a column at its left', 'ADD_COLUMNS_ROWS', 'COL', 0, { col: 2 }],
  ['a column that it covers', 'ADD_COLUMNS_ROWS', 'COL', 2, { col: 1, width: 209 + 64 }],
  ['a row that it covered and that is gone', 'REMOVE_COLUMNS_ROWS', 'ROW', 7, { row: 6, height: 69 }],
  ['the row at its top that is gone', 'REMOVE_COLUMNS_ROWS', 'ROW', 6, { row: 6, height: 86 }],
] as const)(
  'it moves and sizes with %s, and back when that is undone',
  (_, type, dimension, base, change) => {
    const model = open();
    const before = figure(model);
    lines(model, type, dimension, base);
    expect(figure(model)).toEqual({ ...before, ...change });
    model.dispatch('REQUEST_UNDO');
    expect(figure(model)).toEqual(before);
  },
);

test('it sizes with columns that are made wider or hidden', () => {
  const model = open();
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: 'karta', dimension: 'COL', elements: [1], size: 300 });
  expect(figure(model).width).toBe(300 + 64);
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: 'karta', dimension: 'COL', elements: [2] });
  expect(figure(model).width).toBe(300);
});

test('it keeps its data when rows are inserted among them or above', () => {
  const model = open();
  lines(model, 'ADD_COLUMNS_ROWS', 'ROW', 2);
  lines(model, 'ADD_COLUMNS_ROWS', 'ROW', 0);
  expect(shownChart(model, ID)?.series[0]?.values).toEqual([10, undefined, 20, undefined, undefined]);
});

test('the copy of a sheet has charts of its own cells', () => {
  const model = open();
  model.dispatch('DUPLICATE_SHEET', { sheetId: 'karta', sheetIdTo: 'copy', sheetNameTo: 'Kopia' });
  model.dispatch('UPDATE_CELL', { sheetId: 'copy', col: 1, row: 1, content: '1' });
  expect(shownChart(model, chartId('copy', course.name))?.series[0]?.values).toEqual([
    1,
    2,
    undefined,
    undefined,
  ]);
  expect(shownChart(model, ID)?.series[0]?.values).toEqual([10, 20, undefined, undefined]);
});
