import { publishedApiSets } from '../../api-sets';
import { answer, contentAt, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('the simulated host', () => {
  const open = useSimulatedExcel();

  const writeThree = (context: Excel.RequestContext): void => {
    for (const [row, text] of ['a', 'b', 'c'].entries()) {
      sheetOf(context).getRangeByIndexes(row, 0, 1, 1).untrack().values = [[text]];
    }
  };
  const written = (host: ReturnType<typeof open>): unknown[] =>
    [0, 1, 2].map((row) => contentAt(host, row, 0));

  test('a batch is no transaction: what came before the failure stays, what comes after is not done', async () => {
    const host = open();
    const failing = (context: Excel.RequestContext): void => {
      writeThree(context);
      sheetOf(context).getRange('A2').values = [['=1+']];
      sheetOf(context).getRange('A3').values = [['d']];
    };
    expect(await answer(failing)).toBe('InvalidArgument');
    expect(written(host)).toEqual(['a', 'b', 'c']);
  });

  test('fails every action in turn with the code it was told, once', async () => {
    const counting = open();
    await request(writeThree);
    const { actions } = counting.report();
    expect(actions).toBeGreaterThan(9);
    const seen = new Set<string>();
    for (let action = 1; action <= actions; action += 1) {
      const host = open();
      host.failAt(action, 'GeneralException');
      expect(await answer(writeThree)).toBe('GeneralException');
      expect(host.report().actions).toBe(action);
      seen.add(JSON.stringify(written(host)));
      expect(await answer(writeThree)).toBe('done');
    }
    expect([...seen]).toEqual(['["","",""]', '["a","",""]', '["a","b",""]']);
  });

  test('counts to the failing action over several requests, from now on', async () => {
    const host = open();
    await request(writeThree);
    const { actions } = host.report();
    host.failAt(actions + 1, 'ActivityLimitReached');
    expect(await answer(writeThree)).toBe('done');
    expect(await answer(writeThree)).toBe('ActivityLimitReached');
  });

  test('tells where it failed, as Excel does', async () => {
    open();
    const failing = request((context) => {
      sheetOf(context).getRange('A1:B2').values = [['x']];
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' },
    });
  });

  test('is gone for good, with what it did before', async () => {
    const host = open();
    const { actions } = host.report();
    host.failFrom(actions + 8);
    expect(await answer(writeThree)).toBe('ConnectionFailure');
    expect(await answer((context) => sheetOf(context).load('name'))).toBe('ConnectionFailure');
    expect(written(host).filter((text) => text !== '')).toEqual(['a']);
  });

  test('refuses everything while a cell is being edited, or lets those wait who ask for it', async () => {
    const host = open();
    host.setCellEditMode(true);
    expect(await answer(writeThree)).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      writeThree(context);
      await context.sync();
    });
    await new Promise((resume) => setImmediate(resume));
    expect(written(host)).toEqual(['', '', '']);
    host.setCellEditMode(false);
    await waiting;
    expect(written(host)).toEqual(['a', 'b', 'c']);
  });

  test('refuses requests and answers over 5 MB, without doing anything', async () => {
    const host = open();
    const large = Array.from({ length: 180 }, () => ['ż'.repeat(16_000)]);
    const writing = (first: number, rows: number) => (context: Excel.RequestContext) => {
      sheetOf(context).getRangeByIndexes(first, 0, rows, 1).values = large.slice(0, rows);
    };
    expect(await answer(writing(0, 180))).toBe('RequestPayloadSizeLimitExceeded');
    expect(firstSheet(host).cells.size).toBe(0);
    expect(await answer(writing(0, 90))).toBe('done');
    expect(await answer(writing(90, 90))).toBe('done');
    const reading = (context: Excel.RequestContext): unknown =>
      sheetOf(context).getRange('A1:A180').load('values');
    expect(await answer(reading)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.report().requestBytes.map((bytes) => bytes > 5 * 1024 * 1024)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('reads five million cells at most', async () => {
    open();
    const reading = (rows: number) => (context: Excel.RequestContext) =>
      sheetOf(context).getRangeByIndexes(0, 0, rows, 1000).load('numberFormat');
    expect(await answer(reading(5_001))).toBe('RangeExceedsLimit');
  });

  test('reports round trips, releases, bytes, and the highest API set of the members used', async () => {
    const host = open({ apiSets: publishedApiSets() });
    expect(host.report().highestApiSet).toBe('1.1');
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.load('address');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(host.report()).toMatchObject({ roundTrips: 2, releases: 1, highestApiSet: '1.1' });
    await request((context) => {
      sheetOf(context).getRangeByIndexes(0, 0, 1, 1).values = [[1]];
    });
    expect(host.report().highestApiSet).toBe('1.7');
    await request((context) => {
      sheetOf(context).pageLayout.orientation = 'Portrait';
    });
    expect(host.report()).toMatchObject({ roundTrips: 4, highestApiSet: '1.9' });
    expect(host.report().requestBytes).toHaveLength(4);
  });

  test('tells of every change, and of nothing else', async () => {
    const host = open();
    let changes = 0;
    const stop = host.onChange(() => {
      changes += 1;
    });
    await request((context) => sheetOf(context).load('name'));
    expect(changes).toBe(0);
    await request(writeThree);
    expect(changes).toBe(1);
    expect(await answer((context) => context.workbook.worksheets.add('a:b'))).toBe('InvalidArgument');
    expect(changes).toBe(1);
    stop();
    await request(writeThree);
    expect(changes).toBe(1);
  });
});

describe('what is not simulated', () => {
  const open = useSimulatedExcel({ mayUseUnsimulated: true });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a method', 'Range.calculate()', (context) => sheetOf(context).getRange('A1').calculate()],
    [
      'a property to set',
      'setting Worksheet.standardWidth',
      (context) => (sheetOf(context).standardWidth = 9),
    ],
    ['a property to load', 'Worksheet.standardHeight', (context) => sheetOf(context).load('standardHeight')],
    ['a part of a value', 'Range.values/x', (context) => sheetOf(context).getRange('A1').load('values/x')],
    ['a part of an object', 'Worksheet.shapes', (context) => sheetOf(context).shapes.load('items/name')],
    [
      'a property of a part',
      'RangeFont.tintAndShade',
      (context) => sheetOf(context).getRange('A1').load('format/font/tintAndShade'),
    ],
    [
      'the value of a formula',
      'the value of the formula =1+1',
      (context) => {
        const range = sheetOf(context).getRange('A1');
        range.formulas = [['=1+1']];
        range.load('values');
      },
    ],
    [
      'an apostrophe written into a text cell',
      'writing a leading apostrophe into a text cell',
      (context) => {
        const range = sheetOf(context).getRange('A1');
        range.numberFormat = [['@']];
        range.values = [["'99"]];
      },
    ],
  ])('%s is an error that names it', async (_what, member, use) => {
    const host = open();
    expect(await answer(use)).toBe('NotImplemented');
    expect(host.report().unsimulated).toEqual([member]);
  });
});
