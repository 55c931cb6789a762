import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../src/library/library';
import { DOCUMENTS, SOURCES } from './sources';

const files = [SOURCES, DOCUMENTS].flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('every document has its source, and every source its document', () => {
  const named = readLibrary().map((strategy) => strategy.source.file);
  expect([...named].sort()).toEqual(readdirSync(SOURCES).sort());
});

test.each(files)('%s has no personal data', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/\S@\S/);
  expect(text).not.toMatch(/\b\d{3}[ -]?\d{3}[ -]?\d{3}\b/);
  expect(text).not.toMatch(/opublikował|kontakt|tel\.|ostatnia zmiana/i);
});

test.each(files)('%s has no furniture of a web page', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(
    /Go back|Share on|Print\b|\bPDF\b|\]\(|Koszyk|nagłówek podstrony|Zdjęcie,|Aktualności/,
  );
  for (const line of linesOf(file)) expect(line).not.toBe('0');
});
