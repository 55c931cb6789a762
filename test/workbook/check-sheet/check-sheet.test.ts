import { LANGUAGES } from '../../../src/strategy/language';
import { layOutCheckSheet } from '../../../src/workbook/check-sheet/check-sheet';
import { findingText, legalStateText, ruleText } from '../../../src/workbook/check-text';
import { LOOKS } from '../../../src/workbook/looks';
import type { WorkbookModel } from '../../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../../src/workbook/names';
import { fittedRowHeights } from '../../../src/workbook/row-height';
import { records, sheetNamed, tableNamed, wordsOf } from '../model-reading';
import { SAMPLE_CHECK } from './sample-check';

const PL = { language: 'pl', taken: NO_NAMES_TAKEN } as const;
const model = layOutCheckSheet(SAMPLE_CHECK, PL);
const sheet = sheetNamed(model, 'Kontrola');

/** How many there are of each severity, and how many were put aside, as the sheet says. */
function countsOf(checked: WorkbookModel): readonly (readonly [string, number])[] {
  return sheetNamed(checked, 'Kontrola').rows.flatMap(([word, count]) =>
    word?.content?.kind === 'text' && count?.content?.kind === 'number'
      ? [[word.content.text, count.content.value] as const]
      : [],
  );
}

describe('the record of a check', () => {
  it('says of which place, which day and which wording of the law it is', () => {
    const words = wordsOf(sheet);
    expect(words[0]).toBe('Kontrola szkicu strategii: Zielona Góra');
    expect(words[1]).toMatch(/^Stan na 22 listopada 2026 r\. .* nie zmienia się sam/);
    const { state, disclaimer, sourceUrl } = legalStateText('pl');
    expect(words).toEqual(expect.arrayContaining([state, disclaimer, sourceUrl]));
    expect(sheet.hyperlinks).toContainEqual(
      expect.objectContaining({ target: { kind: 'url', url: sourceUrl } }),
    );
  });

  it('holds texts, numbers and dates only', () => {
    expect(sheet.rows.flat().filter(({ content }) => content?.kind === 'formula')).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('counts what was found, without what was put aside', () => {
    expect(countsOf(model)).toEqual([
      ['✖ błąd', 1],
      ['◆ ostrzeżenie', 1],
      ['○ uwaga', 1],
      ['– pominięto', 1],
    ]);
  });

  it('lists each finding with its words and a link to its cell', () => {
    const [first, second, , fourth] = SAMPLE_CHECK.result.findings;
    expect(records(model, 'KontrolaWyniki')).toEqual(
      [
        { finding: first, severity: '✖ błąd', place: 'Cele, A7' },
        { finding: second, severity: '◆ ostrzeżenie', place: 'cały szkic' },
        { finding: fourth, severity: '○ uwaga', place: 'Wskaźniki, AB10' },
      ].map(({ finding, severity, place }) => ({
        Waga: severity,
        'Czego dotyczy': finding && ruleText(finding.rule, 'pl'),
        Opis: finding && findingText(finding, 'pl'),
        Miejsce: place,
      })),
    );
    const { range } = tableNamed(model, 'KontrolaWyniki').table;
    const links = sheet.hyperlinks.filter(({ target }) => target.kind === 'cell');
    expect(links).toEqual([
      { row: range.row + 1, column: 3, target: { kind: 'cell', sheet: 'Cele', row: 6, column: 0 } },
      { row: range.row + 3, column: 3, target: { kind: 'cell', sheet: 'Wskaźniki', row: 9, column: 27 } },
    ]);
  });

  it('lists what was put aside and is still so, with day and reason', () => {
    expect(records(model, 'KontrolaPominiete')).toEqual([
      expect.objectContaining({
        'Data pominięcia': '46346',
        'Czego dotyczy': ruleText('deadlineNotADate', 'pl'),
        Powód: SAMPLE_CHECK.dismissals[0]?.reason,
      }),
    ]);
    const nothing = layOutCheckSheet({ ...SAMPLE_CHECK, dismissals: [] }, PL);
    expect(sheetNamed(nothing, 'Kontrola').tables.map(({ name }) => name)).toEqual([
      'KontrolaElementy',
      'KontrolaWyniki',
    ]);
  });

  it('lists the ten points of the act with a symbol and a word', () => {
    const rows = records(model, 'KontrolaElementy');
    expect(rows).toHaveLength(10);
    expect(rows.map((row) => row.Stan?.slice(0, 1)).join('')).toBe('✔◆✖✔◆✖✔◆✖✔');
    for (const row of rows) expect(row['Treść przepisu']).not.toBe('');
  });

  it('is friendly where nothing was found', () => {
    const empty = layOutCheckSheet(
      { ...SAMPLE_CHECK, place: '', result: { ...SAMPLE_CHECK.result, findings: [] } },
      PL,
    );
    const words = wordsOf(sheetNamed(empty, 'Kontrola'));
    expect(words[0]).toBe('Kontrola szkicu strategii');
    expect(words).toContainEqual(expect.stringMatching(/^Kontrola nie znalazła/));
    expect(countsOf(empty).map(([, count]) => count)).toEqual([0, 0, 0, 0]);
  });

  it('takes free names', () => {
    const taken = { sheets: ['kontrola'], tables: ['KontrolaWyniki'], names: ['KontrolaElementy'] };
    const [second] = layOutCheckSheet(SAMPLE_CHECK, { language: 'pl', taken }).sheets;
    expect(second?.name).toBe('Kontrola 2');
    expect(second?.tables.map(({ name }) => name)).toEqual([
      'KontrolaElementy_2',
      'KontrolaWyniki_2',
      'KontrolaPominiete',
    ]);
  });

  it.each(LANGUAGES)('shows its long texts whole (%s)', (language) => {
    const [laidOut] = layOutCheckSheet(SAMPLE_CHECK, { language, taken: NO_NAMES_TAKEN }).sheets;
    if (!laidOut) throw new Error('No sheet');
    // Rows with merged cells fit their text only where they are told how high to be.
    for (const { row } of laidOut.merges) expect(laidOut.rowHeights[row]).toBeGreaterThanOrEqual(15);
    const fitted = fittedRowHeights(laidOut, LOOKS);
    for (const [row, height] of fitted) {
      if (!laidOut.merges.some((merge) => merge.row === row)) expect(height).toBeLessThan(400);
    }
  });
});
