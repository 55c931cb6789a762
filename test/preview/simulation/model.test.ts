import fc from 'fast-check';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { normalForm } from '../../../src/workbook/normal-form';
import { anyWorkbook } from './any-workbook';
import { firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('the simulated workbook as a model', () => {
  test('filled from a model and read again is the same model, and nothing lies beyond it', () => {
    fc.assert(
      fc.property(anyWorkbook, (model) => {
        const workbook = SimulatedWorkbook.fromModel(model);
        expect(normalForm(workbook.toModel())).toEqual(normalForm(model));
        expect(workbook.beyondModel()).toEqual([]);
        expect(workbook.activeSheet()?.name).toBe(model.activeSheet ?? model.sheets[0]?.name);
      }),
    );
  });

  test('a copy is the same and independent', () => {
    fc.assert(
      fc.property(anyWorkbook, (model) => {
        const workbook = SimulatedWorkbook.fromModel(model);
        const before = workbook.snapshot();
        const copy = workbook.copy();
        expect(copy.snapshot()).toEqual(before);
        copy.appendSheet('Nowy');
        copy.settings.set('a', 1);
        copy.sheets[0]?.cells.clear();
        copy.sheets[0]?.columns.set(0, { size: 7 });
        expect(copy.newId()).toBeGreaterThan(Number.parseInt(workbook.sheets.at(-1)?.id.slice(1) ?? '', 10));
        expect(workbook.snapshot()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  const open = useSimulatedExcel();

  test('a snapshot does not mind in which order cells were written, and sees every difference', async () => {
    const write = async (addresses: readonly string[]): Promise<SimulatedWorkbook> => {
      const host = open();
      for (const address of addresses) {
        await request((context) => {
          sheetOf(context).getRange(address).values = [[address]];
        });
      }
      return host.workbook;
    };
    const [one, other] = [await write(['A1', 'B2']), await write(['B2', 'A1'])];
    expect(one.snapshot()).toEqual(other.snapshot());
    other.settings.set('a', 1);
    expect(one.snapshot()).not.toEqual(other.snapshot());
  });

  test('says what the model has no words for', async () => {
    const host = open();
    const { workbook } = host;
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').format.font.name = 'Arial';
      sheet.getRange('A2').format.font.underline = 'Double';
      sheet.getRange('A3').format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('A4').format.horizontalAlignment = 'Justify';
      sheet.getRange('A5').values = [['#N/A']];
      sheet.getRange('A6').formulas = [['=Nieznana+1']];
      sheet.getRange('A7').rowHidden = true;
      sheet.getRange('A8').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A9').hyperlink = { documentReference: 'Nazwa', textToDisplay: 'x' };
      sheet.getRange('A10').conditionalFormats.add('Custom');
      sheet.charts.add('LineMarkers', sheet.getRange('A1:A3'), 'Columns').name = 'Linie';
      sheet.pageLayout.setPrintArea('A1:B9');
      sheet.names.add('znak', '=1');
      context.workbook.names.add('stala', '=1');
      context.workbook.settings.add('klucz', 1);
    });
    firstSheet(host).isProtected = true;
    workbook.appendSheet('Ukryty').visibility = 'Hidden';
    workbook.structureProtected = true;
    const page = ['paper', 'zoom', 'margins'];
    expect([...workbook.beyondModel()].sort()).toEqual(
      [
        'protected structure',
        'setting klucz',
        'name stala',
        ...[
          'protection with other options',
          'name znak',
          'hidden row 7',
          ...page,
          'print area',
          'chart Linie',
          'look of A1',
          'look of A2',
          'look of A3',
          'look of A4',
          'error in A5',
          'unknown name nieznana in A6',
          'validation of A8',
          'link on A9',
          'conditional format of A10',
        ].map((thing) => `Arkusz1: ${thing}`),
        ...['hidden', ...page].map((thing) => `Ukryty: ${thing}`),
      ].sort(),
    );
  });
});
