import { insertDraft } from '../../../src/excel/insert-draft';
import { readOpenWorkbook } from '../../../src/excel/read-open-workbook';
import { fillWorkbook } from '../../../src/preview/simulation/model/fill-workbook';
import { createSimulatedHost } from '../../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { writeCell } from '../../../src/preview/simulation/state/write-cell';
import { STANDARD_FORMAT } from '../../../src/preview/simulation/state/cell-format';
import { readLibrary } from '../../../src/library/library';
import { walkGoals } from '../../../src/strategy/draft';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../../src/workbook/names';
import { readXlsx } from '../../../src/workbook/read-xlsx';
import {
  DISMISSALS_NAMESPACE,
  HISTORY_NAMESPACE,
  dismissalsXml,
} from '../../../src/workbook/records/stored-records';
import type { WorkbookReading } from '../../../src/workbook/reading/workbook-reading';
import { UNREAD } from '../../../src/workbook/reading/workbook-snapshot';
import { writeXlsx } from '../../../src/workbook/write-xlsx';
import { publishedApiSets } from '../../api-sets';
import { draftFor } from '../../bench/draft-for';
import { generatedStrategy } from '../../bench/generated-goals';
import {
  TORUN,
  chosen,
  enter,
  insertColumn,
  renameHeader,
  tableNamed,
  useExcel,
  withIndicators,
} from '../inserted-workbook';
import { draftOf, zielonaGora } from '../../workbook/sample-drafts';
import { plannersWorkbook } from '../planners-workbook';

/** Thousands of goals take a while to insert. */
jest.setTimeout(120_000);

const excel = useExcel();
const WITH_INDICATORS = withIndicators(TORUN, [chosen('1.1', 'Drogi'), chosen('2.10', 'Koleje')]);

async function read(): Promise<WorkbookReading> {
  const result = await readOpenWorkbook();
  if (!result.ok) throw new Error(`Not read: ${JSON.stringify(result.problem)}`);
  return result.value;
}

describe('the open workbook', () => {
  it('gives the draft that was inserted, in three round trips, by what ExcelApi 1.9 has', async () => {
    const { workbook } = await excel.inserted(WITH_INDICATORS);
    const host = excel.open(workbook, { apiSets: publishedApiSets() });
    const { drafts, notes, readOnly } = await read();
    expect({ notes, readOnly, count: drafts.length }).toEqual({ notes: [], readOnly: undefined, count: 1 });
    const [{ draft, isOrdered } = { draft: undefined, isOrdered: false }] = drafts;
    expect(isOrdered).toBe(true);
    expect(draft).toMatchObject({ place: 'Zielona Góra', horizon: { from: 2026, to: 2035 } });
    expect(draft?.goals.map(({ id, code, level, name }) => ({ id, code, level, name }))).toEqual(
      [...walkGoals(TORUN.draft.goals)].map(({ id, code, level, name }) => ({
        id,
        code,
        level,
        name: name.text,
      })),
    );
    expect(draft?.indicators.map(({ id, goalId, measured }) => [id, goalId, measured.name])).toEqual(
      WITH_INDICATORS.draft.indicators.map(({ id, goalId, name }) => [id, goalId, name]),
    );
    expect(host.report()).toMatchObject({ roundTrips: 3, highestApiSet: '1.9' });
  });

  it('is read as the same file is', async () => {
    const model = layOutWorkbook(WITH_INDICATORS.draft, {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const file = await readXlsx(await writeXlsx(model));
    if (!file.ok) throw new Error(file.problem.kind);
    const { workbook } = excel.open(SimulatedWorkbook.blank('Arkusz1'));
    const outcome = await insertDraft(WITH_INDICATORS.draft, { language: 'pl' });
    expect(outcome.kind).toBe('inserted');
    excel.open(workbook);
    const { snapshot } = await read();
    const fromFile = file.value.snapshot;
    expect(snapshot.tables).toEqual(fromFile.tables);
    const { parts, ...rest } = snapshot;
    expect(parts.map(({ namespace }) => namespace)).toEqual([HISTORY_NAMESPACE]);
    expect({ ...rest, tables: [], sheets: rest.sheets.slice(1), names: [...rest.names].sort() }).toEqual({
      ...{ ...fromFile, parts: undefined },
      tables: [],
      names: [...fromFile.names].sort(),
    });
  });

  it('without tables of ours takes two round trips', async () => {
    const host = excel.open(plannersWorkbook());
    const { drafts, snapshot } = await read();
    expect(drafts).toEqual([]);
    expect(snapshot).toMatchObject({
      otherTables: ['Poziomy'],
      names: ['Prog'],
      sheets: [{ visible: true }, { name: 'Cele', visible: false }, { visible: true }],
    });
    expect(host.report().roundTrips).toBe(2);
  });

  it('gives both drafts, the last one first, with the last one’s place', async () => {
    let last = 0;
    const legnica = readLibrary().filter(({ id }) => id === 'legnica');
    const draft = draftOf(legnica, {
      place: { forms: { ...zielonaGora.forms, nominative: 'Brzeg' } },
      newId: () => `b-${++last}`,
    });
    await excel.inserted(TORUN, { language: 'en', draft });
    const { drafts } = await read();
    expect(drafts.map(({ language, goals, draft }) => [language, goals.table.name, draft.place])).toEqual([
      ['en', 'Cele_2', 'Brzeg'],
      ['pl', 'Cele', 'Brzeg'],
    ]);
  });

  it('has the parts that the add-in stored, and tells of reading only', async () => {
    const host = await excel.inserted();
    const xml = dismissalsXml([{ key: 'k', reason: 'tak ma być', on: '2026-11-22' }]);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
    });
    host.workbook.readOnly = true;
    const { dismissals, readOnly, snapshot } = await read();
    expect(snapshot.parts.map(({ namespace }) => namespace)).toEqual([
      HISTORY_NAMESPACE,
      DISMISSALS_NAMESPACE,
    ]);
    expect(snapshot.parts[1]?.xml).toBe(xml);
    expect(dismissals).toMatchObject({ kind: 'read', value: [{ key: 'k' }] });
    expect(readOnly).toEqual({ kind: 'workbookReadOnly' });
  });

  it('is not read while a cell is being edited', async () => {
    const host = await excel.inserted();
    host.setCellEditMode(true);
    expect(await readOpenWorkbook()).toEqual({ ok: false, problem: { kind: 'cellEditMode' } });
  });
});

describe('the cells', () => {
  it('of calculated columns are not read, even under another header', async () => {
    const { workbook } = await excel.inserted(WITH_INDICATORS);
    renameHeader(workbook, 'Wskazniki', 'Do uzupełnienia', 'Braki');
    excel.open(workbook);
    const { drafts } = await read();
    const { table, columns = {} } = drafts[0]?.indicators ?? {};
    expect(columns.gaps).toBeDefined();
    for (const key of ['gaps', 'goal', 'label', 'number'] as const) {
      expect(table?.rows.map((row) => row[columns[key] ?? -1])).toEqual(table?.rows.map(() => UNREAD));
    }
  });

  it('of the planner’s own columns are read with their formulas, not with what these show', async () => {
    const { workbook } = await excel.inserted(WITH_INDICATORS);
    insertColumn(workbook, 'Wskazniki', 'Jednostka', 'Moje', ['=A1*2', 'ważne']);
    const host = excel.open(workbook);
    const { drafts } = await read();
    const table = drafts[0]?.indicators?.table;
    const column = table?.headers.indexOf('Moje') ?? -1;
    expect(table?.rows.map((row) => row[column])).toEqual([
      { value: undefined, formula: '=A1*2' },
      { value: 'ważne' },
    ]);
    expect(host.report().roundTrips).toBe(3);
  });

  it('with formulas in the place of what planners type are read with what they show, in a fourth round trip', async () => {
    const { workbook } = await excel.inserted(WITH_INDICATORS);
    enter(workbook, 'Wskazniki', 0, 'Wartość bazowa', '=5+2');
    enter(workbook, 'Wskazniki', 1, 'Wartość bazowa', 3);
    enter(workbook, 'Wskazniki', 1, 'Wartość docelowa', '=1/0');
    const host = excel.open(workbook, {
      calculate: (_workbook, sheet, row, column) =>
        sheet.name === 'Wskaźniki' && row === 5 && column === 8
          ? { kind: 'number', value: 7 }
          : { kind: 'error', error: '#DIV/0!' },
    });
    const { drafts, notes } = await read();
    expect(
      drafts[0]?.draft.indicators.map(({ measured }) => [measured.baseValue, measured.targetValue]),
    ).toEqual([
      [7, undefined],
      [3, { error: '#DIV/0!' }],
    ]);
    expect(drafts[0]?.indicators?.table.rows[0]?.[8]).toEqual({ value: 7, formula: '=5+2' });
    expect(notes).toMatchObject([{ kind: 'errorValue', error: '#DIV/0!' }]);
    expect(host.report().roundTrips).toBe(4);
  });

  it('below a table are told by their address', async () => {
    const { workbook } = await excel.inserted();
    const { sheet, table } = tableNamed(workbook, 'Cele');
    const end = table.range.row + table.range.rowCount;
    const note = { content: { kind: 'text', text: 'Podpis' }, format: STANDARD_FORMAT } as const;
    writeCell(sheet, end + 2, 1, note);
    writeCell(sheet, end + 3, 2, note);
    writeCell(sheet, end + 4, 30, note);
    excel.open(workbook);
    const { drafts } = await read();
    expect(drafts[0]?.goals.table.below).toBe(`B${end + 3}:C${end + 4}`);
    expect(drafts[0]?.indicators?.table).not.toHaveProperty('below');
  });
});

describe('a large draft', () => {
  /** Filled from its layout: inserting it through Excel would take a minute. */
  const workbookOf = (goals: number, indicators: number): SimulatedWorkbook => {
    const draft = draftFor(generatedStrategy(goals), { indicators });
    const workbook = SimulatedWorkbook.blank('Arkusz1');
    fillWorkbook(workbook, layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 }));
    return workbook;
  };

  it('of 1,000 goals with 2,500 indicators takes three round trips', async () => {
    const workbook = workbookOf(1000, 2500);
    const host = excel.open(workbook);
    const { drafts } = await read();
    expect(drafts[0]?.draft.goals).toHaveLength(1000);
    expect(drafts[0]?.draft.indicators).toHaveLength(2500);
    expect(host.report().roundTrips).toBe(3);
  });

  it('of 5,000 goals is read in several answers, none larger than Excel gives', async () => {
    const workbook = workbookOf(5000, 5000);
    const host = excel.open(workbook);
    let largest = 0;
    const { execute } = host;
    excel.client.connect({
      ...host,
      execute: async (request) => {
        const response = await execute(request);
        largest = Math.max(largest, Buffer.byteLength(response.body ?? ''));
        return response;
      },
    });
    const { drafts } = await read();
    expect(drafts[0]?.draft.goals).toHaveLength(5000);
    expect(drafts[0]?.draft.indicators).toHaveLength(5000);
    expect(drafts[0]?.draft.indicators.every(({ goalId }) => goalId !== undefined)).toBe(true);
    expect(host.report().roundTrips).toBe(5);
    expect(largest).toBeLessThan(3_500_000);
  });

  it('is read in smaller answers where they turn out too large', async () => {
    const workbook = workbookOf(300, 600);
    const host = createSimulatedHost({ workbook, locale: 'pl-PL', payloadLimit: 200_000 });
    excel.client.connect(host);
    const { drafts } = await read();
    expect(drafts[0]?.draft.indicators).toHaveLength(600);
    expect(host.report().roundTrips).toBeGreaterThan(3);
  });
});
