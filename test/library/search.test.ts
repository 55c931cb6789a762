import fc from 'fast-check';
import { readLibrary } from '../../src/library/library';
import type { SearchHit } from '../../src/library/search';
import { createSearch } from '../../src/library/search';
import type { Strategy, StrategyNode } from '../../src/strategy/strategy';
import { walkNodes } from '../../src/strategy/strategy';

const search = createSearch(readLibrary());
const names = (hits: readonly SearchHit[]) => hits.map(({ strategy, node }) => `${strategy.id}:${node.id}`);
const marked = ({ node, marks }: SearchHit) => marks.map(({ start, end }) => node.text.slice(start, end));
const allMarked = (query: string) => [...new Set(search(query).flatMap(marked))].sort();

/** What a planner without a Polish keyboard types. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
}

function strategyOf(texts: readonly string[], rest: Partial<Strategy> = {}): Strategy {
  const nodes = texts.map((text, index): StrategyNode => ({
    id: `n-${index}`,
    kind: 'challenge',
    text,
    themes: [],
    mentions: [],
    children: [],
  }));
  return {
    id: 'sample',
    documentKind: 'strategy',
    title: 'Plan',
    place: { forms: { nominative: 'Koło' } },
    status: { kind: 'unstated' },
    source: { file: 'sample.txt' },
    nodes,
    ...rest,
  };
}
const found = (texts: readonly string[], query: string) =>
  createSearch([strategyOf(texts)])(query).map(({ node }) => node.text);

describe('finds', () => {
  test('words in any of their forms', () => {
    expect(found(['Rozwój: transport'], 'transportu')).toHaveLength(1);
    expect(allMarked('mieszkańcy')).toEqual(['mieszkańcom', 'mieszkańców']);
    expect(allMarked('młodzież')).toEqual(['młodzieży', 'Młodzieżowego'].sort());
    expect(names(search('urząd'))).toEqual(['kalisz-2014-2024:2.3']);
  });

  test('with small letters and without diacritics', () => {
    expect(allMarked('ŁADU')).toEqual(['ładu']);
    expect(allMarked('ladu')).toEqual(['ładu']);
    expect(allMarked('wlacznik')).toEqual(['WŁĄCZNIK']);
    expect(allMarked('s\u0301rodmies\u0301ciu')).toEqual(['Śródmieściu']);
  });

  test('word beginnings', () => {
    expect(allMarked('rewit')).toEqual(['Rewitalizacja', 'rewitalizacji', 'rewitalizacyjnych']);
    expect(search('talizacja')).toEqual([]);
  });

  test('codes, that of the query before those that begin with it', () => {
    expect(names(search('2.10'))).toEqual(['torun-2028:2.10']);
    expect(names(search('2.1')).slice(0, 2).sort()).toEqual(['kalisz-2014-2024:2.1', 'torun-2028:2.1']);
    expect(names(search('2.1')).slice(2).sort()).toEqual(['torun-2028:2.10', 'torun-2028:2.11']);
    expect(names(search('2.10.'))).toEqual(['torun-2028:2.10']);
  });

  test('only what has all the words', () => {
    expect(names(search('poprawa transport')).sort()).toEqual([
      'kalisz-2014-2024:5.2',
      'kalisz-2014-2024:7.1',
      'kalisz-2014-2024:7.2',
    ]);
    expect(names(search('transportu poprawa'))).toEqual(['kalisz-2014-2024:7.2']);
    expect(search('poprawa kosmosu')).toEqual([]);
    expect(search('kosmosu poprawa')).toEqual([]);
  });

  test('documents by their place, when no text of theirs has it', () => {
    const leszno = readLibrary().flatMap((strategy) =>
      strategy.id === 'leszno-pdm' ? [...walkNodes(strategy.nodes)] : [],
    );
    expect(search('Lesznie').map(({ node }) => node)).toEqual(expect.arrayContaining(leszno));
    expect(search('Leszno')).toHaveLength(leszno.length);
    expect(search('Leszno').flatMap(marked)).toEqual([]);
  });

  test('goals of one document by its place and a word', () => {
    expect(names(search('toruń transport'))).toEqual(['torun-2028:3.5']);
    expect(search('toruń transport').flatMap(marked)).toEqual(['transportu', 'transportu']);
  });

  test('only the texts that have a word, when the title has it too', () => {
    const titled = strategyOf(['rozwój gminy', 'woda'], { title: 'Rozwój' });
    expect(createSearch([titled])('rozwój').map(({ node }) => node.id)).toEqual(['n-0']);
  });

  test.each(['', '   ', '.', '„–”', '\u0301'])('nothing for “%s”, which has no word', (query) => {
    expect(search(query)).toEqual([]);
  });

  test('in a library of ten thousand goals', () => {
    const texts = Array.from({ length: 10_000 }, (_, number) => `Zadanie numer ${number} dla gminy`);
    expect(found(texts, '9999')).toEqual(['Zadanie numer 9999 dla gminy']);
    expect(found(texts, 'zadania gmina')).toHaveLength(10_000);
  });

  test('nothing in an empty library', () => {
    expect(createSearch([])('cel')).toEqual([]);
  });
});

describe('ranks', () => {
  test('the word as typed, then word beginnings, then other forms', () => {
    const texts = [
      'kulturę i jeszcze wiele innych spraw',
      'kulturalny',
      'sprawy miasta, a wśród nich kultura',
    ];
    expect(found(texts, 'kultura')).toEqual([texts[2], texts[1], texts[0]]);
  });

  test('texts before titles and places', () => {
    const byTitle = strategyOf(['woda'], { id: 'first', title: 'Klimat' });
    const byText = strategyOf(['zmiany klimatu'], { id: 'second' });
    expect(createSearch([byTitle, byText])('klimat').map(({ strategy }) => strategy.id)).toEqual([
      'second',
      'first',
    ]);
  });

  test('what fits equally well in the library’s order', () => {
    expect(found(['cel A', 'cel B', 'cel C'], 'cel')).toEqual(['cel A', 'cel B', 'cel C']);
  });
});

describe('a single letter', () => {
  test('before another word is a word of its own', () => {
    expect(allMarked('w kaliszu')).toEqual(['Kaliszu', 'w']);
  });

  test('at the end is the beginning of a word', () => {
    expect(found(['wyzwania miasta', 'praca w mieście', 'zdrowie miast'], 'miasto w')).toEqual([
      'praca w mieście',
      'wyzwania miasta',
    ]);
  });
});

describe('whatever the texts,', () => {
  const polish = fc
    .array(
      fc.constantFrom(
        'ład',
        'Rozwój',
        'miasta',
        'w',
        'społeczno-gospodarczy',
        '2.10',
        'osób',
        '(MŚP)',
        'żółć.',
      ),
    )
    .map((words) => words.join(' '));
  const text = fc.oneof(polish, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });
  const query = fc.oneof(polish, fc.string({ unit: 'grapheme', maxLength: 4 }));

  test('marks are whole words of the text, sorted and apart', () => {
    fc.assert(
      fc.property(texts, query, (given, asked) => {
        for (const { node, marks } of createSearch([strategyOf(given)])(asked)) {
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(node.text.length);
            expect(node.text.slice(0, start)).not.toMatch(/[\p{L}\p{M}]$/u);
            expect(node.text.slice(end)).not.toMatch(/^[\p{L}\p{M}]/u);
            last = end;
          }
        }
      }),
    );
  });

  test('each of their words finds them', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const searchGiven = createSearch([strategyOf(given)]);
        for (const whole of given) {
          for (const word of whole.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))) {
            expect(searchGiven(word).map(({ node }) => node.text)).toContain(whole);
          }
        }
      }),
    );
  });

  test('a query without diacritics finds the same', () => {
    fc.assert(
      fc.property(texts, query, (given, asked) => {
        const searchGiven = createSearch([strategyOf(given)]);
        expect(searchGiven(plain(asked))).toEqual(searchGiven(asked));
      }),
    );
  });

  test('a longer query finds no more', () => {
    fc.assert(
      fc.property(fc.array(polish, { minLength: 1 }), polish, polish, (given, first, second) => {
        const searchGiven = createSearch([strategyOf(given)]);
        const nodes = (words: string) => searchGiven(words).map(({ node }) => node.id);
        if (second !== '') expect(nodes(second)).toEqual(expect.arrayContaining(nodes(`${first} ${second}`)));
      }),
    );
  });
});

describe('in the library', () => {
  const words = readLibrary().flatMap((strategy) =>
    [...walkNodes(strategy.nodes)].flatMap((node) =>
      node.text
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word))
        .map((word) => ({ node, word })),
    ),
  );

  test('each word of each text finds it, with and without diacritics', () => {
    for (const { node, word } of words) {
      const hits = search(word);
      expect(hits.map((hit) => hit.node)).toContain(node);
      expect(search(plain(word))).toEqual(hits);
    }
  });
});
