import type { DraftIndicator } from '../../src/strategy/indicator';
import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { ASSESSMENT_FORMATS } from '../../src/workbook/looks';
import type { SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { fittedRowHeights } from '../../src/workbook/row-height';
import { cellAt, records, sheetNamed, shown, shownIn, tableNamed } from './model-reading';
import { draftOf, goalsReading, libraryDraft, ownIndicator } from './sample-drafts';

const torun = libraryDraft('torun-2028');

const unemployment: DraftIndicator = {
  ...ownIndicator,
  id: 'bezrobocie',
  goalId: 'id-20',
  goalCode: '2.10',
  name: 'Stopa bezrobocia rejestrowanego',
  unit: '%',
  definition: 'Udział zarejestrowanych bezrobotnych w liczbie osób aktywnych zawodowo',
  desiredChange: 'decrease',
  frequency: 'annual',
  level: 'powiat',
  source: 'GUS, BDL',
  variable: { id: '60270', verified: true },
  templateId: 'unemployment-rate',
};
const draft = { ...torun, indicators: [unemployment, ownIndicator] };

function layOut(
  of: typeof torun = draft,
  rest: Partial<Parameters<typeof layOutWorkbook>[1]> = {},
): WorkbookModel {
  return layOutWorkbook(of, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026, ...rest });
}

function headersOf(model: WorkbookModel): readonly string[] {
  return tableNamed(model, 'Wskazniki').table.columns.map(({ name }) => name);
}

describe('the sheet of indicators', () => {
  const model = layOut();
  const sheet = sheetNamed(model, 'Wskaźniki');
  const { table } = tableNamed(model, 'Wskazniki');
  const headers = headersOf(model);
  const column = (header: string, columnCount = 1) => ({
    row: table.range.row + 1,
    rowCount: 2,
    column: headers.indexOf(header),
    columnCount,
  });

  it('has a column for each year of the horizon, and six from this year on where there is none', () => {
    const years = (of: WorkbookModel) => headersOf(of).filter((header) => /^\d+$/.test(header));
    expect(years(model)).toEqual(Array.from({ length: 10 }, (_, index) => `${2026 + index}`));
    const unstated = draftOf([goalsReading(['Cel'])], { horizon: undefined });
    expect(years(layOut(unstated, { thisYear: 2031 }))).toEqual([
      '2031',
      '2032',
      '2033',
      '2034',
      '2035',
      '2036',
    ]);
  });

  it('holds what is known of an indicator and leaves the rest to the planner', () => {
    const [first, second] = records(model, 'Wskazniki');
    const given = Object.entries(first ?? {}).filter(([, text]) => text !== '' && !text.startsWith('='));
    expect(Object.fromEntries(given)).toEqual({
      'Kod celu': '2.10',
      Wskaźnik: 'Stopa bezrobocia rejestrowanego',
      Rodzaj: 'wskaźnik celu',
      Jednostka: '%',
      'Oczekiwana zmiana': 'spadek',
      'Źródło danych': 'GUS, BDL (dane dla powiatu)',
      Częstotliwość: 'co rok',
      Definicja: 'Udział zarejestrowanych bezrobotnych w liczbie osób aktywnych zawodowo',
      'Klucz danych': 'BDL 60270',
      Pochodzenie: 'propozycja dodatku',
      Id: 'bezrobocie',
      'Id celu': 'id-20',
      'Kod celu przy wstawieniu': '2.10',
    });
    expect(second).toMatchObject({ Pochodzenie: 'własny', 'Klucz danych': '', 'Źródło danych': '' });
  });

  it('marks the key of a variable that nobody has confirmed', () => {
    const unsure = { ...unemployment, variable: { id: '60529', verified: false } };
    const [row] = records(layOut({ ...torun, indicators: [unsure] }), 'Wskazniki');
    expect(row?.['Klucz danych']).toBe('BDL 60529 (do sprawdzenia)');
  });

  it('shows by its look what is to be filled in, what was inserted and what calculates itself', () => {
    const fillAt = (row: number, header: string) =>
      model.styles[cellAt(sheet, table.range.row + row, headers.indexOf(header)).style ?? '']?.fill;
    expect(fillAt(1, 'Definicja')).toBeUndefined();
    expect(fillAt(2, 'Definicja')).toBe('#FFF8E1');
    expect(fillAt(1, '2027')).toBe('#FFF8E1');
    expect(fillAt(1, 'Postęp')).toBe('#F1F4F5');
    const legend = shownIn(sheet, { row: 2, column: 0, rowCount: 1, columnCount: 8 }).flat();
    expect(legend.filter((words) => words !== '')).toEqual([
      'Legenda',
      'do uzupełnienia',
      'wstawione, do zmiany',
      'liczy się samo',
      'nagłówek',
    ]);
  });

  it('keeps codes as text, years whole, values as they were typed, and progress as per cent', () => {
    const format = (header: string) =>
      model.styles[cellAt(sheet, table.range.row + 1, headers.indexOf(header)).style ?? '']?.numberFormat;
    expect(
      ['Kod celu', 'Rok bazowy', 'Wartość bazowa', '2027', 'Postęp', 'Następna aktualizacja'].map(format),
    ).toEqual(['@', '0', undefined, undefined, '0%', 'dd.mm.yyyy']);
  });

  it('offers codes of goals and words of the dictionaries, and expects years, numbers and dates', () => {
    const words = (rule: SheetModel['validations'][number]['rule']) =>
      rule.kind === 'list' ? shownIn(sheetNamed(model, rule.sheet), rule.source).flat() : rule.kind;
    expect(
      sheet.validations.map(({ range, rule, severity }) => [range, severity, words(rule)] as const),
    ).toEqual([
      [column('Kod celu'), 'warning', records(model, 'Cele').map(({ Kod }) => Kod)],
      [column('Rodzaj'), 'stop', ['wskaźnik celu', 'kontekstowy']],
      [column('Oczekiwana zmiana'), 'stop', ['wzrost', 'spadek', 'utrzymanie']],
      [column('Rok bazowy'), 'stop', 'wholeNumber'],
      [column('Wartość bazowa'), 'warning', 'decimal'],
      [column('Rok docelowy'), 'stop', 'wholeNumber'],
      [column('Wartość docelowa', 11), 'warning', 'decimal'],
      [column('Częstotliwość'), 'stop', ['co miesiąc', 'co kwartał', 'co rok', 'co dwa lata']],
      [column('Następna aktualizacja'), 'warning', 'date'],
    ]);
    expect(sheet.validations[4]?.error.message).toContain('45, nie 45%');
  });

  it('colours assessments by the words of the dictionary', () => {
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(
      [
        'Ocena_osiagniety',
        'Ocena_zgodnie_z_planem',
        'Ocena_zagrozony',
        'Ocena_ponizej_planu',
        'Ocena_bez_oceny',
        'Ocena_kontekstowy',
      ].map((name) => `$Z6=${name}`),
    );
    expect(headers[25]).toBe('Ocena');
    expect(new Set(sheet.conditionalFormats.map(({ range }) => JSON.stringify(range))).size).toBe(1);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      range: column('Ocena'),
      format: ASSESSMENT_FORMATS.achieved,
    });
  });

  it('gives assessments colours that can be read: contrast of at least 4.5 : 1', () => {
    for (const { fill, fontColor } of Object.values(ASSESSMENT_FORMATS)) {
      expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps header and names in view, hides what planners need not see, prints up to the assessment', () => {
    expect(sheet.frozen).toEqual({ rows: table.range.row + 1, columns: headers.indexOf('Wskaźnik') + 1 });
    expect(headers.filter((_, index) => sheet.columns[index]?.hidden)).toEqual([
      'Id',
      'Id celu',
      'Kod celu przy wstawieniu',
      'Kod celu strategicznego',
      'Etykieta',
    ]);
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: table.range.row, last: table.range.row },
      columns: { first: 0, last: headers.indexOf('Ocena') },
    });
  });

  it('names the labels, which lists choose from', () => {
    expect(model.names.find(({ name }) => name === 'Wskazniki_etykiety')).toEqual({
      name: 'Wskazniki_etykiety',
      sheet: 'Wskaźniki',
      range: column('Etykieta'),
    });
  });

  it('makes rows of a file as high as goal and gaps will need, and no higher for what is hidden', () => {
    const height = (of: typeof torun) =>
      fittedRowHeights(sheetNamed(layOut(of), 'Wskaźniki'), model.styles).get(table.range.row + 1);
    const longGoal = draftOf([goalsReading(['Bardzo długa nazwa celu '.repeat(12)])]);
    const oneOf = (of: typeof torun, goalCode: string, id: string) => ({
      ...of,
      indicators: [{ ...ownIndicator, id, goalId: id, goalCode }],
    });
    expect(height(oneOf(longGoal, '1', 'a'))).toBeGreaterThan(100);
    expect(height(oneOf(torun, '1', 'a'.repeat(300)))).toBe(height(oneOf(torun, '1', 'a')));
  });

  it('gives a draft without indicators one empty row with all formulas', () => {
    const [row, ...others] = records(layOut(torun), 'Wskazniki');
    expect(others).toEqual([]);
    const filled = Object.entries(row ?? {}).filter(([, text]) => text !== '');
    expect(filled.map(([header]) => header)).toEqual([
      'Nr',
      'Cel',
      'Ostatnia wartość',
      'Rok pomiaru',
      'Postęp',
      'Ocena',
      'Do uzupełnienia',
      'Kod celu strategicznego',
      'Etykieta',
    ]);
  });

  it('has its texts in English, too', () => {
    const english = layOut(draft, { language: 'en' });
    const [row] = records(english, 'Wskazniki');
    expect(row).toMatchObject({
      Kind: 'goal',
      'Desired change': 'decrease',
      Origin: 'suggested by the add-in',
    });
    expect(row?.['Data source']).toBe('GUS, BDL (data for the powiat)');
  });
});

describe('protection', () => {
  const tablesOf = (model: WorkbookModel) =>
    model.sheets.filter(({ tables }) => tables.some(({ name }) => ['Cele', 'Wskazniki'].includes(name)));

  it('is off unless it is asked for', () => {
    expect(layOut().sheets.filter(({ isProtected }) => isProtected)).toEqual([]);
  });

  it('covers every sheet with formulas when it is on', () => {
    const model = layOut(libraryDraft(), { protectFormulas: true });
    const hasFormula = ({ rows }: SheetModel) =>
      rows.some((row) => row.some(({ content }) => content?.kind === 'formula'));
    expect(model.sheets.filter((sheet) => !sheet.isProtected && hasFormula(sheet))).toEqual([]);
  });

  it.each(LANGUAGES)('locks headers and formulas of the tables and nothing else (%s)', (language) => {
    const model = layOut(draft, { language, protectFormulas: true });
    for (const sheet of tablesOf(model)) {
      for (const { range } of sheet.tables) {
        for (let row = range.row; row < range.row + range.rowCount; row += 1) {
          for (let column = range.column; column < range.column + range.columnCount; column += 1) {
            const { content, style = '' } = cellAt(sheet, row, column);
            const isLocked = row === range.row || content?.kind === 'formula';
            expect([shown({ content }), model.styles[style]?.unlocked ?? false]).toEqual([
              shown({ content }),
              !isLocked,
            ]);
          }
        }
      }
    }
  });
});

/** The contrast of two colours (WCAG 2, relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
