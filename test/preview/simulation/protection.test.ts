import { answer, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('protection in the simulated Excel', () => {
  const open = useSimulatedExcel();

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['entries', (sheet) => Object.assign(sheet.getRange('A1'), { values: 1 })],
    ['number formats', (sheet) => Object.assign(sheet.getRange('A1'), { numberFormat: '@' })],
    ['looks', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['borders', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').color = '#000000')],
    ['widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['merges', (sheet) => sheet.getRange('A1:B2').merge()],
    ['clearing', (sheet) => sheet.getRange('A1:B2').clear()],
    ['links', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.com' })],
    ['validations', (sheet) => (sheet.getRange('A1').dataValidation.ignoreBlanks = false)],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['hiding columns', (sheet) => (sheet.getRange('A1').columnHidden = true)],
    ['heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
    ['charts', (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:A3'), 'Columns')],
  ])('a protected sheet refuses %s', async (_what, change) => {
    const host = open();
    await request((context) => sheetOf(context).protection.protect());
    expect(await answer((context) => change(sheetOf(context)))).toBe('AccessDenied');
    expect(firstSheet(host).cells.size).toBe(0);
    await request((context) => sheetOf(context).protection.unprotect());
    expect(await answer((context) => change(sheetOf(context)))).toBe('done');
  });

  test('a protected sheet takes entries in unlocked cells, and only there', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:C3').format.protection.locked = false;
      sheet.protection.protect();
    });
    const entering = (address: string) => (context: Excel.RequestContext) =>
      Object.assign(sheetOf(context).getRange(address), { values: 1 });
    expect(await answer(entering('B2:C3'))).toBe('done');
    expect(await answer(entering('B2:C4'))).toBe('AccessDenied');
    expect(await answer((context) => sheetOf(context).getRange('C3').clear('Contents'))).toBe('done');
    expect(await answer((context) => sheetOf(context).getRange('C3').clear())).toBe('AccessDenied');
    expect(await answer((context) => (sheetOf(context).getRange('B2').format.font.bold = true))).toBe(
      'AccessDenied',
    );
    const type = (column: number): unknown => host.typeInto({ sheet: 'Arkusz1', row: 1, column, text: '5' });
    expect(type(1)).toEqual({ kind: 'entered' });
    expect(type(0)).toMatchObject({ kind: 'refused', code: 'AccessDenied' });
    await Excel.run(async (context) => {
      const unlocked = sheetOf(context).getRange('B2:C3').format.protection;
      const mixed = sheetOf(context).getRange('A1:C3').format.protection;
      unlocked.load('locked');
      mixed.load('locked');
      await context.sync();
      expect([unlocked.locked, mixed.locked]).toEqual([false, null]);
    });
  });

  test.each<[string, Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => unknown]>([
    ['looks', { allowFormatCells: true }, (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['widths', { allowFormatColumns: true }, (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
    ['heights', { allowFormatRows: true }, (sheet) => sheet.getRange('A1').format.autofitRows()],
    [
      'charts',
      { allowEditObjects: true },
      (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:A3'), 'Columns'),
    ],
  ])('a protected sheet takes %s when its options allow that', async (_what, options, change) => {
    open();
    await request((context) => sheetOf(context).protection.protect(options));
    expect(await answer((context) => change(sheetOf(context)))).toBe('done');
    expect(await answer((context) => sheetOf(context).tables.add('A1:B2', true))).toBe('AccessDenied');
  });

  test('tells its options, refuses others, and forgets them when it is taken off', async () => {
    open();
    const odd: object = { allowEverything: true };
    expect(await answer((context) => sheetOf(context).protection.protect(odd))).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
      protection.load('options');
      await context.sync();
      expect(protection.options).toMatchObject({
        allowSort: true,
        allowAutoFilter: false,
        selectionMode: 'Unlocked',
      });
      protection.unprotect();
      protection.protect();
      protection.load('options');
      await context.sync();
      expect(protection.options).toMatchObject({ allowSort: false, selectionMode: 'Normal' });
    });
  });

  test('a protected sheet can be deleted', async () => {
    const { workbook } = open();
    workbook.appendSheet('Drugi').isProtected = true;
    expect(await answer((context) => context.workbook.worksheets.getItem('Drugi').delete())).toBe('done');
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['new sheets', (context) => context.workbook.worksheets.add('Cele')],
    ['deleting', (context) => context.workbook.worksheets.getItem('Drugi').delete()],
    ['renaming', (context) => (context.workbook.worksheets.getItem('Drugi').name = 'Cele')],
    ['hiding', (context) => (context.workbook.worksheets.getItem('Drugi').visibility = 'Hidden')],
    ['moving', (context) => (context.workbook.worksheets.getItem('Drugi').position = 0)],
  ])('a protected structure refuses %s, and lets cells be changed', async (_what, change) => {
    const { workbook } = open();
    workbook.appendSheet('Drugi');
    await request((context) => context.workbook.protection.protect());
    expect(await answer(change)).toBe('AccessDenied');
    const writing = (context: Excel.RequestContext): unknown =>
      Object.assign(sheetOf(context).getRange('A1'), { values: 1 });
    expect(await answer(writing)).toBe('done');
    await request((context) => context.workbook.protection.unprotect());
    expect(await answer(change)).toBe('done');
  });

  test('says whether it is on, and is not put on twice', async () => {
    const { workbook } = open();
    await request((context) => sheetOf(context).protection.protect());
    expect(await answer((context) => sheetOf(context).protection.protect())).toBe('AccessDenied');
    workbook.structureProtected = true;
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      const sheets = context.workbook.worksheets;
      protection.load('protected');
      sheets.load('items/protection/protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(sheets.items.map((sheet) => sheet.protection.protected)).toEqual([true]);
    });
  });

  test('a workbook for reading only can be read and looked through', async () => {
    const { workbook } = open();
    workbook.readOnly = true;
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      sheetOf(context).activate();
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
    expect(await answer((context) => context.workbook.worksheets.add('Cele'))).toBe('AccessDenied');
    expect(await answer((context) => context.workbook.settings.add('a', 1))).toBe('AccessDenied');
  });
});
