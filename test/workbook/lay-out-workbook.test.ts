import type { Draft } from '../../src/strategy/draft';
import { walkGoals } from '../../src/strategy/draft';
import type { Language } from '../../src/strategy/language';
import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { cellAt, records, sheetNamed, shown, shownIn, tableNamed, wordsOf } from './model-reading';
import { draftOf, goalsReading, libraryDraft } from './sample-drafts';

function layOut(draft: Draft, language: Language = 'pl', taken = NO_NAMES_TAKEN): WorkbookModel {
  return layOutWorkbook(draft, { language, taken, thisYear: 2026 });
}

const everything = libraryDraft();

describe('layOutWorkbook', () => {
  it('makes cover, goals, indicators, card, monitoring and dictionaries, and a programme only where the draft has one', () => {
    const sheets = (model: WorkbookModel) => model.sheets.map(({ name }) => name);
    expect(sheets(layOut(libraryDraft('torun-2028')))).toEqual([
      'Strategia',
      'Cele',
      'Wskaźniki',
      'Karta wskaźnika',
      'Monitoring',
      'Słowniki',
    ]);
    expect(sheets(layOut(libraryDraft('leszno-pdm')))).toEqual([
      'Strategia',
      'Cele',
      'Wskaźniki',
      'Karta wskaźnika',
      'Monitoring',
      'Program',
      'Słowniki',
    ]);
    expect(sheets(layOut(everything, 'en'))).toEqual([
      'Strategy',
      'Goals',
      'Indicators',
      'Indicator card',
      'Monitoring',
      'Programme',
      'Dictionaries',
    ]);
  });

  it('is pure: the same draft gives the same model', () => {
    expect(layOut(everything)).toEqual(layOut(everything));
  });

  it.each(LANGUAGES)(
    'holds the draft’s own words, whatever the language of the headings (%s)',
    (language) => {
      const words = new Set(layOut(everything, language).sheets.flatMap(wordsOf));
      for (const goal of walkGoals(everything.goals)) expect(words).toContain(goal.name.text);
      for (const statement of everything.statements) expect(words).toContain(statement.text.text);
    },
  );

  it('refers only to sheets, cells and styles that are there', () => {
    for (const language of LANGUAGES) {
      const model = layOut(everything, language);
      for (const sheet of model.sheets) {
        expect(sheet.rows.flat().every(({ style }) => style === undefined || style in model.styles)).toBe(
          true,
        );
        for (const { row, column, target } of sheet.hyperlinks) {
          expect(shown(cellAt(sheet, row, column))).not.toBe('');
          if (target.kind !== 'cell') continue;
          expect(shown(cellAt(sheetNamed(model, target.sheet), target.row, target.column))).not.toBe('');
        }
        for (const { rule } of sheet.validations) {
          if (rule.kind !== 'list') continue;
          const words = shownIn(sheetNamed(model, rule.sheet), rule.source).flat();
          expect(words.every((word) => word !== '')).toBe(true);
        }
      }
      for (const { sheet } of model.names) expect(sheetNamed(model, sheet)).toBeDefined();
    }
  });

  it('heads each table with its columns’ names, without a name twice, and overlaps no two', () => {
    const tableCells = (sheet: SheetModel) =>
      sheet.tables.flatMap(({ range }) =>
        Array.from({ length: range.rowCount }, (_, row) =>
          Array.from(
            { length: range.columnCount },
            (__, column) => `${range.row + row},${range.column + column}`,
          ),
        ).flat(),
      );
    for (const language of LANGUAGES) {
      for (const sheet of layOut(everything, language).sheets) {
        for (const { range, columns } of sheet.tables) {
          const names = columns.map(({ name }) => name);
          expect(shownIn(sheet, { ...range, rowCount: 1 })[0]).toEqual(names);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          expect(range.rowCount).toBeGreaterThan(1);
        }
        const cells = tableCells(sheet);
        expect(new Set(cells).size).toBe(cells.length);
      }
    }
  });

  it('heads columns that formulas name with letters, digits and spaces alone', () => {
    for (const language of LANGUAGES) {
      const model = layOut(everything, language);
      for (const name of ['Cele', 'Wskazniki']) {
        const headers = tableNamed(model, name).table.columns.map((column) => column.name);
        expect(headers.filter((header) => !/^[\p{L}\d ]+$/u.test(header))).toEqual([]);
      }
    }
  });

  it('keeps Excel’s limits for the texts of validations', () => {
    const long = { sheets: [], tables: ['Poziomy', 'Wymiary', 'Statusy'], names: [] };
    for (const language of LANGUAGES) {
      for (const { validations } of layOut(everything, language, long).sheets) {
        for (const { error } of validations) {
          expect(error.title.length).toBeLessThanOrEqual(32);
          expect(error.message.length).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it('resolves taken names and uses the resolved ones everywhere', () => {
    const free = layOut(everything);
    const taken = {
      sheets: free.sheets.map(({ name }) => name.toUpperCase()),
      tables: free.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
      names: free.names.map(({ name }) => name),
    };
    const model = layOut(everything, 'pl', taken);
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'Strategia 2',
      'Cele 2',
      'Wskaźniki 2',
      'Karta wskaźnika 2',
      'Monitoring 2',
      'Program 2',
      'Słowniki 2',
    ]);
    expect(model.activeSheet).toBe('Strategia 2');
    const { table, sheet } = tableNamed(model, 'Cele_2');
    expect(table.columns.find(({ name }) => name === 'Wskaźniki')?.formula).toBe(
      'IFERROR(IF(Cele_2[[#This Row],[Kod]]="","",SUMPRODUCT(--(Wskazniki_2[Kod celu]&""=Cele_2[[#This Row],[Kod]]&""))),"")',
    );
    expect(sheet.conditionalFormats[0]?.formula).toBe('$B4=Poziom_cel_strategiczny_2');
    const everywhere = JSON.stringify(model);
    for (const name of free.sheets.map((each) => each.name)) {
      expect(everywhere).not.toContain(`'${name}'!`);
      expect(everywhere).not.toContain(`"sheet":"${name}"`);
    }
  });

  it('writes every text as a literal, whatever it begins with', () => {
    const texts = ['=1+1', '+48 600 100 200', '-3', '@SUM(A1)', "'cytat", '2.10', '3-4', '#N/A', 'a\u0000b'];
    const model = layOut(draftOf([goalsReading(texts)]));
    const names = records(model, 'Cele').map((row) => row.Nazwa);
    expect(names.slice(0, -1)).toEqual(texts.slice(0, -1));
    expect(names.at(-1)).toBe('ab');
    const { sheet, table } = tableNamed(model, 'Cele');
    const nameCells = sheet.rows.slice(table.range.row + 1).map((row) => row[2]?.content?.kind);
    expect(new Set(nameCells)).toEqual(new Set(['text']));
  });
});
