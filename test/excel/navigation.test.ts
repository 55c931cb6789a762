import { goToSheet } from '../../src/excel/navigation';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { useOfficeClient } from '../office-client';
import { plannersWorkbook } from './planners-workbook';

describe('going to a sheet', () => {
  const client = useOfficeClient();

  function open() {
    const workbook = plannersWorkbook();
    const results = workbook.appendSheet('Wyniki');
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    return { workbook, host, results };
  }

  test('brings it to the front', async () => {
    const { workbook, results } = open();
    expect(await goToSheet('Wyniki')).toEqual({ kind: 'shown' });
    expect(workbook.activeSheetId).toBe(results.id);
  });

  test('tells that it is missing, or hidden, and changes nothing', async () => {
    const { workbook } = open();
    const front = workbook.activeSheetId;
    expect(await goToSheet('Strategia')).toEqual({ kind: 'missing' });
    expect(await goToSheet('Cele')).toEqual({ kind: 'hidden' });
    expect(workbook.activeSheetId).toBe(front);
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Hidden',
      'Visible',
      'Visible',
    ]);
  });

  test('tells what keeps Excel from it', async () => {
    open().host.setCellEditMode(true);
    expect(await goToSheet('Wyniki')).toEqual({ kind: 'failed', problem: { kind: 'cellEditMode' } });
  });
});
