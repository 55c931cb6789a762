import type { InsertionMarker } from '../../src/excel/insertion-marker';
import { isMark, markerText, markName, newToken, parseMarker } from '../../src/excel/insertion-marker';

const marker: InsertionMarker = {
  token: 'a1b2c3',
  phase: 'writing',
  sheets: ['Strategia', 'Cele'],
  names: ['Progi'],
  activeSheet: 'Arkusz1',
};

test('a marker is read as it was written', () => {
  expect(parseMarker(markerText(marker))).toEqual(marker);
});

test.each([
  ['no text', 7],
  ['no JSON', '{'],
  ['no object', 'null'],
  ['a later version', JSON.stringify({ version: 2, ...marker })],
  ['no token', JSON.stringify({ version: 1, ...marker, token: undefined })],
  ['an unknown phase', JSON.stringify({ version: 1, ...marker, phase: 'resting' })],
  ['sheets that are no texts', JSON.stringify({ version: 1, ...marker, sheets: [1] })],
  ['names that are no list', JSON.stringify({ version: 1, ...marker, names: 'Progi' })],
  ['no sheet in front', JSON.stringify({ version: 1, ...marker, activeSheet: 0 })],
])('a setting with %s is no marker', (_what, value) => {
  expect(parseMarker(value)).toBeUndefined();
});

test('marks tell insertions apart and are names that Excel allows', () => {
  const [one, other] = [newToken(), newToken()];
  expect(one).not.toBe(other);
  expect(markName(one)).toMatch(/^_[A-Za-z_0-9]{1,254}$/);
  expect(isMark(markName(one), one)).toBe(true);
  expect(isMark(markName(other), one)).toBe(false);
  expect(isMark(markName(other), undefined)).toBe(true);
  expect(isMark('Print_Titles', undefined)).toBe(false);
});
