import type { Mention, NodeKind, Strategy, StrategyNode } from '../../src/strategy/strategy';

/** A node without mentions; what a test cares about is given in `rest`. */
export function node(
  kind: NodeKind,
  id: string,
  text: string,
  rest: Partial<Pick<StrategyNode, 'code' | 'dimension' | 'hours' | 'themes' | 'mentions' | 'children'>> = {},
): StrategyNode {
  return { id, kind, text, themes: [], mentions: [], children: [], ...rest };
}

/** A mention of the place's name, found in the text. */
export function placeMention(
  text: string,
  word: string,
  grammaticalCase: Extract<Mention, { kind: 'place' }>['case'],
): Mention {
  return { kind: 'place', start: text.indexOf(word), text: word, case: grammaticalCase };
}

/** A local name, found in the text. */
export function localMention(text: string, words: string): Mention {
  return { kind: 'local', start: text.indexOf(words), text: words, reason: 'localName' };
}

export function strategy(id: string, nominative: string, nodes: readonly StrategyNode[]): Strategy {
  return {
    id,
    documentKind: 'strategy',
    title: `Strategia ${nominative}`,
    place: { forms: { nominative } },
    status: { kind: 'unstated' },
    source: { file: `${id}.txt` },
    nodes,
  };
}

const growth = 'Podnoszenie atrakcyjności inwestycyjnej Torunia';
const tourism = 'Rozwijanie podstaw do rozwoju turystyki w Toruniu';
const transport = 'Poprawa systemu transportowego Aglomeracji Kalisko-Ostrowskiej';

/** Two strategic goals, the second with three operational ones. */
export const torun = strategy('torun', 'Toruń', [
  node('strategicGoal', '1', 'Toruń miastem nowoczesnej infrastruktury', {
    code: '1',
    mentions: [{ kind: 'place', start: 0, text: 'Toruń', case: 'nominative' }],
  }),
  node('strategicGoal', '2', 'Synergia', {
    code: '2',
    children: [
      node('operationalGoal', '2.9', growth, {
        code: '2.9',
        mentions: [placeMention(growth, 'Torunia', 'genitive')],
      }),
      node('operationalGoal', '2.10', 'Poprawa sytuacji na rynku pracy', { code: '2.10' }),
      node('operationalGoal', '2.11', tourism, {
        code: '2.11',
        mentions: [placeMention(tourism, 'Toruniu', 'locative')],
      }),
    ],
  }),
]);

/** A vision, and a sphere with one strategic and one operational goal. */
export const kalisz = strategy('kalisz', 'Kalisz', [
  node('vision', 'vision', 'Otwarte miasto'),
  node('sphere', 'sphere-1', 'Sfera gospodarcza', {
    dimension: 'economic',
    children: [
      node('strategicGoal', '5', 'Synergia aglomeracji.', {
        code: '5',
        children: [
          node('operationalGoal', '5.2', transport, {
            code: '5.2',
            mentions: [localMention(transport, 'Aglomeracji Kalisko-Ostrowskiej')],
          }),
        ],
      }),
    ],
  }),
]);
