import { insertDraft } from '../../src/excel/insert-draft';
import type { HostReport } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { Draft } from '../../src/strategy/draft';
import { publishedApiSets } from '../api-sets';
import { useOfficeClient } from '../office-client';
import { node, strategy } from '../strategy/sample-strategies';
import { draftOf, libraryDraft } from '../workbook/sample-drafts';
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

describe('an insertion', () => {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();

  async function insert(draft: Draft): Promise<{ report: HostReport; workbook: SimulatedWorkbook }> {
    surround({ excelApi: '1.9' });
    const workbook = SimulatedWorkbook.blank();
    const host = createSimulatedHost({ workbook, locale: 'pl-PL', apiSets: publishedApiSets() });
    client.connect(host);
    const outcome = await insertDraft(draft, { language: 'pl' });
    expect(outcome).toMatchObject({ kind: 'inserted' });
    return { report: host.report(), workbook };
  }

  test('takes the same number of round trips for 10 goals, for 1,000, and for the whole library', async () => {
    for (const draft of [draftOfGoals(10), draftOfGoals(1000), libraryDraft()]) {
      const { report } = await insert(draft);
      expect(report.roundTrips).toBe(3);
    }
  });

  test('is split where a request would become too large, and no request comes near the limit', async () => {
    const { report, workbook } = await insert(draftOfGoals(10_000));
    expect(report.roundTrips - 2).toBe(Math.ceil(sum(report.requestBytes) / (0.7 * FIVE_MEGABYTES)));
    expect(Math.max(...report.requestBytes)).toBeLessThan(0.8 * FIVE_MEGABYTES);
    expect(workbook.sheetNamed('Cele')?.tables.map(({ range }) => range.rowCount)).toEqual([10_001]);
  });

  test('uses nothing above ExcelApi 1.9 and leaves no reference to release', async () => {
    const { report } = await insert(libraryDraft());
    expect(Number(report.highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
    expect(report.releases).toBe(0);
  });
});
