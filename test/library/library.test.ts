import { compareCodes } from '../../src/library/code-order';
import { findStrategy, readLibrary } from '../../src/library/library';
import { GRAMMATICAL_CASES } from '../../src/strategy/place';
import type { Strategy, StrategyNode } from '../../src/strategy/strategy';
import { countByKind, walkNodes } from '../../src/strategy/strategy';
import { fold, readSource } from './sources';

const nodes = readLibrary().flatMap((strategy) =>
  [...walkNodes(strategy.nodes)].map((node) => ({ name: `${strategy.id}:${node.id}`, strategy, node })),
);

function strategy(id: string): Strategy {
  const found = findStrategy(id);
  if (!found) throw new Error(`The library has no ${id}`);
  return found;
}

/** How many children of the kind each node of the parent's kind has, in the source's order. */
function childCounts(id: string, parent: StrategyNode['kind'], kind: StrategyNode['kind']): number[] {
  return [...walkNodes(strategy(id).nodes)]
    .filter((node) => node.kind === parent)
    .map((node) => [...walkNodes(node.children)].filter((child) => child.kind === kind).length);
}

function mentionsOf(id: string): string[] {
  return [...walkNodes(strategy(id).nodes)].flatMap((node) =>
    node.mentions.map(
      (mention) => `${node.id} ${mention.text} ${mention.kind === 'place' ? mention.case : mention.reason}`,
    ),
  );
}

test('the library is read once', () => {
  expect(readLibrary()).toBe(readLibrary());
  expect(readLibrary().map(({ id }) => id)).toEqual([
    'torun-2028',
    'kalisz-2014-2024',
    'legnica',
    'leszno-pdm',
  ]);
  expect(findStrategy('warszawa')).toBeUndefined();
});

describe('verbatim', () => {
  test.each(nodes)('$name stands in its source', ({ strategy: { source }, node }) => {
    expect(node.text).toBe(fold(node.text));
    expect(readSource(source.file)).toContain(node.text);
  });

  test.each(nodes.filter(({ node }) => node.code !== undefined))(
    '$name has its code before it in the source',
    ({ strategy: { source }, node }) => {
      const labels = ['', ' Cel strategiczny:', ' Cel operacyjny:'];
      const printed = labels.map((label) => `${node.code}.${label} ${node.text}`);
      expect(printed.filter((text) => readSource(source.file).includes(text))).toHaveLength(1);
    },
  );

  test.each(readLibrary())('the title of $id is a heading of its source', ({ title, source }) => {
    expect(readSource(source.file).toLowerCase()).toContain(title.toLowerCase());
  });

  test('nothing of the goals is forgotten: as many codes as the sources print', () => {
    for (const { id, source } of readLibrary()) {
      const printed =
        readSource(source.file).match(/(?<![\d.])\d+\.\d+\. |Cel strategiczny|(?<= )[a-d]\. /g) ?? [];
      const counts = countByKind(strategy(id));
      const goals = (counts.operationalGoal ?? 0) + (id === 'legnica' ? 0 : (counts.strategicGoal ?? 0));
      expect([id, printed.length]).toEqual([id, goals + (counts.question ?? 0)]);
    }
  });

  test('slips of the source stay', () => {
    expect(nodes.find(({ name }) => name === 'leszno-pdm:venue-3')?.node.text).toContain(
      'Klubowi Młodzieżowego zlokalizowemu',
    );
  });
});

describe('facts of the documents', () => {
  test('Toruń', () => {
    const torun = strategy('torun-2028');
    expect(countByKind(torun)).toEqual({ strategicGoal: 4, operationalGoal: 27 });
    expect(childCounts('torun-2028', 'strategicGoal', 'operationalGoal')).toEqual([8, 11, 5, 3]);
    expect(torun).toMatchObject({ horizon: { to: 2028 }, status: { kind: 'unstated' } });
    expect(torun.resolution).toBeUndefined();
    expect(nodes.filter((entry) => entry.strategy === torun && entry.node.dimension)).toEqual([]);
  });

  test('Kalisz', () => {
    const kalisz = strategy('kalisz-2014-2024');
    expect(countByKind(kalisz)).toEqual({ vision: 1, sphere: 3, strategicGoal: 8, operationalGoal: 42 });
    expect(childCounts('kalisz-2014-2024', 'sphere', 'strategicGoal')).toEqual([3, 3, 2]);
    expect(childCounts('kalisz-2014-2024', 'strategicGoal', 'operationalGoal')).toEqual([
      7, 4, 3, 7, 6, 4, 5, 6,
    ]);
    expect(kalisz.nodes.map((node) => node.dimension)).toEqual([undefined, 'social', 'economic', 'spatial']);
    expect(kalisz).toMatchObject({
      horizon: { from: 2014, to: 2024 },
      resolution: { number: 'XLIX/651/2014', date: '2014-06-26', body: 'Rada Miejska Kalisza' },
      status: {
        kind: 'superseded',
        on: '2022-10-27',
        resolution: 'LVII/799/2022',
        successor: 'Strategia Rozwoju Kalisza do 2030 roku z perspektywą do 2035 roku',
      },
    });
  });

  test('Legnica', () => {
    expect(countByKind(strategy('legnica'))).toEqual({
      challenge: 3,
      interventionArea: 3,
      mission: 1,
      vision: 1,
      strategicGoal: 2,
    });
    expect(strategy('legnica').status).toEqual({ kind: 'unstated' });
    expect(strategy('legnica').horizon).toBeUndefined();
  });

  test('Leszno', () => {
    const leszno = strategy('leszno-pdm');
    expect(leszno.documentKind).toBe('programme');
    expect(countByKind(leszno)).toEqual({ venue: 3, question: 4, deliverable: 2, advisory: 3, outcome: 3 });
    const codes = leszno.nodes.filter((node) => node.kind === 'question').map((node) => node.code);
    expect(codes).toEqual(['a', 'b', 'c', 'd']);
    const advisory = leszno.nodes.find((node) => node.kind === 'advisory');
    expect([advisory?.hours, advisory?.children.map((part) => part.hours)]).toEqual([50, [20, 30]]);
    expect(
      leszno.nodes.filter((node) => node.kind === 'deliverable').map((node) => node.mentions[0]?.text),
    ).toEqual(['WŁĄCZNIK MIEJSKI', 'MEGAFON MIEJSKI']);
  });

  test('what the sources do not say is explained in both languages', () => {
    for (const { id, note } of readLibrary()) expect([id, note?.pl, note?.en]).not.toContain(undefined);
  });

  test.each(readLibrary())('the name of the place of $id is known in all cases', ({ place }) => {
    expect(Object.keys(place.forms).sort()).toEqual([...GRAMMATICAL_CASES].sort());
  });
});

describe('codes', () => {
  test.each(readLibrary())('of goals of $id are in their numbers’ order', (document) => {
    const codes = [...walkNodes(document.nodes)]
      .filter((node) => node.kind === 'strategicGoal' || node.kind === 'operationalGoal')
      .map((node) => node.code ?? '');
    expect(codes).not.toContain('');
    expect([...codes].sort(compareCodes)).toEqual(codes);
  });

  test('2.10 and 2.11 come after 2.9', () => {
    const codes = strategy('torun-2028').nodes[1]?.children.map((node) => node.code);
    expect(codes?.slice(-3)).toEqual(['2.9', '2.10', '2.11']);
    expect(compareCodes('2.9', '2.10')).toBeLessThan(0);
    expect(compareCodes('10', '9.1')).toBeGreaterThan(0);
    expect(compareCodes('2.1', '2.10')).toBeLessThan(0);
    expect(compareCodes('2.10', '2.10')).toBe(0);
  });
});

describe('mentions', () => {
  test.each(nodes)('$name: stand where they say, sorted, apart', ({ node: { text, mentions } }) => {
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.start + mention.text.length;
      expect(text.slice(mention.start, end)).toBe(mention.text);
    }
  });

  test.each(nodes)('$name: no word made from the place’s name is forgotten', ({ strategy, node }) => {
    const stem = strategy.place.forms.nominative.slice(0, 4);
    const rest = withoutMentions(node);
    expect(rest.match(/[\p{L}-]+/gu)?.filter((word) => word.includes(stem)) ?? []).toEqual([]);
  });

  /** Names and abbreviations that are the same for every place. */
  const COMMON = ['NGOs', 'MŚP', 'Programu', 'Planie Działań', 'Miast', 'Plan Działań Dla Miast', 'Polsce'];

  test.each(nodes)('$name: no other name is forgotten', ({ node }) => {
    const names = withoutMentions(node)
      .replace(/(^|[.?!] )\p{Lu}\p{Ll}*/gu, '$1')
      .match(/\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}-]*)*/gu);
    expect(names?.filter((name) => !COMMON.includes(name)) ?? []).toEqual([]);
  });

  const STRATEGIC_GOALS_OF_KALISZ = ['1', '2', '3', '4', '5', '6', '7', '8'].map(
    (code) => `${code} Kalisz nominative`,
  );

  test.each([
    [
      'torun-2028',
      [
        '1 Toruń nominative',
        '1.2 Torunia genitive',
        '2 Toruń nominative',
        '2.2 Toruń nominative',
        '2.5 Torunia genitive',
        '2.7 Toruniu locative',
        '2.9 Torunia genitive',
        '2.11 Torunia genitive',
        '3 Toruń nominative',
        '4 Toruń nominative',
        '4.3 Torunia genitive',
      ],
    ],
    [
      'kalisz-2014-2024',
      [
        'vision Kalisz nominative',
        ...STRATEGIC_GOALS_OF_KALISZ,
        '2.3 Urzędzie Miasta localName',
        '3.1 Kalisza genitive',
        '3.3 Kaliszu locative',
        '5.2 Aglomeracji Kalisko-Ostrowskiej localName',
        '5.3 Aglomeracji Kalisko-Ostrowskiej localName',
        '6.2 Miast localName',
        '7.3 Śródmieściu localName',
      ],
    ],
    [
      'legnica',
      [
        'mission Legnicy genitive',
        'vision Legnica nominative',
        'vision Dolnego Śląska localName',
        'vision Legnica nominative',
        'vision Legnica nominative',
        '1 kompaktowej agreement',
        '1 Legnicy genitive',
        '2 Legnicy 2.0 localName',
      ],
    ],
    [
      'leszno-pdm',
      [
        'venue-1 Stacji Biznes localName',
        'venue-2 nowej siedzibie Miejskiej Biblioteki Publicznej localName',
        'venue-3 Klubowi Młodzieżowego zlokalizowemu przy ul. Kościelnej localName',
        'question-b 3 instytucji localName',
        'deliverable-1 WŁĄCZNIK MIEJSKI localName',
        'deliverable-2 MEGAFON MIEJSKI localName',
      ],
    ],
  ])('of %s are these', (id, expected) => {
    expect(mentionsOf(id).sort()).toEqual([...expected].sort());
  });

  function withoutMentions(node: StrategyNode): string {
    return node.mentions.reduceRight(
      (text, mention) => `${text.slice(0, mention.start)}…${text.slice(mention.start + mention.text.length)}`,
      node.text,
    );
  }
});
