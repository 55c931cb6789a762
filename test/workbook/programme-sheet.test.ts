import type { Draft } from '../../src/strategy/draft';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { draftOf, libraryDraft } from './sample-drafts';
import { node, strategy } from '../strategy/sample-strategies';
import { records, sheetNamed, shown, tableNamed, wordsOf } from './model-reading';

function programme(draft: Draft) {
  const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
  return { model, sheet: sheetNamed(model, 'Program') };
}

describe('the programme sheet', () => {
  const { model, sheet } = programme(libraryDraft('leszno-pdm'));

  it('has a table for each kind of text, all as wide, so that Excel can insert rows in each', () => {
    expect(sheet.tables.map(({ name, range }) => [name, range.rowCount - 1, range.columnCount])).toEqual([
      ['ProgramPytania', 4, 6],
      ['ProgramProdukty', 2, 6],
      ['ProgramMiejsca', 3, 6],
      ['ProgramEfekty', 3, 6],
      ['ProgramDoradztwo', 2, 6],
      ['ProgramHarmonogram', 2, 6],
    ]);
    expect(new Set(sheet.tables.map(({ range }) => range.column))).toEqual(new Set([0]));
  });

  it('keeps the source’s letters and its words', () => {
    const questions = records(model, 'ProgramPytania');
    expect(questions.map((row) => [row['Lp.'], row.Pochodzenie])).toEqual([
      ['a', 'Leszno, a'],
      ['b', 'Leszno, b'],
      ['c', 'Leszno, c'],
      ['d', 'Leszno, d'],
    ]);
    expect(questions[0]?.Pytanie).toBe('jak dotrzeć do mieszkańców i poznać ich potrzeby?');
    expect(records(model, 'ProgramMiejsca').map((row) => row['Lp.'])).toEqual(['1', '2', '3']);
  });

  it('splits the hours of advice, sums them by formula and checks the stated total', () => {
    expect(records(model, 'ProgramDoradztwo').map((row) => row.Godziny)).toEqual(['20', '30']);
    const { table } = tableNamed(model, 'ProgramDoradztwo');
    const below = sheet.rows.slice(table.range.row + table.range.rowCount);
    expect(below[0]).toEqual([]);
    const [sum, stated, check] = below.slice(1, 4).map((row) => [shown(row[1] ?? {}), shown(row[4] ?? {})]);
    const firstRow = table.range.row + table.range.rowCount + 2;
    expect(sum).toEqual(['Razem godzin', '=SUM(ProgramDoradztwo[Godziny])']);
    expect(stated).toEqual(['Dla każdego miasta przewidziane jest 50-godzinne wsparcie doradcze', '50']);
    expect(check).toEqual([
      'Zgodność',
      `=IF(E${firstRow}=SUM(E${firstRow + 1}),"zgodne","różnica: "&(E${firstRow}-SUM(E${firstRow + 1})))`,
    ]);
  });

  it('takes the timetable’s stages from the advice and leaves their dates to the planner', () => {
    const stages = records(model, 'ProgramHarmonogram');
    expect(stages.map((row) => row.Etap)).toEqual(
      records(model, 'ProgramDoradztwo').map((row) => row['Etap doradztwa']),
    );
    expect(stages.map((row) => [row.Początek, row.Koniec])).toEqual([
      ['', ''],
      ['', ''],
    ]);
    const { range } = tableNamed(model, 'ProgramHarmonogram').table;
    expect(sheet.validations).toContainEqual(
      expect.objectContaining({
        rule: { kind: 'date', from: 36526, to: 73415 },
        range: { row: range.row + 1, rowCount: 2, column: 3, columnCount: 2 },
      }),
    );
  });

  it('shows no check where the document states no total, and no advice where there is none', () => {
    const parts = strategy('p', 'Nigdzie', [
      node('question', 'q', 'Jak?'),
      node('advisory', 'a', 'Doradztwo', { hours: 7 }),
    ]);
    const flat = programme(draftOf([parts]));
    expect(records(flat.model, 'ProgramDoradztwo').map((row) => row.Godziny)).toEqual(['7']);
    expect(wordsOf(flat.sheet)).not.toContain('Zgodność');
    const none = programme(draftOf([strategy('p', 'Nigdzie', [node('venue', 'v', 'Rynek')])]));
    expect(none.sheet.tables.map(({ name }) => name)).toEqual(['ProgramMiejsca', 'ProgramHarmonogram']);
    expect(records(none.model, 'ProgramHarmonogram')).toHaveLength(1);
  });
});
