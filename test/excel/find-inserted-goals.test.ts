import type { InsertedGoal } from '../../src/excel/find-inserted-goals';
import { findInsertedGoals } from '../../src/excel/find-inserted-goals';
import type { HostProblem } from '../../src/excel/host-problem';
import { insertDraft } from '../../src/excel/insert-draft';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { LANGUAGES } from '../../src/strategy/language';
import { draftOf, goalsReading, libraryDraft } from '../workbook/sample-drafts';
import {
  TORUN,
  chosen,
  deleteColumn,
  deleteSheet,
  enter,
  insertColumn,
  renameHeader,
  reverseRows,
  rowsOf,
  useExcel,
  withIndicators,
  withOwnIds,
} from './inserted-workbook';
import { plannersWorkbook, snapshot } from './planners-workbook';

const excel = useExcel();

async function found(): Promise<readonly InsertedGoal[]> {
  const goals = await findInsertedGoals();
  if (!goals.ok) throw new Error(`Not found: ${goals.problem.kind}`);
  return goals.value;
}

async function problem(): Promise<HostProblem> {
  const goals = await findInsertedGoals();
  if (goals.ok) throw new Error('There is no problem');
  return goals.problem;
}

const MEASURED = withIndicators(TORUN, [
  chosen('1', 'Ścieżki'),
  chosen('3.5', 'Chodniki'),
  chosen('3.5', 'Mosty'),
]);

describe('finding inserted goals', () => {
  test.each(LANGUAGES)(
    'reads them in three round trips, whatever the language of the sheets: %s',
    async (language) => {
      const { workbook, report } = await excel.inserted({ ...MEASURED, language });
      const before = snapshot(workbook);
      const goals = await found();
      expect(report()).toMatchObject({ roundTrips: 3, releases: 0 });
      expect(goals).toHaveLength(31);
      expect(goals.find(({ key }) => key === 'torun-2028:3.5')).toEqual({
        key: 'torun-2028:3.5',
        id: expect.any(String),
        code: '3.5',
        name: expect.stringContaining('transport'),
        table: 'Wskazniki',
        sheet: language === 'pl' ? 'Wskaźniki' : 'Indicators',
        indicators: ['Chodniki', 'Mosty'],
      });
      expect(goals.find(({ key }) => key === 'torun-2028:1')?.indicators).toEqual(['Ścieżki']);
      expect(snapshot(workbook)).toEqual(before);
    },
  );

  test('is empty where nothing was inserted, and takes no table of the planner for ours', async () => {
    const { workbook } = excel.open(plannersWorkbook());
    expect(await found()).toEqual([]);
    const [budget] = workbook.sheets;
    if (budget === undefined) throw new Error('No sheet');
    for (const name of ['Wskazniki', 'Cele']) {
      budget.tables = budget.tables.map((table) => ({ ...table, name }));
      expect(await found()).toEqual([]);
    }
  });

  test('does not mind a table of the planner that has the name of ours', async () => {
    const { workbook } = excel.open(plannersWorkbook());
    const [budget] = workbook.sheets;
    if (budget === undefined) throw new Error('No sheet');
    budget.tables = budget.tables.map((table) => ({ ...table, name: 'Wskazniki' }));
    await insertDraft(TORUN.draft, { language: 'pl' });
    expect(new Set((await found()).map(({ table }) => table))).toEqual(new Set(['Wskazniki_2']));
  });

  test('tells several insertions apart, the last one first, each with its own goals', async () => {
    const second = { draft: libraryDraft('kalisz-2014-2024', 'torun-2028'), language: 'en' } as const;
    await excel.inserted(TORUN, withOwnIds(second));
    const goals = await found();
    expect(goals[0]).toMatchObject({ table: 'Wskazniki_2', sheet: 'Indicators' });
    const codes = goals.filter(({ key }) => key === 'torun-2028:1').map(({ code, table }) => [table, code]);
    expect(codes).toEqual([
      ['Wskazniki_2', expect.any(String)],
      ['Wskazniki', '1'],
    ]);
    expect(
      goals.filter(({ key }) => key.startsWith('kalisz')).every(({ table }) => table === 'Wskazniki_2'),
    ).toBe(true);
  });

  test('follows the planner who sorts, inserts and moves columns, renumbers and renames', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    reverseRows(workbook, 'Cele');
    reverseRows(workbook, 'Wskazniki');
    insertColumn(workbook, 'Cele', 'Kod', 'Moje', ['x']);
    insertColumn(workbook, 'Wskazniki', 'Kod celu', 'Priorytet');
    const goals = workbookGoals(workbook);
    enter(workbook, 'Cele', goals.indexOf('3.5'), 'Kod', '3.9');
    enter(workbook, 'Cele', goals.indexOf('3.5'), 'Nazwa', 'Transport');
    expect((await found()).find(({ key }) => key === 'torun-2028:3.5')).toMatchObject({
      code: '3.9',
      name: 'Transport',
      // Added for this goal under the code that it had.
      indicators: ['Mosty', 'Chodniki'],
    });
  });

  test('leaves an indicator that the planner moved to another goal to that one', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    enter(workbook, 'Wskazniki', 2, 'Kod celu', '1');
    // A row that has no name yet names no indicator.
    enter(workbook, 'Wskazniki', 1, 'Wskaźnik', '');
    const goals = await found();
    expect(goals.find(({ key }) => key === 'torun-2028:1')?.indicators).toEqual(['Ścieżki', 'Mosty']);
    expect(goals.find(({ key }) => key === 'torun-2028:3.5')?.indicators).toEqual([]);
  });

  test('leaves out goals that the planner added, and those without a code', async () => {
    const { workbook } = await excel.inserted();
    enter(workbook, 'Cele', 0, 'Klucz pochodzenia', '');
    enter(workbook, 'Cele', 1, 'Kod', '');
    expect((await found()).map(({ key }) => key)).not.toContain('torun-2028:1');
    expect(await found()).toHaveLength(29);
  });

  test('finds the goals of a table that the planner has renamed', async () => {
    const { report } = await excel.inserted();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Cele').name = 'NaszeCele';
      await context.sync();
    });
    const { roundTrips } = report();
    expect(await found()).toHaveLength(31);
    expect(report().roundTrips - roundTrips).toBe(3);
  });

  test('reads values where the planner numbers goals by formulas, in one more round trip', async () => {
    const { workbook } = await excel.inserted();
    enter(workbook, 'Cele', 0, 'Kod', '="I"');
    const host = excel.open(workbook, { calculate: () => ({ kind: 'text', text: 'I' }) });
    expect((await found()).find(({ key }) => key === 'torun-2028:1')?.code).toBe('I');
    expect(host.report().roundTrips).toBe(4);
  });

  test('takes a numbered code for the text that it reads', async () => {
    const { workbook } = await excel.inserted();
    enter(workbook, 'Cele', 0, 'Kod', 7);
    expect((await found())[0]?.code).toBe('7');
  });

  describe('says what is wrong', () => {
    test('when the sheet of indicators was deleted', async () => {
      await excel.inserted();
      await deleteSheet('Wskaźniki');
      expect(await problem()).toEqual({ kind: 'indicatorTableMissing', table: 'Cele' });
    });

    test('when the sheet of goals was deleted', async () => {
      await excel.inserted();
      await deleteSheet('Cele 2');
      expect(await problem()).toEqual({ kind: 'goalsTableMissing', table: 'Wskazniki' });
    });

    test.each([
      ['Wskazniki', 'Kod celu'],
      ['Wskazniki', 'Id celu'],
      ['Cele', 'Kod'],
      ['Cele', 'Klucz pochodzenia'],
    ])('when the table %s has no column „%s” any more', async (table, column) => {
      await excel.inserted();
      await deleteColumn(table, column);
      expect(await problem()).toEqual({ kind: 'columnMissing', table, column });
    });

    test('when a cell is being edited', async () => {
      const host = await excel.inserted();
      host.setCellEditMode(true);
      expect(await problem()).toEqual({ kind: 'cellEditMode' });
    });
  });

  test('knows the goals of a table whose formulas of their names were overwritten', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    enter(workbook, 'Wskazniki', 0, 'Cel', 'własny tekst');
    expect(await found()).toHaveLength(31);
  });

  test('knows a column that has another header by its place', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    renameHeader(workbook, 'Wskazniki', 'Kod celu', 'Cel, do którego należy');
    expect(await found()).toHaveLength(31);
  });

  test('finds a column whose header alone was translated', async () => {
    const { workbook } = await excel.inserted();
    renameHeader(workbook, 'Wskazniki', 'Kod celu', 'goal code');
    expect(await found()).toHaveLength(31);
  });

  test('works for a draft without goals', async () => {
    await excel.inserted({ draft: draftOf([goalsReading(['Jedyny cel'])]), language: 'pl' });
    expect((await found()).map(({ name }) => name)).toEqual(['Jedyny cel']);
    excel.open(SimulatedWorkbook.blank());
    expect(await found()).toEqual([]);
  });
});

function workbookGoals(workbook: SimulatedWorkbook): readonly string[] {
  return rowsOf(workbook, 'Cele').map(({ Kod }) => String(Kod));
}
