import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './catalogues';

const pages = [
  'README.md',
  ...readdirSync(path.join(project, 'docs')).flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
];

it.each(pages)('%s links only to files that are there', (page) => {
  const text = readFileSync(path.join(project, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const missing = targets
    .filter((target) => !target.includes('://'))
    .filter((target) => !existsSync(path.join(project, path.dirname(page), target)));
  expect(missing).toEqual([]);
});
