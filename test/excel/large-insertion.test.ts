import { insertDraft } from '../../src/excel/insert-draft';
import type { HostReport } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { Draft } from '../../src/strategy/draft';
import type { DraftIndicator } from '../../src/strategy/indicator';
import { publishedApiSets } from '../api-sets';
import { useOfficeClient } from '../office-client';
import { node, strategy } from '../strategy/sample-strategies';
import { draftOf, libraryDraft, ownIndicator } from '../workbook/sample-drafts';
import { useSimulatedOffice } from './simulated-office';

/** Excel's limit for a request on the web. */
const FIVE_MEGABYTES = 5_000_000;

/** Ten thousand goals take a while. */
jest.setTimeout(120_000);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A draft of so many goals, nine operational ones in each strategic goal. */
function draftOfGoals(count: number): Draft {
  const goals = Array.from({ length: count / 10 }, (_, parent) =>
    node(
      'strategicGoal',
      `s${parent}`,
      `Wysoka jakość życia mieszkańców i atrakcyjność okolicy nr ${parent}`,
      {
        code: `${parent + 1}`,
        children: Array.from({ length: 9 }, (_, child) =>
          node(
            'operationalGoal',
            `s${parent}-${child}`,
            'Rozwój infrastruktury służącej mieszkańcom i przedsiębiorcom',
            {
              code: `${parent + 1}.${child + 1}`,
            },
          ),
        ),
      },
    ),
  );
  return draftOf([strategy('made-up', 'Nigdzie', goals)]);
}

/** So many indicators, in turn of the first nine operational goals. */
function indicatorsOf(count: number): readonly DraftIndicator[] {
  return Array.from({ length: count }, (_, index) => ({
    ...ownIndicator,
    id: `wskaznik-${index}`,
    goalCode: `1.${(index % 9) + 1}`,
    name: `${ownIndicator.name} nr ${index}`,
  }));
}

describe('an insertion', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  async function insert(
    draft: Draft,
    options: { readonly protectFormulas?: boolean } = {},
  ): Promise<{ report: HostReport; workbook: SimulatedWorkbook }> {
    surround({ excelApi: '1.9' });
    const workbook = SimulatedWorkbook.blank();
    const host = createSimulatedHost({ workbook, locale: 'pl-PL', apiSets: publishedApiSets() });
    client.connect(host);
    const outcome = await insertDraft(draft, { language: 'pl', ...options });
    expect(outcome).toMatchObject({ kind: 'inserted' });
    return { report: host.report(), workbook };
  }

  test('takes the same number of round trips for 10 goals, for 1,000, and for the whole library', async () => {
    for (const draft of [draftOfGoals(10), draftOfGoals(1000), libraryDraft()]) {
      const { report } = await insert(draft);
      expect(report.roundTrips).toBe(3);
    }
  });

  test('takes three round trips for 50 goals with 120 indicators, protected or not', async () => {
    const draft: Draft = { ...draftOfGoals(50), indicators: indicatorsOf(120) };
    for (const protectFormulas of [false, true]) {
      const { report } = await insert(draft, { protectFormulas });
      expect(report.roundTrips).toBe(3);
      expect(Number(report.highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
      expect(report.releases).toBe(0);
    }
  });

  test('is split where a request would become too large, and no request comes near the limit', async () => {
    const { report, workbook } = await insert(draftOfGoals(10_000));
    const writes = report.roundTrips - 2;
    // Requests are filled by estimates, which are a little high.
    expect(writes).toBeGreaterThan(1);
    expect(writes).toBeLessThanOrEqual(Math.ceil(sum(report.requestBytes) / (0.6 * FIVE_MEGABYTES)));
    expect(Math.max(...report.requestBytes)).toBeLessThan(0.8 * FIVE_MEGABYTES);
    expect(workbook.sheetNamed('Cele')?.tables.map(({ range }) => range.rowCount)).toEqual([10_001]);
  });

  test('uses nothing above ExcelApi 1.9 and leaves no reference to release', async () => {
    const { report } = await insert(libraryDraft());
    expect(Number(report.highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
    expect(report.releases).toBe(0);
  });
});
