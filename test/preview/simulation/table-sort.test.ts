import fc from 'fast-check';
import { STANDARD_FORMAT } from '../../../src/preview/simulation/state/cell-format';
import { cellKey } from '../../../src/preview/simulation/state/grid';
import { writeCell } from '../../../src/preview/simulation/state/write-cell';
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

describe('sorting a table in the simulated Excel', () => {
  const open = useSimulatedExcel({ mayUseUnsimulated: true });

  /** A table B2:D(n) of keys, names and formulas. */
  async function openWithRows(
    keys: readonly (string | number | boolean)[],
    formulas: readonly string[] = [],
  ): Promise<ReturnType<typeof open>> {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:D2').values = [['Klucz', 'Nr', 'Wzór']];
      for (const [row, key] of keys.entries()) {
        sheet.getRangeByIndexes(row + 2, 1, 1, 2).values = [[key, row + 1]];
      }
      sheet.tables.add(`B2:D${keys.length + 2}`, true).name = 'Cele';
    });
    // Not entered, which would make a calculated column of them.
    for (const [row, formula] of formulas.entries()) {
      if (formula === '') continue;
      const content = { kind: 'formula', formula } as const;
      writeCell(firstSheet(host), row + 2, 3, { content, format: STANDARD_FORMAT });
    }
    return host;
  }

  const sortOf = (context: Excel.RequestContext): Excel.TableSort =>
    context.workbook.tables.getItem('Cele').sort;
  const column = (host: ReturnType<typeof open>, at: number, count: number): unknown[] =>
    Array.from({ length: count }, (_, row) => contentAt(host, row + 2, at));

  test('puts numbers before texts, texts by the alphabet, errors behind, what is empty last', async () => {
    const keys = ['żaba', 10, '', 'Łódź', true, '#N/A', 'lotnisko', 2, false, 'LAS', '', 'zamek'];
    const host = await openWithRows(keys);
    await request((context) => sortOf(context).apply([{ key: 0, ascending: true }]));
    const texts = ['LAS', 'lotnisko', 'Łódź', 'zamek', 'żaba'];
    expect(column(host, 1, 12)).toEqual([2, 10, ...texts, false, true, '#N/A', '', '']);
    expect(column(host, 2, 12).slice(-2)).toEqual([3, 11]);
    await request((context) => sortOf(context).apply([{ key: 0, ascending: false }]));
    expect(column(host, 1, 12)).toEqual(['#N/A', true, false, ...texts.toReversed(), 10, 2, '', '']);
    expect(column(host, 2, 12).slice(-2)).toEqual([3, 11]);
  });

  test('keeps rows together, and equal ones in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), async (keys) => {
        const host = await openWithRows(keys);
        await request((context) => sortOf(context).apply([{ key: 0 }]));
        const rows = keys.map((key, index) => [key, index + 1] as const);
        const expected = rows.toSorted(([a, first], [b, second]) => a - b || first - second);
        expect(column(host, 1, keys.length)).toEqual(expected.map(([key]) => key));
        expect(column(host, 2, keys.length)).toEqual(expected.map(([, number]) => number));
      }),
      { numRuns: 20 },
    );
  });

  test('goes by the second field where the first is equal', async () => {
    const host = await openWithRows([1, 0, 1, 0]);
    await request((context) => sortOf(context).apply([{ key: 0 }, { key: 1, ascending: false }]));
    expect(column(host, 2, 4)).toEqual([4, 2, 3, 1]);
  });

  test('changes formulas as copying would: relative ones keep their distance, absolute ones stay', async () => {
    const host = await openWithRows(
      [3, 2, 1],
      ['=B3*2', '=B$4+B3+[@Nr]', '=$B$5+SUM(B3:B5)+COUNTA(Cele[Nr])'],
    );
    await request((context) => sortOf(context).apply([{ key: 0 }]));
    expect(column(host, 3, 3)).toEqual(['=$B$5+SUM(B1:B3)+COUNTA(Cele[Nr])', '=B$4+B3+[@Nr]', '=B5*2']);
  });

  test('loses what would lie above the sheet', async () => {
    const host = await openWithRows([3, 2, 1], ['', '', '=B2']);
    await request((context) => sortOf(context).apply([{ key: 0 }]));
    expect(contentAt(host, 2, 3)).toBe('=#REF!');
  });

  test('takes looks and links along; validations, conditional formats and references stay', async () => {
    const host = await openWithRows([2, 1]);
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('C3').hyperlink = { address: 'https://example.org/' };
      sheet.getRange('B3').format.fill.color = '#FF0000';
      sheet.getRange('B3').dataValidation.rule = {
        decimal: { operator: 'Between', formula1: 0, formula2: 9 },
      };
      sheet.getRange('B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B3>1';
      sheet.getRange('F1').formulas = [['=B3']];
      context.workbook.names.add('Pierwszy', sheet.getRange('B3'));
      sortOf(context).apply([{ key: 0 }]);
    });
    expect([...firstSheet(host).hyperlinks.keys()]).toEqual([cellKey(3, 2)]);
    expect([cellAt(host, 2, 1), cellAt(host, 3, 1)]).toMatchObject([
      { format: { fill: null } },
      { format: { fill: '#FF0000' } },
    ]);
    expect(firstSheet(host).validations).toMatchObject([{ range: { row: 2 } }]);
    expect(firstSheet(host).conditionalFormats).toMatchObject([{ range: { row: 2 }, formula: '=$B3>1' }]);
    expect(contentAt(host, 0, 5)).toBe('=B3');
    expect(host.workbook.names).toMatchObject([{ formula: "='Arkusz1'!$B$3" }]);
  });

  test('is remembered by the table until it is cleared', async () => {
    const host = await openWithRows([2, 1]);
    const before = host.workbook.copy();
    await Excel.run(async (context) => {
      const sort = sortOf(context);
      sort.apply([{ key: 0, ascending: false }]);
      sort.load('fields');
      await context.sync();
      expect(sort.fields).toEqual([{ key: 0, ascending: false }]);
      expect(host.workbook.beyondModel()).toContain('Arkusz1: sort of Cele');
      sort.clear();
      sort.load('fields');
      await context.sync();
      expect(sort.fields).toEqual([]);
    });
    expect(host.workbook.snapshot()).toEqual(before.snapshot());
  });

  test('is refused on a protected sheet, by no column of the table, and by nothing', async () => {
    const host = await openWithRows([2, 1]);
    const before = host.workbook.snapshot();
    const sorting = (fields: Excel.SortField[]) => (context: Excel.RequestContext) =>
      sortOf(context).apply(fields);
    expect(await answer(sorting([{ key: 3 }]))).toBe('InvalidArgument');
    expect(await answer(sorting([]))).toBe('InvalidArgument');
    expect(host.workbook.snapshot()).toEqual(before);
    firstSheet(host).isProtected = true;
    expect(await answer(sorting([{ key: 0 }]))).toBe('AccessDenied');
  });

  test.each<[string, (host: ReturnType<typeof open>) => void]>([
    [
      'sorting a filtered table',
      (host) => {
        firstSheet(host).tables = firstSheet(host).tables.map((table) => ({ ...table, isFiltered: true }));
      },
    ],
    ['sorting a table with hidden rows', (host) => firstSheet(host).rows.set(3, { hidden: true })],
  ])('%s is not simulated', async (member, change) => {
    const host = await openWithRows([2, 1]);
    change(host);
    expect(await answer((context) => sortOf(context).apply([{ key: 0 }]))).toBe('NotImplemented');
    expect(host.report().unsimulated).toEqual([member]);
  });

  test('of formulas that nobody calculates, or that name their own sheet, is not simulated', async () => {
    const host = await openWithRows([2, 1], ['=Arkusz1!B3', '=Arkusz1!$B$3']);
    expect(await answer((context) => sortOf(context).apply([{ key: 0 }]))).toBe('NotImplemented');
    expect(await answer((context) => sortOf(context).apply([{ key: 2 }]))).toBe('NotImplemented');
    expect(host.report().unsimulated).toEqual([
      'sorting the formula =Arkusz1!B3, which names its own sheet',
      'the value of the formula =Arkusz1!B3',
    ]);
  });
});
