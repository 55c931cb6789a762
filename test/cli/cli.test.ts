import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findStrategy, readLibrary } from '../../src/library/library';
import { countByKind, walkNodes } from '../../src/strategy/strategy';
import { runCli } from './run-cli';
import { textsOfWorkbook } from './workbook-texts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'biblioteka-cli-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('list', () => {
  it('says of every document what a script needs', async () => {
    const { exitCode, output, error } = await runCli(['list', '--json']);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({
        id: 'torun-2028',
        place: 'Toruń',
        status: 'unstated',
        counts: { strategicGoal: 4, operationalGoal: 27 },
      }),
      expect.objectContaining({
        id: 'kalisz-2014-2024',
        place: 'Kalisz',
        status: 'superseded',
        counts: { vision: 1, sphere: 3, strategicGoal: 8, operationalGoal: 42 },
      }),
      expect.objectContaining({
        id: 'legnica',
        counts: expect.objectContaining({ strategicGoal: 2, challenge: 3 }),
      }),
      expect.objectContaining({
        id: 'leszno-pdm',
        counts: expect.objectContaining({ question: 4, deliverable: 2 }),
      }),
    ]);
  });

  it('speaks to people in Polish or English', async () => {
    expect((await runCli(['list'])).output).toContain('4 cele strategiczne, 27 celów operacyjnych');
    expect((await runCli(['list', '--language', 'en'])).output).toContain(
      '4 strategic goals, 27 operational goals',
    );
  });
});

describe('show', () => {
  it.each(readLibrary().map(({ id }) => id))('gives %s whole', async (id) => {
    const { exitCode, output } = await runCli(['show', id, '--json']);
    expect(exitCode).toBe(0);
    const shown = JSON.parse(output);
    const strategy = findStrategy(id);
    const flat = (nodes: readonly { children?: [] }[]): unknown[] =>
      nodes.flatMap(({ children = [], ...node }) => [node, ...flat(children)]);
    expect(flat(shown.nodes)).toEqual(
      [...walkNodes(strategy?.nodes ?? [])].map(({ children: _, mentions, ...node }) =>
        mentions.length > 0 ? { ...node, mentions } : node,
      ),
    );
    expect(shown).toMatchObject({ id, title: strategy?.title, counts: strategy && countByKind(strategy) });
  });

  it('prints each goal with its code for people', async () => {
    const { output } = await runCli(['show', 'torun-2028']);
    expect(output).toContain('Cel operacyjny 2.10: ');
  });
});

describe('search', () => {
  it('finds goals by beginnings of words without diacritics, as strategy, code, kind and text', async () => {
    const { exitCode, output } = await runCli(['search', 'atrakcyjnosc inwest', '--json']);
    expect(exitCode).toBe(0);
    const hits = JSON.parse(output);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(Object.keys(hit)).toEqual(['strategy', 'code', 'kind', 'text']);
    expect(hits[0].text).toMatch(/atrakcyjnoś/i);
  });

  it('says of an item without a code that it has none', async () => {
    const { output } = await runCli(['search', 'otwarte miasto kalisz', '--json']);
    expect(JSON.parse(output)).toContainEqual(
      expect.objectContaining({ strategy: 'kalisz-2014-2024', code: null, kind: 'vision' }),
    );
  });

  it('finds nothing without fuss', async () => {
    expect(await runCli(['search', 'xyzzy', '--json'])).toEqual({ exitCode: 0, output: '[]\n', error: '' });
    expect((await runCli(['search', 'xyzzy'])).output).toBe('Nic nie znaleziono.\n');
  });
});

describe('export', () => {
  const BRZEG = [
    '--place',
    'Brzeg',
    '--forms',
    'genitive=Brzegu,dative=Brzegowi',
    '--forms',
    'locative=Brzegu',
  ];

  it('writes chosen goals of several cities, adapted, into the folder where the person is', async () => {
    const from = ['--from', 'torun-2028:2.10', '--from', 'kalisz-2014-2024:1', '--from', 'legnica:vision'];
    const { exitCode, output, error } = await runCli(
      ['export', ...from, ...BRZEG, '--horizon', '2026–2030', '--out', 'plan.xlsx'],
      folder,
    );
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(output).toContain('Zapisano plan.xlsx: ');
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
    const texts = await textsOfWorkbook(path.join(folder, 'plan.xlsx'));
    expect(texts).toEqual(expect.arrayContaining(['Strategia', 'Cele', 'Słowniki', '1.1', '2.7']));
    expect(texts).not.toContain('1.2');
    expect(texts).not.toContain('2.8');
  });

  it('replaces an existing file', async () => {
    const args = ['export', '--from', 'legnica', ...BRZEG, '--out', 'plan.xlsx'];
    expect((await runCli(args, folder)).exitCode).toBe(0);
    const english = await runCli([...args, '--language', 'en'], folder);
    expect(english).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Written plan.xlsx: 2 goals, 0 indicators.'),
    });
    expect(await textsOfWorkbook(path.join(folder, 'plan.xlsx'))).toEqual(
      expect.arrayContaining(['Strategy', 'Goals']),
    );
  });

  it('writes the programme of Leszno without inventing goals', async () => {
    await runCli(['export', '--from', 'leszno-pdm', ...BRZEG, '--out', 'program.xlsx'], folder);
    expect(await textsOfWorkbook(path.join(folder, 'program.xlsx'))).toEqual(
      expect.arrayContaining(['Program']),
    );
  });

  it('says what is wrong on standard error only, exits with 2 and writes nothing', async () => {
    const run = await runCli(['export', '--from', 'torun-2028:99', ...BRZEG, '--out', 'plan.xlsx'], folder);
    expect(run).toEqual({
      exitCode: 2,
      output: '',
      error: 'W dokumencie „torun-2028” nie ma celu ani zapisu „99”; wszystkie wypisuje show torun-2028.\n',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
