import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '../../src/library/catalogue';
import { readLibrary } from '../../src/library/library';
import { project, readCatalogues, textsOf, textsOfMarkdown, type Text } from './catalogues';
import { checkSpelling } from './check-spelling';

const manifest = readFileSync(path.join(project, 'manifest.xml'), 'utf8');

/** The manifest's texts: Polish by default, English in the overrides. */
function manifestTexts(attribute: 'DefaultValue' | 'Value'): readonly Text[] {
  return [...manifest.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))]
    .map(([, text = '']) => ({ where: 'manifest.xml', text }))
    .filter(({ text }) => !text.includes('://'));
}

/**
 * The library's own remarks on its documents, without addresses and titles, which are quoted; the documents' texts are the
 * cities' and stay as they are.
 */
function noteTexts(language: 'pl' | 'en'): readonly Text[] {
  return readLibrary().map(({ id, note }) => ({
    where: `note of ${id}`,
    text: (note?.[language] ?? '').replace(/https?:\S+|[\w.]+\.pl\b|[„“][^”]*”/g, ' '),
  }));
}

/** The texts of the suggested indicators, which are all our own. */
function indicatorTexts(language: 'pl' | 'en'): readonly Text[] {
  return readCatalogue().flatMap(({ id, name, unit, definition, source }) =>
    Object.entries({ name, unit, definition, source: source.name }).map(([field, text]) => ({
      where: `${field} of indicator ${id}`,
      text: text[language],
    })),
  );
}

async function misspellings(language: 'pl' | 'en', texts: readonly Text[]): Promise<readonly string[]> {
  return (await checkSpelling(language, texts)).map(({ word, where }) => `${word} (${where})`);
}

it('every Polish text is spelt right', async () => {
  const texts = [
    ...textsOf(await readCatalogues(), 'pl'),
    ...noteTexts('pl'),
    ...indicatorTexts('pl'),
    ...manifestTexts('DefaultValue'),
    ...textsOfMarkdown('docs/podrecznik.md'),
  ];
  expect(await misspellings('pl', texts)).toEqual([]);
});

it('every English text is spelt right, hence not left in Polish', async () => {
  const texts = [
    ...textsOf(await readCatalogues(), 'en'),
    ...noteTexts('en'),
    ...indicatorTexts('en'),
    ...manifestTexts('Value'),
    ...['README.md', 'docs/decisions.md', 'docs/manual-excel-checklist.md'].flatMap(textsOfMarkdown),
  ];
  expect(await misspellings('en', texts)).toEqual([]);
});

it('finds a planted mistake, and says where it stands', async () => {
  const texts = [
    { where: 'first', text: 'Wstaw {count} cele do skoroszytu' },
    { where: 'second', text: 'Nie udało sie zapisac skorosztu' },
  ];
  expect(await misspellings('pl', texts)).toEqual(['sie (second)', 'zapisac (second)', 'skorosztu (second)']);
});
