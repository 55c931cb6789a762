import { LANGUAGES } from '../../../src/strategy/language';
import { SECTION_COLUMNS, SECTION_KEYS, SECTION_SHEETS } from '../../../src/strategy/section';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { SheetModel } from '../../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../../src/workbook/names';
import { layOutSection } from '../../../src/workbook/sections/lay-out-section';
import {
  SECTION_TABLES,
  listedWords,
  sectionHeaders,
  sectionOfTable,
  sectionTableColumns,
} from '../../../src/workbook/sections/section-tables';
import { cellAt, records, shown, shownIn, tableNamed, wordsOf } from '../model-reading';
import { libraryDraft } from '../sample-drafts';
import { surroundingsIn, withSections } from './section-workbook';

const draft = libraryDraft('torun-2028');
const workbooks = {
  pl: layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 }),
  en: layOutWorkbook(draft, { language: 'en', taken: NO_NAMES_TAKEN, thisYear: 2026 }),
};
const ALONE = {
  language: 'pl',
  taken: NO_NAMES_TAKEN,
  place: '',
  years: [],
  newId: () => 'id',
} as const;

function sheetOf(section: (typeof SECTION_SHEETS)[number], surroundings = surroundingsIn(workbooks.pl)) {
  const [sheet] = layOutSection(section, surroundings).sheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

function listsOf(sheet: SheetModel) {
  return sheet.validations.flatMap(({ rule, severity }) =>
    rule.kind === 'list' ? [{ sheet: rule.sheet, range: rule.source, severity }] : [],
  );
}

describe('the sheet of a section', () => {
  it.each(LANGUAGES)('has its tables with the headers that readers look for (%s)', (language) => {
    const model = withSections(workbooks[language], { language });
    const messages = messagesFor(language);
    for (const key of SECTION_KEYS) {
      const { table } = tableNamed(model, SECTION_TABLES[key]);
      const headers = table.columns.map(({ name }) => name);
      const own: Readonly<Record<string, string>> = sectionHeaders(messages, key);
      const wanted = sectionTableColumns(key).map((column) => own[column] ?? messages.sectionSheets.id);
      expect(headers.filter((header) => !/^\d{4}$/.test(header))).toEqual(wanted);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it('tells its tables by their names, also where those were taken', () => {
    for (const key of SECTION_KEYS) {
      expect(sectionOfTable(SECTION_TABLES[key])).toBe(key);
      expect(sectionOfTable(`${SECTION_TABLES[key].toUpperCase()}_12`)).toBe(key);
    }
    expect(sectionOfTable('Cele')).toBeUndefined();
    expect(sectionOfTable('RamyFinansoweLataDalsze')).toBeUndefined();
  });

  it('takes free names, and its formulas use them', () => {
    const twice = withSections(withSections(workbooks.pl, { sections: ['funding'] }), {
      sections: ['funding'],
    });
    const { sheet, table } = tableNamed(twice, 'RamyFinansowe_2');
    expect(sheet.name).toBe('Ramy finansowe 2');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['RamyFinansoweLata_2', 'RamyFinansowe_2']);
    const formulas = sheet.rows
      .flat()
      .map(shown)
      .filter((text) => text.startsWith('='));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter((formula) => /RamyFinansowe(Lata)?\[/.test(formula))).toEqual([]);
    expect(table.columns.some(({ formula }) => formula?.includes('RamyFinansowe_2['))).toBe(true);
  });

  it('begins with a row for each dimension, each kind and each part, and with nothing that a planner would have to know', () => {
    const model = withSections(workbooks.pl);
    expect(records(model, 'Diagnoza')).toEqual(
      ['społeczny', 'gospodarczy', 'przestrzenny'].map((dimension, index) => ({
        Wymiar: dimension,
        'Wniosek z diagnozy': '',
        'Dane i uzasadnienie': '',
        'Kod celu': '',
        'Źródło danych': '',
        Id: `id-${index + 1}`,
      })),
    );
    const filled = (name: string) =>
      records(model, name).map((row) =>
        Object.values(row).filter((text) => text !== '' && !text.startsWith('=')),
      );
    expect(filled('PolitykaPrzestrzenna').map(([kind]) => kind)).toEqual([
      'element modelu',
      'ustalenie',
      'rekomendacja',
    ]);
    for (const name of ['Rezultaty', 'OSI_wojewodztwa', 'OSI_gminy'])
      expect(filled(name)).toEqual([[], [], []]);
    for (const name of ['SystemRealizacji', 'RamyFinansowe']) {
      for (const row of records(model, name)) expect(row.Uwagi).toBe('propozycja dodatku');
    }
    expect(records(model, 'RamyFinansoweLata').map((row) => row.Rok)).toEqual(['2026', '2027', '2028']);
  });

  it.each(LANGUAGES)('names the law that it follows and says how to fill it in (%s)', (language) => {
    for (const section of SECTION_SHEETS) {
      const words = wordsOf(sheetOf(section, surroundingsIn(workbooks[language], language)));
      const { law, howTo } = messagesFor(language).sections[section];
      expect(law).toMatch(/10e/);
      expect(words).toEqual(expect.arrayContaining([law, howTo]));
    }
  });

  it('offers the codes of goals, which a planner may overrule, and the dimensions of the dictionary, which not', () => {
    const sheet = sheetOf('results');
    const [codes, dimensions] = listsOf(sheet);
    const goals = tableNamed(workbooks.pl, 'Cele');
    expect(codes).toMatchObject({ sheet: 'Cele', severity: 'warning' });
    expect(codes && shownIn(goals.sheet, codes.range).flat()).toEqual(
      records(workbooks.pl, 'Cele').map((row) => row.Kod),
    );
    expect(dimensions).toMatchObject({ sheet: 'Słowniki', severity: 'stop' });
  });

  it('brings the words of its own lists along, where the lists find them', () => {
    for (const [section, column] of [
      ['spatialPolicy', 'kind'],
      ['diagnosis', 'dimension'],
      ['results', 'dimension'],
    ] as const) {
      const sheet = sheetOf(section, { ...ALONE });
      const [list] = listsOf(sheet);
      const words = [...listedWords(messagesFor('pl'), column).values()];
      expect(list?.sheet).toBe(sheet.name);
      expect(list && shownIn(sheet, list.range).flat()).toEqual(words);
    }
  });

  it('does without goals, dictionary, years and a place', () => {
    for (const section of SECTION_SHEETS) {
      const sheet = sheetOf(section, ALONE);
      expect(sheet.hyperlinks).toEqual([]);
      expect(cellAt(sheet, 0, section === 'funding' ? 1 : 0).content).toEqual({
        kind: 'text',
        text: sheet.name,
      });
      for (const { columns } of sheet.tables) {
        expect(columns.find(({ name }) => name === 'Cel')?.formula).toBeUndefined();
      }
    }
    expect(tableNamed(layOutSection('funding', ALONE), 'RamyFinansoweLata').table.range.rowCount).toBe(2);
  });

  it('hides the column of ids and nothing else', () => {
    for (const section of SECTION_SHEETS) {
      const sheet = sheetOf(section);
      for (const { columns, range } of sheet.tables) {
        const id = columns.findIndex(({ name }) => name === 'Id') + range.column;
        expect(sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : []))).toEqual([id]);
      }
    }
  });

  it('spans its years by two columns that are no formulas and depend on none', () => {
    const { table } = tableNamed(withSections(workbooks.pl), 'RamyFinansowe');
    const headers = table.columns.map(({ name }) => name);
    const years = headers.slice(headers.indexOf('Przeznaczenie') + 1, headers.indexOf('Uwagi'));
    expect(years).toEqual(['2026', '2027', '2028']);
    for (const column of ['description', 'notes'] as const) {
      expect(SECTION_COLUMNS.funding).toContain(column);
      const header = sectionHeaders(messagesFor('pl'), 'funding')[column];
      expect(table.columns.find(({ name }) => name === header)?.formula).toBeUndefined();
    }
  });
});
