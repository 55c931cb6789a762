import fc from 'fast-check';
import type { Language } from '../../src/strategy/language';
import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { RangeModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { rowsToNextPage } from '../../src/workbook/monitoring-pages';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { anyTables } from './any-indicators';
import { withTable } from './changed-tables';
import { countIndicators } from './counted-indicators';
import { sheetNamed, shown, tableNamed } from './model-reading';
import { libraryDraft } from './sample-drafts';
import { errorsOn, inOrder, shownCells, shownMonitoring } from './shown-sheets';
import type { TypedIndicator, TypedTables } from './typed-indicators';
import { todaySerial, withContent, workbookOf } from './typed-indicators';
import { readCalculated } from './xlsx-reading';

const today = todaySerial();
const SHEET = 'Monitoring';

const goal = (code: string, name: string) => ({ id: `id-${code}`, code, name });
const GOALS = [
  goal('1', 'Miasto nowoczesnej infrastruktury'),
  goal('1.1', 'Transport'),
  goal('2', 'Synergia'),
  goal('2.1', 'Współpraca'),
  goal('2.10', 'Promocja'),
];

function indicator(cells: TypedIndicator['cells'], years: TypedIndicator['years'] = {}): TypedIndicator {
  return {
    cells: {
      kind: 'wskaźnik celu',
      unit: 'km',
      desiredChange: 'wzrost',
      source: 'GUS',
      owner: 'ZDM',
      ...cells,
    },
    years,
  };
}
const plan = { baseYear: 2025, baseValue: 0, targetYear: 2030, targetValue: 10 };

/** Rows of every assessment and with every gap, at known, unknown and missing codes. */
const ROWS: readonly TypedIndicator[] = [
  indicator({ goalCode: '1.1', name: 'osiągnięty', ...plan }, { 2026: 10 }),
  indicator({ goalCode: '1.1', name: 'zgodnie', ...plan, nextUpdate: today - 1 }, { 2026: 2 }),
  indicator({ goalCode: '1', name: 'zagrożony', ...plan, nextUpdate: today }, { 2027: 3 }),
  indicator({ goalCode: '2.10', name: 'poniżej', ...plan, nextUpdate: 'wkrótce' }, { 2029: 1 }),
  indicator({ goalCode: '2.1', name: 'bez wartości', owner: undefined }),
  indicator({ goalCode: '2.1', name: 'tekst zamiast liczb', baseValue: 'brak', targetValue: true }),
  indicator({ goalCode: '2.1', name: 'błędy', baseValue: { error: '#N/A' }, owner: { error: '#N/A' } }),
  indicator(
    { goalCode: '2', name: 'utrzymanie bez bazy', desiredChange: 'utrzymanie', targetValue: 5 },
    { 2026: 5 },
  ),
  indicator(
    { goalCode: '2', name: 'utrzymanie bez celu', desiredChange: 'utrzymanie', baseValue: 5 },
    { 2026: 5.5 },
  ),
  indicator({ goalCode: '2', name: 'utrzymanie bez niczego', desiredChange: 'utrzymanie' }),
  indicator({ goalCode: '1.1', name: 'tło', kind: 'kontekstowy', owner: undefined, nextUpdate: 40_000 }),
  indicator({ goalCode: '9.9', name: 'cel usunięty', ...plan, nextUpdate: { error: '#N/A' } }),
  indicator({ goalCode: undefined, name: 'bez celu', nextUpdate: 40_001 }),
  { cells: { unit: 'km', nextUpdate: 40_000 }, years: { 2026: 1 } },
];
const TABLES: TypedTables = { goals: GOALS, rows: ROWS };

async function calculate(model: WorkbookModel) {
  const workbook = await readCalculated(await writeXlsx(model));
  expect(errorsOn(workbook, model, SHEET)).toEqual([]);
  return { workbook, seen: shownMonitoring(workbook, model), cells: shownCells(workbook, model, SHEET) };
}

/** The workbook with other words typed into the rows of a table, by row from 0 and header. */
function typed(
  model: WorkbookModel,
  table: string,
  changes: readonly (readonly [row: number, header: string, text: string])[],
): WorkbookModel {
  return withTable(model, table, (columns) =>
    columns.map((column) => ({
      ...column,
      cells: column.cells.map((cell, row) => {
        const change = changes.find(([at, header]) => at === row && header === column.name);
        return change ? withContent(cell, change[2]) : cell;
      }),
    })),
  );
}

describe('the numbers of the monitoring summary', () => {
  it('are those of the rows, for the whole strategy, each strategic goal and the rest', async () => {
    const { seen } = await calculate(workbookOf(TABLES));
    const counted = countIndicators(TABLES, today);
    expect(counted.rest.indicators).toBe(2);
    expect(inOrder(counted.whole).every((count) => count > 0)).toBe(true);
    expect(seen.figures).toEqual(inOrder(counted.whole));
    expect(seen.goals).toEqual(
      counted.goals.map(({ code, name, counts }) => ({ code, name, counts: inOrder(counts) })),
    );
    expect(seen.rest).toEqual(inOrder(counted.rest));
    expect(seen.total).toEqual(inOrder(counted.whole));
    expect(seen.notice).toBe('');
  });

  it('are those of the rows, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables(60), async (tables) => {
        const { seen } = await calculate(workbookOf(tables));
        const counted = countIndicators(tables, today);
        expect(seen.figures).toEqual(inOrder(counted.whole));
        expect(seen.goals.slice(0, counted.goals.length).map(({ counts }) => counts)).toEqual(
          counted.goals.map(({ counts }) => inOrder(counts)),
        );
        expect(seen.rest).toEqual(inOrder(counted.rest));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('move to the rest when a strategic goal is deleted, and its row empties', async () => {
    const model = withTable(workbookOf(TABLES), 'Cele', (columns) =>
      columns.map((column) => ({ ...column, cells: column.cells.slice(0, 2) })),
    );
    const { seen } = await calculate(model);
    const counted = countIndicators({ goals: GOALS.slice(0, 2), rows: ROWS }, today);
    expect(seen.goals.map(({ code }) => code)).toEqual(['1', '']);
    expect(new Set(seen.goals[1]?.counts)).toEqual(new Set(['']));
    expect(seen.rest).toEqual(inOrder(counted.rest));
    expect(seen.figures).toEqual(inOrder(counted.whole));
  });

  it('name the strategic goals that have no row, and count their indicators in the rest', async () => {
    const model = typed(workbookOf(TABLES), 'Cele', [
      [1, 'Poziom', 'Cel strategiczny'],
      [1, 'Kod', '7'],
      [3, 'Poziom', 'Cel strategiczny'],
      [3, 'Kod', '8'],
    ]);
    const { seen } = await calculate(model);
    expect(seen.goals.map(({ code }) => code)).toEqual(['1', '7']);
    expect(seen.notice).toContain('bez wiersza w tej tabeli: 2.');
    const sums = seen.figures.map((_, index) =>
      [...seen.goals.map(({ counts }) => counts), seen.rest].reduce(
        (sum, counts) => sum + Number(counts[index]),
        0,
      ),
    );
    expect(sums).toEqual(seen.figures);
  });

  it('count the indicators of a code that two strategic goals have only once', async () => {
    const model = typed(workbookOf(TABLES), 'Cele', [[2, 'Kod', '1']]);
    const { seen } = await calculate(model);
    const counted = countIndicators(TABLES, today);
    expect(seen.goals.map(({ counts }) => counts)).toEqual([
      inOrder(counted.goals[0]?.counts ?? counted.rest),
      seen.figures.map(() => 0),
    ]);
  });

  it('are nothing where columns that they need were deleted', async () => {
    for (const header of ['Odpowiedzialny', 'Ocena', 'Następna aktualizacja', 'Nr']) {
      const model = withTable(workbookOf(TABLES), 'Wskazniki', (columns) =>
        columns.filter(({ name }) => name !== header),
      );
      await calculate(model);
    }
  });
});

describe('the lists of the monitoring summary', () => {
  const late = Array.from({ length: 12 }, (_, index) =>
    indicator(
      {
        goalCode: '1.1',
        name: `Wskaźnik nr ${index}`,
        ...plan,
        nextUpdate: 40_000 + index,
        owner: `Osoba ${index}`,
      },
      { 2029: 1 },
    ),
  );

  it('show the first ten of each in row order, and how many there are', async () => {
    const rows = [...ROWS.slice(0, 1), ...late];
    const { cells } = await calculate(workbookOf({ goals: GOALS, rows }));
    const words = cells.flat();
    expect(words).toContain('Łącznie takich wskaźników: 12, poniżej pierwsze 10');
    expect(words).toContain('Łącznie zaległych: 12, poniżej pierwsze 10');
    const top = cells.findIndex((row) => row.includes('Łącznie zaległych: 12, poniżej pierwsze 10'));
    const listed = cells.slice(top + 2, top + 12);
    expect(listed.map((row) => row.slice(0, 5))).toEqual(
      late.slice(0, 10).map(({ cells: { name } }) => ['1.1', name, 1, 10, '▼ poniżej planu']),
    );
    expect(listed.map((row) => [row[6], row[10], row[11]])).toEqual(
      late.slice(0, 10).map(({ cells: { name, nextUpdate, owner } }) => [`1.1 · ${name}`, nextUpdate, owner]),
    );
    expect(words).not.toContain('Wskaźnik nr 10');
  });

  it('leave out what is neither, and pass over rows with errors', async () => {
    const { cells } = await calculate(workbookOf(TABLES));
    const top = cells.findIndex((row) => row.includes('Łącznie takich wskaźników: 3'));
    const listed = cells.slice(top + 2, top + 12);
    expect(listed.map((row) => row[1]).filter((name) => name !== '')).toEqual([
      'zagrożony',
      'poniżej',
      'utrzymanie bez celu',
    ]);
    expect(listed.map((row) => row[6]).filter((name) => name !== '')).toEqual([
      '1.1 · zgodnie',
      '1.1 · tło',
      'bez celu',
    ]);
  });

  it('say kindly that there is nothing in them', async () => {
    const good = await calculate(workbookOf({ goals: GOALS, rows: ROWS.slice(0, 1) }));
    expect(good.cells.flat()).toContain('Żaden wskaźnik nie jest zagrożony ani poniżej planu.');
    expect(good.cells.flat()).toContain('Żadna aktualizacja nie jest zaległa.');
  });
});

it.each(LANGUAGES)('an empty strategy shows zeros and sentences (%s)', async (language) => {
  const model = layOutWorkbook(libraryDraft('leszno-pdm'), {
    language,
    taken: NO_NAMES_TAKEN,
    thisYear: 2026,
  });
  const { monitoring } = messagesFor(language);
  const { workbook } = await calculate(model);
  const cells = shownCells(workbook, model, SHEET).flat();
  expect(cells.filter((shownValue) => shownValue === 0)).toHaveLength(33);
  expect(cells).toContain(monitoring.noGoals.replace('{goals}', messagesFor(language).sheets.goals));
  const none = monitoring.noIndicators.replace('{indicators}', messagesFor(language).sheets.indicators);
  expect(cells).toContain(none);
});

describe('the page of the monitoring summary', () => {
  const layOut = (language: Language, ...ids: readonly string[]) =>
    layOutWorkbook(libraryDraft(...ids), { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });

  it.each(LANGUAGES)('has a chart of its own cells, over empty ones (%s)', (language) => {
    for (const ids of [['torun-2028'], ['kalisz-2014-2024'], ['leszno-pdm'], []]) {
      const { sheet, table } = tableNamed(layOut(language, ...ids), 'Monitoring');
      const [chart] = sheet.charts;
      if (!chart) throw new Error('There is no chart');
      expect(sheet.charts).toHaveLength(1);
      const data = { row: table.range.row + 1, rowCount: table.range.rowCount - 1 };
      for (const range of [chart.categories, ...chart.series.map(({ values }) => values)]) {
        expect(range).toMatchObject({ ...data, columnCount: 1 });
        expect(sheet.columns[range.column]?.hidden).not.toBe(true);
      }
      expect(contentsIn(sheetNamed(layOut(language, ...ids), sheet.name).rows, chart.place)).toEqual([]);
    }
  });

  it('prints all but what only formulas and charts read, each row as high as its words', () => {
    const { sheet, table } = tableNamed(layOut('pl', 'torun-2028'), 'Monitoring');
    expect(sheet.print).toMatchObject({ orientation: 'landscape', columns: { first: 0, last: 12 } });
    expect(table.columns.slice(13).map(({ name }) => name)).toEqual([
      'Podpis na wykresie',
      'Lp. w tabeli celów',
      'Kod liczony',
    ]);
    expect(Object.keys(sheet.rowHeights)).toHaveLength(sheet.rows.length);
  });

  it('keeps rows together that would be cut by a page break', () => {
    const rows = (count: number) => Array.from({ length: count }, () => 20);
    expect(rowsToNextPage(rows(10), rows(5), 400, 10)).toBe(0);
    expect(rowsToNextPage(rows(15), rows(5), 400, 10)).toBeGreaterThan(9);
    expect(rowsToNextPage(rows(15), rows(30), 400, 10)).toBe(0);
    const gaps = rowsToNextPage(rows(15), rows(15), 400, 10);
    expect(300 + gaps * 10).toBeGreaterThanOrEqual(400);
    expect(300 + gaps * 10 + 300).toBeLessThan(800);
  });
});

function contentsIn(rows: WorkbookModel['sheets'][number]['rows'], place: RangeModel): readonly string[] {
  const cells = rows
    .slice(place.row, place.row + place.rowCount)
    .flatMap((row) => row.slice(place.column, place.column + place.columnCount));
  return cells.map(shown).filter((words) => words !== '');
}
