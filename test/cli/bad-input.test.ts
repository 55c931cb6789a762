import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { THEMES } from '../../src/strategy/theme';

const TORUN = ['--from', 'torun-2028', '--place', 'Brzeg', '--out', 'plan.xlsx'];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'biblioteka-cli-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

it.each<[readonly string[], RegExp]>([
  [[], /Brak polecenia/],
  [['lista'], /Nie ma polecenia „lista”/],
  [['constructor'], /Nie ma polecenia „constructor”/],
  [['list', '--jsn'], /list nie ma opcji --jsn/],
  [['list', '-j'], /list nie ma opcji -j/],
  [['list', '--json=1'], /--json nie przyjmuje wartości/],
  [['list', 'torun'], /Niepotrzebny argument „torun”/],
  [['list', '--language', 'de'], /Nie ma języka „de”/],
  [['list', '--language'], /--language wymaga wartości/],
  [['show'], /brakuje: identyfikator/],
  [['show', 'krakow'], /nie ma dokumentu „krakow”; są torun-2028, /],
  [['search'], /brakuje: szukane/],
  [['search', '  '], /brakuje: szukane/],
  [['search', 'opieka', 'zdrowotna'], /Niepotrzebny argument „zdrowotna”/],
  [['indicators', 'transport'], /Niepotrzebny argument „transport”/],
  [['indicators', '--theme'], /--theme wymaga wartości/],
  [['indicators', '--theme', 'x', '--theme', 'y'], /--theme podano dwa razy/],
  [
    ['indicators', '--theme', 'roads'],
    /Nie ma tematu „roads”; są demography, labour, .*, tourism, finance\./,
  ],
  [['indicators', '--theme', ''], /Nie ma tematu „”/],
  [['indicators', '--from', 'legnica'], /indicators nie ma opcji --from/],
  [['list', '--theme', 'transport'], /list nie ma opcji --theme/],
  [['export', ...TORUN, '--indicators'], /--indicators wymaga wartości/],
  [['export', ...TORUN, '--indicators', 'all'], /ma wartość suggested albo none; podano „all”/],
  [['export', ...TORUN, '--indicators=none', '--indicators=none'], /--indicators podano dwa razy/],
  [['export', ...TORUN, '--protect=yes'], /--protect nie przyjmuje wartości/],
  [['export'], /Brak opcji --from/],
  [['export', '--from', 'torun-2028'], /Brak opcji --place/],
  [['export', '--from', 'torun-2028', '--place', 'Brzeg'], /Brak opcji --out/],
  [['export', '--from', '--place', 'Brzeg'], /--from wymaga wartości/],
  [['export', ...TORUN, '--place', 'Opole'], /--place podano dwa razy/],
  [['export', '--from', 'krakow', ...TORUN], /nie ma dokumentu „krakow”/],
  [['export', '--from', 'torun-2028:', ...TORUN], /brakuje kodu/],
  [['export', '--from', 'torun-2028:1,,2', ...TORUN], /brakuje kodu/],
  [['export', '--from', 'torun-2028:2.100', ...TORUN], /nie ma celu ani zapisu „2.100”/],
  [['export', '--from', 'legnica:sphere-1', ...TORUN], /nie ma celu ani zapisu „sphere-1”/],
  [['export', ...TORUN, '--horizon', '2026'], /ma postać 2026-2030/],
  [['export', ...TORUN, '--horizon', '2026-30'], /„30” nie jest rokiem/],
  [['export', ...TORUN, '--horizon', '2030-2026'], /pierwszy rok \(2030\) jest późniejszy/],
  [['export', ...TORUN, '--horizon', '1026-2030'], /rok 1026 nie mieści się/],
  [['export', ...TORUN, '--forms', 'Brzegu'], /ma postać genitive=…/],
  [['export', ...TORUN, '--forms', 'vocative=Brzegu'], /Nie ma formy „vocative”/],
  [['export', ...TORUN, '--forms', 'nominative=Brzeg'], /Nie ma formy „nominative”/],
  [['export', ...TORUN, '--forms', 'dative=a,dative=b'], /dative podano dwa razy/],
  [['export', ...TORUN, '--forms', 'dative='], /\(--forms dative\) jest pusta/],
  [['export', ...TORUN, '--forms', 'locative=Brzegu 2'], /\(--forms locative\) nie może zawierać cyfr/],
  [['export', '--from', 'legnica', '--place', ' ', '--out', 'a.xlsx'], /\(--place\) jest pusta/],
  [
    ['export', '--from', 'legnica', '--place', 'B'.repeat(300), '--out', 'a.xlsx'],
    /ma 300 znaków; może mieć najwyżej/,
  ],
  [['export', '--from', 'legnica', '--place', '=A(B)', '--out', 'a.xlsx'], /nie może zawierać znaku „=”/],
  [['export', '--from', 'legnica', '--place', 'Brzeg', '--out', 'plan.xls'], /musi kończyć się na \.xlsx/],
  [['export', '--from', 'legnica', '--place', 'Brzeg', '--out', '.xlsx'], /musi kończyć się na \.xlsx/],
  [
    ['export', '--from', 'legnica', '--place', 'Brzeg', '--out', 'no/such/plan.xlsx'],
    /nie ma takiego folderu/,
  ],
])('%j is refused with one sentence and no file', async (args, sentence) => {
  const { exitCode, output, error } = await run(args, folder);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(error).toMatch(sentence);
  expect(error).not.toContain('\n');
  expect(await readdir(folder)).toEqual([]);
});

it('speaks English when asked to', async () => {
  const { error } = await run(['export', ...TORUN, '--language', 'en', '--horizon', '2030-2026'], folder);
  expect(error).toBe('In the option --horizon the first year (2030) is later than the last (2026).');
});

it('explains itself', async () => {
  const { exitCode, output } = await run(['export', '--help'], folder);
  expect(exitCode).toBe(0);
  for (const option of [
    '--from',
    '--place',
    '--forms',
    '--horizon',
    '--indicators suggested|none',
    '--protect',
    '--language',
    '--out',
    '--json',
    '--theme',
  ]) {
    expect(output).toContain(option);
  }
  const folded = output.replace(/\s+/g, ' ');
  for (const theme of THEMES) expect(folded).toContain(`${theme} (`);
});
