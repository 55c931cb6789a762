import { insertDraft } from '../../src/excel/insert-draft';
import type { SimulatedHost } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { useOfficeClient } from '../office-client';
import { libraryDraft, ownIndicator } from '../workbook/sample-drafts';
import { useSimulatedOffice } from './simulated-office';

describe('inserting a draft', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  function open(): SimulatedHost {
    surround({ excelApi: '1.9' });
    const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' });
    client.connect(host);
    return host;
  }

  test('tells the sheets and counts goals and indicators', async () => {
    const { workbook } = open();
    const draft = {
      ...libraryDraft('legnica'),
      indicators: [ownIndicator, { ...ownIndicator, id: 'drugi' }],
    };
    const outcome = await insertDraft(draft, { language: 'pl' });
    expect(outcome).toMatchObject({ kind: 'inserted', indicators: 2 });
    expect(outcome).toHaveProperty(
      'sheets',
      workbook.sheets.slice(1).map(({ name }) => name),
    );
  });

  test.each([true, false, undefined])('protects its sheets when asked to: %s', async (protectFormulas) => {
    const { workbook } = open();
    const options = protectFormulas === undefined ? {} : { protectFormulas };
    await insertDraft(libraryDraft('legnica'), { language: 'pl', ...options });
    const inserted = workbook.sheets.slice(1);
    expect(inserted.length).toBeGreaterThan(0);
    expect(inserted.some(({ isProtected }) => isProtected)).toBe(protectFormulas === true);
    expect(workbook.sheets[0]?.isProtected).toBe(false);
  });
});
