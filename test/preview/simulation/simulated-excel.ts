import {
  createSimulatedHost,
  type SimulatedHost,
  type SimulatedHostOptions,
} from '../../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { cellKey } from '../../../src/preview/simulation/state/grid';
import type { CellState } from '../../../src/preview/simulation/state/cell-state';
import type { SheetState } from '../../../src/preview/simulation/state/sheet-state';
import { useOfficeClient } from '../../office-client';
import { plainContent } from './plain-content';

/** Opens simulated workbooks for the tests of a file, with the real client connected; by default a blank one in Polish Excel. */
export function useSimulatedExcel(
  clientOptions?: Parameters<typeof useOfficeClient>[0],
): (options?: Partial<SimulatedHostOptions>) => SimulatedHost {
  const client = useOfficeClient(clientOptions);
  return (options) => {
    const host = createSimulatedHost({
      workbook: SimulatedWorkbook.blank(),
      locale: 'pl-PL',
      year: 2026,
      ...options,
    });
    client.connect(host);
    return host;
  };
}

/** One request to Excel. */
export async function request(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** The code with which Excel refuses a request; "done" when it does not. */
export async function answer(work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await request(work);
    return 'done';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

/** The only sheet of a blank workbook. */
export function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Arkusz1');
}

export function firstSheet({ workbook }: SimulatedHost): SheetState {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}

/** The state of a cell, "empty" when nothing was ever put there. */
export function cellAt(host: SimulatedHost, row: number, column: number): CellState | 'empty' {
  return firstSheet(host).cells.get(cellKey(row, column)) ?? 'empty';
}

export function contentAt(host: SimulatedHost, row: number, column: number): unknown {
  const cell = cellAt(host, row, column);
  return cell === 'empty' ? '' : plainContent(cell.content);
}
