import { answer, cellAt, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('looks of the simulated Excel', () => {
  const open = useSimulatedExcel();

  function setting(change: (range: Excel.Range) => void): (context: Excel.RequestContext) => void {
    return (context) => change(sheetOf(context).getRange('B2:C3'));
  }

  test('hold for every cell of the range', async () => {
    const host = open();
    await request(
      setting(({ format }) => {
        format.font.set({ bold: true, italic: true, underline: 'Single', color: '0b5563', size: 13 });
        format.fill.color = '#e3f0f2';
        format.horizontalAlignment = 'Left';
        format.verticalAlignment = 'Top';
        format.wrapText = true;
        format.indentLevel = 3;
      }),
    );
    for (const [row, column] of [
      [1, 1],
      [2, 2],
    ] as const) {
      expect(cellAt(host, row, column)).toMatchObject({
        format: {
          font: { bold: true, italic: true, underline: 'Single', color: '#0B5563', size: 13 },
          fill: '#E3F0F2',
          horizontalAlignment: 'Left',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 3,
        },
      });
    }
    expect(cellAt(host, 0, 0)).toBe('empty');
    await request(setting(({ format }) => format.fill.clear()));
    expect(cellAt(host, 1, 1)).toMatchObject({ format: { fill: null } });
  });

  test('are null where cells differ', async () => {
    open();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B1');
      sheetOf(context).getRange('A1').format.font.bold = true;
      range.load('format/font/bold,format/font/italic,format/columnWidth,format/fill/color');
      await context.sync();
      const { format } = range;
      expect([format.font.bold, format.font.italic, format.columnWidth, format.fill.color]).toEqual([
        null,
        false,
        48,
        '#FFFFFF',
      ]);
    });
  });

  test('borders lie on the edges of the range, or between its cells', async () => {
    const host = open();
    await request(
      setting(({ format }) => {
        for (const edge of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const) {
          const border = format.borders.getItem(edge);
          border.style = 'Continuous';
          border.weight = 'Thin';
          border.color = '#C9D3D7';
        }
      }),
    );
    const line = { style: 'Continuous', weight: 'Thin', color: '#C9D3D7' };
    const borders = (row: number, column: number): unknown => {
      const cell = cellAt(host, row, column);
      return cell === 'empty' ? cell : cell.format.borders;
    };
    expect(borders(1, 1)).toEqual({ top: line, left: line, bottom: line, right: null });
    expect(borders(2, 2)).toEqual({ top: line, left: null, bottom: null, right: null });
    await request(
      setting(({ format }) => {
        format.borders.getItem('EdgeTop').style = 'None';
        format.borders.getItem('InsideVertical').color = '#C9D3D7';
      }),
    );
    expect(borders(1, 1)).toEqual({ top: null, left: line, bottom: line, right: line });
    expect(borders(2, 2)).toEqual({ top: line, left: line, bottom: null, right: null });
  });

  test('a border that only gets a colour becomes a thin line', async () => {
    const host = open();
    await request(
      setting(({ format }) => {
        format.borders.getItem('EdgeBottom').color = '#000000';
      }),
    );
    expect(cellAt(host, 2, 1)).toMatchObject({ format: { borders: { bottom: { style: 'Continuous' } } } });
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ['indent', ({ format }) => (format.indentLevel = 251)],
    ['broken indent', ({ format }) => (format.indentLevel = 1.5)],
    ['font size', ({ format }) => (format.font.size = 410)],
    ['colour', ({ format }) => (format.font.color = '#12345')],
    ['column width', ({ format }) => (format.columnWidth = 1343)],
    ['row height', ({ format }) => (format.rowHeight = 410)],
    ['alignment', ({ format }) => Object.assign(format, { horizontalAlignment: 'Middle' })],
    ['null', ({ format }) => Object.assign(format.fill, { color: null })],
    ['number format', (range) => Object.assign(range, { numberFormat: '0;0;0;0;0' })],
    ['open text in a number format', (range) => Object.assign(range, { numberFormat: '0 "zł' })],
  ])('refuse an impossible %s', async (_what, change) => {
    const host = open();
    expect(await answer(setting(change))).toBe('InvalidArgument');
    expect(firstSheet(host).cells.size).toBe(0);
  });

  test('sizes are points, of all columns and rows that a range meets; rows fit themselves again', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B:C').format.columnWidth = 90;
      sheet.getRange('D9').getEntireColumn().columnHidden = true;
      sheet.getRange('A2:A3').format.rowHeight = 30;
      sheet.getRange('A3:B9').format.autofitRows();
    });
    expect([...firstSheet(host).columns]).toEqual([
      [1, { size: 90 }],
      [2, { size: 90 }],
      [3, { hidden: true }],
    ]);
    expect([...firstSheet(host).rows]).toEqual([[1, { size: 30 }]]);
  });

  test('a link gives its cell the look of links, and a text where there is none', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').values = [['Ustawa']];
      sheet.getRange('A1').hyperlink = { address: 'https://example.com', screenTip: 'otwórz' };
      sheet.getRange('A2').hyperlink = { documentReference: "'Arkusz1'!A9" };
      sheet.getRange('A3').hyperlink = { documentReference: "'Arkusz1'!A9", textToDisplay: 'dalej' };
    });
    const text = (row: number): unknown => cellAt(host, row, 0);
    const look = { font: { underline: 'Single', color: '#0563C1' } };
    expect(text(0)).toMatchObject({ content: { text: 'Ustawa' }, format: look });
    expect(text(1)).toMatchObject({ content: { text: "'Arkusz1'!A9" }, format: look });
    expect(text(2)).toMatchObject({ content: { text: 'dalej' } });
    const linking = (context: Excel.RequestContext): void => {
      sheetOf(context).getRange('A4').hyperlink = { screenTip: 'donikąd' };
    };
    expect(await answer(linking)).toBe('InvalidArgument');
  });

  test('tabs and gridlines', async () => {
    const host = open();
    await request((context) => {
      sheetOf(context).tabColor = '#0b5563';
      sheetOf(context).showGridlines = false;
    });
    expect(firstSheet(host)).toMatchObject({ tabColor: '#0B5563', showGridlines: false });
    const colouring = (context: Excel.RequestContext): void => {
      sheetOf(context).tabColor = '#xyz';
    };
    expect(await answer(colouring)).toBe('InvalidArgument');
  });
});
