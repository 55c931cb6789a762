import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** The sheets of a workbook file as XML, without what is beside them. */
export async function sheetsOf(file: string): Promise<readonly string[]> {
  const parts = unzipSync(await readFile(file));
  return Object.entries(parts)
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
}

/** All text of a workbook file: its sheets' names and the strings of its cells. */
export async function textsOfWorkbook(file: string): Promise<readonly string[]> {
  const parts = unzipSync(await readFile(file));
  const xml = Object.entries(parts)
    .filter(([name]) => /^xl\/(workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  return [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>|<sheet name="([^"]*)"/g)].map(
    ([, text, sheet]) => text ?? sheet ?? '',
  );
}
