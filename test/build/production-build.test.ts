import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pages } from '../../.ci/build/pages';
import { readCatalogue } from '../../src/library/catalogue';
import { initialBytes } from '../bench/initial-bytes';

const project = path.join(__dirname, '../..');
const URL_OF_PRODUCTION = 'https://strategie.example.org/dodatek';
/** The aim; the size of Microsoft's own template with three controls is 168,905. */
const PANE_BUDGET = 150_000;

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'production-build-'));
  const webpack = path.join(project, 'node_modules/webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--env', `url=${URL_OF_PRODUCTION}`, '--output-path', folder];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: project });
  files = await readdir(folder, { recursive: true });
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function read(file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

it('has every page, and every page and picture that the manifest names', async () => {
  for (const { name } of pages) expect(files).toContain(`${name}.html`);
  const manifest = await read('manifest.xml');
  const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith(`${URL_OF_PRODUCTION}/`)).toBe(true);
    expect(files).toContain(address.slice(URL_OF_PRODUCTION.length + 1));
  }
});

it('names nothing of a development machine, and brings no source maps', async () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css|xml)$/.test(file));
  for (const file of texts) expect((await read(file)).match(/localhost:\d+|file:\/\/\//)).toBeNull();
});

it('loads Office.js from Microsoft and contains none of it', async () => {
  for (const page of ['taskpane.html', 'commands.html', 'dialog.html']) {
    expect(await read(page)).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  }
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    expect(
      (await read(file)).match(/_overrideSession\s*\(|OSF\.DDA|Microsoft\.Office\.WebExtension/),
    ).toBeNull();
  }
});

it('has scripts and styles with a hash of their content in their names', () => {
  const hashed = files.filter((file) => /\.(js|css)$/.test(file));
  expect(hashed.length).toBeGreaterThan(3);
  for (const file of hashed) expect(file).toMatch(/\.[0-9a-f]{10}\.(js|css)$/);
});

it('keeps what the pane loads at first within its budget', async () => {
  expect(await initialBytes(path.join(folder, 'taskpane.html'))).toBeLessThanOrEqual(PANE_BUDGET);
});

it('loads the suggested indicators only when they are first shown', async () => {
  const [{ id } = { id: '' }] = readCatalogue();
  const scripts = files.filter((file) => file.endsWith('.js'));
  const contents = await Promise.all(scripts.map(read));
  const withCatalogue = scripts.filter((_, at) => contents[at]?.includes(id));
  expect(withCatalogue).toHaveLength(1);
  for (const page of ['taskpane.html', 'preview-pane.html']) {
    for (const script of withCatalogue) expect(await read(page)).not.toContain(script);
  }
});

it('turns the guide into a page with a title and all its pictures', async () => {
  const guide = await read('podrecznik.html');
  expect(guide).toMatch(/<title>[^<]{10,}<\/title>[\s\S]*<h1>/);
  const pictures = [...guide.matchAll(/<img src="?([^"\s>]+)/g)].map(([, file = '']) => file);
  expect(pictures).not.toEqual([]);
  for (const picture of pictures) expect(files).toContain(path.normalize(picture));
});
