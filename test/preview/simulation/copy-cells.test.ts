import { publishedApiSets } from '../../api-sets';
import {
  answer,
  cellAt,
  contentAt,
  firstSheet,
  request,
  sheetOf,
  useSimulatedExcel,
} from './simulated-excel';

describe('copying formulas in the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('fills a range with one formula, relative rows moved along, looks kept', async () => {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B1').formulas = [['=A1+A$1+$A1']];
      sheet.getRange('B3:B4').format.fill.color = '#FFF8E1';
      sheet.getRange('B3:B4').copyFrom(sheet.getRange('B1'), 'Formulas');
    });
    expect([contentAt(host, 2, 1), contentAt(host, 3, 1)]).toEqual(['=A3+A$1+$A3', '=A4+A$1+$A4']);
    expect(cellAt(host, 3, 1)).toMatchObject({ format: { fill: '#FFF8E1' } });
    expect(host.report().highestApiSet).toBe('1.9');
  });

  test('is refused on a protected sheet', async () => {
    const host = open();
    await request((context) => {
      sheetOf(context).getRange('B1').formulas = [['=A1']];
    });
    firstSheet(host).isProtected = true;
    const copy = (context: Excel.RequestContext) =>
      sheetOf(context).getRange('B2').copyFrom(sheetOf(context).getRange('B1'), 'Formulas');
    expect(await answer(copy)).toBe('AccessDenied');
    expect(contentAt(host, 1, 1)).toBe('');
  });
});

describe('a defined name of the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('is a range or an error, and can be given to other cells', async () => {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      context.workbook.names.add('Etykiety', sheetOf(context).getRange('A1'));
      context.workbook.names.getItem('Etykiety').formula = "='Arkusz1'!$A$1:$A$3";
    });
    const type = async () =>
      Excel.run(async (context) => {
        const item = context.workbook.names.getItem('Etykiety');
        item.load('type, formula');
        await context.sync();
        return [item.type, item.formula];
      });
    expect(await type()).toEqual(['Range', "='Arkusz1'!$A$1:$A$3"]);
    host.workbook.names = host.workbook.names.map((name) => ({ ...name, formula: '=#REF!' }));
    expect(await type()).toEqual(['Error', '=#REF!']);
  });
});
