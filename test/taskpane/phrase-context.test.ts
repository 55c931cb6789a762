import fc from 'fast-check';
import { phraseContext } from '../../src/taskpane/draft-view/phrase-context';

describe('phraseContext', () => {
  it('gives a short text whole', () => {
    expect(phraseContext('na mapie Dolnego Śląska, tu', 9, 14)).toEqual({
      before: 'na mapie ',
      after: ', tu',
    });
  });

  it('cuts a long one between words', () => {
    const long = 'słowo '.repeat(40);
    const { before, after } = phraseContext(`${long}Śródmieściu ${long}`, long.length, 11);
    expect(before).toMatch(/^… (słowo )+$/);
    expect(after).toMatch(/^( słowo)+ …$/);
    expect(before.length).toBeLessThan(80);
    expect(after.length).toBeLessThan(80);
  });

  it('shows only words of the text, next to the phrase', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, phrase, after) => {
        const context = phraseContext(before + phrase + after, before.length, phrase.length);
        expect(before.endsWith(context.before.replace(/^… /, ''))).toBe(true);
        expect(after.startsWith(context.after.replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});
