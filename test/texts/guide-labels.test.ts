import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project, readCatalogues, textsOf } from './catalogues';

/** What the guide quotes that is no text of ours. */
const NOT_OURS = [
  'Plan działań dla miast', // the programme's own name
  'rozwój Brzegu', // an example phrase with its placeholder filled
  'mówić o Brzegu',
  'transp', // typed by the reader
  'Cele 2', // a sheet's name with the number that it gets
  'Chroń skoroszyt', // Excel's own
  'Włącz edytowanie',
];

it('the guide quotes labels as the pane, the sheets, the preview and the ribbon have them', async () => {
  const guide = readFileSync(path.join(project, 'docs/podrecznik.md'), 'utf8').replace(/\s+/g, ' ');
  const manifest = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
  const labels = new Set([
    ...textsOf(await readCatalogues(), 'pl').map(({ text }) => text),
    ...[...manifest.matchAll(/DefaultValue="([^"]*)"/g)].map(([, text = '']) => text),
    ...NOT_OURS,
    'EN',
  ]);
  const quoted = [...guide.matchAll(/„([^”]+)”/g)].map(([, text = '']) => text);
  expect(quoted.length).toBeGreaterThan(20);
  expect(quoted.filter((text) => !labels.has(text))).toEqual([]);
});
