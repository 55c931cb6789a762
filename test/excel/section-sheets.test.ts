import { insertWorkbook } from '../../src/excel/insert-workbook';
import { modelOfWorkbook } from '../../src/preview/simulation/model/model-of-workbook';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { LANGUAGES } from '../../src/strategy/language';
import { SECTION_SHEETS } from '../../src/strategy/section';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import { normalForm } from '../../src/workbook/normal-form';
import { layOutSection } from '../../src/workbook/sections/lay-out-section';
import { libraryDraft } from '../workbook/sample-drafts';
import { surroundingsIn } from '../workbook/sections/section-workbook';
import { layOutCheckSheet } from '../../src/workbook/check-sheet/check-sheet';
import { SAMPLE_CHECK } from '../workbook/check-sheet/sample-check';
import { useExcel } from './inserted-workbook';

const TAKEN = { sheets: ['Arkusz1'], tables: [], names: [] };
const excel = useExcel();

it.each(LANGUAGES)(
  'sections that were inserted are read back from the workbook as they were (%s)',
  async (language) => {
    const { workbook } = excel.open(SimulatedWorkbook.blank('Arkusz1'));
    let expected: WorkbookModel = layOutWorkbook(libraryDraft('torun-2028'), {
      language,
      taken: TAKEN,
      thisYear: 2026,
    });
    expect(await insertWorkbook({ layOut: () => expected })).toMatchObject({ ok: true });
    for (const section of SECTION_SHEETS) {
      const added = layOutSection(section, surroundingsIn(expected, language));
      expect(await insertWorkbook({ layOut: () => added })).toMatchObject({ ok: true });
      expected = {
        ...expected,
        sheets: [...expected.sheets, ...added.sheets],
        activeSheet: added.activeSheet ?? '',
      };
    }
    const { sheets, ...rest } = modelOfWorkbook(workbook);
    expect(normalForm({ ...rest, sheets: sheets.slice(1) })).toEqual(normalForm(expected));
  },
);

it.each(LANGUAGES)(
  'the record of a check is read back from the workbook as it was (%s)',
  async (language) => {
    const { workbook } = excel.open(SimulatedWorkbook.blank('Arkusz1'));
    // Links can only lead to sheets that are there.
    const content = { ...SAMPLE_CHECK, placeOf: () => ({ sheet: 'Arkusz1', row: 3, column: 2 }) };
    const expected = layOutCheckSheet(content, { language, taken: TAKEN });
    expect(await insertWorkbook({ layOut: () => expected })).toMatchObject({ ok: true });
    const { sheets, ...rest } = modelOfWorkbook(workbook);
    expect(normalForm({ ...rest, sheets: sheets.slice(1) })).toEqual(normalForm(expected));
  },
);
