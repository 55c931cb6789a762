import { answer, contentAt, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('formulas of the simulated Excel', () => {
  const open = useSimulatedExcel();

  function enter(formula: string): (context: Excel.RequestContext) => void {
    return (context) => {
      sheetOf(context).getRange('F1').formulas = [[formula]];
    };
  }

  async function withTable(): Promise<void> {
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        ['Kod', 'Wartość [tys. zł]'],
        ['1', 5],
        ['2', 6],
      ];
      sheet.tables.add(sheet.getRange('A1:B3'), true).name = 'Cele';
      context.workbook.worksheets.add('Rok 2026');
    });
  }

  test.each([
    '=1',
    '=-A1',
    '=A1+B2*(C3-1)^2%',
    '=IF(A1="","",COUNTIF($A$1:$A$9,A1))',
    '=SUM(A:A,1:1,$B$2:$C$5)',
    '=\'Rok 2026\'!A1&"zł"""',
    '=SUM(Cele[Kod])',
    "=SUM(Cele[Wartość '[tys. zł']])",
    '=ROWS(Cele[#Headers])',
    "=SUM(Cele[[Kod]:[Wartość '[tys. zł']]])",
    '=COUNTA(Cele[[#Data],[Kod]])',
    '=NieznanaNazwa+1',
    '=NIEZNANA(1)',
    '=RAND()',
    '=IF(A1,,2)',
    '={1,2;3,4}',
    '=TRUE',
    '=#REF!+1',
    '=LOG10(5)',
    '= 1 + 2 ',
  ])('take %s', async (formula) => {
    const host = open();
    await withTable();
    expect(await answer(enter(formula))).toBe('done');
    expect(contentAt(host, 0, 5)).toBe(formula);
  });

  test.each([
    '=1+',
    '=(1',
    '=1)',
    '=SUM(1;2)',
    '=SUM(1,5,)+',
    '=A1 B1',
    '="x',
    '=1 2',
    '=*1',
    '=,1',
    "='Nie ma'!A1",
    '=Nie_ma!A1',
    '=SUM(Nieznana[Kod])',
    '=SUM(Cele[Nieznana])',
    '=[@Kod]',
    '=SUM(Cele[Kod)',
    `="${'x'.repeat(256)}"`,
    `=${'1+'.repeat(4100)}1`,
    '==1',
    '=zł;5',
  ])('refuse %s', async (formula) => {
    const host = open();
    await withTable();
    expect(await answer(enter(formula))).toBe('InvalidArgument');
    expect(contentAt(host, 0, 5)).toBe('');
  });

  test('know the row of their own table', async () => {
    const host = open();
    await withTable();
    await request((context) => {
      sheetOf(context).getRange('A2').formulas = [["=[@[Wartość '[tys. zł']]]+Cele[[#This Row],[Kod]]"]];
    });
    expect(contentAt(host, 1, 0)).toBe("=[@[Wartość '[tys. zł']]]+Cele[[#This Row],[Kod]]");
  });

  test('are read back as they were written, their values only by a calculator', async () => {
    open({ calculate: (_workbook, _sheet, row) => ({ kind: 'number', value: row + 41 }) });
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:A2');
      range.formulas = [['=1+41'], ['tekst']];
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=1+41'], ['tekst']]);
      expect(range.values).toEqual([[41], ['tekst']]);
    });
  });

  test('take their rows along when a calculated column is filled, and only relative ones', async () => {
    const host = open();
    await withTable();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A3').values = [['Kod'], [''], ['']];
      sheet.getRange('A2').formulas = [['=B2+$B$2+B$2+LOG10(B2)']];
    });
    expect(contentAt(host, 2, 0)).toBe('=B3+$B$2+B$2+LOG10(B3)');
  });
});
