import fc from 'fast-check';
import { addIndicators } from '../../src/excel/add-indicators';
import { insertDraft } from '../../src/excel/insert-draft';
import type { InsertionProgress } from '../../src/excel/insert-workbook';
import type { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { EMPTY_CELL } from '../../src/preview/simulation/state/cell-state';
import { referencedRange } from '../../src/preview/simulation/state/referenced-range';
import { readCell, writeCell } from '../../src/preview/simulation/state/write-cell';
import { LANGUAGES } from '../../src/strategy/language';
import { isSameName } from '../../src/strategy/same-name';
import { cellText } from '../../src/workbook/cell-text';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { normalForm } from '../../src/workbook/normal-form';
import { publishedApiSets } from '../api-sets';
import {
  TORUN,
  add,
  chosen,
  contents,
  deleteColumn,
  enter,
  expectContents,
  insertColumn,
  renameHeader,
  reverseRows,
  rowsOf,
  tableNamed,
  takeBackLast,
  useExcel,
  withIndicators,
  withOwnIds,
} from './inserted-workbook';
import { plannersWorkbook } from './planners-workbook';

/** Each test inserts whole drafts. */
jest.setTimeout(120_000);

const excel = useExcel();

/** The workbook as a model, the ids of indicators as `withIndicators` gives them, and no indicator chosen on the card. */
function modelOf(workbook: SimulatedWorkbook): WorkbookModel {
  const copy = workbook.copy();
  for (const [index] of rowsOf(copy, 'Wskazniki').entries())
    enter(copy, 'Wskazniki', index, 'Id', `w-${index + 1}`);
  const choice = copy.names.find(({ name }) => name === 'Karta_wskaznik');
  const card = choice && referencedRange(copy, choice.formula);
  if (card === undefined) throw new Error('The card has no choice');
  const { row, column } = card.range;
  writeCell(card.sheet, row, column, { ...readCell(card.sheet, row, column), content: { kind: 'empty' } });
  return normalForm(copy.toModel());
}

const MEASURED = withIndicators(TORUN, [
  chosen('1', 'Ścieżki'),
  chosen('3.5', 'Chodniki'),
  chosen('3.5', 'Mosty'),
]);

describe('adding indicators', () => {
  test.each(LANGUAGES)(
    'leaves the workbook as if they had been inserted with the goals, in %s',
    async (language) => {
      const indicators = [
        chosen('3.5', 'Chodniki', { kind: 'context', frequency: 'monthly', desiredChange: 'maintain' }),
        chosen('1', '2.10', {
          unit: '',
          definition: "'cytat",
          level: 'powiat',
          variable: { id: '60559', verified: true },
        }),
        chosen('3.5', 'Mosty', { templateId: undefined, source: '=1+1', frequency: undefined }),
      ];
      const insertion = { ...TORUN, language };
      const expected = modelOf((await excel.inserted(withIndicators(insertion, indicators))).workbook);
      const { workbook } = await excel.inserted(insertion);
      expect(await add(...indicators)).toMatchObject({ added: 3, present: [], withoutGoal: [] });
      expect(modelOf(workbook)).toEqual(expected);
    },
  );

  test('writes whatever text it is given as it is', async () => {
    const base = (await excel.inserted()).workbook;
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        '=1+1',
        "'x",
        "''",
        '1.10',
        '3-4',
        '+5',
        '@a',
        'TRUE',
        'PRAWDA',
        '50%',
        '#N/D!',
        '1e5',
        '2,5',
        'maj 2026',
      ),
    );
    const indicator = fc
      .record({ name: text, unit: text, definition: text, source: text })
      .filter((texts) => Object.values(texts).every((each) => cellText(each) !== ''))
      .map((texts) => chosen('3.5', texts.name, texts));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(indicator, {
          minLength: 1,
          maxLength: 4,
          comparator: isSameName,
          selector: ({ name }) => name,
        }),
        async (indicators) => {
          const { workbook } = excel.open(base.copy());
          await add(...indicators);
          const { draft } = withIndicators(TORUN, indicators);
          const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
          const expected = normalForm(model).sheets.find(({ name }) => name === 'Wskaźniki')?.rows;
          expect(modelOf(workbook).sheets.find(({ name }) => name === 'Wskaźniki')?.rows).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('takes six round trips and members of ExcelApi 1.9 and below', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    const { report } = excel.open(workbook, { apiSets: publishedApiSets() });
    await add(chosen('3.5', 'Nowy'), chosen('1', 'Nowy'));
    expect(report()).toMatchObject({ roundTrips: 6, releases: 0 });
    expect(Number(report().highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
    expect(workbook.settings).toEqual(new Map([['other', 'their value']]));
  });

  test('tells how far it is', async () => {
    await excel.inserted();
    const progress: InsertionProgress[] = [];
    await addIndicators({ indicators: [chosen('1', 'Nowy')], onProgress: (step) => progress.push(step) });
    expect(progress.map(({ stage }) => stage)).toEqual(['reading', 'writing', 'finishing']);
    expect(progress.map(({ fraction }) => fraction)).toEqual([0, 2 / 3, 1]);
  });

  test('goes behind the rows of the same goal, those of other goals to the end, changes nothing else, and can be taken back', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    reverseRows(workbook, 'Wskazniki');
    enter(workbook, 'Wskazniki', 0, '2026', 12.5);
    enter(workbook, 'Wskazniki', 1, 'Odpowiedzialny', 'Wydział Dróg');
    const { sheet, table } = tableNamed(workbook, 'Wskazniki');
    writeCell(sheet, table.range.row + 8, 1, {
      ...EMPTY_CELL,
      content: { kind: 'text', text: 'pod tabelą' },
    });
    const before = workbook.snapshot();
    const rows = rowsOf(workbook, 'Wskazniki');
    const outcome = await add(
      chosen('2', 'Drzewa'),
      chosen('3.5', 'Tory'),
      chosen('1', 'Place'),
      chosen('3.5', 'Perony'),
    );
    expect(outcome.canBeUndone).toBe(true);
    expect(rowsOf(workbook, 'Wskazniki').filter((_, row) => [0, 1, 4].includes(row))).toEqual(rows);
    expect(rowsOf(workbook, 'Wskazniki').map((row) => [row['Kod celu'], row['Wskaźnik']])).toEqual([
      ['3.5', 'Mosty'],
      ['3.5', 'Chodniki'],
      ['3.5', 'Tory'],
      ['3.5', 'Perony'],
      ['1', 'Ścieżki'],
      ['1', 'Place'],
      ['2', 'Drzewa'],
    ]);
    expect(readCell(sheet, table.range.row + 12, 1).content).toEqual({ kind: 'text', text: 'pod tabelą' });
    expect(workbook.snapshot()).not.toEqual(before);
    await takeBackLast();
    expect(workbook.snapshot()).toEqual(before);
  });

  test('gives new rows the formulas of the others, and leaves empty what is for the planner to fill', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    enter(workbook, 'Wskazniki', 2, 'Ocena', 'wpisana ręcznie');
    await add(chosen('3.5', 'Tory'));
    const [first, , , added] = rowsOf(workbook, 'Wskazniki');
    if (first === undefined || added === undefined) throw new Error('Rows are missing');
    const formulas = Object.entries(first).filter(([, cell]) => String(cell).startsWith('='));
    expect(formulas).toHaveLength(9);
    expect(added).toMatchObject(Object.fromEntries(formulas));
    for (const header of ['2026', '2035', 'Rok bazowy', 'Wartość docelowa', 'Odpowiedzialny', 'Uwagi'])
      expect(added[header]).toBe('');
  });

  test('keeps the planner’s own columns: empty, or calculated like the rows above', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    insertColumn(workbook, 'Wskazniki', 'Kod celu', 'Priorytet', ['1', '2', '3']);
    insertColumn(workbook, 'Wskazniki', 'Ocena', 'Budżet', ['=A5*2', '=A6*2', '=A7*2']);
    insertColumn(workbook, 'Wskazniki', 'Ocena', 'Raz', ['=A5*2', '', '=A7*2']);
    await add(chosen('3.5', 'Tory'), chosen('3.5', 'Perony'));
    const [, , , ...added] = rowsOf(workbook, 'Wskazniki');
    expect(
      added.map((row) => [row['Wskaźnik'], row['Kod celu'], row['Priorytet'], row['Budżet'], row['Raz']]),
    ).toEqual([
      ['Tory', '3.5', '', '=A8*2', ''],
      ['Perony', '3.5', '', '=A9*2', ''],
    ]);
  });

  test('does without columns that the planner deleted and the row does not need', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    await deleteColumn('Wskazniki', 'Definicja');
    await add(chosen('3.5', 'Tory'));
    expect(rowsOf(workbook, 'Wskazniki')[3]).toMatchObject({
      Wskaźnik: 'Tory',
      'Źródło danych': 'zarząd dróg',
      Id: expect.any(String),
    });
  });

  test('knows a column that has another header by its place', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    renameHeader(workbook, 'Wskazniki', 'Definicja', 'Opis');
    const indicator = chosen('3.5', 'Tory');
    await add(indicator);
    expect(rowsOf(workbook, 'Wskazniki')[3]).toMatchObject({ Wskaźnik: 'Tory', Opis: indicator.definition });
  });

  test('gives the code that the goal has now', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    const goals = rowsOf(workbook, 'Cele').map((row) => row['Klucz pochodzenia']);
    enter(workbook, 'Cele', goals.indexOf('torun-2028:3.5'), 'Kod', '2.10');
    const id = rowsOf(workbook, 'Cele')[goals.indexOf('torun-2028:3.5')]?.Id;
    await add(chosen('3.5', 'Tory'));
    expect(rowsOf(workbook, 'Wskazniki')[3]).toMatchObject({
      'Kod celu': '2.10',
      'Id celu': id,
      'Kod celu przy wstawieniu': '2.10',
    });
  });

  test('goes to the goals inserted last, and to those before only where the last ones lack the goal', async () => {
    const only = (node: string) => {
      const goals = TORUN.draft.goals.map((goal) => ({ ...goal, children: [] }));
      return {
        draft: { ...TORUN.draft, goals: goals.filter(({ code }) => code === node) },
        language: 'en' as const,
      };
    };
    const { workbook } = await excel.inserted(TORUN, withOwnIds(only('1')));
    const before = contents(workbook);
    expect(await add(chosen('1', 'Lanes'), chosen('2', 'Tory'))).toMatchObject({
      added: 2,
      sheets: ['Indicators', 'Wskaźniki'],
    });
    expect(rowsOf(workbook, 'Wskazniki_2')).toMatchObject([
      { Indicator: 'Lanes', Kind: 'goal', 'Desired change': 'increase' },
    ]);
    expect(rowsOf(workbook, 'Wskazniki')).toMatchObject([{ Wskaźnik: 'Tory', 'Kod celu': '2' }]);
    expect(String(rowsOf(workbook, 'Wskazniki_2')[0]?.Goal)).toContain('Cele_2');
    await takeBackLast();
    expectContents(workbook, before);
  });

  test('leaves a table of the planner with the name of ours alone', async () => {
    const { workbook } = excel.open(plannersWorkbook());
    const budget = workbook.sheets[0];
    if (budget === undefined) throw new Error('No sheet');
    budget.tables = budget.tables.map((table) => ({ ...table, name: 'Wskazniki' }));
    await insertDraft(TORUN.draft, { language: 'pl' });
    const before = structuredClone(budget);
    expect(await add(chosen('1', 'Nowy'))).toMatchObject({ added: 1 });
    expect(budget).toEqual(before);
    expect(rowsOf(workbook, 'Wskazniki_2')).toMatchObject([{ Wskaźnik: 'Nowy' }]);
  });

  test('passes over what is there already and what has no goal, and tells', async () => {
    const { workbook, report } = await excel.inserted(MEASURED);
    const present = [chosen('3.5', ' chodniki'), chosen('1', 'Ścieżki', { unit: 'm' })];
    const withoutGoal = [chosen('9.9', 'Nowy')];
    const [first, again] = [chosen('3.5', 'Tory'), chosen('3.5', 'TORY')];
    const outcome = await add(...present, ...withoutGoal, first, again);
    expect(outcome).toMatchObject({ added: 1, present: [...present, again], withoutGoal });
    expect(rowsOf(workbook, 'Wskazniki')).toHaveLength(4);
    const before = workbook.snapshot();
    const { roundTrips } = report();
    expect(await add(first, ...withoutGoal)).toEqual({
      kind: 'added',
      added: 0,
      sheets: [],
      present: [first],
      withoutGoal,
    });
    expect(workbook.snapshot()).toEqual(before);
    expect(report().roundTrips - roundTrips).toBe(3);
  });

  test('has no goal in a workbook into which nothing was inserted', async () => {
    excel.open(plannersWorkbook());
    expect(await add(chosen('1', 'Nowy'))).toMatchObject({ added: 0, withoutGoal: [{ name: 'Nowy' }] });
  });

  test('needs no unprotected structure', async () => {
    const { workbook } = await excel.inserted();
    workbook.structureProtected = true;
    expect(await add(chosen('1', 'Nowy'))).toMatchObject({ added: 1 });
  });

  test('of a hundred and twenty takes six round trips, too', async () => {
    const { workbook, report } = await excel.inserted();
    const { roundTrips, actions } = report();
    await add(...Array.from({ length: 120 }, (_, index) => chosen('3.5', `Wskaźnik ${index}`)));
    expect(report().roundTrips - roundTrips).toBe(6);
    expect(report().actions - actions).toBeLessThan(1000);
    expect(Math.max(...report().requestBytes)).toBeLessThan(1_000_000);
    expect(rowsOf(workbook, 'Wskazniki')).toHaveLength(120);
  });
});
