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

  it('answers every form of load: lists, objects, parts of parts, everything, pages of a collection', async () => {
    const workbook = SimulatedWorkbook.blank();
    for (const name of ['Drugi', 'Trzeci', 'Czwarty']) workbook.appendSheet(name);
    office.connect(createSimulatedHost({ workbook, locale: 'pl-PL' }));
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem('Drugi').tables.add('A1:B2', true);
      const range = worksheets.getItem('Drugi').getRange('A1:B1');
      range.load({ values: true, format: { font: { bold: true, $all: true }, fill: { color: true } } });
      const part = worksheets.getItem('Trzeci');
      part.load('protection/protected, tabColor');
      const whole = worksheets.getFirst();
      whole.load();
      tables.load('count');
      const nested = context.workbook.worksheets;
      nested.load({ select: 'name,tables/items/name', top: 2, skip: 1 });
      await context.sync();
      expect(range.values).toEqual([['Kolumna1', 'Kolumna2']]);
      expect(range.format.font.toJSON()).toMatchObject({ bold: false, size: 11 });
      expect([part.protection.protected, part.tabColor]).toEqual([false, '']);
      expect([whole.name, whole.position, whole.showGridlines]).toEqual(['Arkusz1', 0, true]);
      expect(() => whole.standardWidth).toThrow('standardWidth');
      expect(tables.count).toBe(1);
      expect(() => tables.items).toThrow('items');
      expect(
        nested.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)]),
      ).toEqual([
        ['Drugi', ['Tabela1']],
        ['Trzeci', []],
      ]);
    });
  });

  it('keeps what is tracked beyond its run, and forgets the rest', async () => {
    const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' });
    office.connect(host);
    const [tracked, untracked] = await Excel.run(async (context) => {
      const ranges = ['A1', 'A2'].map((address) =>
        context.workbook.worksheets.getActiveWorksheet().getRange(address),
      );
      const [first] = ranges;
      if (first !== undefined) context.trackedObjects.add(first);
      await context.sync();
      return ranges;
    });
    expect(host.report()).toMatchObject({ roundTrips: 1, releases: 1 });
    const later = async (range: Excel.Range | undefined): Promise<string> => {
      if (range === undefined) throw new Error('There is no range');
      return Excel.run(range, async (context) => {
        range.load('address');
        await context.sync();
        return range.address;
      });
    };
    expect(await later(tracked)).toBe('Arkusz1!A1');
    await expect(later(untracked)).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('leaves nothing global behind', () => {
    expect('Excel' in globalThis).toBe(false);
    expect('window' in globalThis).toBe(false);
    expect('popStackFrame' in Error.prototype).toBe(false);
  });
});
