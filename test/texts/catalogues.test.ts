import { languageOf, readCatalogues, type Catalogue } from './catalogues';

/** `{count}` may be missing from a form that says the number in words. */
function placeholders(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/\{\w+\}/g)].map(([name]) => name).filter((name) => name !== '{count}');
}

/** What is wrong with each catalogue: where, and the two texts. */
async function findingsOf(
  isWrong: (pl: string | undefined, en: string | undefined, key: string) => boolean,
): Promise<readonly string[]> {
  const inCatalogue = ({ folder, pl, en }: Catalogue) =>
    [...new Set([...pl.keys(), ...en.keys()])]
      .filter((key) => isWrong(pl.get(key), en.get(key), key))
      .map((key) => `${folder} ${key}: ${String(pl.get(key))} / ${String(en.get(key))}`);
  return (await readCatalogues()).flatMap(inCatalogue);
}

it('finds the catalogues', async () => {
  const folders = (await readCatalogues()).map(({ folder }) => folder.replaceAll('\\', '/'));
  expect(folders).toEqual(expect.arrayContaining(['src/taskpane/messages', 'src/workbook/messages']));
});

it('no text is missing or empty in either language', async () => {
  expect(await findingsOf((pl, en) => !pl?.trim() || !en?.trim())).toEqual([]);
});

it('both languages have the same placeholders in each text', async () => {
  const names = (text: string | undefined) => [...new Set(placeholders(text))].sort().join(' ');
  expect(await findingsOf((pl, en) => names(pl) !== names(en))).toEqual([]);
});

it('no text of two or more words is the same in both languages', async () => {
  const isLeftInPolish = (pl: string | undefined, en: string | undefined, key: string) =>
    pl === en && /\p{L}{4,}[^{}]*\s\p{L}{4,}/u.test(en ?? '') && languageOf('en', key) === 'en';
  expect(await findingsOf(isLeftInPolish)).toEqual([]);
});

it('no text has spaces at its ends or in a row, or straight quotation marks', async () => {
  const isUntidy = (text = '') => text !== text.trim() || text.includes('  ') || text.includes('"');
  expect(await findingsOf((pl, en) => isUntidy(pl) || isUntidy(en))).toEqual([]);
});
