import {
  answer,
  cellAt,
  contentAt,
  firstSheet,
  request,
  sheetOf,
  useSimulatedExcel,
} from './simulated-excel';

describe('entries in the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('a matrix of the range’s shape, one value for all, null for nothing, "" to empty', async () => {
    const host = open();
    await request((context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.values = [
        ['a', 1],
        [true, 'b'],
      ];
      range.values = [
        [null, ''],
        ['c', null],
      ];
      Object.assign(sheetOf(context).getRange('F1:F2'), { values: 7 });
    });
    const read = [0, 1].map((row) => [0, 1].map((column) => contentAt(host, row, column)));
    expect(read).toEqual([
      ['a', ''],
      ['c', 'b'],
    ]);
    expect([contentAt(host, 0, 5), contentAt(host, 1, 5)]).toEqual([7, 7]);
  });

  test.each([
    [[['a']]],
    [
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [[['a', 'b'], ['c']]],
    [['a', 'b']],
    [null],
  ])('refuse what has another shape: %j', async (values) => {
    const host = open();
    const writing = (context: Excel.RequestContext): void => {
      Object.assign(sheetOf(context).getRange('A1:B2'), { values });
    };
    expect(await answer(writing)).toBe('InvalidArgument');
    expect(firstSheet(host).cells.size).toBe(0);
  });

  test('refuse large arrays of another shape, too', async () => {
    open();
    const writing = (context: Excel.RequestContext): void => {
      sheetOf(context).getRange('A1:A1999').values = Array.from({ length: 2000 }, () => ['x']);
    };
    expect(await answer(writing)).toBe('InvalidArgument');
  });

  test('are all checked before the first is written', async () => {
    const host = open();
    const writing = (context: Excel.RequestContext): void => {
      sheetOf(context).getRange('A1:A2').values = [['a'], ['=1+']];
    };
    expect(await answer(writing)).toBe('InvalidArgument');
    expect(firstSheet(host).cells.size).toBe(0);
  });

  test('texts are read by the user’s settings and by American ones, unless the cell is a text cell', async () => {
    const host = open();
    const texts = ['2.10', '3-4', '1,5', 'May 2026', '=1+1', 'PRAWDA', 'TRUE', '007', 'Toruń'];
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:I1').values = [texts];
      Object.assign(sheet.getRange('A2:I2'), { numberFormat: '@' });
      sheet.getRange('A2:I2').values = [texts];
    });
    const row = (index: number): unknown[] => texts.map((_, column) => contentAt(host, index, column));
    expect(row(0)).toEqual([46297, 46115, 1.5, 46143, '=1+1', true, true, 7, 'Toruń']);
    expect(row(1)).toEqual(texts);
    expect(cellAt(host, 0, 0)).toMatchObject({ format: { numberFormat: 'd-mmm' } });
  });

  test('a text format that comes late changes nothing any more', async () => {
    const host = open();
    await request((context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = [['2.10']];
      range.numberFormat = [['@']];
    });
    expect(contentAt(host, 0, 0)).toBe(46297);
  });

  test('an apostrophe in front makes a text, but in a text cell nobody knows', async () => {
    const host = open();
    await request((context) => {
      sheetOf(context).getRange('A1:A2').values = [["'=1+1"], ["''99 w Toruniu"]];
    });
    expect([contentAt(host, 0, 0), contentAt(host, 1, 0)]).toEqual(['=1+1', "'99 w Toruniu"]);
  });

  test('whole columns and rows take no entries and give none', async () => {
    open();
    const writing = (context: Excel.RequestContext): void => {
      Object.assign(sheetOf(context).getRange('A:B'), { values: 'x' });
    };
    expect(await answer(writing)).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      const column = sheetOf(context).getRange('C:C');
      column.load('values,address,rowCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(1_048_576);
    });
  });

  test('a range outside the sheet is refused', async () => {
    open();
    expect(await answer((context) => sheetOf(context).getRange('XFE1').load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await answer((context) => sheetOf(context).getRange('A1048577').load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await answer((context) => sheetOf(context).getRange('nie').load('address'))).toBe(
      'InvalidArgument',
    );
    const beyond = (context: Excel.RequestContext): void => {
      sheetOf(context).getRangeByIndexes(1_048_575, 0, 2, 1).load('address');
    };
    expect(await answer(beyond)).toBe('InvalidArgument');
    const across = (context: Excel.RequestContext): void => {
      const other = context.workbook.worksheets.add('Drugi').getRange('A1');
      sheetOf(context).getRange('A1').getBoundingRect(other).load('address');
    };
    expect(await answer(across)).toBe('InvalidArgument');
  });

  test('merging keeps the first content, and what is written into covered cells is lost', async () => {
    const host = open();
    await request((context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge(false);
      range.values = [
        ['e', 'f'],
        ['g', 'h'],
      ];
      sheetOf(context).getRange('A5:B6').merge(true);
    });
    expect(firstSheet(host).cells.size).toBe(1);
    expect(contentAt(host, 0, 0)).toBe('e');
    expect(firstSheet(host).merges).toEqual([
      { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      { row: 4, column: 0, rowCount: 1, columnCount: 2 },
      { row: 5, column: 0, rowCount: 1, columnCount: 2 },
    ]);
    expect(await answer((context) => sheetOf(context).getRange('B2:C3').merge())).toBe('InvalidOperation');
    await request((context) => sheetOf(context).getRange('B2').unmerge());
    expect(firstSheet(host).merges).toHaveLength(2);
  });

  test('clearing takes contents, looks or links', async () => {
    const host = open();
    const fill = (context: Excel.RequestContext): Excel.Range => {
      const range = sheetOf(context).getRange('A1:A2');
      range.values = [['a'], ['b']];
      range.format.font.bold = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheetOf(context).getRange('A2').hyperlink = { address: 'https://example.com', textToDisplay: 'b' };
      return range;
    };
    await request((context) => fill(context).clear('Contents'));
    expect(cellAt(host, 0, 0)).toMatchObject({
      content: { kind: 'empty' },
      format: { font: { bold: true } },
    });
    await request((context) => fill(context).clear('Formats'));
    expect(cellAt(host, 0, 0)).toMatchObject({ content: { text: 'a' }, format: { font: { bold: false } } });
    await request((context) => fill(context).clear('RemoveHyperlinks'));
    expect(firstSheet(host).hyperlinks.size).toBe(0);
    expect(cellAt(host, 1, 0)).toMatchObject({ format: { font: { underline: 'None' } } });
    await request((context) => fill(context).getRow(0).clear());
    expect(cellAt(host, 0, 0)).toBe('empty');
    expect(firstSheet(host).validations.map(({ range }) => range)).toEqual([
      { row: 1, column: 0, rowCount: 1, columnCount: 1 },
    ]);
  });

  test('the used range counts looks, unless only values are asked for', async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').format.font.bold = true;
      const all = sheet.getUsedRangeOrNullObject();
      const values = sheet.getUsedRangeOrNullObject(true);
      const none = context.workbook.worksheets.add('Pusty').getUsedRangeOrNullObject();
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Arkusz1!B2:D5', 'Arkusz1!B2']);
      expect(none.isNullObject).toBe(true);
    });
  });
});
