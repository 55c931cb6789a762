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

describe('properties of cells in the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('are read cell by cell, as far as they are asked for', async () => {
    const host = open({ apiSets: publishedApiSets() });
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B1');
      const first = sheetOf(context).getRange('A1');
      first.format.fill.color = '#ff0000';
      first.format.font.bold = true;
      first.format.indentLevel = 2;
      first.format.borders.getItem('EdgeBottom').style = 'Dash';
      const properties = range.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true, size: true },
          borders: { style: true },
          indentLevel: true,
          protection: true,
        },
      });
      await context.sync();
      const edge = { style: 'None' };
      const none = { top: edge, bottom: edge, left: edge, right: edge };
      const protection = { locked: true, formulaHidden: false };
      expect(properties.value).toEqual([
        [
          {
            address: 'A1',
            format: {
              fill: { color: '#FF0000' },
              font: { bold: true, size: 11 },
              borders: { ...none, bottom: { style: 'Dash' } },
              indentLevel: 2,
              protection,
            },
          },
          {
            address: 'B1',
            format: {
              fill: { color: '#FFFFFF' },
              font: { bold: false, size: 11 },
              borders: none,
              indentLevel: 0,
              protection,
            },
          },
        ],
      ]);
    });
    expect(host.report().highestApiSet).toBe('1.9');
  });

  test('are set cell by cell; what is not named stays', async () => {
    const host = open();
    await request((context) => {
      const range = sheetOf(context).getRange('A1:B1');
      range.format.font.italic = true;
      range.setCellProperties([
        [
          {
            format: {
              fill: { color: '#00ff00' },
              font: { bold: true, underline: 'Single', name: 'Arial', size: 14, color: '#112233' },
              horizontalAlignment: 'Left',
              verticalAlignment: 'Top',
              indentLevel: 1,
              wrapText: true,
              protection: { locked: false },
              borders: { bottom: { style: 'Continuous', color: '#445566', weight: 'Thick' } },
            },
          },
          {},
        ],
      ]);
    });
    expect(cellAt(host, 0, 0)).toMatchObject({
      format: {
        fill: '#00FF00',
        font: { bold: true, italic: true, underline: 'Single', name: 'Arial', size: 14, color: '#112233' },
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
        indentLevel: 1,
        wrapText: true,
        locked: false,
        borders: { top: null, bottom: { style: 'Continuous', color: '#445566', weight: 'Thick' } },
      },
    });
    expect(cellAt(host, 0, 1)).toMatchObject({ format: { fill: null, font: { bold: false, italic: true } } });
  });

  test('that were read can be set again and change nothing', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.format.borders.getItem('EdgeTop').color = '#445566';
      range.format.wrapText = true;
      const read = range.getCellProperties({
        format: {
          font: { bold: true, color: true },
          borders: { style: true, color: true, weight: true },
          wrapText: true,
        },
      });
      await context.sync();
      const before = host.workbook.snapshot();
      range.setCellProperties(read.value);
      await context.sync();
      expect(host.workbook.snapshot()).toEqual(before);
    });
  });

  test('are refused in another shape, of whole columns, and on a protected sheet', async () => {
    const host = open();
    expect(
      await answer((context) =>
        sheetOf(context)
          .getRange('A1:B1')
          .setCellProperties([[{}]]),
      ),
    ).toBe('InvalidArgument');
    expect(
      await answer((context) => sheetOf(context).getRange('A:A').getCellProperties({ address: true })),
    ).toBe('InvalidArgument');
    firstSheet(host).isProtected = true;
    expect(
      await answer((context) =>
        sheetOf(context)
          .getRange('A1')
          .setCellProperties([[{}]]),
      ),
    ).toBe('AccessDenied');
  });
});

describe('cells that go in and out of the simulated Excel', () => {
  const open = useSimulatedExcel({ mayUseUnsimulated: true });

  async function openWithNumbers(): Promise<ReturnType<typeof open>> {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      sheetOf(context).getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheetOf(context).getRange('D1').formulas = [['=A3+B3']];
    });
    return host;
  }

  test('move others down, to the right, up and to the left', async () => {
    const host = await openWithNumbers();
    await request((context) => {
      sheetOf(context).getRange('A2').insert('Down').values = [[9]];
    });
    expect([1, 2, 3].map((row) => contentAt(host, row, 0))).toEqual([9, 3, 5]);
    expect(contentAt(host, 0, 3)).toBe('=A4+B3');
    await request((context) => sheetOf(context).getRange('A2').delete('Up'));
    await request((context) => sheetOf(context).getRange('A3').insert('Right'));
    expect([0, 1, 2].map((column) => contentAt(host, 2, column))).toEqual(['', 5, 6]);
    await request((context) => sheetOf(context).getRange('A3:B3').delete('Left'));
    expect([0, 1, 2].map((column) => contentAt(host, 2, column))).toEqual([6, '', '']);
    expect(contentAt(host, 0, 3)).toBe('=#REF!+A3');
  });

  test('are whole rows where the range is', async () => {
    const host = await openWithNumbers();
    await request((context) => sheetOf(context).getRange('2:3').insert('Down'));
    expect(contentAt(host, 0, 3)).toBe('=A5+B5');
    await request((context) => sheetOf(context).getRange('A2:A3').getEntireRow().delete('Up'));
    expect(contentAt(host, 0, 3)).toBe('=A3+B3');
  });

  test('cut no table', async () => {
    const host = await openWithNumbers();
    await request((context) => sheetOf(context).tables.add('A5:C6', true));
    const before = host.workbook.snapshot();
    expect(await answer((context) => sheetOf(context).getRange('A2').insert('Down'))).toBe(
      'InsertDeleteConflict',
    );
    expect(await answer((context) => sheetOf(context).getRange('A6').insert('Down'))).toBe('NotImplemented');
    expect(host.workbook.snapshot()).toEqual(before);
  });
});
