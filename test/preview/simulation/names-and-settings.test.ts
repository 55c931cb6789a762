import { answer, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('names of the simulated Excel', () => {
  const open = useSimulatedExcel();
  const cell = (context: Excel.RequestContext): Excel.Range => sheetOf(context).getRange('B2:C3');

  test('refer to ranges, absolutely, and give them back', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('Prog', cell(context), 'uwaga');
      name.visible = false;
      name.load('name,formula,visible,scope,comment');
      const range = name.getRange();
      range.load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: "='Arkusz1'!$B$2:$C$3",
        visible: false,
        scope: 'Workbook',
      });
      expect(range.address).toBe('Arkusz1!B2:C3');
    });
    expect(host.workbook.names).toEqual([
      { name: 'Prog', formula: "='Arkusz1'!$B$2:$C$3", visible: false, comment: 'uwaga' },
    ]);
  });

  test.each(['1a', 'a b', 'B7', 'r1c1', 'C', 'a-b', ''])('are refused when called “%s”', async (name) => {
    open();
    expect(await answer((context) => context.workbook.names.add(name, cell(context)))).toBe(
      'InvalidArgument',
    );
  });

  test('are refused when they refer to no formula', async () => {
    open();
    expect(await answer((context) => context.workbook.names.add('x', '$3,151,820'))).toBe('InvalidArgument');
    expect(await answer((context) => context.workbook.names.add('y', '=SUM(1'))).toBe('InvalidArgument');
    expect(await answer((context) => context.workbook.names.add('z', '=1+1'))).toBe('done');
    const asking = (context: Excel.RequestContext): void => {
      context.workbook.names.getItem('z').getRange().load('address');
    };
    expect(await answer(asking)).toBe('InvalidReference');
  });

  test('stand once in each scope, whatever the case of letters', async () => {
    const host = open();
    await request((context) => {
      context.workbook.names.add('Prog', cell(context));
      sheetOf(context).names.add('Prog', cell(context));
    });
    expect(await answer((context) => context.workbook.names.add('PROG', cell(context)))).toBe(
      'ItemAlreadyExists',
    );
    expect(await answer((context) => sheetOf(context).names.add('prog', cell(context)))).toBe(
      'ItemAlreadyExists',
    );
    await request((context) => sheetOf(context).names.getItem('PROG').delete());
    expect(host.workbook.names).toHaveLength(1);
    expect(host.workbook.sheets[0]?.names).toEqual([]);
    expect(await answer((context) => sheetOf(context).names.getItem('Prog').delete())).toBe('ItemNotFound');
  });

  test('are listed, hidden ones too', async () => {
    open();
    await request((context) => {
      sheetOf(context).names.add('Znak', cell(context)).visible = false;
    });
    await Excel.run(async (context) => {
      const { names } = sheetOf(context);
      names.load('items/name');
      const missing = context.workbook.names.getItemOrNullObject('Znak');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['Znak']);
      expect(missing.isNullObject).toBe(true);
    });
  });
});

describe('settings of the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('are added, changed, read and deleted', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', { list: [1, 'x'] });
      settings.add('a', 'drugi');
      settings.add('b', true);
      const a = settings.getItem('a');
      a.load('value,key');
      const missing = settings.getItemOrNullObject('A');
      await context.sync();
      expect([a.key, a.value, missing.isNullObject]).toEqual(['a', 'drugi', true]);
      settings.getItem('b').delete();
      a.value = [1, 2];
      await context.sync();
    });
    expect(host.workbook.settings).toEqual(new Map([['a', [1, 2]]]));
    expect(await answer((context) => context.workbook.settings.getItem('b').delete())).toBe('ItemNotFound');
  });
});
