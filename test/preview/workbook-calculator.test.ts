import { gridLocale } from '../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../src/preview/grid/grid-workbook';
import { createSimulatedHost, type SimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { WorkbookCalculator } from '../../src/preview/workbook-calculator';
import { useOfficeClient } from '../office-client';
import { request, sheetOf } from './simulation/simulated-excel';
import { useSpreadsheetLibrary } from './spreadsheet-library';

describe('formulas that the preview’s grid calculates', () => {
  const library = useSpreadsheetLibrary();
  const client = useOfficeClient({ mayUseUnsimulated: true });

  function open(): { readonly host: SimulatedHost; readonly calculator: WorkbookCalculator } {
    const workbook = SimulatedWorkbook.blank();
    const calculator = new WorkbookCalculator(() =>
      gridWorkbook(
        workbook.toModel(),
        workbook.sheets.map(({ id }) => ({ id, visible: true })),
        gridLocale('pl'),
      ),
    );
    const host = createSimulatedHost({ workbook, locale: 'pl-PL', calculate: calculator.calculate });
    client.connect(host);
    return { host, calculator };
  }

  async function values(address: string): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = sheetOf(context).getRange(address);
      range.load('values');
      await context.sync();
      return range.values;
    });
  }

  test('have numbers, texts, truth values and errors', async () => {
    const { calculator } = open();
    calculator.useLibrary(library);
    await request((context) => {
      sheetOf(context).getRange('A1:H1').formulas = [
        [2, '=A1*1.5', '="a"&A1', '=A1>1', '=1/0', '=A9', '=NIEMA(1)', '=VLOOKUP(9,A1:A1,1,FALSE)'],
      ];
    });
    expect(await values('A1:H1')).toEqual([[2, 3, 'a2', true, '#DIV/0!', 0, '#NAME?', '#N/A']]);
  });

  test('follow structured references, and what the same request has changed before', async () => {
    const { calculator } = open();
    calculator.useLibrary(library);
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        ['Kod', 'Liczba'],
        ['1', 5],
        ['2', 6],
      ];
      sheet.tables.add('A1:B3', true).name = 'Cele';
      sheet.getRange('D1').formulas = [['=SUM(Cele[Liczba])']];
    });
    expect(await values('D1')).toEqual([[11]]);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B3').values = [[60]];
      const range = sheet.getRange('D1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[65]]);
    });
  });

  test('are calculated once as long as nothing changes', async () => {
    const { host, calculator } = open();
    let models = 0;
    calculator.useLibrary({
      Model: class extends library.Model {
        constructor(...args: ConstructorParameters<typeof library.Model>) {
          super(...args);
          models += 1;
        }
      },
    });
    await request((context) => (sheetOf(context).getRange('A1:A2').formulas = [['=1+1'], ['=2+2']]));
    await values('A1:A2');
    await values('A1:A2');
    expect(models).toBe(1);
    host.typeInto({ sheet: 'Arkusz1', row: 2, column: 0, text: '=A1+5' });
    expect(await values('A1:A3')).toEqual([[2], [4], [7]]);
    expect(models).toBe(2);
  });

  test('come from the grid where that shows the workbook as it is, and of no other workbook', async () => {
    const { host, calculator } = open();
    calculator.useLibrary(library);
    await request((context) => (sheetOf(context).getRange('A1').formulas = [['=1+1']]));
    const shown = gridWorkbook(
      host.workbook.toModel(),
      host.workbook.sheets.map(({ id }) => ({ id, visible: true })),
      gridLocale('pl'),
    );
    const model = new library.Model(JSON.parse(JSON.stringify(shown)));
    model.dispatch('UPDATE_CELL', { sheetId: host.workbook.activeSheetId, col: 0, row: 0, content: '=20+2' });
    calculator.agree(model, host.changes);
    expect(await values('A1')).toEqual([[22]]);
    calculator.forget();
    expect(await values('A1')).toEqual([[2]]);
  });

  test('have no values without the grid’s library', async () => {
    const { host } = open();
    await request((context) => (sheetOf(context).getRange('A1').formulas = [['=1+1']]));
    await expect(values('A1')).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(host.report().unsimulated).toEqual(['calculating without the grid']);
  });
});
