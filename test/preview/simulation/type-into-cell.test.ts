import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../../src/preview/simulation/simulated-host';
import type { LocaleName } from '../../../src/preview/simulation/typing/locale';
import { cellAt, contentAt, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('typing into the simulated Excel', () => {
  const open = useSimulatedExcel();

  function type(host: SimulatedHost, row: number, column: number, text: string, insist = false): unknown {
    return host.typeInto({ sheet: 'Arkusz1', row, column, text, insist });
  }

  test.each<[LocaleName, string, unknown]>([
    ['pl-PL', '2,5', 2.5],
    ['pl-PL', '2.5', 46144],
    ['en-US', '2.5', 2.5],
    ['en-US', '2,5', '2,5'],
    ['pl-PL', 'TRUE', 'TRUE'],
    ['pl-PL', "'=1", '=1'],
    ['pl-PL', '=A1+1', '=A1+1'],
  ])('reads by the settings of the person: %s “%s” → %p', (locale, text, expected) => {
    const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale, year: 2026 });
    expect(type(host, 0, 0, text)).toEqual({ kind: 'entered' });
    expect(contentAt(host, 0, 0)).toBe(expected);
  });

  test('keeps the cell’s look, and in a text cell everything as it is', () => {
    const host = open();
    type(host, 0, 0, 'x');
    type(host, 0, 0, '1.1');
    expect(cellAt(host, 0, 0)).toMatchObject({ format: { numberFormat: 'd-mmm' } });
    type(host, 0, 0, '7');
    expect(cellAt(host, 0, 0)).toMatchObject({ content: { value: 7 }, format: { numberFormat: 'd-mmm' } });
  });

  test('tells of the change', () => {
    const host = open();
    let changes = 0;
    host.onChange(() => {
      changes += 1;
    });
    type(host, 0, 0, 'x');
    expect(changes).toBe(1);
    type(host, 0, 0, '=1+');
    expect(changes).toBe(1);
  });

  test('is refused where Excel refuses', () => {
    const host = open();
    expect(type(host, 0, 0, '=SUM(1;2)')).toMatchObject({ kind: 'refused', code: 'InvalidArgument' });
    firstSheet(host).isProtected = true;
    expect(type(host, 0, 0, 'x')).toMatchObject({ kind: 'refused', code: 'AccessDenied' });
    expect(firstSheet(host).cells.size).toBe(0);
    expect(() => host.typeInto({ sheet: 'Nie ma', row: 0, column: 0, text: '' })).toThrow('Nie ma');
  });

  test('asks the validation: a list stops or warns, blanks and listed words pass whatever their case', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('D1:D2').values = [['Społeczny'], ['Gospodarczy']];
      const stop = sheet.getRange('A1:A9').dataValidation;
      stop.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$2' } };
      stop.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
      stop.errorAlert = { showAlert: true, style: 'Stop', title: 'Wymiar', message: 'Wybierz z listy.' };
      const warn = sheet.getRange('B1').dataValidation;
      warn.rule = { wholeNumber: { formula1: 2020, formula2: 2050, operator: 'Between' } };
      warn.errorAlert = { showAlert: true, style: 'Warning', title: 'Rok', message: 'Czy na pewno?' };
    });
    expect(type(host, 0, 0, 'inny')).toEqual({
      kind: 'stopped',
      title: 'Wymiar',
      message: 'Wybierz z listy.',
    });
    expect(type(host, 0, 0, 'inny', true)).toMatchObject({ kind: 'stopped' });
    expect(contentAt(host, 0, 0)).toBe('');
    expect(type(host, 0, 0, 'SPOŁECZNY')).toEqual({ kind: 'entered' });
    expect(type(host, 0, 0, '')).toEqual({ kind: 'entered' });
    expect(type(host, 0, 1, '2019')).toMatchObject({ kind: 'warned', title: 'Rok' });
    expect(type(host, 0, 1, '2026,5')).toMatchObject({ kind: 'warned' });
    expect(type(host, 0, 1, '2019', true)).toEqual({ kind: 'entered' });
    expect(type(host, 0, 1, '2030')).toEqual({ kind: 'entered' });
  });

  test('a decimal rule takes any number between its bounds, and no text', async () => {
    const host = open();
    await request((context) => {
      const { dataValidation } = sheetOf(context).getRange('A1');
      dataValidation.rule = { decimal: { formula1: -10, formula2: 10, operator: 'Between' } };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Wartość', message: 'Liczba.' };
    });
    expect(type(host, 0, 0, '2,5')).toEqual({ kind: 'entered' });
    expect(type(host, 0, 0, '-10')).toEqual({ kind: 'entered' });
    for (const text of ['10,1', 'dużo', 'PRAWDA']) {
      expect(type(host, 0, 0, text)).toMatchObject({ kind: 'stopped', title: 'Wartość' });
    }
  });

  test('a table’s header stays a text', async () => {
    const host = open();
    await request((context) => {
      sheetOf(context).tables.add('A1:B2', true);
    });
    type(host, 0, 0, '2030');
    expect(cellAt(host, 0, 0)).toMatchObject({ content: { kind: 'text', text: '2030' } });
  });
});
