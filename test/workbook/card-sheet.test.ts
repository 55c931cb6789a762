import fc from 'fast-check';
import { LANGUAGES } from '../../src/strategy/language';
import { cellRange } from '../../src/workbook/address';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { LOOKS } from '../../src/workbook/looks';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { RangeModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { textHeight } from '../../src/workbook/row-height';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { anyTables } from './any-indicators';
import type { WholeColumn } from './changed-tables';
import { withTable } from './changed-tables';
import { cellAt, sheetNamed, shown, shownIn } from './model-reading';
import { draftOf, goalsReading, libraryDraft, ownIndicator } from './sample-drafts';
import type { Shown } from './shown-sheets';
import { errorsOn, shownCells } from './shown-sheets';
import type { TypedIndicator, TypedTables } from './typed-indicators';
import { measuredRows, todaySerial, withContent, workbookOf, YEARS } from './typed-indicators';
import { readCalculated } from './xlsx-reading';

const SHEET = 'Karta wskaźnika';
const GOALS = [
  { id: 'id-1', code: '1', name: 'Infrastruktura' },
  { id: 'id-2', code: '1.1', name: 'Transport' },
];
const full: TypedIndicator = {
  cells: {
    goalCode: '1.1',
    name: 'Pasażerowie',
    kind: 'wskaźnik celu',
    unit: 'mln osób',
    desiredChange: 'wzrost',
    baseYear: 2026,
    baseValue: 10,
    targetYear: 2029,
    targetValue: 20,
    source: 'ZDM',
    owner: 'Wydział Transportu',
    nextUpdate: 40_000,
  },
  years: { 2027: 12, 2028: 'brak', 2029: 0 },
};
const with_ = (cells: TypedIndicator['cells'], years = full.years): TypedIndicator => ({
  cells: { ...full.cells, ...cells },
  years,
});
const ROWS: readonly TypedIndicator[] = [
  full,
  with_({
    name: 'Malejący',
    desiredChange: 'spadek',
    baseYear: 2025,
    baseValue: 9,
    targetYear: 2028,
    targetValue: -3,
  }),
  with_({ name: 'Utrzymany', desiredChange: 'utrzymanie', targetValue: 7, baseValue: 6 }),
  with_({ name: 'Utrzymany bez celu', desiredChange: 'utrzymanie', targetValue: 'tyle samo', baseValue: 8 }),
  with_({
    name: 'Tło',
    kind: 'kontekstowy',
    targetValue: undefined,
    targetYear: undefined,
    owner: undefined,
  }),
  with_({ name: 'Bez wartości bazowej', baseValue: undefined }),
  with_({ name: 'Lata na opak', baseYear: 2030, targetYear: 2029 }),
  with_({ name: 'Bez zmiany wartości', baseValue: 20 }),
  with_({ name: 'Pas*' }),
  with_({ name: 'Bez kodu', goalCode: undefined, source: { error: '#N/A' }, baseValue: { error: '#N/A' } }),
  with_({ name: 'Obcy kod', goalCode: '9.9' }),
];
const TABLES: TypedTables = { goals: GOALS, rows: ROWS };

/** The workbook with something else chosen on the card. */
function choosing(model: WorkbookModel, label: string): WorkbookModel {
  const choice = model.names.find(({ name }) => name === 'Karta_wskaznik')?.range;
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name === SHEET
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              row.map((cell, column) =>
                index === choice?.row && column === choice.column ? withContent(cell, label) : cell,
              ),
            ),
          }
        : sheet,
    ),
  };
}

interface ShownCard {
  readonly cells: readonly (readonly Shown[])[];
  /** What stands right of the words. */
  readonly at: (label: string) => Shown;
  /** Year, value and path of each row. */
  readonly years: readonly (readonly Shown[])[];
}

async function card(model: WorkbookModel, label?: string): Promise<ShownCard> {
  const chosen = label === undefined ? model : choosing(model, label);
  const workbook = await readCalculated(await writeXlsx(chosen));
  expect(errorsOn(workbook, chosen, SHEET)).toEqual([]);
  const cells = shownCells(workbook, chosen, SHEET);
  const [chart] = sheetNamed(chosen, SHEET).charts;
  const block = chart?.categories ?? cellRange(0, 0);
  return {
    cells,
    at: (words) => {
      const row = cells.find((each) => each.slice(0, 8).includes(words)) ?? [];
      return row[row.indexOf(words) + 1] ?? '';
    },
    years: cells.slice(block.row, block.row + block.rowCount).map((row) => row.slice(0, 3)),
  };
}

describe('the card of an indicator', () => {
  const model = workbookOf(TABLES);

  it('shows everything about the chosen one', async () => {
    const { at, cells, years } = await card(model, '1.1 · Pasażerowie');
    const words = cells.flatMap((row) => row.slice(0, 8));
    expect(words).toEqual(
      expect.arrayContaining(['Pasażerowie', 'Cel 1.1: Transport', 'rok 2026', 'rok 2029']),
    );
    expect(
      [
        'Rodzaj',
        'Jednostka',
        'Oczekiwana zmiana',
        'Źródło danych',
        'Odpowiedzialny',
        'Następna aktualizacja',
      ].map(at),
    ).toEqual(['wskaźnik celu', 'mln osób', 'wzrost', 'ZDM', 'Wydział Transportu', 40_000]);
    const figures = cells[cells.findIndex((row) => row.includes('Ostatnia wartość')) + 1] ?? [];
    expect([figures[0], figures[2], figures[4], figures[6]]).toEqual([10, 0, 20, -1]);
    const shares = sheetNamed(model, SHEET)
      .rows.flat()
      .map(({ style }) => model.styles[style ?? '']?.numberFormat);
    expect(shares.filter((format) => format === '0%')).toHaveLength(2);
    expect(words).toContain('▼ poniżej planu');
    expect(at('Do uzupełnienia')).toBe('tekst zamiast liczby: 2028; termin aktualizacji minął');
    expect(years).toEqual([
      [2026, '', 10],
      [2027, 12, 13.33],
      [2028, '', 16.67],
      [2029, 0, 20],
      [2030, '', 20],
      [2031, '', 20],
    ]);
  });

  it.each<[string, readonly Shown[]]>([
    ['1.1 · Malejący', [5, 1, -3, -3, -3, -3]],
    ['1.1 · Utrzymany', [7, 7, 7, 7, 7, 7]],
    ['1.1 · Utrzymany bez celu', [8, 8, 8, 8, 8, 8]],
    ['1.1 · Tło', [10, 10, 10, 10, 10, 10]],
    ['1.1 · Bez wartości bazowej', ['', '', '', '', '', '']],
    ['1.1 · Lata na opak', ['', '', '', '', '', '']],
    ['1.1 · Bez zmiany wartości', [20, 20, 20, 20, 20, 20]],
  ])('draws the path of %s', async (label, path) => {
    expect((await card(model, label)).years.map((row) => row[2])).toEqual(path);
  });

  it('finds each indicator by its whole label and says of it what its row says', async () => {
    const measured = measuredRows(TABLES, todaySerial());
    for (const { label, goal, assessment, gaps } of measured) {
      const { at, cells } = await card(model, `${label}`);
      const words = cells.flatMap((row) => row.slice(0, 8));
      expect(words).toContain(assessment);
      expect(at('Do uzupełnienia')).toBe(gaps);
      if (goal !== '') expect(words).toContain(`Cel 1.1: ${goal}`);
    }
    expect((await card(model, '9.9 · Obcy kod')).cells.flat()).toContain('Cel 9.9');
  });

  it('says that an indicator is gone, and shows nothing else', async () => {
    for (const label of ['1.1 · Pasaż', '1.1 · Pas?żerowie']) {
      const { cells, years, at } = await card(model, label);
      expect(cells[2]?.[0]).toBe(
        'Wybierz wskaźnik z listy: tego wskaźnika nie ma już w arkuszu „Wskaźniki”.',
      );
      expect(years.map((row) => row.slice(1))).toEqual(YEARS.map(() => ['', '']));
      expect(at('Rodzaj')).toBe('');
      expect(cells.flat()).not.toContain('▼ poniżej planu');
    }
  });

  it('follows the year columns that the table has', async () => {
    const without = withTable(model, 'Wskazniki', (columns) => columns.filter(({ name }) => name !== '2031'));
    expect((await card(without, '1.1 · Pasażerowie')).years.map((row) => row[0])).toEqual([
      2025, 2026, 2027, 2028, 2029, 2030,
    ]);
    const added: WholeColumn = {
      name: '2032',
      cells: ROWS.map(() => ({ content: { kind: 'number', value: 4 } })),
    };
    const more = withTable(model, 'Wskazniki', (columns) =>
      columns.flatMap((column) => (column.name === '2031' ? [column, added] : [column])),
    );
    expect((await card(more, '1.1 · Pasażerowie')).years.at(-1)).toEqual([2032, 4, 20]);
    const none = withTable(model, 'Wskazniki', (columns) =>
      columns.filter(({ name }) => !/^\d{4}$/.test(name)),
    );
    expect((await card(none, '1.1 · Pasażerowie')).years).toEqual(YEARS.map(() => ['', '', '']));
  });

  it('is empty and says so without indicators', async () => {
    const empty = layOutWorkbook(libraryDraft('leszno-pdm'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const { cells } = await card(empty);
    expect(cells[2]?.[0]).toBe('W arkuszu „Wskaźniki” nie ma jeszcze wskaźników.');
  });

  it('never shows an error, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables(30), fc.nat({ max: 29 }), async (tables, index) => {
        const label = measuredRows(tables, todaySerial())[index]?.label ?? '';
        const { cells } = await card(workbookOf(tables), `${label}`);
        const isThere = label !== '';
        expect(cells[2]?.[0] === messagesFor('pl').card.hint).toBe(true);
        expect(typeof cells[0]?.[9] === 'number').toBe(isThere);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe('the page of the card', () => {
  const definition = 'Liczba pasażerów przewiezionych w ciągu roku pojazdami komunikacji miejskiej. '
    .repeat(7)
    .trim();
  const indicators = [
    {
      ...ownIndicator,
      name: 'Pasażerowie komunikacji miejskiej i podmiejskiej organizowanej przez miasto '.repeat(4).trim(),
      definition,
    },
    {
      ...ownIndicator,
      id: 'drugi',
      definition: definition.repeat(3),
      source: 'Zarząd Dróg Miejskich i Transportu '.repeat(6).trim(),
    },
  ];
  const draft = { ...draftOf([goalsReading(['Transport '.repeat(500).trim()])]), indicators };

  it.each(LANGUAGES)('has room for the longest texts, and one portrait page (%s)', (language) => {
    const model = layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
    const sheet = sheetNamed(model, messagesFor(language).sheets.card);
    const texts = messagesFor(language).indicators;
    for (const [label, words] of [
      [texts.definition, definition.repeat(3)],
      [texts.source, indicators[1]?.source ?? ''],
    ] as const) {
      expect(roomBeside(sheet, label, words)).toBeGreaterThanOrEqual(0);
    }
    expect(sheet.print).toMatchObject({
      orientation: 'portrait',
      onOnePage: true,
      columns: { first: 0, last: 7 },
    });
    // Excel’s limit for the height of a row.
    expect(Math.max(...Object.values(sheet.rowHeights))).toBe(409.5);
    const plain = sheetNamed(
      layOutWorkbook(libraryDraft('torun-2028'), { language, taken: NO_NAMES_TAKEN, thisYear: 2026 }),
      messagesFor(language).sheets.card,
    );
    expect(roomBeside(plain, texts.definition, definition.slice(0, 500))).toBeGreaterThanOrEqual(0);
  });

  it('chooses from the labels of all indicators, the first one chosen', () => {
    const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
    const sheet = sheetNamed(model, SHEET);
    const [validation] = sheet.validations;
    const name = model.names.find((each) => each.name === 'Karta_wskaznik');
    expect(name).toEqual({ name: 'Karta_wskaznik', sheet: SHEET, range: validation?.range });
    const labels = model.names.find((each) => each.name === 'Wskazniki_etykiety');
    expect(validation?.rule).toEqual({ kind: 'list', sheet: labels?.sheet, source: labels?.range });
    const first = indicators[0]?.name ?? '';
    expect(shownIn(sheet, name?.range ?? cellRange(0, 0))).toEqual([[`1.1 · ${first}`.slice(0, 250)]]);
    expect(LOOKS.cardChoice).toMatchObject({ fill: LOOKS.input.fill, unlocked: true });
  });

  it('has a chart of visible cells, over empty ones', () => {
    const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
    const sheet = sheetNamed(model, SHEET);
    const [chart] = sheet.charts;
    if (!chart) throw new Error('There is no chart');
    expect(chart.categories.rowCount).toBe(10);
    for (const { values } of chart.series)
      expect(values).toMatchObject({ row: chart.categories.row, rowCount: 10 });
    for (let row = chart.place.row; row < chart.place.row + chart.place.rowCount; row += 1) {
      for (
        let column = chart.place.column;
        column < chart.place.column + chart.place.columnCount;
        column += 1
      ) {
        expect(shown(cellAt(sheet, row, column))).toBe('');
      }
    }
  });
});

/** Points that are left beside some words for others; negative when they do not fit. */
function roomBeside(sheet: SheetModel, label: string, words: string): number {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => shown(cell) === label));
  const column = (sheet.rows[row] ?? []).findIndex((cell) => shown(cell) === label) + 1;
  const merge: RangeModel | undefined = sheet.merges.find(
    (each) => each.row === row && each.column === column,
  );
  const last = column + (merge?.columnCount ?? 1) - 1;
  const width = sheet.columns.slice(column, last + 1).reduce((sum, each) => sum + (each.width ?? 0), 0);
  return (sheet.rowHeights[row] ?? 0) - textHeight(words, LOOKS.cardText, width);
}
