import { readLibrary } from '../../src/library/library';
import { localPhrasesOf } from '../../src/library/local-phrases';
import { adaptText } from '../../src/strategy/adapt-text';
import { nodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { kalisz, torun } from '../strategy/sample-strategies';

const phrases = localPhrasesOf([torun, kalisz]);

it('gives the place’s name where the text names it, in every case that the document knows', () => {
  const document = {
    ...torun,
    place: { forms: { nominative: 'Toruń', genitive: 'Torunia', locative: 'Toruniu' } },
  };
  expect(localPhrasesOf([document])('torun:2.11', 'Brzeg')).toEqual(['Toruń', 'Torunia', 'Toruniu']);
});

it('gives local names', () => {
  expect(phrases('kalisz:5.2', 'Brzeg')).toEqual(['Aglomeracji Kalisko-Ostrowskiej']);
});

it.each([
  ['a text that names no place', 'torun:2.10', 'Brzeg'],
  ['a node that no strategy has', 'torun:99', 'Brzeg'],
  ['a planner of that very place', 'torun:1', 'Toruń'],
  ['the same, written another way', 'torun:1', ' TORUŃ '],
] as const)('gives nothing for %s', (_, origin, place) => {
  expect(phrases(origin, place)).toEqual([]);
});

it('names something wherever a text of the library needs a person', () => {
  const ofLibrary = localPhrasesOf(readLibrary());
  for (const strategy of readLibrary()) {
    for (const node of walkNodes(strategy.nodes)) {
      const key = nodeKey(strategy.id, node.id);
      const adaptation = {
        source: strategy.place.forms,
        target: { nominative: 'Brzeg' },
        decisions: new Map<never, string>(),
      };
      const open = adaptText(key, node, adaptation).open.map(({ original }) => original);
      expect(ofLibrary(key, 'Brzeg')).toEqual(expect.arrayContaining(open));
    }
  }
});
