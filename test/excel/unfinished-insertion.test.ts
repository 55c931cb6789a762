import { insertWorkbook } from '../../src/excel/insert-workbook';
import { MARKER_KEY } from '../../src/excel/insertion-marker';
import type { UnfinishedInsertion } from '../../src/excel/unfinished-insertion';
import { cleanUpUnfinished, findUnfinished } from '../../src/excel/unfinished-insertion';
import { refused } from '../../src/preview/simulation/messages';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { STANDARD_FORMAT } from '../../src/preview/simulation/state/cell-format';
import { cellKey } from '../../src/preview/simulation/state/grid';
import { useOfficeClient } from '../office-client';
import { exampleModel } from './example-model';
import { plannersWorkbook, snapshot } from './planners-workbook';
import { useSimulatedOffice } from './simulated-office';

describe('an insertion that was cut off', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  function open(workbook: SimulatedWorkbook): SimulatedHost {
    surround({ excelApi: '1.9' });
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    return host;
  }

  /** Inserts until Excel is gone, a hundred actions before the end, and opens the workbook anew. */
  async function cutOff(newWorkbook = plannersWorkbook): Promise<SimulatedHost> {
    const { report } = open(newWorkbook());
    await insertWorkbook({ layOut: exampleModel });
    const host = open(newWorkbook());
    host.failFrom(report().actions - 100);
    await insertWorkbook({ layOut: exampleModel });
    return open(host.workbook);
  }

  async function found(): Promise<UnfinishedInsertion> {
    const unfinished = await findUnfinished();
    if (unfinished === undefined) throw new Error('Nothing unfinished was found');
    return unfinished;
  }

  test('is not found where there was none', async () => {
    const { report } = open(plannersWorkbook());
    expect(await findUnfinished()).toBeUndefined();
    expect(report()).toMatchObject({ roundTrips: 2, releases: 0 });
  });

  test('is found with its sheets, and blocks another insertion until it is cleaned up', async () => {
    const before = snapshot(plannersWorkbook());
    const { workbook } = await cutOff();
    const unfinished = await found();
    expect(unfinished.sheets.map(({ name, empty }) => ({ name, empty }))).toEqual([
      { name: 'Cele 2', empty: false },
      { name: "Słowniki 'A'–Z", empty: false },
    ]);
    expect(unfinished.names).toEqual(['Prog_2']);
    expect(await insertWorkbook({ layOut: exampleModel })).toMatchObject({
      problem: { problem: { kind: 'unfinishedInsertion' }, leftovers: false },
    });
    expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
    expect(snapshot(workbook)).toEqual(before);
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
  });

  test('is recognised by its marks when the settings were lost', async () => {
    const { workbook } = await cutOff();
    workbook.settings.delete(MARKER_KEY);
    const unfinished = await found();
    expect(unfinished.sheets.map(({ name }) => name)).toEqual(['Cele 2', "Słowniki 'A'–Z"]);
    await cleanUpUnfinished(unfinished);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Budżet', 'Cele', 'Zadania']);
    expect(await findUnfinished()).toBeUndefined();
  });

  test('is recognised by its marks under other names, too', async () => {
    const { workbook } = await cutOff();
    const goals = workbook.sheetNamed('Cele 2');
    if (goals !== undefined) goals.name = 'Nasze cele';
    expect((await found()).sheets.map(({ name }) => name)).toEqual(['Nasze cele', "Słowniki 'A'–Z"]);
  });

  test('loses only the sheets that were shown: not one that the planner made since', async () => {
    const { workbook } = await cutOff();
    const unfinished = await found();
    const own = workbook.appendSheet('Notatki');
    own.cells.set(cellKey(0, 0), { content: { kind: 'text', text: 'moje' }, format: STANDARD_FORMAT });
    const [first] = unfinished.sheets;
    if (first === undefined) throw new Error('No sheet was found');
    await cleanUpUnfinished({ ...unfinished, sheets: [first], names: [] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Budżet',
      'Cele',
      'Zadania',
      "Słowniki 'A'–Z",
      'Notatki',
    ]);
  });

  test('with nothing but its record left is cleaned up without any sheet', async () => {
    const { workbook } = open(plannersWorkbook());
    const before = snapshot(workbook);
    workbook.settings.set(MARKER_KEY, 'of a later version');
    const unfinished = await found();
    expect(unfinished).toMatchObject({ sheets: [], names: [] });
    await cleanUpUnfinished(unfinished);
    expect(snapshot(workbook)).toEqual(before);
  });

  test('keeps one sheet when the workbook has no other visible one, and is not found again', async () => {
    const { workbook } = await cutOff(() => SimulatedWorkbook.blank());
    for (const sheet of workbook.sheets) if (sheet.name === 'Arkusz1') sheet.visibility = 'Hidden';
    workbook.activeSheetId = workbook.sheetNamed('Cele')?.id ?? '';
    expect(await cleanUpUnfinished(await found())).toEqual({ kind: 'cleaned', kept: ['Cele'] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Arkusz1', 'Cele']);
    expect(await findUnfinished()).toBeUndefined();
  });

  test('is not cleaned up while the structure is protected, and is found again', async () => {
    const { workbook } = await cutOff();
    const unfinished = await found();
    workbook.structureProtected = true;
    expect(await cleanUpUnfinished(unfinished)).toEqual({
      kind: 'failed',
      problem: { kind: 'workbookProtected' },
    });
    workbook.structureProtected = false;
    expect(await cleanUpUnfinished(await found())).toEqual({ kind: 'cleaned', kept: [] });
  });

  test('is cleaned up at the second attempt, at whatever action the first one fails', async () => {
    const before = snapshot(plannersWorkbook());
    for (let action = 1; ; action += 1) {
      const { workbook, failAt } = await cutOff();
      const unfinished = await found();
      failAt(action, 'GeneralException');
      const first = await cleanUpUnfinished(unfinished);
      if (first.kind === 'cleaned') break;
      await cleanUpUnfinished(await found());
      expect({ action, workbook: snapshot(workbook) }).toEqual({ action, workbook: before });
    }
  });

  test('by the loss of its very last answer is complete', async () => {
    const { execute, report, ...host } = open(plannersWorkbook());
    client.connect({
      ...host,
      report,
      execute: async (request) => {
        const response = await execute(request);
        return report().roundTrips === 3
          ? refused(500, 'ConnectionFailure', 'The answer was lost.')
          : response;
      },
    });
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Budżet',
      'Cele',
      'Zadania',
      'Cele 2',
      "Słowniki 'A'–Z",
    ]);
    expect(await findUnfinished()).toBeUndefined();
  });

  test('cannot be looked for while a cell is being edited', async () => {
    open(plannersWorkbook()).setCellEditMode(true);
    await expect(findUnfinished()).rejects.toMatchObject({ problem: { kind: 'cellEditMode' } });
  });
});
