import fc from 'fast-check';
import { literalEntry } from '../../src/excel/apply/literal-entry';

test.each([
  '=1+1',
  '+48 56 611 87 77',
  '-',
  '@Toruń',
  "'99",
  '2.10',
  '3-4',
  '1,5',
  '50%',
  '(5)',
  '#N/D!',
  ' 5',
  '5 zł',
  '$5',
])('the entry for %j begins with an apostrophe', (text) => {
  expect(literalEntry(text)).toBe(`'${text}`);
});

test.each(['TRUE', 'fałsz', 'Prawda', 'maj 2026', 'E5', 'zł 5', 'Jan-26', '½ etatu', '„Cele”'])(
  'so does the entry for %j, which Excel may read otherwise',
  (text) => {
    expect(literalEntry(text)).toBe(`'${text}`);
  },
);

test.each([
  'Kod',
  'cel strategiczny',
  'Źródło danych',
  'Ład przestrzenny – zielone miasto',
  'Śródmieście: rynek',
  '',
])('words alone are entered as they are: %j', (text) => {
  expect(literalEntry(text)).toBe(text);
});

test('an entry without an apostrophe never begins with anything but a letter and has no digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const entry = literalEntry(text);
      expect(entry === `'${text}` || (entry === text && /^\p{L}/u.test(text) && !/\p{N}/u.test(text))).toBe(
        true,
      );
    }),
  );
});
