import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { createSimulatedHost } from '../../../src/preview/simulation/simulated-host';
import { useOfficeClient } from '../../office-client';

const office = useOfficeClient();

describe('the real Office.js client over the simulated host', () => {
  it('writes and reads values in one sheet and keeps references over several requests', async () => {
    const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' });
    office.connect(host);

    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cele');
      const range = sheet.getRangeByIndexes(0, 0, 2, 2);
      range.values = [
        ['Kod', 1],
        [true, null],
      ];
      await context.sync();
      range.load('values,address');
      sheet.load('name');
      await context.sync();
      expect(range.address).toBe('Cele!A1:B2');
      expect(sheet.name).toBe('Cele');
      return range.values;
    });

    expect(values).toEqual([
      ['Kod', 1],
      [true, ''],
    ]);
    expect(host.report()).toMatchObject({ roundTrips: 2, releases: 1 });
  });

  it('keeps the rules of the client: what is not loaded cannot be read', async () => {
    office.connect(createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' }));
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('tells what is absent by null objects, and refuses it where it is required', async () => {
    office.connect(createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' }));
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Cele');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    const requiring = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Cele').load('name');
      await context.sync();
    });
    await expect(requiring).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('takes more than 1500 cells, which the client sends in portions', async () => {
    const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' });
    office.connect(host);
    const column = Array.from({ length: 2000 }, (_, index) => [`tekst ${index}`]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2000');
      range.values = column;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(column);
  });

  it('leaves nothing global behind', () => {
    expect('Excel' in globalThis).toBe(false);
    expect('window' in globalThis).toBe(false);
    expect('popStackFrame' in Error.prototype).toBe(false);
  });
});
