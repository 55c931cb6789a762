import { answer, contentAt, request, useSimulatedExcel } from './simulated-excel';

describe('sheets of the simulated Excel', () => {
  const open = useSimulatedExcel();
  const names = (host: ReturnType<typeof open>): string[] => host.workbook.sheets.map((sheet) => sheet.name);

  test.each([
    'x'.repeat(32),
    ' ',
    'a:b',
    'a\\b',
    'a/b',
    'a?',
    '*a',
    '[a',
    'a]',
    "'a",
    "a'",
    'History',
    'hISTORY',
  ])('refuse the name “%s”, added or renamed', async (name) => {
    const host = open();
    expect(await answer((context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
    const renaming = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('Arkusz1').name = name;
    };
    expect(await answer(renaming)).toBe('InvalidArgument');
    expect(names(host)).toEqual(['Arkusz1']);
  });

  test.each(['x'.repeat(31), "Rock'n'roll", 'Cele – 2030 (szkic)', 'Historia'])(
    'take the name “%s”',
    async (name) => {
      const host = open();
      expect(await answer((context) => context.workbook.worksheets.add(name))).toBe('done');
      expect(names(host)).toEqual(['Arkusz1', name]);
    },
  );

  test('refuse a name that is taken, whatever the case of letters, and let a sheet change the case of its own', async () => {
    const host = open();
    expect(await answer((context) => context.workbook.worksheets.add('ARKUSZ1'))).toBe('ItemAlreadyExists');
    await request((context) => {
      context.workbook.worksheets.getItem('Arkusz1').name = 'ARKUSZ1';
    });
    expect(names(host)).toEqual(['ARKUSZ1']);
  });

  test('are added at the end, not activated, and named by the language when no name is given', async () => {
    const host = open();
    await request((context) => {
      context.workbook.worksheets.add();
    });
    expect(names(host)).toEqual(['Arkusz1', 'Arkusz2']);
    expect(host.workbook.activeSheet()?.name).toBe('Arkusz1');
  });

  test('the last visible one can neither be deleted nor hidden', async () => {
    const host = open();
    host.workbook.appendSheet('Ukryty').visibility = 'Hidden';
    const deleting = (context: Excel.RequestContext): void =>
      context.workbook.worksheets.getItem('Arkusz1').delete();
    const hiding = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('Arkusz1').visibility = 'Hidden';
    };
    expect(await answer(deleting)).toBe('InvalidOperation');
    expect(await answer(hiding)).toBe('InvalidOperation');
    expect(await answer((context) => context.workbook.worksheets.getItem('Ukryty').delete())).toBe('done');
    expect(names(host)).toEqual(['Arkusz1']);
  });

  test('a very hidden one is not deleted, a hidden one not brought to the front', async () => {
    const host = open();
    host.workbook.appendSheet('Tajny').visibility = 'VeryHidden';
    const tajny = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem('Tajny');
    expect(await answer((context) => tajny(context).delete())).toBe('GeneralException');
    expect(await answer((context) => tajny(context).activate())).toBe('InvalidOperation');
    expect(await answer((context) => tajny(context).getRange('A1').select())).toBe('InvalidOperation');
  });

  test('deleting the one in front brings the next visible one there', async () => {
    const host = open();
    host.workbook.appendSheet('Ukryty').visibility = 'Hidden';
    host.workbook.appendSheet('Trzeci');
    await request((context) => context.workbook.worksheets.getItem('Arkusz1').delete());
    expect(host.workbook.activeSheet()?.name).toBe('Trzeci');
  });

  test('deleting one turns references to it and to its tables into #REF!, in cells and in names', async () => {
    const host = open();
    await request(({ workbook }) => {
      const cele = workbook.worksheets.add('Cele i wskaźniki');
      cele.getRange('A1:A2').values = [['Kod'], ['1']];
      cele.tables.add(cele.getRange('A1:A2'), true).name = 'Cele';
      workbook.names.add('Prog', cele.getRange('B7'));
      workbook.worksheets.getItem('Arkusz1').getRange('A1:A3').formulas = [
        ["=SUM('Cele i wskaźniki'!$A$1:$B$2)+1"],
        ['=COUNTA(Cele[Kod])'],
        ['=A1&"Cele i wskaźniki"'],
      ];
    });
    await request((context) => context.workbook.worksheets.getItem('Cele i wskaźniki').delete());
    expect([0, 1, 2].map((row) => contentAt(host, row, 0))).toEqual([
      '=SUM(#REF!)+1',
      '=COUNTA(#REF!)',
      '=A1&"Cele i wskaźniki"',
    ]);
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual(['=#REF!']);
  });

  test('renaming one takes formulas, names, validations and conditional formats along', async () => {
    const host = open();
    await request(({ workbook }) => {
      const lists = workbook.worksheets.add('Listy');
      workbook.names.add('Prog', lists.getRange('A1'));
      const sheet = workbook.worksheets.getItem('Arkusz1');
      sheet.getRange('A1').formulas = [['=Listy!A1']];
      sheet.getRange('B1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Listy!$A$1:$A$3' },
      };
      sheet.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=Listy!$A$1=1';
      lists.name = "Słowniki 'A'–Z";
    });
    const [sheet] = host.workbook.sheets;
    expect(contentAt(host, 0, 0)).toBe("='Słowniki ''A''–Z'!A1");
    expect(host.workbook.names[0]?.formula).toBe("='Słowniki ''A''–Z'!$A$1");
    expect(sheet?.validations[0]?.rule).toMatchObject({ source: "='Słowniki ''A''–Z'!$A$1:$A$3" });
    expect(sheet?.conditionalFormats[0]?.formula).toBe("='Słowniki ''A''–Z'!$A$1=1");
  });

  test('are found by name and id, listed in order, counted', async () => {
    const { workbook } = open();
    workbook.appendSheet('Drugi').visibility = 'Hidden';
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility,items/position');
      const byId = worksheets.getItem(workbook.sheets[1]?.id ?? '');
      byId.load('name');
      const visible = worksheets.getCount(true);
      const missing = worksheets.getItemOrNullObject('Trzeci');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Arkusz1', 'Visible', 0],
        ['Drugi', 'Hidden', 1],
      ]);
      expect(byId.name).toBe('Drugi');
      expect(visible.value).toBe(1);
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('a null object takes commands and does nothing, and what is reached from it is null, too', async () => {
    const host = open();
    await request((context) => context.workbook.worksheets.getItemOrNullObject('Nie ma').delete());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('Nie ma').getRange('A1');
      range.load('address');
      range.values = [[1]];
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
    expect(names(host)).toEqual(['Arkusz1']);
  });

  test('what is kept of a deleted one is refused', async () => {
    open();
    const using = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cele');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
