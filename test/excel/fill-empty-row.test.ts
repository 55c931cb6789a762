import { addIndicators } from '../../src/excel/add-indicators';
import type { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { columnNames } from '../../src/preview/simulation/state/table-columns';
import { readCell, writeCell } from '../../src/preview/simulation/state/write-cell';
import { absoluteAddress } from '../../src/workbook/address';
import {
  TORUN,
  add,
  chosen,
  contents,
  enter,
  expectContents,
  rowsOf,
  tableNamed,
  takeBackLast,
  useExcel,
  withOwnIds,
} from './inserted-workbook';
import { libraryDraft } from '../workbook/sample-drafts';

/** Each test inserts a whole draft. */
jest.setTimeout(120_000);

const excel = useExcel();

const LEGNICA = { draft: libraryDraft('legnica'), language: 'pl' } as const;

describe('adding indicators to a table of one row', () => {
  const sourceOf = (workbook: SimulatedWorkbook) => ({
    name: workbook.names.find(({ name }) => name === 'Wskazniki_etykiety')?.formula,
    list: workbook.sheetNamed('Karta wskaźnika')?.validations[0],
  });

  test('fills that row where it is empty, and makes the card offer all labels', async () => {
    const { workbook } = await excel.inserted();
    const before = sourceOf(workbook);
    await add(chosen('1', 'Jeden'));
    expect(sourceOf(workbook)).toEqual(before);
    await add(chosen('1', 'Dwa'), chosen('1', 'Trzy'));
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(['Jeden', 'Dwa', 'Trzy']);
    const { name, list } = sourceOf(workbook);
    const { sheet, table } = tableNamed(workbook, 'Wskazniki');
    const column = table.range.column + columnNames(sheet, table).indexOf('Etykieta');
    const labels = { row: table.range.row + 1, column, rowCount: 3, columnCount: 1 };
    expect(name).toBe(`='Wskaźniki'!${absoluteAddress(labels)}`);
    expect(list).toEqual({ ...before.list, rule: { kind: 'list', inCellDropDown: true, source: name } });
  });

  test('makes the card offer all labels where its list had stayed behind', async () => {
    const { workbook } = await excel.inserted();
    await add(chosen('1', 'Jeden'));
    const one = sourceOf(workbook).name;
    await add(chosen('1', 'Dwa'));
    const two = sourceOf(workbook).name;
    // As where the second row was typed, and Excel has left the reference to one cell as it was.
    workbook.names = workbook.names.map((each) =>
      each.name === 'Wskazniki_etykiety' ? { ...each, formula: one ?? '' } : each,
    );
    expect(two).not.toBe(one);
    await add(chosen('1', 'Trzy'));
    const { sheet, table } = tableNamed(workbook, 'Wskazniki');
    const column = table.range.column + columnNames(sheet, table).indexOf('Etykieta');
    const labels = { row: table.range.row + 1, column, rowCount: 3, columnCount: 1 };
    expect(sourceOf(workbook).name).toBe(`='Wskaźniki'!${absoluteAddress(labels)}`);
  });

  test('leaves a name that the planner has given to other cells as it is', async () => {
    const { workbook } = await excel.inserted();
    const formula = "='Wskaźniki'!$A$1";
    workbook.names = workbook.names.map((each) =>
      each.name === 'Wskazniki_etykiety' ? { ...each, formula } : each,
    );
    await add(chosen('1', 'Jeden'), chosen('1', 'Dwa'));
    expect(sourceOf(workbook).name).toBe(formula);
    expect(sourceOf(workbook).list?.rule).not.toMatchObject({ source: formula });
  });

  test('fills no row that the planner uses', async () => {
    const { workbook } = await excel.inserted();
    enter(workbook, 'Wskazniki', 0, 'Uwagi', 'do omówienia');
    await add(chosen('1', 'Jeden'));
    expect(rowsOf(workbook, 'Wskazniki').map((row) => [row['Uwagi'], row['Wskaźnik']])).toEqual([
      ['do omówienia', ''],
      ['', 'Jeden'],
    ]);
  });

  test('fills no empty row that the planner keeps among others', async () => {
    const { workbook } = await excel.inserted();
    await add(chosen('1', 'Jeden'), chosen('1', 'Dwa'));
    for (const [header, cell] of Object.entries(rowsOf(workbook, 'Wskazniki')[0] ?? {}))
      if (!String(cell).startsWith('=')) enter(workbook, 'Wskazniki', 0, header, '');
    await add(chosen('1', 'Trzy'));
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(['', 'Dwa', 'Trzy']);
  });

  test('keeps texts as they are in cells that the planner formatted', async () => {
    const { workbook } = await excel.inserted();
    const { sheet, table } = tableNamed(workbook, 'Wskazniki');
    const row = table.range.row + 1;
    const formats = [
      ['Wskaźnik', '@'],
      ['Kod celu', 'General'],
    ] as const;
    for (const [header, numberFormat] of formats) {
      const column = table.range.column + columnNames(sheet, table).indexOf(header);
      const cell = readCell(sheet, row, column);
      writeCell(sheet, row, column, { ...cell, format: { ...cell.format, numberFormat } });
    }
    await add(chosen('1.1', '1.10'), chosen('1.1', "'1"));
    expect(rowsOf(workbook, 'Wskazniki')).toMatchObject([
      { 'Kod celu': '1.1', Wskaźnik: '1.10' },
      { 'Kod celu': '1.1', Wskaźnik: "'1" },
    ]);
  });

  test('keeps a text that begins with an apostrophe as it is, and the text format of its cell', async () => {
    const { workbook } = await excel.inserted();
    enter(workbook, 'Cele', 0, 'Kod', "'1");
    await add(chosen('1', 'Jeden'));
    expect(rowsOf(workbook, 'Wskazniki')).toMatchObject([{ 'Kod celu': "'1", Wskaźnik: 'Jeden' }]);
    const { sheet, table } = tableNamed(workbook, 'Wskazniki');
    const column = table.range.column + columnNames(sheet, table).indexOf('Kod celu');
    expect(readCell(sheet, table.range.row + 1, column).format.numberFormat).toBe('@');
  });

  test('does not overwrite what is typed into it at that very moment', async () => {
    const inserted = await excel.inserted();
    const { workbook } = excel.open(inserted.workbook, { calculate: () => ({ kind: 'number', value: 2 }) });
    const typed: readonly (readonly [string, string | number])[] = [
      ['Wskaźnik', '1.10'],
      ['Kod celu', '3.5'],
      ['Definicja', '=1+1'],
      ['Jednostka', 5],
      ['Uwagi', 'moje'],
    ];
    const before = workbook.copy();
    for (const [header, value] of typed) enter(before, 'Wskazniki', 0, header, value);
    await addIndicators({
      indicators: [chosen('1', 'Jeden')],
      onProgress: ({ stage }) => {
        if (stage === 'writing')
          for (const [header, value] of typed) enter(workbook, 'Wskazniki', 0, header, value);
      },
    });
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(['1.10', 'Jeden']);
    await takeBackLast();
    expectContents(workbook, contents(before));
  });

  test('gives up when that happens twice in succession', async () => {
    const { workbook } = await excel.inserted(TORUN, withOwnIds({ ...LEGNICA, language: 'en' }));
    const expected = workbook.copy();
    enter(expected, 'Wskazniki', 0, 'Wskaźnik', 'moje');
    enter(expected, 'Wskazniki_2', 0, 'Indicator', 'mine');
    let attempts = 0;
    const outcome = await addIndicators({
      indicators: [chosen('1', 'Jeden'), chosen('x', 'One', { goal: 'legnica:1' })],
      onProgress: ({ stage }) => {
        if (stage !== 'writing') return;
        attempts += 1;
        if (attempts === 1) enter(workbook, 'Wskazniki', 0, 'Wskaźnik', 'moje');
        else enter(workbook, 'Wskazniki_2', 0, 'Indicator', 'mine');
      },
    });
    expect(outcome).toEqual({
      kind: 'failed',
      problem: { kind: 'sheetChanged', sheet: 'Indicators' },
      leftovers: false,
    });
    expectContents(workbook, contents(expected));
  });
});
