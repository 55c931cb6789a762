import fc from 'fast-check';
import { adaptText } from '../../src/strategy/adapt-text';
import type { DecisionKey } from '../../src/strategy/draft';
import type { PlaceForms } from '../../src/strategy/place';
import { GRAMMATICAL_CASES } from '../../src/strategy/place';
import type { Mention } from '../../src/strategy/strategy';
import { localMention, placeMention } from './sample-strategies';

const torun: PlaceForms = { nominative: 'Toruń' };
const leszno: PlaceForms = { nominative: 'Leszno', genitive: 'Leszna', locative: 'Lesznie' };
const wroclaw: PlaceForms = { nominative: 'Wrocław', genitive: 'Wrocławia', locative: 'Wrocławiu' };

function adapt(
  text: string,
  mentions: readonly Mention[],
  target: PlaceForms,
  decisions = new Map<DecisionKey, string>(),
) {
  return adaptText('torun:2.9', { text, mentions }, { source: torun, target, decisions });
}

describe('adaptText', () => {
  it("puts the planner's place into the same grammatical case", () => {
    const text = 'Podnoszenie atrakcyjności inwestycyjnej Torunia w kraju';
    const { adapted, open } = adapt(text, [placeMention(text, 'Torunia', 'genitive')], leszno);
    expect(adapted).toEqual({
      text: 'Podnoszenie atrakcyjności inwestycyjnej Leszna w kraju',
      segments: [
        { kind: 'kept', text: 'Podnoszenie atrakcyjności inwestycyjnej ' },
        { kind: 'replaced', text: 'Leszna', original: 'Torunia' },
        { kind: 'kept', text: ' w kraju' },
      ],
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['turystyki w Toruniu', wroclaw, 'turystyki we Wrocławiu'],
    ['turystyki w Toruniu', leszno, 'turystyki w Lesznie'],
    ['turystyki we Toruniu', leszno, 'turystyki w Lesznie'],
    [
      'turystyki w Toruniu',
      { nominative: 'Lwówek Śląski', locative: 'Lwówku Śląskim' },
      'turystyki we Lwówku Śląskim',
    ],
    ['turystyki w Toruniu', { nominative: 'Wieliczka', locative: 'Wieliczce' }, 'turystyki w Wieliczce'],
    ['turystyki w Toruniu', { nominative: 'Wąchock', locative: 'Wąchocku' }, 'turystyki w Wąchocku'],
    ['W Toruniu', wroclaw, 'We Wrocławiu'],
    ['wzrost Toruniu', wroclaw, 'wzrost Wrocławiu'],
  ])('fits the preposition: %s', (text, target, expected) => {
    const { adapted } = adapt(text, [placeMention(text, 'Toruniu', 'locative')], target);
    expect(adapted.text).toBe(expected);
  });

  it('leaves open what the planner gave no form for', () => {
    const text = 'pozycji Torunia';
    const { adapted, open } = adapt(text, [placeMention(text, 'Torunia', 'genitive')], {
      nominative: 'Leszno',
    });
    expect(adapted.text).toBe(text);
    expect(open).toEqual([
      { key: 'torun:2.9@8', original: 'Torunia', reason: { kind: 'missingForm', case: 'genitive' } },
    ]);
  });

  it('leaves local names to the planner, and takes her words', () => {
    const text = 'na mapie Dolnego Śląska';
    const mentions = [localMention(text, 'Dolnego Śląska')];
    expect(adapt(text, mentions, leszno).open).toEqual([
      { key: 'torun:2.9@9', original: 'Dolnego Śląska', reason: { kind: 'localName' } },
    ]);
    const decided = adapt(text, mentions, leszno, new Map([['torun:2.9@9', 'Wielkopolski']]));
    expect(decided.adapted.text).toBe('na mapie Wielkopolski');
    expect(decided.open).toEqual([]);
    const kept = adapt(text, mentions, leszno, new Map([['torun:2.9@9', 'Dolnego Śląska']]));
    expect(kept.adapted.segments.every((segment) => segment.kind === 'kept')).toBe(true);
    expect(kept.open).toEqual([]);
  });

  it('changes nothing for the place that the text was written for', () => {
    const text = 'atrakcyjność Torunia w Aglomeracji';
    const mentions = [placeMention(text, 'Torunia', 'genitive'), localMention(text, 'Aglomeracji')];
    expect(adapt(text, mentions, torun)).toEqual({
      adapted: { text, segments: [{ kind: 'kept', text }] },
      open: [],
    });
  });

  it('loses no character: kept texts and originals joined are the source', () => {
    const word = fc.constantFrom('w ', 'we ', 'rozwój ', 'a', ' i ', '');
    const mention = fc.record({
      word: fc.constantFrom('Toruniu', 'Torunia', 'Śródmieściu'),
      case: fc.constantFrom(...GRAMMATICAL_CASES, undefined),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mention)), word, (parts, tail) => {
        let text = '';
        const mentions = parts.map(([before, { word, case: grammaticalCase }]): Mention => {
          text += before;
          const start = text.length;
          text += word;
          return grammaticalCase === undefined
            ? { kind: 'local', start, text: word, reason: 'localName' }
            : { kind: 'place', start, text: word, case: grammaticalCase };
        });
        text += tail;
        const { adapted } = adapt(text, mentions, wroclaw);
        const source = adapted.segments
          .map((each) => (each.kind === 'kept' ? each.text : each.original))
          .join('');
        expect(source).toBe(text);
        expect(adapted.segments.map((each) => each.text).join('')).toBe(adapted.text);
      }),
    );
  });
});
