import fc from 'fast-check';
import { locateMentions } from '../../src/library/mentions';

const forms = { nominative: 'Legnica', genitive: 'Legnicy', locative: 'Legnicy' };

test('an entry stands for every occurrence as a whole word', () => {
  const text = 'Legnica, (Legnica) i Legnica-Zdrój, nie Legnicaa ani wLegnica';
  const located = locateMentions(text, [{ text: 'Legnica', case: 'nominative' }], forms);
  expect(located).toEqual({
    ok: true,
    value: [0, 10, 21].map((start) => ({ kind: 'place', start, text: 'Legnica', case: 'nominative' })),
  });
});

test('where two overlap, the longer one holds', () => {
  const entries = [
    { text: 'Legnicy', case: 'genitive' },
    { text: 'Legnicy 2.0', reason: 'localName' },
  ] as const;
  expect(locateMentions('rozwój Legnicy 2.0 i Legnicy', entries, forms)).toEqual({
    ok: true,
    value: [
      { kind: 'local', start: 7, text: 'Legnicy 2.0', reason: 'localName' },
      { kind: 'place', start: 21, text: 'Legnicy', case: 'genitive' },
    ],
  });
});

test.each([
  ['does not occur', 'Toruń', [{ text: 'Legnica', case: 'nominative' }]],
  ['occurs only inside a word', 'Legnicami', [{ text: 'Legnica', case: 'nominative' }]],
  [
    'occurs only inside a longer one',
    'Legnicy 2.0',
    [
      { text: 'Legnicy', case: 'genitive' },
      { text: 'Legnicy 2.0', reason: 'localName' },
    ],
  ],
  [
    'is there twice',
    'Legnicy',
    [
      { text: 'Legnicy', case: 'genitive' },
      { text: 'Legnicy', case: 'locative' },
    ],
  ],
  ['has neither case nor reason', 'Legnica', [{ text: 'Legnica' }]],
  ['has both case and reason', 'Legnica', [{ text: 'Legnica', case: 'nominative', reason: 'localName' }]],
  ['contradicts the forms of the name', 'Legnicy', [{ text: 'Legnicy', case: 'nominative' }]],
] as const)('an entry is refused that %s', (_, text, entries) => {
  const located = locateMentions(text, entries, forms);
  expect(located.ok ? [] : located.problem).toEqual([expect.stringMatching(/^the mention “Legni/)]);
});

test('whatever the text, mentions stand where they say, sorted and apart', () => {
  const word = fc.constantFrom('Legnica', 'Legnicy', '2.0', 'Dolny', 'Śląsk', 'i', '-', '–', '😀', 'rozwój');
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(words, fc.uniqueArray(words, { maxLength: 4 }), (text, stretches) => {
      const occurring = stretches.filter((stretch) => text.includes(stretch));
      const located = locateMentions(
        text,
        occurring.map((stretch) => ({ text: stretch, reason: 'localName' }) as const),
        forms,
      );
      let end = 0;
      for (const mention of located.ok ? located.value : []) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.start + mention.text.length;
        expect(text.slice(mention.start, end)).toBe(mention.text);
      }
    }),
  );
});
