import { parseHorizon } from '../../src/strategy/horizon';

describe('parseHorizon', () => {
  it('reads two years', () => {
    expect(parseHorizon(' 2026', '2030 ')).toEqual({ ok: true, value: { from: 2026, to: 2030 } });
  });

  it.each([
    ['2030', '2026', { kind: 'backwards', from: 2030, to: 2026 }],
    ['', '2030', { kind: 'notAYear', which: 'from', text: '' }],
    ['2026', '30', { kind: 'notAYear', which: 'to', text: '30' }],
    ['1026', '2030', { kind: 'outOfRange', which: 'from', year: 1026, first: 2000, last: 2100 }],
    ['2026', '2300', { kind: 'outOfRange', which: 'to', year: 2300, first: 2000, last: 2100 }],
  ])('refuses %s–%s', (from, to, problem) => {
    expect(parseHorizon(from, to)).toEqual({ ok: false, problem });
  });
});
