import { LANGUAGES } from '../../src/strategy/language';
import { readOnlyText, readingNoteText } from '../../src/workbook/reading-text';
import type { ReadingNote, ReadOnlyReason } from '../../src/workbook/reading/workbook-reading';

const place = { sheet: 'Cele', row: 6, column: 2 };

const NOTES: { readonly [Kind in ReadingNote['kind']]: Extract<ReadingNote, { kind: Kind }> } = {
  headerRenamed: { kind: 'headerRenamed', place, header: 'Szczebel', column: 'Poziom' },
  columnMissing: { kind: 'columnMissing', place, table: 'Cele_2', column: 'Poziom' },
  unknownWord: { kind: 'unknownWord', place, column: 'Poziom', word: 'zadanie' },
  errorValue: { kind: 'errorValue', place, column: 'Kod', error: '#N/A' },
  duplicateId: { kind: 'duplicateId', place, id: 'abc' },
  missingId: { kind: 'missingId', place },
  rowWithoutSubject: { kind: 'rowWithoutSubject', place },
  goalsMissing: { kind: 'goalsMissing', place, table: 'Wskazniki' },
  resembles: { kind: 'resembles', place, table: 'Plan' },
  copiedTable: { kind: 'copiedTable', place, table: 'Cele3', original: 'Cele' },
  secondSection: { kind: 'secondSection', place, table: 'Diagnoza_2', original: 'Diagnoza' },
};

const REASONS: { readonly [Kind in ReadOnlyReason['kind']]: Extract<ReadOnlyReason, { kind: Kind }> } = {
  workbookReadOnly: { kind: 'workbookReadOnly' },
  newerVersion: { kind: 'newerVersion' },
  copiedTables: { kind: 'copiedTables', tables: ['Cele', 'Cele3'] },
};

it.each(Object.values(NOTES))('tells of $kind with its cell and all that it knows', (note) => {
  for (const language of LANGUAGES) {
    const text = readingNoteText(note, language);
    expect(text).toMatch(language === 'pl' ? /„Cele”!C7/ : /“Cele”!C7/);
    const shown = Object.entries(note).filter(([key]) => !['kind', 'place', 'id'].includes(key));
    for (const [, value] of shown) expect(text).toContain(value);
  }
});

it('says why nothing is written', () => {
  for (const reason of Object.values(REASONS)) {
    for (const language of LANGUAGES) expect(readOnlyText(reason, language)).toMatch(/\.$/);
  }
  expect(readOnlyText(REASONS.copiedTables, 'pl')).toContain('„Cele”, „Cele3”');
});
