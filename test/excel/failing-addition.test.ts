import { addIndicators } from '../../src/excel/add-indicators';
import { cleanUpUnfinished, findUnfinished } from '../../src/excel/unfinished-insertion';
import type { UnfinishedInsertion } from '../../src/excel/unfinished-insertion';
import { refused } from '../../src/preview/simulation/messages';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import type { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { draftOf, goalsReading } from '../workbook/sample-drafts';
import { watched } from './change/telling-actions';
import type { Insertion } from './inserted-workbook';
import {
  chosen,
  contents,
  enter,
  expectContents,
  reverseRows,
  rowsOf,
  tableNamed,
  useExcel,
  withIndicators,
} from './inserted-workbook';

/** Each test adds some hundred times. */
jest.setTimeout(300_000);

const excel = useExcel();

/** Small, since it is compared some thousand times. */
const SMALL: Insertion = {
  draft: draftOf([goalsReading(['Dostępność', 'Zieleń'])], { horizon: { from: 2026, to: 2027 } }),
  language: 'pl',
};
const forGoal = (node: '1' | '2', name: string) => chosen(node, name, { goal: `made-up:${node}` });
const MEASURED = withIndicators(SMALL, [forGoal('1', 'Ścieżki'), forGoal('2', 'Mosty')]);
const NEW = [forGoal('2', 'Tory'), forGoal('1', "'Place")];
const add = () => addIndicators({ indicators: NEW });

describe.each([
  ['to a table with rows', MEASURED],
  ['to an empty table', SMALL],
])('an addition %s that fails', (_where, insertion) => {
  let base: SimulatedWorkbook;
  /** The actions at which a failure tells anything, after everything was read: none before changes anything. */
  let telling: readonly number[];
  let roundTrips: number;
  /** The last action without which an addition is unfinished. */
  let lastNeeded: number;
  let before: string;

  beforeAll(async () => {
    base = (await excel.inserted(insertion)).workbook;
    before = contents(base);
    const host = watched(excel.open(base.copy()));
    excel.client.connect(host);
    let read = 0;
    await addIndicators({
      indicators: NEW,
      onProgress: ({ stage }) => {
        if (stage === 'writing') read = host.report().actions;
      },
    });
    telling = host.tellingActions().filter((action) => action > read);
    ({ actions: lastNeeded, roundTrips } = host.report());
    for (; lastNeeded > 0; lastNeeded -= 1) {
      await cutOff(lastNeeded);
      if ((await findUnfinished()) !== undefined) break;
    }
  });

  /** Adds until Excel is gone, so many actions from the beginning, and opens the workbook anew. */
  async function cutOff(action: number): Promise<SimulatedHost> {
    const { workbook, failFrom } = excel.open(base.copy());
    failFrom(action);
    await add();
    return excel.open(workbook);
  }

  async function found(): Promise<UnfinishedInsertion> {
    const unfinished = await findUnfinished();
    if (unfinished === undefined) throw new Error('Nothing unfinished was found');
    return unfinished;
  }

  test('at any of its actions leaves the workbook as it was', async () => {
    expect(telling.length).toBeGreaterThan(30);
    for (const action of telling) {
      const { workbook, failAt } = excel.open(base.copy());
      failAt(action, 'GeneralException');
      expect({ action, outcome: await add() }).toMatchObject({
        action,
        outcome: { kind: 'failed', problem: { kind: 'unexpected' }, leftovers: false },
      });
      expectContents(workbook, before, action);
    }
  });

  test('because Excel is gone from any action on is recognised and cleaned up at the next opening', async () => {
    for (const action of telling) {
      const { workbook } = await cutOff(action);
      const unfinished = await findUnfinished();
      if (unfinished !== undefined) {
        expect(unfinished).toMatchObject({
          sheets: [],
          names: [],
          write: { label: { kind: 'indicatorsAdded', count: 2 }, tables: ['Wskazniki'], sheets: [] },
        });
        expect(await add()).toMatchObject({ problem: { kind: 'unfinishedInsertion' } });
        expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
      }
      expectContents(workbook, before, action);
      expect(await findUnfinished()).toBeUndefined();
    }
  });

  test('is not cleaned up on a protected sheet or under a filter, and is found again', async () => {
    const { workbook } = await cutOff(lastNeeded);
    const { sheet } = tableNamed(workbook, 'Wskazniki');
    const unfinished = await found();
    sheet.isProtected = true;
    const protectedSheet = { kind: 'sheetProtected', sheet: 'Wskaźniki' };
    expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'failed', problem: protectedSheet });
    sheet.isProtected = false;
    sheet.tables = sheet.tables.map((table) => ({ ...table, isFiltered: true }));
    const filteredTable = { kind: 'tableFiltered', sheet: 'Wskaźniki' };
    expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'failed', problem: filteredTable });
    sheet.tables = sheet.tables.map(({ isFiltered: _, ...table }) => table);
    expect(await cleanUpUnfinished(await found())).toEqual({ kind: 'cleaned', kept: [] });
    expectContents(workbook, before);
  });

  test('is cleaned up at the second attempt, at whatever action the first one fails', async () => {
    const host = watched(await cutOff(lastNeeded));
    excel.client.connect(host);
    const first = await found();
    const read = host.report().actions;
    await cleanUpUnfinished(first);
    for (const action of host.tellingActions().filter((each) => each > read)) {
      const { workbook, failAt } = await cutOff(lastNeeded);
      const unfinished = await found();
      failAt(action - read, 'GeneralException');
      expect(await cleanUpUnfinished(unfinished)).toMatchObject({ kind: 'failed' });
      await cleanUpUnfinished(await found());
      expectContents(workbook, before, action);
    }
  });

  test('leaves one empty row where the planner has deleted all others since', async () => {
    const { workbook } = await cutOff(lastNeeded);
    const added = NEW.map(({ name }) => name);
    const names = rowsOf(workbook, 'Wskazniki').map((row) => String(row['Wskaźnik']));
    const others = names.flatMap((name, index) => (added.includes(name) ? [] : [index]));
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Wskazniki');
      for (const index of others.toReversed()) rows.getItemAt(index).delete();
      await context.sync();
    });
    await cleanUpUnfinished(await found());
    const [row, ...more] = rowsOf(workbook, 'Wskazniki');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ Wskaźnik: '', 'Kod celu': '', Rodzaj: '', Id: '', 'Id celu': '' });
    expect(await findUnfinished()).toBeUndefined();
  });

  test('by the loss of its very last answer is complete', async () => {
    const { execute, report, ...host } = excel.open(base.copy());
    excel.client.connect({
      ...host,
      report,
      execute: async (request) => {
        const response = await execute(request);
        return report().roundTrips === roundTrips
          ? refused(500, 'ConnectionFailure', 'The answer was lost.')
          : response;
      },
    });
    expect(await add()).toMatchObject({ kind: 'added', added: 2 });
    expect(rowsOf(host.workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(
      expect.arrayContaining(['Tory', "'Place"]),
    );
    expect(await findUnfinished()).toBeUndefined();
  });
});

test('an addition that fails while it reads has nothing to take back', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const before = contents(workbook);
  let reading = 0;
  const { report } = excel.open(workbook.copy());
  await addIndicators({
    indicators: NEW,
    onProgress: ({ stage }) => {
      if (stage === 'writing') reading = report().actions;
    },
  });
  for (const action of [1, Math.ceil(reading / 2), reading]) {
    const { failAt, report: after } = excel.open(workbook);
    failAt(action, 'GeneralException');
    expect(await add()).toMatchObject({ kind: 'failed', problem: { kind: 'unexpected' }, leftovers: false });
    expect(after().roundTrips).toBeLessThanOrEqual(3);
    expectContents(workbook, before, action);
  }
});

describe('the rows of an addition that was cut off', () => {
  /** The workbook as it was with one more entry in the first row, and as it is after nearly all of an addition. */
  async function cutOff(insertion: Insertion, note: string) {
    const expected = (await excel.inserted(insertion)).workbook;
    const { report } = excel.open(expected.copy());
    await add();
    for (let action = report().actions; action > 0; action -= 1) {
      const { workbook, failFrom } = excel.open(expected.copy());
      failFrom(action);
      await add();
      excel.open(workbook);
      if ((await findUnfinished()) === undefined) continue;
      for (const each of [workbook, expected]) enter(each, 'Wskazniki', 0, 'Uwagi', note);
      return { workbook, expected };
    }
    throw new Error('No addition was unfinished');
  }

  async function cleanUp(): Promise<unknown> {
    const unfinished = await findUnfinished();
    if (unfinished === undefined) throw new Error('Nothing unfinished was found');
    return cleanUpUnfinished(unfinished);
  }

  test('go alone, wherever sorting took them', async () => {
    const { workbook, expected } = await cutOff(MEASURED, 'moje');
    for (const each of [workbook, expected]) reverseRows(each, 'Wskazniki');
    expect(await cleanUp()).toEqual({ kind: 'cleaned', kept: [] });
    expectContents(workbook, contents(expected));
  });

  test('are emptied, not deleted, where the row was there before, also beside one that the planner added since', async () => {
    const { workbook } = await cutOff(SMALL, '');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Wskazniki').rows.add();
      await context.sync();
    });
    enter(workbook, 'Wskazniki', 2, 'Wskaźnik', 'Własny');
    await cleanUp();
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(['', 'Własny']);
  });

  test.each([
    ['a row that was added', MEASURED, ['Ścieżki', 'Mosty', 'Tory'], 'Tory'],
    ['the row that was filled', SMALL, ["'Place"], "'Place"],
  ])('stay where somebody has typed since into %s, and are told', async (_which, insertion, left, name) => {
    const { workbook } = await cutOff(insertion, '');
    const index = rowsOf(workbook, 'Wskazniki').findIndex((row) => row['Wskaźnik'] === name);
    enter(workbook, 'Wskazniki', index, 'Uwagi', 'moje');
    expect(await cleanUp()).toEqual({ kind: 'cleaned', kept: ['Wskaźniki'] });
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Wskaźnik'])).toEqual(left);
    expect(rowsOf(workbook, 'Wskazniki').map((row) => row['Uwagi'])).toContain('moje');
  });
});
