import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildPagesIfStale } from '../../../src/preview/server/built-pages';

/** Stands for webpack: counts its runs, and fails when a source says so. */
const WEBPACK = `
const fs = require('node:fs');
if (fs.readFileSync('src/index.ts', 'utf8') === 'broken') {
  console.log('Unexpected token');
  process.exit(2);
}
fs.mkdirSync('dist', { recursive: true });
fs.appendFileSync('runs', process.argv.slice(2).join(' ') + ';');
`;

let project: string;

beforeEach(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'built-pages-'));
  const cli = path.join(project, 'node_modules/webpack-cli/bin');
  await mkdir(cli, { recursive: true });
  await mkdir(path.join(project, 'src/deep'), { recursive: true });
  await writeFile(path.join(cli, 'cli.js'), WEBPACK);
  await change('src/index.ts', 'first', -60);
  await change('src/deep/part.ts', 'first', -60);
  await change('src/deep', undefined, -60);
  await change('src', undefined, -60);
});

afterEach(() => rm(project, { recursive: true }));

/** Writes a file (or leaves it as it is) and dates it so many seconds from now. */
async function change(file: string, content: string | undefined, seconds: number): Promise<void> {
  const date = new Date(Date.now() + seconds * 1000);
  if (content !== undefined) await writeFile(path.join(project, file), content);
  await utimes(path.join(project, file), date, date);
}

async function runs(): Promise<number> {
  return (await readFile(path.join(project, 'runs'), 'utf8')).split(';').length - 1;
}

test('builds for production when there are no pages yet, and not again while nothing changes', async () => {
  const onBuild = jest.fn();
  await buildPagesIfStale(project, onBuild);
  expect(await readFile(path.join(project, 'runs'), 'utf8')).toBe('--mode production;');
  await buildPagesIfStale(project, onBuild);
  expect(await runs()).toBe(1);
  expect(onBuild).toHaveBeenCalledTimes(1);
});

test.each([
  ['a file is changed', () => change('src/deep/part.ts', 'second', 60)],
  [
    'a file is deleted',
    () => rm(path.join(project, 'src/deep/part.ts')).then(() => change('src/deep', undefined, 60)),
  ],
  ['a file of another folder is new', () => change('webpack.config.js', '', 60)],
  ['the pages are gone', () => rm(path.join(project, 'dist'), { recursive: true })],
])('builds again when %s', async (_what, happen) => {
  await buildPagesIfStale(project);
  await happen();
  await buildPagesIfStale(project);
  expect(await runs()).toBe(2);
});

test('says what webpack says when it does not build, and tries again the next time', async () => {
  await change('src/index.ts', 'broken', -60);
  await expect(buildPagesIfStale(project)).rejects.toThrow('Unexpected token');
  await change('src/index.ts', 'mended', -60);
  await buildPagesIfStale(project);
  expect(await runs()).toBe(1);
});
