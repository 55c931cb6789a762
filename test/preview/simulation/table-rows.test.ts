import { cellKey } from '../../../src/preview/simulation/state/grid';
import { publishedApiSets } from '../../api-sets';
import { answer, contentAt, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('rows of a table in the simulated Excel', () => {
  const open = useSimulatedExcel({ mayUseUnsimulated: true });

  /** A table B3:D5 of codes, numbers and their double, a text below it and one beside it. */
  async function openWithTable(): Promise<ReturnType<typeof open>> {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B3:D3').values = [['Kod', 'Liczba', 'Podwojona']];
      sheet.getRange('B4:B5').numberFormat = [['@'], ['@']];
      sheet.getRange('B4:C5').values = [
        ['1.1', 5],
        ['1.2', 6],
      ];
      sheet.tables.add('B3:D5', true).name = 'Cele';
      sheet.getRange('D4:D5').formulas = [['=[@Liczba]*2'], ['=[@Liczba]*2']];
      sheet.getRange('B7').values = [['pod']];
      sheet.getRange('E7').values = [['obok']];
    });
    return host;
  }

  const rowsOf = (context: Excel.RequestContext): Excel.TableRowCollection =>
    context.workbook.tables.getItem('Cele').rows;

  function rowAt(host: ReturnType<typeof open>, row: number): unknown[] {
    return [1, 2, 3].map((column) => contentAt(host, row, column));
  }

  test('are added at the end with the look and the formulas of the others; what is below moves, within the columns only', async () => {
    const host = await openWithTable();
    await request((context) => {
      rowsOf(context).add(undefined, [
        ['2.10', 7, '=[@Liczba]*2'],
        ['=1', 8, '=[@Liczba]*2'],
      ]);
    });
    expect(firstSheet(host).tables).toMatchObject([{ range: { row: 2, rowCount: 5 } }]);
    expect(rowAt(host, 5)).toEqual(['2.10', 7, '=[@Liczba]*2']);
    // A text cell takes what looks like a formula as it is, since its look came first.
    expect(rowAt(host, 6)).toEqual(['=1', 8, '=[@Liczba]*2']);
    expect([contentAt(host, 6, 1), contentAt(host, 8, 1), contentAt(host, 6, 4)]).toEqual([
      '=1',
      'pod',
      'obok',
    ]);
    expect(Number(host.report().highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
  });

  test('are blank but for calculated columns when no values come, and blank there, too, for ""', async () => {
    const host = await openWithTable();
    await request((context) => {
      rowsOf(context).add();
      rowsOf(context).add(-1, [['2', 1, '']]);
    });
    expect(rowAt(host, 5)).toEqual(['', '', '=[@Liczba]*2']);
    expect(rowAt(host, 6)).toEqual(['2', 1, '']);
  });

  test('go in between others, take references along and are deleted again', async () => {
    const host = await openWithTable();
    await request((context) => {
      sheetOf(context).getRange('G1:G2').formulas = [['=C5+SUM($C$4:C5)+Arkusz1!B7'], ['=C$3']];
      rowsOf(context).add(1, [['1.1a', 9, '']]);
    });
    expect(rowAt(host, 4)).toEqual(['1.1a', 9, '']);
    expect([contentAt(host, 0, 6), contentAt(host, 1, 6)]).toEqual(['=C6+SUM($C$4:C6)+Arkusz1!B8', '=C$3']);
    await request((context) => rowsOf(context).getItemAt(1).delete());
    expect(contentAt(host, 0, 6)).toBe('=C5+SUM($C$4:C5)+Arkusz1!B7');
    await request((context) => rowsOf(context).getItemAt(1).delete());
    expect(contentAt(host, 0, 6)).toBe('=#REF!+SUM($C$4:C4)+Arkusz1!B6');
    expect(firstSheet(host).tables).toMatchObject([{ range: { rowCount: 2 } }]);
  });

  test('make names, validations, conditional formats and references to all rows grow', async () => {
    const host = await openWithTable();
    await request((context) => {
      const sheet = sheetOf(context);
      context.workbook.names.add('Kody', sheet.getRange('B4:B5'));
      context.workbook.names.add('Pierwszy', sheet.getRange('B4'));
      sheet.getRange('C4:C5').dataValidation.rule = {
        decimal: { operator: 'Between', formula1: 0, formula2: 9 },
      };
      sheet.getRange('F4').dataValidation.rule = { list: { inCellDropDown: true, source: '=$B$4:$B$5' } };
      const format = sheet.getRange('A4:D5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$C4>5';
      sheet.getRange('G1').formulas = [['=SUM(C4:C5)+C5+SUM(C5:C5)+SUM(B3:B5)']];
      rowsOf(context).add(undefined, [['2', 1, '']]);
    });
    const { validations, conditionalFormats } = firstSheet(host);
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual([
      "='Arkusz1'!$B$4:$B$6",
      "='Arkusz1'!$B$4",
    ]);
    expect(validations).toMatchObject([
      { range: { row: 3, column: 2, rowCount: 3, columnCount: 1 } },
      { rule: { source: '=$B$4:$B$6' } },
    ]);
    // The part beside the table stays as it was.
    expect(conditionalFormats.map(({ range }) => range)).toEqual([
      { row: 3, column: 0, rowCount: 2, columnCount: 1 },
      { row: 3, column: 1, rowCount: 3, columnCount: 3 },
    ]);
    expect(contentAt(host, 0, 6)).toBe('=SUM(C4:C6)+C5+SUM(C5:C5)+SUM(B3:B6)');
  });

  test('take a table below along when it is no wider, and are refused when they would cut it', async () => {
    const host = await openWithTable();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.tables.add('B10:C12', true).name = 'Nizej';
      rowsOf(context).add();
    });
    expect(firstSheet(host).tables).toMatchObject([{}, { range: { row: 10, rowCount: 3 } }]);
    await request((context) => {
      sheetOf(context).tables.add('D20:E22', true);
    });
    const before = host.workbook.snapshot();
    expect(await answer((context) => rowsOf(context).add())).toBe('InsertDeleteConflict');
    expect(await answer((context) => rowsOf(context).getItemAt(0).delete())).toBe('InsertDeleteConflict');
    expect(host.workbook.snapshot()).toEqual(before);
  });

  test('are refused over merged cells that they would cut, on a protected sheet, and in another shape', async () => {
    const host = await openWithTable();
    await request((context) => sheetOf(context).getRange('D8:E8').merge());
    expect(await answer((context) => rowsOf(context).add())).toBe('MergedRangeConflict');
    await request((context) => sheetOf(context).getRange('D8:E8').unmerge());
    await request((context) => sheetOf(context).getRange('C8:D9').merge());
    expect(await answer((context) => rowsOf(context).add())).toBe('done');
    expect(firstSheet(host).merges).toEqual([{ row: 8, column: 2, rowCount: 2, columnCount: 2 }]);
    expect(await answer((context) => rowsOf(context).add(undefined, [['a', 1]]))).toBe('InvalidArgument');
    expect(await answer((context) => rowsOf(context).add(9, [['a', 1, '']]))).toBe('InvalidArgument');
    expect(await answer((context) => rowsOf(context).getItemAt(3).delete())).toBe('InvalidArgument');
    firstSheet(host).isProtected = true;
    expect(await answer((context) => rowsOf(context).add())).toBe('AccessDenied');
    expect(await answer((context) => rowsOf(context).getItemAt(0).delete())).toBe('AccessDenied');
  });

  test('tell their number, their values and their place', async () => {
    await openWithTable();
    await Excel.run(async (context) => {
      const rows = rowsOf(context);
      const count = rows.getCount();
      rows.load('items/index,count');
      const body = sheetOf(context).getRange('B4:C5');
      body.load('values,formulas');
      const range = rows.getItemAt(1).getRange();
      range.load('address');
      await context.sync();
      expect([count.value, rows.count, rows.items.map(({ index }) => index)]).toEqual([2, 2, [0, 1]]);
      expect(range.address).toBe('Arkusz1!B5:D5');
      expect(body.values).toEqual([
        ['1.1', 5],
        ['1.2', 6],
      ]);
    });
  });

  test('take links and looks below them along', async () => {
    const host = await openWithTable();
    await request((context) => {
      sheetOf(context).getRange('C9').hyperlink = { address: 'https://example.org/', textToDisplay: 'x' };
      rowsOf(context).add();
    });
    expect([...firstSheet(host).hyperlinks.keys()]).toEqual([cellKey(9, 2)]);
    expect(contentAt(host, 9, 2)).toBe('x');
    expect(contentAt(host, 8, 2)).toBe('');
  });

  test('keep conditions relative to their own rows when the first one goes', async () => {
    const host = await openWithTable();
    await request((context) => {
      const format = sheetOf(context).getRange('C4:C5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$C4>5';
      rowsOf(context).getItemAt(0).delete();
    });
    expect(firstSheet(host).conditionalFormats).toMatchObject([
      { formula: '=$C4>5', range: { row: 3, column: 2, rowCount: 1, columnCount: 1 } },
    ]);
  });

  test('are not changed under a filter, where Excel deletes nothing', async () => {
    const host = await openWithTable();
    const sheet = firstSheet(host);
    sheet.tables = sheet.tables.map((table) => ({ ...table, isFiltered: true }));
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('Cele');
      autoFilter.load('isDataFiltered, enabled');
      await context.sync();
      expect([autoFilter.isDataFiltered, autoFilter.enabled]).toEqual([true, true]);
    });
    expect(host.workbook.beyondModel()).toContain('Arkusz1: filter of Cele');
    await expect(request((context) => rowsOf(context).getItemAt(0).delete())).rejects.toMatchObject({
      message: expect.stringContaining('filtered table'),
    });
  });
});
