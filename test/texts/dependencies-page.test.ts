import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import { project } from './catalogues';

const page = readFileSync(path.join(project, 'docs/dependencies.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('|'));

it.each(Object.entries({ ...dependencies, ...devDependencies }))(
  'docs/dependencies.md gives reasons for %s',
  (name) => {
    const names = rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((cell) => cell.trim()));
    expect(names).toContain(name);
  },
);

it('docs/dependencies.md names the versions that are in use of what users receive', () => {
  for (const [name, version] of Object.entries(dependencies)) {
    const row = rows.find((line) =>
      (line.split('|')[1] ?? '').split(',').some((cell) => cell.trim() === name),
    );
    expect(row).toContain(` ${version} `);
  }
});
