import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../src/cli/write-file';

const bytes = new TextEncoder().encode('new');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'biblioteka-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
  const file = path.join(folder, 'plan.xlsx');
  await writeFile(file, 'the old and longer text');
  expect(await writeWhole(file, bytes)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['plan.xlsx']);
});

it('leaves an old file as it was when the new one cannot be written whole', async () => {
  const file = path.join(folder, 'plan.xlsx');
  await writeFile(file, 'old');
  // The name under which the new file would be prepared is taken by a folder.
  await mkdir(path.join(folder, `.plan.xlsx.${process.pid}.part`));
  expect(await writeWhole(file, bytes)).toMatchObject({ message: 'cannotWrite' });
  expect(await readFile(file, 'utf8')).toBe('old');
});

it('says that a folder is in the way', async () => {
  const file = path.join(folder, 'plan.xlsx');
  await mkdir(file);
  expect(await writeWhole(file, bytes)).toMatchObject({ message: 'isFolder' });
  expect(await readdir(folder)).toEqual(['plan.xlsx']);
});

it('says that there is no such folder', async () => {
  expect(await writeWhole(path.join(folder, 'a/plan.xlsx'), bytes)).toMatchObject({ message: 'noFolder' });
  await writeFile(path.join(folder, 'a'), '');
  expect(await writeWhole(path.join(folder, 'a/plan.xlsx'), bytes)).toMatchObject({ message: 'noFolder' });
});
