import type { Model } from '@odoo/o-spreadsheet';
import { Pairing } from '../../../src/preview/edits/pairing';
import { pairGrid, takeEdits } from '../../../src/preview/edits/take-edits';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { messagesFor } from '../../../src/preview/messages/messages';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { CellModel, ChartModel, RangeModel, SheetModel } from '../../../src/workbook/model';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();

const number = (value: number): CellModel => ({ content: { kind: 'number', value } });
const cells = (row: number, column: number, rowCount: number, columnCount = 1): RangeModel => ({
  row,
  column,
  rowCount,
  columnCount,
});

const chart: ChartModel = {
  name: 'Przebieg',
  kind: 'columnsAndLine',
  title: 'Wartości i ścieżka',
  place: cells(6, 1, 4, 3),
  categories: cells(1, 0, 3),
  series: [
    { name: 'Wartość', values: cells(1, 1, 3), color: '#0B5563' },
    { name: 'Ścieżka', values: cells(1, 2, 3), color: '#E0A100' },
  ],
};

const sheet: SheetModel = {
  ...EMPTY_SHEET,
  name: 'Karta',
  rows: Array.from({ length: 4 }, (_, row) => [number(2025 + row), number(row), number(row * 2)]),
  charts: [chart, { ...chart, name: 'Drugi', place: cells(20, 0, 5, 5) }],
};

function open() {
  const workbook = SimulatedWorkbook.fromModel({ styles: {}, sheets: [sheet], names: [] });
  const sheets = workbook.sheets.map(({ id }) => ({ id, visible: true }));
  const grid = openModel(library, gridWorkbook(workbook.toModel(), sheets, gridLocale('pl')));
  const pairing = new Pairing();
  pairGrid(grid, workbook, pairing);
  return {
    workbook,
    grid,
    sheetId: sheets[0]?.id ?? '',
    take: () => takeEdits(grid, workbook, pairing, messagesFor('pl').workbook),
    charts: (name = 'Karta') => workbook.toModel().sheets.find((each) => each.name === name)?.charts ?? [],
  };
}

type Line = 'ROW' | 'COL';

function insert(grid: Model, sheetId: string, dimension: Line, base: number, quantity = 1): void {
  const position = 'before';
  grid.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Karta', dimension, base, quantity, position });
}

function remove(grid: Model, sheetId: string, dimension: Line, elements: number[]): void {
  grid.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Karta', dimension, elements });
}

test('a grid in which nobody touched a chart changes none', () => {
  const { workbook, grid, sheetId, take } = open();
  const before = structuredClone(workbook.sheets[0]?.charts);
  expect(before).toHaveLength(2);
  grid.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '99' });
  take();
  expect(workbook.sheets[0]?.charts).toEqual(before);
});

test.each<[string, (grid: Model, id: string) => void, Partial<ChartModel>]>([
  [
    'a row above everything',
    (grid, id) => insert(grid, id, 'ROW', 0),
    {
      place: cells(7, 1, 4, 3),
      categories: cells(2, 0, 3),
      series: chart.series.map((each) => ({ ...each, values: { ...each.values, row: 2 } })),
    },
  ],
  [
    'rows among its data',
    (grid, id) => insert(grid, id, 'ROW', 2, 2),
    {
      place: cells(8, 1, 4, 3),
      categories: cells(1, 0, 5),
      series: chart.series.map((each) => ({ ...each, values: { ...each.values, rowCount: 5 } })),
    },
  ],
  ['a row that it covers', (grid, id) => insert(grid, id, 'ROW', 7), { place: cells(6, 1, 5, 3) }],
  [
    'a column among its data, which it covers',
    (grid, id) => insert(grid, id, 'COL', 2),
    {
      place: cells(6, 1, 4, 4),
      series: chart.series.map((each, index) =>
        index === 0 ? each : { ...each, values: { ...each.values, column: 3 } },
      ),
    },
  ],
  [
    'a column that it covers gone, with a series',
    (grid, id) => remove(grid, id, 'COL', [2]),
    { place: cells(6, 1, 4, 2), series: chart.series.slice(0, 1) },
  ],
  ['its top row gone', (grid, id) => remove(grid, id, 'ROW', [6]), { place: cells(6, 1, 3, 3) }],
])('its place and data follow %s', (_, change, moved) => {
  const { grid, sheetId, take, charts } = open();
  change(grid, sheetId);
  take();
  expect(charts()[0]).toEqual({ ...chart, ...moved });
});

test('it goes with the cells that it covers, and comes back when that is undone', () => {
  const { workbook, grid, sheetId, take, charts } = open();
  const before = structuredClone(workbook.sheets[0]?.charts ?? []);
  remove(grid, sheetId, 'ROW', [6, 7, 8, 9]);
  take();
  expect(charts().map(({ name }) => name)).toEqual(['Drugi']);
  grid.dispatch('REQUEST_UNDO');
  take();
  const byName = (charts: typeof before) => [...charts].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName([...(workbook.sheets[0]?.charts ?? [])])).toEqual(byName(before));
});

test('edits one after the other add up', () => {
  const { grid, sheetId, take, charts } = open();
  remove(grid, sheetId, 'COL', [2]);
  take();
  insert(grid, sheetId, 'ROW', 0);
  take();
  expect(charts()[0]).toMatchObject({
    place: cells(7, 1, 4, 2),
    series: [{ name: 'Wartość', values: cells(2, 1, 3) }],
  });
  grid.dispatch('REQUEST_UNDO');
  grid.dispatch('REQUEST_UNDO');
  take();
  expect(charts()[0]).toEqual(chart);
});

test('the copy of a sheet has charts of its own', () => {
  const { workbook, grid, sheetId, take, charts } = open();
  grid.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'Kopia' });
  insert(grid, sheetId, 'ROW', 0);
  take();
  expect(charts('Kopia')).toEqual(sheet.charts);
  expect(charts()[0]?.place).toEqual(cells(7, 1, 4, 3));
  const ids = workbook.sheets.flatMap((each) =>
    each.charts.flatMap(({ id, series }) => [id, ...series.map((one) => one.id)]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a chart that the grid cannot show stays as it is', () => {
  const { workbook, grid, sheetId, take } = open();
  const state = workbook.sheets[0];
  const [first] = state?.charts ?? [];
  if (state === undefined || first === undefined) throw new Error('no chart');
  const pie = { ...first, id: 'own', name: 'Kołowy', chartType: 'Pie' };
  state.charts = [pie, ...state.charts];
  grid.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '1' });
  take();
  expect(state.charts[0]).toBe(pie);
  expect(state.charts).toHaveLength(3);
});
