import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suggestedIndicators } from '../../src/cli/indicators-option';
import { run } from '../../src/cli/run';
import { readCatalogue } from '../../src/library/catalogue';
import { findStrategy, readLibrary } from '../../src/library/library';
import { bestIndicators } from '../../src/library/suggest-indicators';
import type { IndicatorTemplate } from '../../src/strategy/indicator';
import type { NodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { THEMES } from '../../src/strategy/theme';
import { runCli } from './run-cli';
import { sheetsOf, textsOfWorkbook } from './workbook-texts';

const catalogue = readCatalogue();

/** The best suggestions for a goal of Toruń that measure it. */
function bestFor(code: string): readonly IndicatorTemplate[] {
  const goal = [...walkNodes(findStrategy('torun-2028')?.nodes ?? [])].find((node) => node.code === code);
  if (goal === undefined) throw new Error(`no goal ${code}`);
  return bestIndicators(
    goal,
    catalogue.filter(({ kind }) => kind === 'goal'),
    2,
  );
}

async function json(...args: readonly string[]) {
  const { exitCode, output, error } = await run(['indicators', '--json', ...args], tmpdir());
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
  return JSON.parse(output);
}

describe('indicators', () => {
  it('gives the whole catalogue to a script, each with the same fields', async () => {
    const { exitCode, output, error } = await runCli(['indicators', '--json']);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(JSON.parse(output)).toEqual(
      catalogue.map(({ name, unit, definition, source, ...same }) => ({
        ...same,
        name: name.pl,
        nameEn: name.en,
        unit: unit.pl,
        definition: definition.pl,
        source: source.variable
          ? { name: source.name.pl, variableId: source.variable.id, verified: source.variable.verified }
          : { name: source.name.pl },
      })),
    );
  });

  it('keeps both names in either language, and says the rest in the one that was asked for', async () => {
    expect(await json('--language', 'en')).toEqual(
      catalogue.map(({ name, unit, definition, source }) =>
        expect.objectContaining({
          name: name.pl,
          nameEn: name.en,
          unit: unit.en,
          definition: definition.en,
          source: expect.objectContaining({ name: source.name.en }),
        }),
      ),
    );
  });

  it.each(THEMES)('gives those of the theme %s alone', async (theme) => {
    const ids = (await json('--theme', theme)).map(({ id }: { id: string }) => id);
    expect(ids).toEqual(catalogue.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id));
  });

  it('tells people whose suggestions these are, and what is known of each', async () => {
    const { output } = await run(['indicators', '--theme', 'labour'], tmpdir());
    expect(output).toMatch(/^Te wskaźniki podpowiada Biblioteka Strategii\./);
    const unemployment = output.split('\n\n').find((text) => text.startsWith('registered-unemployment-rate'));
    expect(unemployment?.split('\n').slice(0, 4)).toEqual([
      'registered-unemployment-rate – Stopa bezrobocia rejestrowanego',
      '  jednostka: %; wskaźnik celu; oczekiwana zmiana: spadek; nowe dane co rok; dane dla powiatu',
      '  temat: praca',
      '  źródło: GUS, Bank Danych Lokalnych; numer zmiennej BDL: 60270',
    ]);
    const english = await run(['indicators', '--theme', 'labour', '--language', 'en'], tmpdir());
    expect(english.output).toMatch(/^Strategy Library suggests these indicators\./);
  });

  it('marks every number of a variable that two sources do not confirm', async () => {
    const { output } = await run(['indicators'], tmpdir());
    const unverified = catalogue.filter(({ source }) => source.variable?.verified === false);
    expect(output.match(/numer zmiennej BDL niezweryfikowany: /g) ?? []).toHaveLength(unverified.length);
  });
});

describe('suggested indicators', () => {
  const strategies = readLibrary();
  const suggest = (chosen: readonly NodeKey[], templates = catalogue) =>
    suggestedIndicators(strategies, new Set(chosen), templates, 'pl');
  const everything = strategies.flatMap(({ id, nodes }) =>
    [...walkNodes(nodes)].map((node): NodeKey => `${id}:${node.id}`),
  );

  it('are the two best that measure a goal, for each operational goal that is chosen', () => {
    const chosen = suggest(['torun-2028:3.5', 'torun-2028:2.1']);
    expect(chosen.map(({ templateId, goal }) => [goal, templateId])).toEqual([
      ...bestFor('2.1').map(({ id }) => ['torun-2028:2.1', id]),
      ...bestFor('3.5').map(({ id }) => ['torun-2028:3.5', id]),
    ]);
    expect(chosen.length).toBeGreaterThan(2);
  });

  it('are none for a strategic goal or a vision', () => {
    expect(suggest(['torun-2028:3', 'legnica:vision'])).toEqual([]);
  });

  it('are never context indicators, even when there are no others', () => {
    const context = catalogue.map((template) => ({ ...template, kind: 'context' as const }));
    expect(suggest(everything, catalogue).length).toBeGreaterThan(0);
    expect(suggest(everything, context)).toEqual([]);
  });

  it('are two for every operational goal of the library', () => {
    const suggested = suggest(everything).map(({ goal }) => goal);
    const goals = strategies.flatMap(({ id, nodes }) =>
      [...walkNodes(nodes)]
        .filter(({ kind }) => kind === 'operationalGoal')
        .map((node) => `${id}:${node.id}`),
    );
    const count = (key: string) => suggested.filter((goal) => goal === key).length;
    expect(goals.filter((key) => count(key) !== 2)).toEqual([]);
  });
});

describe('export', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'biblioteka-indicators-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const GOAL = ['export', '--from', 'torun-2028:3.5', '--place', 'Brzeg', '--out', 'plan.xlsx'];

  async function exported(...options: readonly string[]) {
    const { output } = await run([...GOAL, ...options], folder);
    const file = path.join(folder, 'plan.xlsx');
    return { output, texts: await textsOfWorkbook(file), sheets: await sheetsOf(file) };
  }

  it('brings the two best indicators of each operational goal, and says how many', async () => {
    const { output, texts } = await exported();
    expect(output).toContain('Zapisano plan.xlsx: 2 cele, 2 wskaźniki.');
    expect(texts).toEqual(
      expect.arrayContaining(['Wskaźniki', ...bestFor('3.5').map(({ name }) => name.pl)]),
    );
  });

  it('brings them in English when asked to', async () => {
    const { output, texts } = await exported('--language', 'en', '--indicators', 'suggested');
    expect(output).toContain('Written plan.xlsx: 2 goals, 2 indicators.');
    expect(texts).toEqual(
      expect.arrayContaining(['Indicators', ...bestFor('3.5').map(({ name }) => name.en)]),
    );
  });

  it('brings none when told so, but the sheet to fill', async () => {
    const { output, texts } = await exported('--indicators', 'none');
    expect(output).toContain('Zapisano plan.xlsx: 2 cele, 0 wskaźników.');
    expect(texts).toContain('Wskaźniki');
    for (const { name } of bestFor('3.5')) expect(texts).not.toContain(name.pl);
  });

  it('protects formulas only when told so, without a password', async () => {
    const isProtected = (sheet: string) => sheet.includes('<sheetProtection');
    expect((await exported()).sheets.filter(isProtected)).toEqual([]);
    const { sheets } = await exported('--protect');
    expect(sheets.some(isProtected)).toBe(true);
    expect(sheets.join('')).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  });

  it('counts years from this one when the strategy has none, and along the horizon when it has one', async () => {
    const thisYear = new Date().getFullYear();
    const { texts } = await exported();
    expect(texts).toEqual(expect.arrayContaining([`${thisYear}`, `${thisYear + 5}`]));
    const withHorizon = await exported('--horizon', '2041-2043');
    expect(withHorizon.texts).toEqual(expect.arrayContaining(['2041', '2042', '2043']));
    expect(withHorizon.texts).not.toContain('2044');
    expect(withHorizon.texts).not.toContain(`${thisYear}`);
  });
});
