import { walkGoals } from '../../src/strategy/draft';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { cellAt, records, sheetNamed, shownIn, tableNamed } from './model-reading';
import { libraryDraft } from './sample-drafts';

const kalisz = libraryDraft('kalisz-2014-2024');
const torun = libraryDraft('torun-2028');
const pl = { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 } as const;

const HEADERS = [
  'Kod',
  'Poziom',
  'Nazwa',
  'Wymiar',
  'Oczekiwany rezultat',
  'Jednostka odpowiedzialna',
  'Termin',
  'Źródło finansowania',
  'Status',
  'Wskaźniki',
  'Pochodzenie',
  'Id',
  'Numer wiersza',
  'Klucz pochodzenia',
];

describe('the sheet of goals', () => {
  const model = layOutWorkbook(torun, pl);
  const sheet = sheetNamed(model, 'Cele');
  const { table } = tableNamed(model, 'Cele');
  const rows = records(model, 'Cele');
  const dataColumn = (header: string) => ({
    ...table.range,
    row: table.range.row + 1,
    rowCount: table.range.rowCount - 1,
    column: HEADERS.indexOf(header),
    columnCount: 1,
  });

  it('has one row a goal, in order, with every column', () => {
    expect(table.columns.map(({ name }) => name)).toEqual(HEADERS);
    expect(rows).toHaveLength(31);
    expect(rows.map((row) => row.Kod)).toEqual([...walkGoals(torun.goals)].map(({ code }) => code));
    expect(rows[20]).toEqual({
      Kod: '2.11',
      Poziom: 'Cel operacyjny',
      Nazwa: 'Umocnienie atrakcyjnego ponadregionalnego wizerunku Zielonej Góry',
      Wymiar: '',
      'Oczekiwany rezultat': '',
      'Jednostka odpowiedzialna': '',
      Termin: '',
      'Źródło finansowania': '',
      Status: '',
      Wskaźniki:
        '=IFERROR(IF(Cele[[#This Row],[Kod]]="","",SUMPRODUCT(--(Wskazniki[Kod celu]&""=Cele[[#This Row],[Kod]]&""))),"")',
      Pochodzenie: 'Toruń, 2.11',
      Id: 'id-21',
      'Numer wiersza': '=ROW()-ROW(Cele[[#Headers],[Numer wiersza]])',
      'Klucz pochodzenia': 'torun-2028:2.11',
    });
  });

  it('keeps codes as text, so that 2.10 stays 2.10', () => {
    const codes = dataColumn('Kod');
    for (let row = codes.row; row < codes.row + codes.rowCount; row += 1) {
      const { content, style } = cellAt(sheet, row, 0);
      expect(content?.kind).toBe('text');
      expect(model.styles[style ?? '']?.numberFormat).toBe('@');
    }
  });

  it('takes the dimension from the draft and leaves it open where nobody stated one', () => {
    const dimensions = new Set(records(layOutWorkbook(kalisz, pl), 'Cele').map((row) => row.Wymiar));
    expect(dimensions).toEqual(new Set(['społeczny', 'gospodarczy', 'przestrzenny']));
    expect(new Set(rows.map((row) => row.Wymiar))).toEqual(new Set(['']));
  });

  it('offers levels, dimensions and statuses from the dictionaries, and expects dates as dates', () => {
    const lists = sheet.validations.flatMap(({ range, rule, severity }) =>
      rule.kind === 'list'
        ? [{ range, severity, words: shownIn(sheetNamed(model, rule.sheet), rule.source).flat() }]
        : [],
    );
    expect(lists).toEqual([
      {
        range: dataColumn('Poziom'),
        severity: 'stop',
        words: ['Cel strategiczny', 'Cel operacyjny', 'Kierunek działań'],
      },
      { range: dataColumn('Wymiar'), severity: 'stop', words: ['społeczny', 'gospodarczy', 'przestrzenny'] },
      {
        range: dataColumn('Status'),
        severity: 'stop',
        words: ['niepodjęty', 'w realizacji', 'zrealizowany', 'zaniechany'],
      },
    ]);
    for (const list of sheet.validations.filter(({ rule }) => rule.kind === 'list')) {
      const dictionaries = sheetNamed(model, 'Słowniki').tables.map(({ range }) => ({
        ...range,
        row: range.row + 1,
        rowCount: range.rowCount - 1,
      }));
      // The whole data range of a table: Excel then lets the list grow with the table.
      expect(dictionaries).toContainEqual(list.rule.kind === 'list' && list.rule.source);
    }
    const dates = sheet.validations.filter(({ rule }) => rule.kind === 'date');
    expect(dates).toMatchObject([{ range: dataColumn('Termin'), severity: 'warning' }]);
    expect(model.styles[cellAt(sheet, 5, 6).style ?? '']?.numberFormat).toBe('dd.mm.yyyy');
  });

  it('shows the level by indentation and by a look that follows the level’s words', () => {
    const indents = (row: number) => model.styles[cellAt(sheet, row, 2).style ?? '']?.indent ?? 0;
    expect(rows[0]?.Poziom).toBe('Cel strategiczny');
    expect(indents(table.range.row + 1)).toBe(0);
    expect(indents(table.range.row + 2)).toBeGreaterThan(0);
    expect(sheet.conditionalFormats).toEqual([
      {
        range: { ...table.range, row: table.range.row + 1, rowCount: 31, columnCount: 3 },
        formula: '$B4=Poziom_cel_strategiczny',
        format: { bold: true, fill: '#E3F0F2' },
      },
      {
        range: { ...table.range, row: table.range.row + 1, rowCount: 31, columnCount: 3 },
        formula: '$B4=Poziom_kierunek_dzialan',
        format: { italic: true },
      },
    ]);
  });

  it('hides the ids, freezes and repeats the header, and prints across the page', () => {
    expect(HEADERS.filter((_, column) => sheet.columns[column]?.hidden)).toEqual([
      'Id',
      'Numer wiersza',
      'Klucz pochodzenia',
    ]);
    expect(sheet.frozen).toEqual({ rows: table.range.row + 1, columns: 0 });
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: table.range.row, last: table.range.row },
    });
    expect(sheet.merges).toEqual([]);
  });

  it('fits the width of names to the longest, but not over the limit', () => {
    const width = (draft: typeof torun) =>
      sheetNamed(layOutWorkbook(draft, pl), 'Cele').columns[HEADERS.indexOf('Nazwa')]?.width;
    expect(width(torun)).toBe(52);
    expect(width(libraryDraft('leszno-pdm'))).toBe(36);
  });

  it('gives a draft without goals one empty row that a planner can fill', () => {
    const empty = records(layOutWorkbook(libraryDraft('leszno-pdm'), pl), 'Cele');
    expect(empty).toHaveLength(1);
    expect(Object.entries(empty[0] ?? {}).filter(([, value]) => value !== '')).toEqual([
      ['Wskaźniki', rows[0]?.Wskaźniki],
      ['Numer wiersza', rows[0]?.['Numer wiersza']],
    ]);
  });
});
