import { PLACE_NAME_LIMIT, checkPlaceName } from '../../src/strategy/place';

describe('checkPlaceName', () => {
  it.each([
    'Leszno',
    'Kędzierzyn-Koźle',
    'Nowe Miasto nad Wartą',
    ' Łódź ',
    "O'Brien",
    'Rybno (gmina wiejska)',
  ])('accepts %s', (name) => expect(checkPlaceName(name)).toBeUndefined());

  it.each([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['Leszno 2', { kind: 'digits' }],
    ['L'.repeat(300), { kind: 'tooLong', limit: PLACE_NAME_LIMIT, length: 300 }],
    ['=Leszno', { kind: 'characters', character: '=' }],
    ['Leszno\nMiasto', { kind: 'characters', character: '\n' }],
    ['---', { kind: 'characters', character: '-' }],
  ])('says what is wrong with %j', (name, problem) => expect(checkPlaceName(name)).toEqual(problem));
});
