import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { records, sheetNamed, shownIn, tableNamed, wordsOf } from './model-reading';
import { libraryDraft } from './sample-drafts';

const torun = libraryDraft('torun-2028');
const model = layOutWorkbook(torun, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
const sheet = sheetNamed(model, 'Słowniki');

function named(name: string): string {
  const place = model.names.find((each) => each.name === name);
  if (!place) throw new Error(`No cell is called “${name}”`);
  return shownIn(sheetNamed(model, place.sheet), place.range).flat().join();
}

describe('the dictionaries', () => {
  it('are tables of their own, the lists side by side so that each can grow', () => {
    expect(sheet.tables.map(({ name }) => name)).toEqual([
      'Poziomy',
      'Wymiary',
      'Statusy',
      'Czestotliwosci',
      'Rodzaje',
      'Zmiany',
      'Oceny',
      'Progi',
    ]);
    for (const name of ['Poziomy', 'Wymiary', 'Statusy', 'Czestotliwosci']) {
      const { range } = tableNamed(model, name).table;
      const below = shownIn(sheet, {
        ...range,
        row: range.row + range.rowCount,
        rowCount: sheet.rows.length,
      });
      expect(below.flat().every((words) => words === '')).toBe(true);
    }
  });

  it('name the cells that formulas refer to', () => {
    expect(
      [
        'Poziom_cel_operacyjny',
        'Rodzaj_kontekstowy',
        'Zmiana_wzrost',
        'Zmiana_spadek',
        'Zmiana_utrzymanie',
      ].map(named),
    ).toEqual(['Cel operacyjny', 'kontekstowy', 'wzrost', 'spadek', 'utrzymanie']);
    expect(
      [
        'Ocena_osiagniety',
        'Ocena_zgodnie_z_planem',
        'Ocena_zagrozony',
        'Ocena_ponizej_planu',
        'Ocena_bez_oceny',
        'Ocena_kontekstowy',
      ].map(named),
    ).toEqual([
      '✔ osiągnięty',
      '▲ zgodnie z planem',
      '◆ zagrożony',
      '▼ poniżej planu',
      '– bez oceny',
      '○ kontekstowy',
    ]);
    expect(
      ['Prog_zgodnie_z_planem', 'Prog_zagrozony', 'Tolerancja_utrzymania', 'Granica_utrzymania'].map(named),
    ).toEqual(['0.9', '0.5', '0.05', '0.15']);
  });

  it.each(LANGUAGES)('explain every word that formulas know and every threshold (%s)', (language) => {
    const other = layOutWorkbook(torun, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
    for (const name of ['Rodzaje', 'Zmiany', 'Oceny', 'Progi']) {
      for (const row of records(other, name)) {
        const [word = '', meaning = ''] = Object.values(row);
        expect([word, meaning.length > 20]).toEqual([word, true]);
      }
    }
    expect(other.sheets.flatMap(wordsOf).filter((words) => /\{\w+\}/.test(words))).toEqual([]);
  });

  it('accept shares from 0 to 1 as thresholds', () => {
    const { range } = tableNamed(model, 'Progi').table;
    expect(sheet.validations).toMatchObject([
      {
        range: { row: range.row + 1, column: range.column + 2, rowCount: 4, columnCount: 1 },
        rule: { kind: 'decimal', from: 0, to: 1 },
        severity: 'stop',
      },
    ]);
  });
});
