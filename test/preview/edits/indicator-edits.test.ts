import { Pairing } from '../../../src/preview/edits/pairing';
import { pairGrid, takeEdits } from '../../../src/preview/edits/take-edits';
import { chartId } from '../../../src/preview/grid/grid-chart';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { shownChart } from '../../../src/preview/grid/shown-chart';
import { messagesFor } from '../../../src/preview/messages/messages';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { messagesFor as sheetMessages } from '../../../src/workbook/messages/messages';
import type { SheetModel, TableModel } from '../../../src/workbook/model';
import { tableNamed } from '../../workbook/model-reading';
import { workbookOf, type TypedIndicator } from '../../workbook/typed-indicators';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();
const words = sheetMessages('pl').indicators;

/** From 100 in 2025 to 200 in 2030. */
const passengers: TypedIndicator = {
  cells: {
    goalCode: '1.1',
    name: 'Liczba pasażerów',
    kind: 'wskaźnik celu',
    unit: 'osoby',
    desiredChange: 'wzrost',
    baseYear: 2025,
    baseValue: 100,
    targetYear: 2030,
    targetValue: 200,
    source: 'GUS',
    owner: 'Wydział Transportu',
  },
  years: { 2026: 101 },
};

function open() {
  const workbook = SimulatedWorkbook.fromModel(
    workbookOf({
      goals: [
        { id: 'a', code: '1', name: 'Transport' },
        { id: 'b', code: '1.1', name: 'Autobusy' },
      ],
      rows: [passengers, { ...passengers, cells: { ...passengers.cells, name: 'Linie' }, years: {} }],
    }),
  );
  const sheets = workbook.sheets.map(({ id }) => ({ id, visible: true }));
  const grid = openModel(library, gridWorkbook(workbook.toModel(), sheets, gridLocale('pl')));
  const pairing = new Pairing();
  pairGrid(grid, workbook, pairing);
  return {
    workbook,
    grid,
    id: (sheet: string) => workbook.sheetNamed(sheet)?.id ?? '',
    take: () => takeEdits(grid, workbook, pairing, messagesFor('pl').workbook),
    table: () => tableNamed(workbook.toModel(), 'Wskazniki'),
  };
}

type Opened = ReturnType<typeof open>;

function position({ id, table }: Opened, column: string, index = 0) {
  const { sheet, table: found } = table();
  const offset = found.columns.findIndex(({ name }) => name === column);
  if (offset < 0) throw new Error(`no column ${column}`);
  return { sheetId: id(sheet.name), row: found.range.row + 1 + index, col: found.range.column + offset };
}

/** What the grid shows in a row of the table. */
function shown(opened: Opened, column: string, index = 0): unknown {
  return opened.grid.getters.getEvaluatedCell(position(opened, column, index)).value;
}

function type(opened: Opened, column: string, content: string, index = 0): void {
  opened.grid.dispatch('UPDATE_CELL', { ...position(opened, column, index), content });
}

const formulasOf = ({ columns }: TableModel) => columns.map(({ name, formula }) => [name, formula]);

test('a value that is typed into a year changes what was measured last, the progress and the assessment', () => {
  const opened = open();
  expect(shown(opened, words.assessment)).toBe('▼ poniżej planu');
  type(opened, '2027', '150.5');
  expect(shown(opened, words.lastValue)).toBe(150.5);
  expect(shown(opened, words.lastYear)).toBe(2027);
  expect(shown(opened, words.progress)).toBe(0.505);
  expect(shown(opened, words.assessment)).toBe('▲ zgodnie z planem');
  opened.take();
  const { row, col } = position(opened, '2027');
  const { sheet, table } = opened.table();
  expect(sheet.rows[row]?.[col]?.content).toEqual({ kind: 'number', value: 150.5 });
  expect(formulasOf(table)).toEqual(formulasOf(open().table().table));
});

test('a row that is inserted calculates, and is in the workbook with the same formulas', () => {
  const opened = open();
  const { sheet, table } = opened.table();
  const sheetId = opened.id(sheet.name);
  const base = table.range.row + 1;
  opened.grid.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: sheet.name,
    dimension: 'ROW',
    base,
    quantity: 1,
    position: 'after',
  });
  opened.take();
  type(opened, words.name, 'Przystanki', 1);
  type(opened, words.goalCode, '1.1', 1);
  type(opened, '2026', '7', 1);
  expect(shown(opened, words.lastValue, 1)).toBe(7);
  expect(shown(opened, words.number, 2)).toBe(3);
  opened.take();
  expect(formulasOf(opened.table().table)).toEqual(formulasOf(table));
  expect(opened.table().table.range.rowCount).toBe(table.range.rowCount + 1);
  const validations = ({ validations: all }: SheetModel) => all.map(({ range }) => range.rowCount);
  expect(validations(opened.table().sheet)).toEqual(validations(sheet).map((count) => count + 1));
});

test('a year that is inserted among the years counts once it has a name', () => {
  const opened = open();
  const { sheet, table } = opened.table();
  const { sheetId, col } = position(opened, '2031');
  opened.grid.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: sheet.name,
    dimension: 'COL',
    base: col,
    quantity: 1,
    position: 'after',
  });
  opened.grid.dispatch('UPDATE_CELL', { sheetId, col: col + 1, row: table.range.row, content: '2032' });
  opened.grid.dispatch('UPDATE_CELL', { sheetId, col: col + 1, row: table.range.row + 1, content: '300' });
  opened.take();
  const names = opened.table().table.columns.map(({ name }) => name);
  expect(names.slice(names.indexOf('2031'), names.indexOf('2031') + 2)).toEqual(['2031', '2032']);
  expect(shown(opened, words.lastYear)).toBe(2032);
  expect(shown(opened, words.assessment)).toBe('✔ osiągnięty');
  const kept = (found: TableModel) => formulasOf(found).filter(([name]) => name !== '2032');
  expect(kept(opened.table().table)).toEqual(formulasOf(table));
});

test('a year that is deleted leaves formulas that calculate', () => {
  const opened = open();
  const { sheet, table } = opened.table();
  type(opened, '2027', '150');
  const { sheetId, col } = position(opened, '2026');
  opened.grid.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: sheet.name,
    dimension: 'COL',
    elements: [col],
  });
  opened.take();
  expect(shown(opened, words.lastYear)).toBe(2027);
  expect(formulasOf(opened.table().table)).toEqual(formulasOf(table).filter(([name]) => name !== '2026'));
});

test.each(['ROW', 'COL'] as const)(
  'no formula of any sheet is another one after lines are inserted (%s)',
  (dimension) => {
    const opened = open();
    const formulas = () =>
      opened.workbook
        .toModel()
        .sheets.map(({ name, rows }) => [
          name,
          new Set(
            rows.flatMap((row) =>
              row.flatMap(({ content }) => (content?.kind === 'formula' ? [content.formula] : [])),
            ),
          ),
        ]);
    const before = formulas();
    const { sheetId, row, col } = position(opened, '2028');
    const base = dimension === 'ROW' ? row : col;
    const sheetName = 'Wskaźniki';
    opened.grid.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base,
      quantity: 2,
      position: 'after',
    });
    opened.take();
    expect(formulas()).toEqual(before);
  },
);

test('the card shows the indicator that is chosen on it, and its chart follows', () => {
  const opened = open();
  const model = opened.workbook.toModel();
  const card = model.sheets.find(({ name }) => name === 'Karta wskaźnika');
  const chosen = model.names.find(({ name }) => /kart/i.test(name));
  const [chart] = card?.charts ?? [];
  if (card === undefined || chosen === undefined || chart === undefined) throw new Error('no card');
  const sheetId = opened.id(card.name);
  const valuesShown = () => shownChart(opened.grid, chartId(sheetId, chart.name))?.series[0]?.values;
  const choose = (label: string) =>
    opened.grid.dispatch('UPDATE_CELL', {
      sheetId,
      row: chosen.range.row,
      col: chosen.range.column,
      content: label,
    });
  choose(String(shown(opened, words.label)));
  expect(valuesShown()).toContain(101);
  type(opened, '2028', '188');
  expect(valuesShown()).toEqual(expect.arrayContaining([101, 188]));
  choose(String(shown(opened, words.label, 1)));
  expect(valuesShown()).not.toContain(101);
});

test('the chart of monitoring counts assessments by goal, as typed values change them', () => {
  const opened = open();
  const sheet = opened.workbook.toModel().sheets.find(({ name }) => name === 'Monitoring');
  const [chart] = sheet?.charts ?? [];
  if (sheet === undefined || chart === undefined) throw new Error('no chart');
  const counts = () =>
    shownChart(opened.grid, chartId(opened.id(sheet.name), chart.name))?.series.map(({ name, values }) => [
      name,
      values.reduce((sum: number, value) => sum + (value ?? 0), 0),
    ]);
  expect(Object.fromEntries(counts() ?? [])).toMatchObject({ '▼ poniżej planu': 1, '– bez oceny': 1 });
  type(opened, '2027', '200');
  type(opened, '2027', '141', 1);
  expect(Object.fromEntries(counts() ?? [])).toMatchObject({
    '✔ osiągnięte': 1,
    '▲ zgodnie z planem': 1,
    '▼ poniżej planu': 0,
    '– bez oceny': 0,
  });
});
