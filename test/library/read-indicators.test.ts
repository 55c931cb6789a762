import { describeCatalogueProblem, readIndicators } from '../../src/library/read-indicators';

const entry = (id: string, rest: object = {}) => ({
  id,
  name: { pl: `Nazwa ${id}`, en: `Name ${id}` },
  unit: { pl: 'szt.', en: 'number' },
  definition: { pl: 'Liczba rzeczy.', en: 'Number of things.' },
  desiredChange: 'increase',
  kind: 'goal',
  frequency: 'annual',
  level: 'gmina',
  source: { name: { pl: 'dane własne', en: 'own data' } },
  ...rest,
});
const file = (theme: string, ...indicators: unknown[]) => ({
  file: `${theme}.json`,
  data: { theme, indicators },
});

function problems(...files: { readonly file: string; readonly data: unknown }[]): string[] {
  const templates = readIndicators(files);
  return templates.ok ? [] : templates.problem.map(describeCatalogueProblem);
}
const withEntry = (rest: object) => problems(file('sport', entry('runs', rest)));

test('sound files become templates, the file’s theme first', () => {
  const variable = { id: '60559', verified: true };
  const source = { name: { pl: 'GUS', en: 'Statistics Poland' }, variable };
  expect(
    readIndicators([
      file('sport', entry('runs', { otherThemes: ['health', 'tourism'] })),
      file('labour', entry('jobs', { source })),
    ]),
  ).toEqual({
    ok: true,
    value: [
      { ...entry('runs'), themes: ['sport', 'health', 'tourism'] },
      { ...entry('jobs'), themes: ['labour'], source },
    ],
  });
});

describe('is refused, with file and indicator named:', () => {
  test('something that is no file of the catalogue', () => {
    expect(problems({ file: 'x.json', data: null })).toEqual([
      expect.stringMatching(/^x\.json: Invalid type/),
    ]);
    expect(problems(file('sport'))).toEqual([expect.stringMatching(/^sport\.json: indicators: /)]);
  });

  test('an unknown theme, or one that two files have', () => {
    expect(problems(file('dreams', entry('runs')))).toEqual([
      expect.stringMatching(/^dreams\.json: theme: .*"dreams"/),
    ]);
    expect(problems(file('sport', entry('runs')), file('sport', entry('halls')))).toEqual([
      'sport.json: another file has the theme sport, too',
    ]);
  });

  test.each([
    ['an unknown field', { author: 'x' }, /: author: /],
    ['a missing language', { name: { pl: 'Biegi' } }, /: name\.en: /],
    ['a name that ends with a dot', { name: { pl: 'Biegi.', en: 'Runs' } }, /: name\.pl: must not end/],
    [
      'a name that is too long',
      { name: { pl: 'a'.repeat(121), en: 'Runs' } },
      /: name\.pl: must not be longer/,
    ],
    ['a text with white space that is not folded', { unit: { pl: 'os. ', en: 'x' } }, /: unit\.pl: must not/],
    ['a definition that is no sentence', { definition: { pl: 'x', en: 'X.' } }, /: definition\.pl: must be/],
    ['an unknown direction', { desiredChange: 'up' }, /: desiredChange: .*"up"/],
    ['an unknown kind', { kind: 'output' }, /: kind: .*"output"/],
    ['an unknown frequency', { frequency: 'daily' }, /: frequency: .*"daily"/],
    ['an unknown level', { level: 'country' }, /: level: .*"country"/],
    ['a theme that is unknown', { otherThemes: ['dreams'] }, /: otherThemes\.0: .*"dreams"/],
    [
      'a theme that the file has',
      { otherThemes: ['health', 'sport'] },
      /: otherThemes: a theme is there twice/,
    ],
    [
      'an id as a number',
      { source: { ...entry('x').source, variable: { id: 59, verified: true } } },
      /variable\.id/,
    ],
    [
      'an id that nobody judged',
      { source: { ...entry('x').source, variable: { id: '59' } } },
      /variable\.verified/,
    ],
  ])('%s', (_, rest, message) => {
    expect(withEntry(rest)).toEqual([expect.stringMatching(message)]);
    expect(withEntry(rest)).toEqual([expect.stringMatching(/^sport\.json, indicator runs: /)]);
  });

  test('an id that is no id, and an entry without one by its position', () => {
    expect(problems(file('sport', entry('Runs')))).toEqual([
      expect.stringMatching(/^sport\.json, indicator Runs: id: must be lower-case/),
    ]);
    expect(problems(file('sport', entry('runs'), 3))).toEqual([
      expect.stringMatching(/^sport\.json, indicator number 2: Invalid type/),
    ]);
  });

  test('an id or a name that two indicators have, in whatever file', () => {
    expect(
      problems(file('sport', entry('runs')), file('labour', entry('runs', { name: { pl: 'a', en: 'b' } }))),
    ).toEqual(['labour.json, indicator runs: another indicator has the same id']);
    expect(problems(file('sport', entry('runs'), entry('halls', { name: entry('runs').name })))).toEqual([
      'sport.json, indicator halls: another indicator has the same name, “Nazwa runs”',
      'sport.json, indicator halls: another indicator has the same name, “Name runs”',
    ]);
  });

  test('everything that is wrong, at once', () => {
    expect(problems(file('sport', entry('A'), entry('B')), file('dreams', entry('c')))).toHaveLength(3);
  });
});
