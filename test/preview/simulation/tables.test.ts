import { answer, contentAt, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('tables of the simulated Excel', () => {
  const open = useSimulatedExcel();

  function addTable(context: Excel.RequestContext, address: string, name?: string): Excel.Table {
    const table = sheetOf(context).tables.add(address, true);
    if (name !== undefined) table.name = name;
    return table;
  }

  const header = (host: ReturnType<typeof open>, row: number, count: number): unknown[] =>
    Array.from({ length: count }, (_, column) => contentAt(host, row, column));

  test('get Excel’s name in its language and its style, and change both', async () => {
    const host = open();
    await request((context) => {
      addTable(context, 'A1:B3');
    });
    expect(firstSheet(host).tables).toMatchObject([
      { name: 'Tabela1', style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true },
    ]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tabela1');
      table.name = 'Cele';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('name,style,showBandedRows,showFilterButton,showHeaders');
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      header.load('address');
      body.load('address');
      await context.sync();
      expect(table.toJSON()).toMatchObject({ name: 'Cele', style: 'TableStyleLight9', showHeaders: true });
      expect([header.address, body.address]).toEqual(['Arkusz1!A1:B1', 'Arkusz1!A2:B3']);
    });
    expect(firstSheet(host).tables).toMatchObject([{ showBandedRows: false, showFilterButton: false }]);
  });

  test.each([
    '2cele',
    'cele główne',
    'A1',
    'XFD1048576',
    'R1C1',
    'c',
    'R',
    'a-b',
    '',
    'x'.repeat(256),
    'Cele!',
  ])('refuse the name “%s”', async (name) => {
    const host = open();
    expect(await answer((context) => addTable(context, 'A1:B3', name))).toBe('InvalidArgument');
    expect(firstSheet(host).tables).toMatchObject([{ name: 'Tabela1' }]);
  });

  test.each(['Cele_główne', '_x', '\\x', 'Cele.2030', 'XFE1', 'CELE1234567890', 'Cele'])(
    'take the name “%s”',
    async (name) => {
      open();
      expect(await answer((context) => addTable(context, 'A1:B3', name))).toBe('done');
    },
  );

  test('share their names with the workbook’s names, whatever the case of letters', async () => {
    open();
    await request((context) => {
      addTable(context, 'A1:B3', 'Cele');
      context.workbook.names.add('Prog', sheetOf(context).getRange('Z1'));
    });
    expect(await answer((context) => addTable(context, 'D1:E3', 'CELE'))).toBe('InvalidArgument');
    expect(await answer((context) => addTable(context, 'G1:H3', 'prog'))).toBe('InvalidArgument');
    const naming = (context: Excel.RequestContext): unknown =>
      context.workbook.names.add('cele', sheetOf(context).getRange('Z1'));
    expect(await answer(naming)).toBe('ItemAlreadyExists');
  });

  test('take their formulas along when they are renamed', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').values = [['Kod']];
      addTable(context, 'A1:A3', 'Cele');
      sheet.getRange('C1').formulas = [['=ROWS(Cele[Kod])&"Cele"&CeleInne']];
      context.workbook.tables.getItem('Cele').name = 'Cele_2';
    });
    expect(contentAt(host, 0, 2)).toBe('=ROWS(Cele_2[Kod])&"Cele"&CeleInne');
  });

  test('neither overlap each other nor merged cells, nor are cells in them merged', async () => {
    open();
    await request((context) => {
      addTable(context, 'A1:B3');
      sheetOf(context).getRange('D5:E5').merge();
    });
    expect(await answer((context) => addTable(context, 'B3:C9'))).toBe('InvalidArgument');
    expect(await answer((context) => addTable(context, 'C4:D9'))).toBe('MergedRangeConflict');
    expect(await answer((context) => sheetOf(context).getRange('B3:C3').merge())).toBe('MergedRangeConflict');
    expect(await answer((context) => addTable(context, 'A4:B9'))).toBe('done');
  });

  test('have a row for data even where none was given', async () => {
    const host = open();
    await request((context) => {
      addTable(context, 'A1:B1');
    });
    expect(firstSheet(host).tables[0]?.range.rowCount).toBe(2);
  });

  test('make texts of their headers, each once, none empty', async () => {
    const host = open();
    await request((context) => {
      sheetOf(context).getRange('A1:F1').values = [['Nazwa', 2026, '', 'NAZWA', 2.5, true]];
      addTable(context, 'A1:F3');
    });
    expect(header(host, 0, 6)).toEqual(['Nazwa', '2026', 'Kolumna3', 'NAZWA2', '2,5', 'PRAWDA']);
    await request((context) => {
      sheetOf(context).getRange('B1:C1').values = [['nazwa', 'Nazwa']];
    });
    expect(header(host, 0, 6)).toEqual(['Nazwa', 'nazwa2', 'Nazwa3', 'NAZWA22', '2,5', 'PRAWDA']);
  });

  test('tell their columns', async () => {
    open();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:B1').values = [['Kod', 'Nazwa celu']];
      const { columns } = addTable(context, 'A1:B3');
      columns.load('items/name,items/index,count');
      const body = columns.getItem('nazwa celu').getDataBodyRange();
      body.load('address');
      const missing = columns.getItemOrNullObject('Inna');
      await context.sync();
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Kod', 0],
        ['Nazwa celu', 1],
      ]);
      expect(columns.count).toBe(2);
      expect(body.address).toBe('Arkusz1!B2:B3');
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('are found through the workbook and through their sheet only', async () => {
    open();
    await Excel.run(async (context) => {
      addTable(context, 'A1:B3', 'Cele');
      const other = context.workbook.worksheets.add('Inny').tables.getItemOrNullObject('Cele');
      const { tables } = context.workbook;
      tables.load('items/name');
      const sheet = tables.getItem('CELE').worksheet;
      sheet.load('name');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['Cele']);
      expect(sheet.name).toBe('Arkusz1');
      expect(other.isNullObject).toBe(true);
    });
  });

  test.each(['TableStyleLight22', 'TableStyleMedium0', 'Moja'])('refuse the style %s', async (style) => {
    open();
    const styling = (context: Excel.RequestContext): void => {
      addTable(context, 'A1:B3').style = style;
    };
    expect(await answer(styling)).toBe('InvalidArgument');
  });

  test('make a calculated column of formulas in an empty column: the last one wins', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      addTable(context, 'A1:C4');
      sheet.getRange('A2:A4').formulas = [['=1'], ['=2'], ['=3']];
      sheet.getRange('B3').formulas = [['=7']];
      sheet.getRange('C2:C4').values = [[1], [2], ['']];
      sheet.getRange('C3').formulas = [['=9']];
    });
    const column = (index: number): unknown[] => [1, 2, 3].map((row) => contentAt(host, row, index));
    expect(column(0)).toEqual(['=3', '=3', '=3']);
    expect(column(1)).toEqual(['=7', '=7', '=7']);
    expect(column(2)).toEqual([1, '=9', '']);
  });
});
