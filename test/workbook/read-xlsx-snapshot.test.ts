import { readOpenWorkbook } from '../../src/excel/read-open-workbook';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { readXlsx } from '../../src/workbook/read-xlsx';
import type { WorkbookSnapshot } from '../../src/workbook/reading/workbook-snapshot';
import {
  DISMISSALS_NAMESPACE,
  dismissalsXml,
  HISTORY_NAMESPACE,
} from '../../src/workbook/records/stored-records';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { useExcel } from '../excel/inserted-workbook';
import { libraryDraft, ownIndicator } from './sample-drafts';

const openExcel = useExcel();

const PARTS = [
  { namespace: DISMISSALS_NAMESPACE, xml: dismissalsXml([{ key: 'a', reason: '„&”', on: '2026-11-22' }]) },
  { namespace: 'urn:other', xml: '<other xmlns="urn:other"/>' },
  { namespace: HISTORY_NAMESPACE, xml: `<h:a xmlns:h="${HISTORY_NAMESPACE}" wersja="99"/>` },
];

/** What a planner makes of a workbook: below the table, in a cell, in a header. */
function edited(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet, index) => {
      if (index !== 1) return sheet;
      const rows = sheet.rows.map((row) => [...row]);
      const set = (row: number, column: number, content: CellModel['content']) => {
        const cells = [...(rows[row] ?? [])];
        while (cells.length <= column) cells.push({});
        cells[column] = { ...cells[column], ...(content && { content }) };
        while (rows.length <= row) rows.push([]);
        rows[row] = cells;
      };
      const end = rows.length;
      set(5, 4, { kind: 'text', text: '=nie formuła' });
      set(6, 0, { kind: 'number', value: 2.5 });
      set(7, 4, { kind: 'boolean', value: true });
      set(end + 2, 1, { kind: 'text', text: 'Razem' });
      set(end + 4, 3, { kind: 'number', value: 7 });
      return { ...sheet, rows, isProtected: true };
    }),
  };
}

async function snapshotInFile(model: WorkbookModel): Promise<WorkbookSnapshot> {
  const content = await readXlsx(await writeXlsx(model, { parts: PARTS }));
  if (!content.ok) throw new Error(content.problem.kind);
  return content.value.snapshot;
}

async function snapshotInExcel(model: WorkbookModel): Promise<WorkbookSnapshot> {
  openExcel.open(SimulatedWorkbook.fromModel(model, { parts: PARTS }));
  const reading = await readOpenWorkbook();
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value.snapshot;
}

describe('the snapshot of a file', () => {
  it.each(LANGUAGES)('is that of the same workbook in Excel (%s)', async (language) => {
    const draft = { ...libraryDraft('torun-2028', 'leszno-pdm'), indicators: [ownIndicator] };
    const model = edited(layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 }));
    const inFile = await snapshotInFile(model);
    expect(inFile).toEqual(await snapshotInExcel(model));
    expect(inFile.tables).toHaveLength(2);
    expect(inFile.tables[0]).toMatchObject({
      isProtected: true,
      below: expect.stringMatching(/^B\d+:D\d+$/),
    });
  });
});
