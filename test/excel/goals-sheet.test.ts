import { goToGoals } from '../../src/excel/goals-sheet';
import { insertDraft } from '../../src/excel/insert-draft';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { useOfficeClient } from '../office-client';
import { libraryDraft } from '../workbook/sample-drafts';
import { plannersWorkbook } from './planners-workbook';
import { useSimulatedOffice } from './simulated-office';

describe('going to the goals', () => {
  const client = useOfficeClient();
  const simulateOffice = useSimulatedOffice();

  /** The planner's workbook, with one insertion for each language given; the planner's own sheet is in front. */
  async function open(...insertions: readonly ('pl' | 'en')[]) {
    simulateOffice({ excelApi: '1.9' });
    const workbook = plannersWorkbook();
    const front = workbook.activeSheetId;
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    for (const language of insertions) {
      const outcome = await insertDraft(libraryDraft('legnica'), { language });
      if (outcome.kind !== 'inserted') throw new Error(`Not inserted: ${outcome.problem.kind}`);
    }
    workbook.activeSheetId = front;
    const sheet = (name: string) => {
      const found = workbook.sheets.find((candidate) => candidate.name === name);
      if (found === undefined) throw new Error(`No sheet ${name}`);
      return found;
    };
    return { workbook, host, front, sheet };
  }

  test('brings the sheet of the last insertion to the front, whatever its language', async () => {
    const { workbook, sheet } = await open('pl', 'en');
    expect(await goToGoals()).toEqual({ kind: 'shown' });
    expect(workbook.activeSheetId).toBe(sheet('Goals').id);
  });

  test('goes to an earlier one where the planner has hidden the last', async () => {
    const { workbook, sheet } = await open('pl', 'en');
    sheet('Goals').visibility = 'Hidden';
    expect(await goToGoals()).toEqual({ kind: 'shown' });
    expect(workbook.activeSheetId).toBe(sheet('Cele 2').id);
    sheet('Cele 2').visibility = 'Hidden';
    expect(await goToGoals()).toEqual({ kind: 'hidden' });
  });

  test('does not take a table of the planner for ours', async () => {
    const { workbook, front, sheet } = await open();
    expect(await goToGoals()).toEqual({ kind: 'missing' });
    const budget = sheet('Budżet');
    budget.tables = budget.tables.map((table) => ({ ...table, name: 'Cele' }));
    expect(await goToGoals()).toEqual({ kind: 'missing' });
    expect(workbook.activeSheetId).toBe(front);
  });

  test('tells what keeps Excel from it', async () => {
    const { host } = await open('pl');
    host.setCellEditMode(true);
    expect(await goToGoals()).toEqual({ kind: 'failed', problem: { kind: 'cellEditMode' } });
  });
});
