import { describeDocumentProblem, readStrategy } from '../../src/library/read-strategy';

const goal = (code: string, rest: object = {}) => ({
  kind: 'strategicGoal',
  code,
  text: `Cel ${code} w Kole`,
  themes: ['transport'],
  ...rest,
});
const operational = (code: string) => ({ kind: 'operationalGoal', code, text: 'x', themes: ['transport'] });
const sound = {
  id: 'kolo-2030',
  documentKind: 'strategy',
  title: 'Strategia Koła',
  place: {
    forms: {
      nominative: 'Koło',
      genitive: 'Koła',
      dative: 'Kołu',
      accusative: 'Koło',
      instrumental: 'Kołem',
      locative: 'Kole',
    },
  },
  status: { kind: 'unstated' },
  source: { file: 'kolo-2030.txt' },
  nodes: [goal('9'), goal('10', { mentions: [{ text: 'Kole', case: 'locative' }] })],
};

function problems(data: unknown): string[] {
  const strategy = readStrategy('kolo-2030.json', data);
  return strategy.ok ? [] : strategy.problem.map(describeDocumentProblem);
}
const withNodes = (...nodes: object[]) => problems({ ...sound, nodes });

test('a sound document becomes a strategy', () => {
  const { nodes, ...rest } = sound;
  expect(readStrategy('kolo-2030.json', sound)).toEqual({
    ok: true,
    value: {
      ...rest,
      nodes: [
        {
          id: '9',
          kind: 'strategicGoal',
          code: '9',
          text: nodes[0]?.text,
          themes: ['transport'],
          mentions: [],
          children: [],
        },
        {
          id: '10',
          kind: 'strategicGoal',
          code: '10',
          text: nodes[1]?.text,
          themes: ['transport'],
          mentions: [{ kind: 'place', start: 9, text: 'Kole', case: 'locative' }],
          children: [],
        },
      ],
    },
  });
});

describe('is refused, with file and node named:', () => {
  test('something that is no document', () => {
    expect(problems(null)).toEqual([expect.stringMatching(/^kolo-2030\.json: Invalid type/)]);
  });

  test('an unknown field of the document', () => {
    expect(problems({ ...sound, author: 'x' })).toEqual([
      expect.stringMatching(/^kolo-2030\.json: author: /),
    ]);
  });

  test('a missing form of the name', () => {
    const forms = { ...sound.place.forms, locative: undefined };
    expect(problems({ ...sound, place: { forms } })).toEqual([
      expect.stringMatching(/^kolo-2030\.json: place\.forms\.locative: /),
    ]);
  });

  test('an unknown kind', () => {
    expect(withNodes(goal('1', { kind: 'dream' }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1: kind: .*"dream"/),
    ]);
  });

  test('an unknown field of a node', () => {
    expect(withNodes(goal('1', { author: 'x' }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1: author: /),
    ]);
  });

  test('an unknown field of a mention far down', () => {
    const child = { ...operational('1.1'), mentions: [{ text: 'x', cases: 1 }] };
    expect(withNodes(goal('1', { children: [child] }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1\.1: mentions\.0\.cases: /),
    ]);
  });

  test('a node that cannot be named, by its position', () => {
    expect(withNodes(goal('1'), { text: 'x' })).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node number 2: kind: /),
    ]);
    expect(withNodes(goal('1', { children: [3] }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1 \/ number 1: /),
    ]);
  });

  test('a text with white space that is not folded', () => {
    expect(withNodes(goal('1', { text: 'a  b' }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1: text: must not/),
    ]);
  });

  test('a code as a number', () => {
    expect(withNodes(goal('1', { code: 2.1 }))).toHaveLength(1);
    expect(withNodes(goal('1', { code: '2.' }))).toHaveLength(1);
  });

  test('a mention that does not occur', () => {
    expect(withNodes(goal('1', { mentions: [{ text: 'Koła', case: 'genitive' }] }))).toEqual([
      'kolo-2030.json, node 1: the mention “Koła” has no occurrence of its own in the text',
    ]);
  });

  test('an id that is there twice', () => {
    expect(withNodes(goal('1'), { id: '1', kind: 'vision', text: 'x' })).toEqual([
      'kolo-2030.json, node 1: another node has the same id',
    ]);
  });

  test('a node without id and code', () => {
    expect(withNodes({ kind: 'vision', text: 'Koło' })).toEqual([
      'kolo-2030.json: “Koło” needs an id, because it has no code',
    ]);
  });

  test('codes that are not sorted', () => {
    expect(withNodes(goal('10'), goal('9'))).toEqual([
      'kolo-2030.json, node 9: code 9 does not come after 10',
    ]);
  });

  test('a code that does not belong to its parent', () => {
    const child = operational('11.1');
    expect(withNodes(goal('1', { children: [child] }))).toEqual([
      "kolo-2030.json, node 11.1: code 11.1 does not begin with its parent's, 1",
    ]);
  });

  test('a node below one that it cannot stand below', () => {
    expect(withNodes(operational('1.1'))).toEqual([
      'kolo-2030.json, node 1.1: a node of kind operationalGoal cannot stand alone',
    ]);
    expect(withNodes(goal('1', { children: [{ id: 'vision', kind: 'vision', text: 'x' }] }))).toEqual([
      'kolo-2030.json, node vision: a node of kind vision cannot stand below strategicGoal',
    ]);
  });

  test('hours that do not add up, or are not advisory', () => {
    const part = (id: string, hours: number) => ({ id, kind: 'advisory', hours, text: 'x' });
    expect(withNodes({ ...part('advisory', 50), children: [part('a-1', 20), part('a-2', 20)] })).toEqual([
      'kolo-2030.json, node advisory: its 50 hours are split into 40',
    ]);
    expect(withNodes(goal('1', { hours: 3 }))).toEqual([
      'kolo-2030.json, node 1: only advisory nodes have hours',
    ]);
  });

  test('a goal without a theme, with too many, or with one twice', () => {
    expect(withNodes(goal('1', { themes: undefined }), goal('2', { themes: [] }))).toEqual([
      'kolo-2030.json, node 1: a goal needs at least one theme',
      'kolo-2030.json, node 2: a goal needs at least one theme',
    ]);
    const five = ['labour', 'health', 'sport', 'culture', 'safety'];
    expect(withNodes(goal('1', { themes: five }), goal('2', { themes: ['sport', 'sport'] }))).toEqual([
      'kolo-2030.json, node 1: a goal has at most 4 themes',
      'kolo-2030.json, node 2: a theme is there twice',
    ]);
  });

  test('an unknown theme, or themes of what is no goal', () => {
    expect(withNodes(goal('1', { themes: ['dreams'] }))).toEqual([
      expect.stringMatching(/^kolo-2030\.json, node 1: themes\.0: .*"dreams"/),
    ]);
    expect(withNodes({ id: 'vision', kind: 'vision', text: 'x', themes: ['sport'] })).toEqual([
      'kolo-2030.json, node vision: only strategic and operational goals have themes',
    ]);
  });

  test('a horizon that ends before it begins', () => {
    expect(problems({ ...sound, horizon: { from: 2030, to: 2026 } })).toEqual([
      'kolo-2030.json: horizon: ends before it begins',
    ]);
  });

  test('a status without its resolution', () => {
    expect(problems({ ...sound, status: { kind: 'superseded', on: '27.10.2022', successor: 'x' } })).toEqual([
      expect.stringMatching(/^kolo-2030\.json: status\.on: must be a date/),
      expect.stringMatching(/^kolo-2030\.json: status\.resolution: /),
    ]);
  });

  test('everything that is wrong, at once', () => {
    const wrong = { mentions: [{ text: 'Koła', case: 'genitive' }] };
    expect(withNodes(goal('1', wrong), goal('1', wrong))).toHaveLength(4);
  });
});
