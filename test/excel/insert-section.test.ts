import { insertCheck, insertSection } from '../../src/excel/insert-section';
import { undoWrite } from '../../src/excel/undo-write';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { LANGUAGES } from '../../src/strategy/language';
import { SECTION_SHEETS } from '../../src/strategy/section';
import { SAMPLE_CHECK } from '../workbook/check-sheet/sample-check';
import { contentsWithoutHistory, expectContentsWithoutHistory, lastWrite } from './change/edited-workbook';
import { enter, rowsOf, TORUN, useExcel } from './inserted-workbook';

/** Each test inserts whole drafts. */
jest.setTimeout(120_000);

const excel = useExcel();

describe.each(LANGUAGES)('sheets of sections in %s', (language) => {
  test('are inserted beside a draft, and taken back one after the other', async () => {
    const { workbook } = await excel.inserted({ ...TORUN, language });
    const before: string[] = [];
    for (const section of SECTION_SHEETS) {
      before.push(contentsWithoutHistory(workbook));
      expect(await insertSection(section, { language })).toMatchObject({
        kind: 'inserted',
        canBeUndone: true,
      });
    }
    for (const expected of before.toReversed()) {
      const id = await lastWrite();
      expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
      const now = workbook.copy();
      now.activeSheetId = JSON.parse(expected).activeSheetId;
      expectContentsWithoutHistory(now, expected);
    }
  });

  test('are inserted into a workbook without a draft', async () => {
    const { workbook } = excel.open(SimulatedWorkbook.blank());
    const outcome = await insertSection('diagnosis', { language });
    expect(outcome).toMatchObject({ kind: 'inserted', canBeUndone: true });
    expect(workbook.sheets).toHaveLength(2);
  });
});

test('the list of a section’s goals refers to the goals inserted last', async () => {
  const { workbook } = await excel.inserted(TORUN);
  await insertSection('results', { language: 'pl' });
  const sheet = workbook.sheets.at(-1);
  const sources = sheet?.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : []));
  expect(sources).toEqual(expect.arrayContaining([expect.stringContaining("'Cele 2'!")]));
});

test('the record of a check stays when somebody has written into it, unless the rest is to go', async () => {
  const { workbook } = await excel.inserted(TORUN);
  const outcome = await insertCheck({ ...SAMPLE_CHECK, placeOf: () => undefined }, { language: 'pl' });
  expect(outcome).toEqual({ kind: 'inserted', sheet: 'Kontrola', canBeUndone: true });
  const [header = ''] = Object.keys(rowsOf(workbook, 'KontrolaElementy')[0] ?? {});
  enter(workbook, 'KontrolaElementy', 0, header, 'moje');
  const id = await lastWrite();
  expect(await undoWrite(id, { keepEdited: false })).toMatchObject({
    kind: 'edited',
    cells: [{ sheet: 'Kontrola' }],
  });
  expect(await undoWrite(id, { keepEdited: true })).toMatchObject({
    kind: 'undone',
    kept: [{ sheet: 'Kontrola' }],
  });
  expect(workbook.sheetNamed('Kontrola')).toBeDefined();
});
