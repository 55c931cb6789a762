import { watchWorkbook } from '../../../src/excel/watch-workbook';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import { enter, useExcel } from '../inserted-workbook';

const excel = useExcel();

/** Waits that end when the test says so, all of them that nobody has prevented. */
function bursts() {
  const waiting = new Set<() => void>();
  return {
    later: (run: () => void) => {
      const wait = (): void => run();
      waiting.add(wait);
      return () => waiting.delete(wait);
    },
    isWaiting: () => waiting.size > 0,
    end: () => {
      const ended = [...waiting];
      waiting.clear();
      for (const wait of ended) wait();
    },
  };
}

/** Changes the workbook, and waits until the client has told its handlers: it does so in promises that follow each other. */
async function change(host: SimulatedHost, work: () => void): Promise<void> {
  host.changeByHand(work);
  await new Promise((resolve) => setImmediate(resolve));
}

describe('watching the workbook', () => {
  it('makes one call of several changes in quick succession', async () => {
    const host = await excel.inserted();
    const burst = bursts();
    let calls = 0;
    await watchWorkbook(() => (calls += 1), burst.later);
    expect(burst.isWaiting()).toBe(false);
    await change(host, () => enter(host.workbook, 'Cele', 0, 'Wymiar', 'społeczny'));
    await change(host, () => enter(host.workbook, 'Cele', 1, 'Wymiar', 'społeczny'));
    expect(calls).toBe(0);
    burst.end();
    expect(calls).toBe(1);
    await change(host, () => enter(host.workbook, 'Cele', 2, 'Wymiar', 'społeczny'));
    burst.end();
    expect(calls).toBe(2);
  });

  it('notices sheets and tables that come and go', async () => {
    const host = await excel.inserted();
    const burst = bursts();
    await watchWorkbook(() => {}, burst.later);
    const { workbook } = host;
    const changes: readonly (() => void)[] = [
      () => void workbook.appendSheet('Nowy'),
      () => {
        workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Nowy');
      },
      () => {
        const sheet = workbook.sheetNamed('Słowniki');
        if (sheet !== undefined) sheet.tables = sheet.tables.slice(1);
      },
    ];
    for (const work of changes) {
      await change(host, work);
      expect(burst.isWaiting()).toBe(true);
      burst.end();
    }
  });

  it('ends when it is stopped, a burst that was under way too', async () => {
    const host = await excel.inserted();
    const burst = bursts();
    let calls = 0;
    const stop = await watchWorkbook(() => (calls += 1), burst.later);
    await change(host, () => enter(host.workbook, 'Cele', 0, 'Wymiar', 'społeczny'));
    stop();
    burst.end();
    await change(host, () => enter(host.workbook, 'Cele', 1, 'Wymiar', 'społeczny'));
    expect(burst.isWaiting()).toBe(false);
    burst.end();
    expect(calls).toBe(0);
  });

  it('begins when a cell is no longer being edited', async () => {
    const host = await excel.inserted();
    const burst = bursts();
    host.setCellEditMode(true);
    const watching = watchWorkbook(() => {}, burst.later);
    host.setCellEditMode(false);
    await watching;
    await change(host, () => enter(host.workbook, 'Cele', 0, 'Wymiar', 'społeczny'));
    expect(burst.isWaiting()).toBe(true);
  });

  it('is refused by an Excel that is gone', async () => {
    const host = await excel.inserted();
    host.failFrom(1);
    await expect(watchWorkbook(() => {}, bursts().later)).rejects.toMatchObject({
      name: 'HostProblemError',
      problem: { kind: 'hostGone' },
    });
  });
});
