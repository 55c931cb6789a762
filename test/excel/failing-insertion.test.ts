import { insertWorkbook } from '../../src/excel/insert-workbook';
import { cleanUpUnfinished, findUnfinished } from '../../src/excel/unfinished-insertion';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import type { TakenNames } from '../../src/workbook/names';
import { useOfficeClient } from '../office-client';
import { exampleModel } from './example-model';
import { plannersWorkbook, snapshot } from './planners-workbook';
import { useSimulatedOffice } from './simulated-office';

/** Each test inserts some hundred times. */
jest.setTimeout(300_000);

describe('an insertion that fails', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  function open(workbook: SimulatedWorkbook): SimulatedHost {
    surround({ excelApi: '1.9' });
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    return host;
  }

  async function actionsOfInsertion(workbook: SimulatedWorkbook): Promise<number> {
    const { report } = open(workbook);
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
    return report().actions;
  }

  test('at any of its actions leaves the workbook exactly as it was', async () => {
    const actions = await actionsOfInsertion(plannersWorkbook());
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action <= actions; action += 1) {
      const { workbook, failAt } = open(plannersWorkbook());
      const before = snapshot(workbook);
      failAt(action, 'GeneralException');
      const insertion = await insertWorkbook({ layOut: exampleModel });
      expect({ action, insertion }).toMatchObject({
        action,
        insertion: { ok: false, problem: { problem: { kind: 'unexpected' }, leftovers: false } },
      });
      expect({ action, workbook: snapshot(workbook) }).toEqual({ action, workbook: before });
      expect(await findUnfinished()).toBeUndefined();
    }
  });

  test('leaves a new workbook its one empty sheet', async () => {
    const actions = await actionsOfInsertion(SimulatedWorkbook.blank());
    for (let action = actions; action > 0; action -= 37) {
      const { workbook, failAt } = open(SimulatedWorkbook.blank());
      const before = snapshot(workbook);
      failAt(action, 'GeneralException');
      expect(await insertWorkbook({ layOut: exampleModel })).toMatchObject({ problem: { leftovers: false } });
      expect({ action, workbook: snapshot(workbook) }).toEqual({ action, workbook: before });
    }
  });

  test('in a later request, where it needs several, leaves the workbook as it was', async () => {
    const { report } = open(plannersWorkbook());
    expect((await insertWorkbook({ layOut: largeModel })).ok).toBe(true);
    expect(report().roundTrips).toBe(4);
    for (let action = report().actions; action > 0; action -= 97) {
      const { workbook, failAt } = open(plannersWorkbook());
      const before = snapshot(workbook);
      failAt(action, 'GeneralException');
      expect(await insertWorkbook({ layOut: largeModel })).toMatchObject({ problem: { leftovers: false } });
      expect({ action, workbook: snapshot(workbook) }).toEqual({ action, workbook: before });
    }
  });

  test('because Excel is gone from any action on is recognised and cleaned up at the next opening', async () => {
    const actions = await actionsOfInsertion(plannersWorkbook());
    for (let action = 1; action <= actions; action += 1) {
      const workbook = plannersWorkbook();
      const before = snapshot(workbook);
      open(workbook).failFrom(action);
      const insertion = await insertWorkbook({ layOut: exampleModel });
      expect(insertion).toMatchObject({ ok: false, problem: { problem: { kind: 'hostGone' } } });

      open(workbook);
      const unfinished = await findUnfinished();
      if (unfinished !== undefined) {
        expect(insertion).toMatchObject({ problem: { leftovers: true } });
        expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
      }
      expect({ action, workbook: snapshot(workbook) }).toEqual({ action, workbook: before });
      expect(await findUnfinished()).toBeUndefined();
    }
  });

  test('because a name was taken in the meantime leaves the sheet of that name to whoever made it', async () => {
    const { workbook } = open(plannersWorkbook());
    const insertion = await insertWorkbook({
      layOut: (taken) => {
        const model = exampleModel(taken);
        workbook.appendSheet("Słowniki 'A'–Z");
        return model;
      },
    });
    expect(insertion).toMatchObject({ ok: false, problem: { leftovers: false } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Budżet', 'Cele', 'Zadania', "Słowniki 'A'–Z"]);
    expect(workbook.settings).toEqual(new Map([['other', 'their value']]));
  });

  test('because a defined name was taken in the meantime leaves that name to whoever made it', async () => {
    const { workbook } = open(plannersWorkbook());
    let before: unknown;
    const insertion = await insertWorkbook({
      layOut: (taken) => {
        const model = exampleModel(taken);
        workbook.names = [
          ...workbook.names,
          { name: 'Prog_2', formula: "='Budżet'!$A$1", visible: true, comment: '' },
        ];
        before = snapshot(workbook);
        return model;
      },
    });
    expect(insertion).toMatchObject({ ok: false, problem: { leftovers: false } });
    expect(snapshot(workbook)).toEqual(before);
  });

  test('shows none of its marks', async () => {
    const { report } = open(plannersWorkbook());
    await insertWorkbook({ layOut: exampleModel });
    const { workbook, failFrom } = open(plannersWorkbook());
    failFrom(report().actions - 100);
    await insertWorkbook({ layOut: exampleModel });
    const marks = workbook.sheets.flatMap((sheet) => sheet.names);
    expect(marks.map(({ visible }) => visible)).toEqual([false, false]);
  });
});

/** The example with so much text that it does not fit a request. */
function largeModel(taken: TakenNames): WorkbookModel {
  const model = exampleModel(taken);
  const row = [{ content: { kind: 'text', text: 'Ż'.repeat(32_000) } }] as const;
  const rows = Array.from({ length: 30 }, () => row);
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, ...rows] })) };
}
