import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gridTexts } from '../../../src/preview/grid/grid-texts';
import { LIBRARY_TERMS } from '../../../src/preview/grid/library-terms';
import { withoutRemoteImages } from '../../../src/preview/grid/remote-images';
import { messagesFor } from '../../../src/preview/messages/messages';

const packageFolder = path.dirname(require.resolve('@odoo/o-spreadsheet'));
const templates = readFileSync(path.join(packageFolder, 'o_spreadsheet.xml'), 'utf8');
const program = readFileSync(path.join(packageFolder, 'o_spreadsheet.esm.js'), 'utf8');

test('every text of the grid that we replace is one of the library', () => {
  const unknown = Object.values(LIBRARY_TERMS).filter(
    (term) => !templates.includes(term) && !program.includes(JSON.stringify(term)),
  );
  expect(unknown).toEqual([]);
});

test('the grid speaks Polish, keeps the places that it fills, and says what we do not know as it is', () => {
  const polish = gridTexts(messagesFor('pl'));
  expect(polish('Insert row above')).toBe('Wstaw wiersz powyżej');
  expect(polish('Delete row %s')).toBe('Usuń wiersz %s');
  expect(polish('A text of the next version')).toBe('A text of the next version');
});

test('a replaced text has no more places to fill than the library fills', () => {
  for (const language of ['pl', 'en'] as const) {
    const texts = messagesFor(language).grid;
    const places = (text: string) => text.split('%s').length - 1;
    const excess = Object.entries(LIBRARY_TERMS).filter(
      ([key, term]) => places(texts[key as keyof typeof texts]) > places(term),
    );
    expect(excess).toEqual([]);
  }
});

test('the templates that the page uses show no picture of another server', () => {
  const remote = /<img\b[^>]*https?:[^>]*>/;
  expect(templates).toMatch(remote);
  expect(withoutRemoteImages(templates)).not.toMatch(remote);
});
