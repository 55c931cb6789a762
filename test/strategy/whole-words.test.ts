import { occurrencesOf } from '../../src/strategy/whole-words';

it.each([
  ['Rozwój Torunia', 'Torunia', [7]],
  ['Torunia, w Torunia', 'Torunia', [0, 11]],
  ['Toruniak', 'Torunia', []],
  ['przyToruniu', 'Toruniu', []],
  ['Kalisz–Ostrów', 'Kalisz', [0]],
  ['rozwój torunia', 'Torunia', []],
  ['', 'a', []],
  ['a', '', []],
])('in “%s”, “%s” stands at %j', (text, words, starts) => {
  expect(occurrencesOf(text, words)).toEqual(starts);
});
