import { addIndicators } from '../../src/excel/add-indicators';
import { MARKER_KEY } from '../../src/excel/insertion-marker';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import {
  TORUN,
  add,
  chosen,
  deleteColumn,
  deleteSheet,
  rowsOf,
  tableNamed,
  useExcel,
  withIndicators,
} from './inserted-workbook';

/** Each test inserts a whole draft. */
jest.setTimeout(120_000);

const excel = useExcel();

/** What an addition is refused with; the workbook stays as it is. */
async function refusal({ workbook }: SimulatedHost, indicators = [chosen('3.5', 'Nowy')]): Promise<unknown> {
  const before = workbook.snapshot();
  const outcome = await addIndicators({ indicators });
  expect(workbook.snapshot()).toEqual(before);
  if (outcome.kind !== 'failed') throw new Error('Nothing was refused');
  expect(outcome.leftovers).toBe(false);
  return outcome.problem;
}

const MEASURED = withIndicators(TORUN, [
  chosen('1', 'Ścieżki'),
  chosen('3.5', 'Chodniki'),
  chosen('3.5', 'Mosty'),
]);

describe('an addition is refused, and the workbook left as it is,', () => {
  test('when Excel is too old', async () => {
    const host = await excel.inserted();
    excel.surround({ excelApi: '1.8' });
    expect(await refusal(host)).toEqual({ kind: 'excelTooOld' });
  });

  test('when the workbook is read-only', async () => {
    const host = await excel.inserted();
    host.workbook.readOnly = true;
    expect(await refusal(host)).toEqual({ kind: 'readOnly' });
  });

  test('when an earlier insertion was cut off', async () => {
    const host = await excel.inserted();
    host.workbook.settings.set(MARKER_KEY, 'of whatever version');
    expect(await refusal(host)).toEqual({ kind: 'unfinishedInsertion' });
  });

  test('when a cell is being edited, now or later', async () => {
    const host = await excel.inserted();
    const before = host.workbook.snapshot();
    const outcome = await addIndicators({
      indicators: [chosen('1', 'Nowy')],
      onProgress: ({ stage }) => host.setCellEditMode(stage === 'writing'),
    });
    expect(outcome).toEqual({ kind: 'failed', problem: { kind: 'cellEditMode' }, leftovers: false });
    expect(host.workbook.snapshot()).toEqual(before);
    expect(await refusal(host)).toEqual({ kind: 'cellEditMode' });
  });

  test('when the sheet is protected, but not for other sheets', async () => {
    const host = await excel.inserted();
    for (const sheet of host.workbook.sheets) sheet.isProtected = sheet.name !== 'Karta wskaźnika';
    expect(await refusal(host)).toEqual({ kind: 'sheetProtected', sheet: 'Wskaźniki' });
    tableNamed(host.workbook, 'Wskazniki').sheet.isProtected = false;
    expect(await add(chosen('1', 'Nowy'))).toMatchObject({ added: 1 });
  });

  test('when the card is protected and its list would have to grow', async () => {
    const host = await excel.inserted();
    const card = host.workbook.sheetNamed('Karta wskaźnika');
    if (card !== undefined) card.isProtected = true;
    await add(chosen('1', 'Jeden'));
    expect(await refusal(host)).toEqual({ kind: 'sheetProtected', sheet: 'Karta wskaźnika' });
  });

  test('when the sheet of goals was deleted', async () => {
    const host = await excel.inserted();
    await deleteSheet('Cele 2');
    expect(await refusal(host)).toEqual({ kind: 'goalsTableMissing', table: 'Wskazniki' });
  });

  test('when a table was copied, rows and all', async () => {
    const host = await excel.inserted(TORUN, { ...TORUN, language: 'en' });
    expect(await refusal(host)).toEqual({ kind: 'copiedTables', table: 'Cele_2' });
  });

  test('when a newer version has written into the workbook', async () => {
    const host = await excel.inserted();
    host.workbook.parts = host.workbook.parts.map((part) => ({
      ...part,
      xml: part.xml.replace('wersja="1"', 'wersja="2"'),
    }));
    expect(await refusal(host)).toEqual({ kind: 'newerVersion' });
  });

  test('when a filter hides rows of the table', async () => {
    const host = await excel.inserted(MEASURED);
    const { sheet } = tableNamed(host.workbook, 'Wskazniki');
    sheet.tables = sheet.tables.map((table) => ({ ...table, isFiltered: true }));
    expect(await refusal(host)).toEqual({ kind: 'tableFiltered', sheet: 'Wskaźniki' });
  });

  test('when the sheet of indicators was deleted', async () => {
    const host = await excel.inserted();
    await deleteSheet('Wskaźniki');
    expect(await refusal(host)).toEqual({ kind: 'indicatorTableMissing', table: 'Cele' });
  });

  test('when a needed column is gone', async () => {
    const host = await excel.inserted();
    await deleteColumn('Wskazniki', 'Rodzaj');
    expect(await refusal(host)).toEqual({ kind: 'columnMissing', table: 'Wskazniki', column: 'Rodzaj' });
  });

  test('when the table would be cut through another one below', async () => {
    const host = await excel.inserted(MEASURED);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Wskaźniki');
      sheet.getRange('AL20:AN20').values = [['A', 'B', 'C']];
      sheet.tables.add('AL20:AN22', true);
      await context.sync();
    });
    expect(await refusal(host)).toMatchObject({ kind: 'unexpected', code: 'InsertDeleteConflict' });
  });
});

test('an addition is refused while another is under way', async () => {
  const { workbook } = await excel.inserted();
  const [first, second] = await Promise.all([
    addIndicators({ indicators: [chosen('1', 'Jeden')] }),
    addIndicators({ indicators: [chosen('1', 'Dwa')] }),
  ]);
  expect(first.kind).toBe('added');
  expect(second).toEqual({ kind: 'failed', problem: { kind: 'alreadyRunning' }, leftovers: false });
  expect(rowsOf(workbook, 'Wskazniki')).toHaveLength(1);
});
