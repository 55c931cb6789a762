import { answer, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('validations of the simulated Excel', () => {
  const open = useSimulatedExcel();

  function ruling(rule: unknown): (context: Excel.RequestContext) => void {
    return (context) => Object.assign(sheetOf(context).getRange('A1').dataValidation, { rule });
  }

  test('of all simulated kinds are kept and told', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const list = sheet.getRange('A1:A9').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      list.errorAlert = { showAlert: true, style: 'Warning', title: 'Poziom', message: 'Wybierz z listy.' };
      list.prompt = { showPrompt: true, title: 'Poziom', message: 'Lista' };
      list.ignoreBlanks = true;
      const date = sheet.getRange('B1').dataValidation;
      date.rule = { date: { formula1: '2026-01-01', formula2: '=46752', operator: 'Between' } };
      const whole = sheet.getRange('C1').dataValidation;
      whole.rule = { wholeNumber: { formula1: 2, operator: 'GreaterThan' } };
      const decimal = sheet.getRange('E1').dataValidation;
      decimal.rule = { decimal: { formula1: -1.5, formula2: '=1000000', operator: 'Between' } };
      list.load('rule,errorAlert,prompt');
      whole.load('rule');
      await context.sync();
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "='Arkusz1'!$D$1:$D$3" } });
      expect(list.errorAlert).toMatchObject({ style: 'Warning', title: 'Poziom' });
      expect(whole.rule).toEqual({ wholeNumber: { formula1: '=2', operator: 'GreaterThan' } });
    });
    expect(firstSheet(host).validations.map(({ rule }) => rule)).toMatchObject([
      { kind: 'list', source: "='Arkusz1'!$D$1:$D$3" },
      { kind: 'date', formula1: 46_023, formula2: 46_752 },
      { kind: 'wholeNumber', formula1: 2, formula2: null },
      { kind: 'decimal', formula1: -1.5, formula2: 1_000_000 },
    ]);
  });

  test.each<[string, unknown]>([
    ['a list over 255 characters', { list: { inCellDropDown: true, source: 'x,'.repeat(128) } }],
    ['a list without a source', { list: { inCellDropDown: true } }],
    [
      'a list from a sheet that is not there',
      { list: { inCellDropDown: true, source: '=Nie_ma!$A$1:$A$3' } },
    ],
    ['a list from a table', { list: { inCellDropDown: true, source: '=Cele[Kod]' } }],
    ['two kinds at once', { list: { source: 'a' }, wholeNumber: { formula1: 1, operator: 'EqualTo' } }],
    ['no kind', {}],
    ['a missing bound', { wholeNumber: { formula1: 1, operator: 'Between' } }],
    ['an unknown operator', { wholeNumber: { formula1: 1, operator: 'Around' } }],
  ])('refuse %s', async (_what, rule) => {
    const host = open();
    await request((context) => {
      sheetOf(context).getRange('H1').values = [['Kod']];
      sheetOf(context).tables.add('H1:H2', true).name = 'Cele';
    });
    expect(await answer(ruling(rule))).toBe('InvalidArgument');
    expect(firstSheet(host).validations).toEqual([]);
  });

  test('refuse titles over 32 and messages over 255 characters', async () => {
    open();
    const alerting = (title: number, message: number) => (context: Excel.RequestContext) => {
      sheetOf(context).getRange('A1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'x'.repeat(title),
        message: 'x'.repeat(message),
      };
    };
    expect(await answer(alerting(32, 255))).toBe('done');
    expect(await answer(alerting(33, 1))).toBe('InvalidArgument');
    expect(await answer(alerting(1, 256))).toBe('InvalidArgument');
  });

  test('a later one replaces an earlier one in the cells that both cover', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A4:B5').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
      sheet.getRange('A8').dataValidation.clear();
    });
    const areas = firstSheet(host).validations.map(({ range, rule }) => [
      rule.kind,
      range.row,
      range.rowCount,
    ]);
    expect(areas).toEqual([
      ['list', 0, 3],
      ['list', 5, 2],
      ['list', 8, 1],
      ['wholeNumber', 3, 2],
    ]);
  });

  test('conditional formats go on top, with a formula that Excel takes', async () => {
    const host = open();
    await request((context) => {
      const range = sheetOf(context).getRange('A2:C9');
      for (const [formula, color] of [
        ['=$B2=1', '#E3F0F2'],
        ['=$B2=2', '#FFF8E1'],
      ] as const) {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.fill.color = color;
        custom.format.font.bold = true;
        custom.format.font.color = '#0b5563';
      }
    });
    expect(firstSheet(host).conditionalFormats).toMatchObject([
      { formula: '=$B2=2', format: { bold: true, fontColor: '#0B5563', fill: '#FFF8E1' } },
      { formula: '=$B2=1', format: { fill: '#E3F0F2' } },
    ]);
    const formatting = (formula: string) => (context: Excel.RequestContext) => {
      sheetOf(context).getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
    };
    expect(await answer(formatting('$B2=1'))).toBe('InvalidArgument');
    expect(await answer(formatting('=Nie_ma!A1'))).toBe('InvalidArgument');
    await request((context) => sheetOf(context).getRange('A1:Z99').conditionalFormats.clearAll());
    expect(firstSheet(host).conditionalFormats).toEqual([]);
  });
});
