import { publishedApiSets } from '../../api-sets';
import { request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('events of the simulated Excel', () => {
  const open = useSimulatedExcel();

  /** What handlers of all simulated events were told, in order. */
  async function openAndListen(): Promise<{
    readonly host: ReturnType<typeof open>;
    readonly told: object[];
    readonly stop: () => Promise<void>;
  }> {
    const host = open({ apiSets: publishedApiSets() });
    const told: object[] = [];
    const stop = await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const note = async ({ type, worksheetId, ...event }: Told): Promise<void> => {
        const { tableId, tableName, address } = event;
        told.push(JSON.parse(JSON.stringify({ type, worksheetId, tableId, tableName, address })));
      };
      const registered = [
        worksheets.onChanged.add(note),
        worksheets.onAdded.add(note),
        worksheets.onDeleted.add(note),
        tables.onChanged.add(note),
        tables.onAdded.add(note),
        tables.onDeleted.add(note),
      ];
      await context.sync();
      return async () => {
        for (const handler of registered) handler.remove();
        await context.sync();
      };
    });
    return { host, told, stop };
  }

  test('tell of cells that a planner types into and the client writes, by their sheet and area', async () => {
    const { host, told } = await openAndListen();
    const worksheetId = host.workbook.activeSheetId;
    host.typeInto({ sheet: 'Arkusz1', row: 2, column: 1, text: 'a' });
    await request((context) => {
      sheetOf(context).getRange('D5').values = [[1]];
      sheetOf(context).getRange('C9').values = [[1]];
    });
    expect(told).toEqual([
      { type: 'WorksheetChanged', worksheetId, address: 'B3' },
      { type: 'WorksheetChanged', worksheetId, address: 'C5:D9' },
    ]);
    expect(host.report().highestApiSet).toBe('1.9');
  });

  test('tell of nothing when nothing changed but looks, or nothing is read again', async () => {
    const { host, told } = await openAndListen();
    await request((context) => {
      sheetOf(context).getRange('A1').format.fill.color = '#FF0000';
      sheetOf(context).load('name');
    });
    host.edit({ kind: 'renameSheet', sheet: 'Arkusz1', name: 'Cele' });
    expect(told).toEqual([]);
  });

  test('tell of tables and sheets that come, change and go', async () => {
    const { host, told } = await openAndListen();
    const worksheetId = host.workbook.activeSheetId;
    await request((context) => {
      sheetOf(context).getRange('A1:B1').values = [['a', 'b']];
      sheetOf(context).tables.add('A1:B3', true).name = 'Cele';
    });
    const tableId = host.workbook.sheets[0]?.tables[0]?.id;
    expect(told.splice(0)).toEqual([
      { type: 'TableAdded', worksheetId, tableId },
      { type: 'WorksheetChanged', worksheetId, address: 'A1:B1' },
      { type: 'TableChanged', worksheetId, tableId, address: 'A1:B1' },
    ]);
    host.typeInto({ sheet: 'Arkusz1', row: 2, column: 0, text: 'a' });
    host.typeInto({ sheet: 'Arkusz1', row: 5, column: 0, text: 'a' });
    await settled();
    expect(told.splice(0)).toEqual([
      { type: 'WorksheetChanged', worksheetId, address: 'A3' },
      { type: 'TableChanged', worksheetId, tableId, address: 'A3' },
      { type: 'WorksheetChanged', worksheetId, address: 'A6' },
    ]);
    host.edit({ kind: 'copySheet', sheet: 'Arkusz1' });
    host.edit({ kind: 'deleteSheet', sheet: 'Arkusz1' });
    await settled();
    const copy = host.workbook.sheets[0];
    expect(told).toEqual([
      { type: 'WorksheetAdded', worksheetId: copy?.id },
      { type: 'TableAdded', worksheetId: copy?.id, tableId: copy?.tables[0]?.id },
      { type: 'TableDeleted', worksheetId, tableId, tableName: 'Cele' },
      { type: 'WorksheetDeleted', worksheetId },
    ]);
  });

  test('come no more once handlers are removed, or another host is connected', async () => {
    const { host, told, stop } = await openAndListen();
    const sent: unknown[] = [];
    host.onEvents((events) => sent.push(...events));
    await stop();
    host.typeInto({ sheet: 'Arkusz1', row: 0, column: 0, text: 'a' });
    await settled();
    expect([told, sent]).toEqual([[], []]);
    const other = await openAndListen();
    const last = await openAndListen();
    other.host.typeInto({ sheet: 'Arkusz1', row: 0, column: 0, text: 'a' });
    last.host.typeInto({ sheet: 'Arkusz1', row: 0, column: 0, text: 'a' });
    await settled();
    expect([other.told.length, last.told.length]).toEqual([0, 1]);
  });

  test('tell of what is changed by other hands, and of what a batch did before it failed', async () => {
    const { host, told } = await openAndListen();
    host.changeByHand(() => {
      host.workbook.appendSheet('Nowy');
    });
    host.failAt(12, 'GeneralException');
    await expect(
      request((context) => {
        sheetOf(context).getRange('A1').values = [[1]];
        for (let row = 1; row < 9; row += 1)
          sheetOf(context)
            .getRange(`A${row + 1}`)
            .load('values');
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(told).toMatchObject([{ type: 'WorksheetAdded' }, { type: 'WorksheetChanged', address: 'A1' }]);
  });
});

interface Told {
  readonly type: string;
  readonly worksheetId: string;
  readonly tableId?: string;
  readonly tableName?: string;
  readonly address?: string;
}

/** Comes back when the client has passed on what it was told; it does so by promises. */
async function settled(): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
}
