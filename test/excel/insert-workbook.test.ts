import type { InsertionProgress } from '../../src/excel/insert-workbook';
import { insertWorkbook } from '../../src/excel/insert-workbook';
import { MARKER_KEY } from '../../src/excel/insertion-marker';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { publishedApiSets } from '../api-sets';
import { useOfficeClient } from '../office-client';
import { exampleModel } from './example-model';
import { plannersWorkbook, snapshot } from './planners-workbook';
import { useSimulatedOffice } from './simulated-office';

describe('inserting sheets', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  function open(workbook: SimulatedWorkbook): SimulatedHost {
    surround({ excelApi: '1.9' });
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    return host;
  }

  test('takes three round trips and leaves neither mark nor marker', async () => {
    const { workbook, report } = open(SimulatedWorkbook.blank());
    const insertion = await insertWorkbook({ layOut: exampleModel });
    expect(insertion.ok).toBe(true);
    expect(report()).toMatchObject({ roundTrips: 3, releases: 0 });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Arkusz1', 'Cele', "Słowniki 'A'–Z"]);
    expect(workbook.sheets.flatMap((sheet) => sheet.names)).toEqual([]);
    expect(workbook.settings.size).toBe(0);
    expect(workbook.activeSheetId).toBe(workbook.sheets[1]?.id);
  });

  test('uses nothing above ExcelApi 1.9, whatever the model has', async () => {
    surround({ excelApi: '1.9' });
    const workbook = SimulatedWorkbook.blank();
    const host = createSimulatedHost({ workbook, locale: 'pl-PL', apiSets: publishedApiSets() });
    client.connect(host);
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
    expect(host.report().highestApiSet).toBe('1.9');
  });

  test('gives way to every name that is taken, hidden or not, and touches nothing that was there', async () => {
    const { workbook } = open(plannersWorkbook());
    for (let number = 1; number <= 50; number += 1) workbook.appendSheet(`Arkusz${number}`);
    const before = structuredClone(workbook.sheets);
    const insertion = await insertWorkbook({ layOut: exampleModel });
    expect(insertion.ok).toBe(true);
    expect(workbook.sheets.slice(0, before.length)).toEqual(before);
    expect(workbook.sheets.slice(before.length).map((sheet) => sheet.name)).toEqual([
      'Cele 2',
      "Słowniki 'A'–Z",
    ]);
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(tables).toEqual(['Poziomy', 'Cele', 'Poziomy_2']);
    expect(workbook.names.map(({ name }) => name)).toEqual(['Prog', 'Prog_2']);
    expect(workbook.settings).toEqual(new Map([['other', 'their value']]));
  });

  test('twice gives two sets of sheets', async () => {
    const { workbook } = open(SimulatedWorkbook.blank());
    await insertWorkbook({ layOut: exampleModel });
    await insertWorkbook({ layOut: exampleModel });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Arkusz1',
      'Cele',
      "Słowniki 'A'–Z",
      'Cele 2',
      "Słowniki 'A'–Z 2",
    ]);
  });

  test('protects the sheets that are to be protected, with their input cells open', async () => {
    const host = open(SimulatedWorkbook.blank());
    await insertWorkbook({ layOut: exampleModel });
    expect(host.workbook.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true, false]);
    const type = (column: number): string =>
      host.typeInto({ sheet: 'Cele', row: 3, column, text: '2026-05-01' }).kind;
    expect([type(2), type(3)]).toEqual(['refused', 'entered']);
  });

  test('tells how far it is, from nothing to everything', async () => {
    open(SimulatedWorkbook.blank());
    const progress: InsertionProgress[] = [];
    await insertWorkbook({ layOut: exampleModel, onProgress: (step) => progress.push(step) });
    expect(progress.map(({ stage }) => stage)).toEqual(['reading', 'writing', 'finishing', 'finishing']);
    expect(progress.map(({ fraction }) => fraction)).toEqual([0, 1 / 3, 2 / 3, 1]);
  });

  test('is refused while another is under way', async () => {
    const { workbook } = open(SimulatedWorkbook.blank());
    const [first, second] = await Promise.all([
      insertWorkbook({ layOut: exampleModel }),
      insertWorkbook({ layOut: exampleModel }),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, problem: { problem: { kind: 'alreadyRunning' }, leftovers: false } });
    expect(workbook.sheets).toHaveLength(3);
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
  });

  describe('is refused, and the workbook left as it is,', () => {
    async function refusal(host: SimulatedHost): Promise<unknown> {
      const before = snapshot(host.workbook);
      const insertion = await insertWorkbook({ layOut: exampleModel });
      expect(snapshot(host.workbook)).toEqual(before);
      if (insertion.ok) throw new Error('The insertion was not refused');
      expect(insertion.problem.leftovers).toBe(false);
      expect(host.report().roundTrips).toBeLessThanOrEqual(1);
      return insertion.problem.problem;
    }

    test('when Excel is too old', async () => {
      const host = open(plannersWorkbook());
      surround({ excelApi: '1.8' });
      expect(await refusal(host)).toEqual({ kind: 'excelTooOld' });
    });

    test('when the structure is protected', async () => {
      const host = open(plannersWorkbook());
      host.workbook.structureProtected = true;
      expect(await refusal(host)).toEqual({ kind: 'workbookProtected' });
    });

    test('when the workbook is read-only', async () => {
      const host = open(plannersWorkbook());
      host.workbook.readOnly = true;
      expect(await refusal(host)).toEqual({ kind: 'readOnly' });
    });

    test('when a cell is being edited', async () => {
      const host = open(plannersWorkbook());
      host.setCellEditMode(true);
      expect(await refusal(host)).toEqual({ kind: 'cellEditMode' });
    });

    test('when the planner begins to edit a cell after the names were read', async () => {
      const host = open(plannersWorkbook());
      const before = snapshot(host.workbook);
      const insertion = await insertWorkbook({
        layOut: (taken) => {
          host.setCellEditMode(true);
          return exampleModel(taken);
        },
      });
      expect(insertion).toEqual({
        ok: false,
        problem: { problem: { kind: 'cellEditMode' }, leftovers: false },
      });
      expect(snapshot(host.workbook)).toEqual(before);
    });

    test('when an earlier insertion was cut off', async () => {
      const host = open(plannersWorkbook());
      host.workbook.settings.set(MARKER_KEY, 'of whatever version');
      expect(await refusal(host)).toEqual({ kind: 'unfinishedInsertion' });
    });

    test('when its first request is too large for Excel', async () => {
      surround({ excelApi: '1.9' });
      const host = createSimulatedHost({
        workbook: plannersWorkbook(),
        locale: 'pl-PL',
        payloadLimit: 50_000,
      });
      client.connect(host);
      const before = snapshot(host.workbook);
      const insertion = await insertWorkbook({ layOut: exampleModel });
      expect(insertion).toEqual({
        ok: false,
        problem: { problem: { kind: 'requestTooLarge' }, leftovers: false },
      });
      expect(snapshot(host.workbook)).toEqual(before);
    });
  });

  test('is split into requests of less than 5 MB, however long its texts are', async () => {
    const host = open(plannersWorkbook());
    const rows = Array.from({ length: 200 }, () => [
      { content: { kind: 'text' as const, text: 'Ż'.repeat(32_767) } },
    ]);
    const insertion = await insertWorkbook({
      layOut: (taken) => {
        const model = exampleModel(taken);
        return {
          ...model,
          sheets: model.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, ...rows] })),
        };
      },
    });
    expect(insertion.ok).toBe(true);
    expect(Math.max(...host.report().requestBytes)).toBeLessThan(5_000_000);
  });

  test('a fault of the layout is thrown, and nothing was written', async () => {
    const { workbook } = open(plannersWorkbook());
    const before = snapshot(workbook);
    const fault = new Error('no layout');
    await expect(
      insertWorkbook({
        layOut: () => {
          throw fault;
        },
      }),
    ).rejects.toBe(fault);
    expect(snapshot(workbook)).toEqual(before);
  });

  test('a fault of the program in the middle is thrown, and what was written is taken back', async () => {
    const { workbook } = open(plannersWorkbook());
    const before = snapshot(workbook);
    const fault = new Error('no progress');
    const insertion = insertWorkbook({
      layOut: exampleModel,
      onProgress: ({ stage }) => {
        if (stage === 'finishing') throw fault;
      },
    });
    await expect(insertion).rejects.toMatchObject({ cause: fault });
    expect(snapshot(workbook)).toEqual(before);
  });
});
