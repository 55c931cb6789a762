import fc from 'fast-check';
import { insertDraft } from '../../src/excel/insert-draft';
import { insertWorkbook } from '../../src/excel/insert-workbook';
import { beyondModel } from '../../src/preview/simulation/model/beyond-model';
import { modelOfWorkbook } from '../../src/preview/simulation/model/model-of-workbook';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { LocaleName } from '../../src/preview/simulation/typing/locale';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import { HISTORY_NAMESPACE } from '../../src/workbook/records/stored-records';
import { normalForm } from '../../src/workbook/normal-form';
import { useOfficeClient } from '../office-client';
import { libraryDraft } from '../workbook/sample-drafts';
import { anyInsertableModel } from './any-insertable-model';
import { exampleModel } from './example-model';
import { useSimulatedOffice } from './simulated-office';

/** Many models are inserted. */
jest.setTimeout(60_000);

/** The sheet that Excel opens a new workbook with. */
const FIRST_SHEET = 'Arkusz1';
const TAKEN = { sheets: [FIRST_SHEET], tables: [], names: [] };

describe('a model that was inserted into a new workbook', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  function open(locale: LocaleName): SimulatedWorkbook {
    surround({ excelApi: '1.9' });
    const workbook = SimulatedWorkbook.blank(FIRST_SHEET);
    client.connect(createSimulatedHost({ workbook, locale }));
    return workbook;
  }

  function expectModel(workbook: SimulatedWorkbook, model: WorkbookModel): void {
    const { sheets, ...rest } = modelOfWorkbook(workbook);
    expect(normalForm({ ...rest, sheets: sheets.slice(1) })).toEqual(normalForm(model));
    const record = `custom XML part ${HISTORY_NAMESPACE}`;
    const beyond = beyondModel(workbook).filter((thing) => !thing.startsWith(`${FIRST_SHEET}:`));
    expect(beyond.filter((thing) => thing !== record)).toEqual([]);
  }

  test.each(['pl-PL', 'en-US'] as const)('is read back from it as it was, in a %s Excel', async (locale) => {
    const workbook = open(locale);
    expect((await insertWorkbook({ layOut: exampleModel })).ok).toBe(true);
    expectModel(workbook, exampleModel(TAKEN));
  });

  test('is read back from it as it was, whatever the model', async () => {
    await fc.assert(
      fc.asyncProperty(anyInsertableModel, fc.constantFrom('pl-PL', 'en-US'), async (model, locale) => {
        const workbook = open(locale);
        expect(await insertWorkbook({ layOut: () => model })).toMatchObject({ ok: true });
        expectModel(workbook, model);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [['torun-2028']],
    [['kalisz-2014-2024']],
    [['legnica']],
    [['leszno-pdm']],
    [['torun-2028', 'kalisz-2014-2024', 'legnica', 'leszno-pdm']],
  ])('of %j is read back from it as it was', async (ids) => {
    for (const language of ['pl', 'en'] as const) {
      const workbook = open('pl-PL');
      const draft = libraryDraft(...ids);
      const outcome = await insertDraft(draft, { language });
      const model = layOutWorkbook(draft, { language, taken: TAKEN, thisYear: 2026 });
      expect(outcome).toMatchObject({ kind: 'inserted', sheets: model.sheets.map(({ name }) => name) });
      expectModel(workbook, model);
    }
  });
});
