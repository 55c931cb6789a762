import fc from 'fast-check';
import { cellDigest } from '../../../src/workbook/records/cell-digest';
import { anyContent } from './any-record';

describe('the digest of a cell', () => {
  it('is four characters, its own ones for empty cells and formulas', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const isEmpty = content.kind === 'text' && content.text === '';
        expect(cellDigest(content)).toMatch(
          isEmpty ? /^0000$/ : content.kind === 'formula' ? /^====$/ : /^(?!0000)[\w-]{4}$/,
        );
      }),
    );
    expect(cellDigest(undefined)).toBe('0000');
  });

  it('tells contents apart, a number from its text too', () => {
    const contents = [
      ...Array.from({ length: 2000 }, (_, index) => ({ kind: 'text' as const, text: `Cel ${index}` })),
      { kind: 'number' as const, value: 1 },
      { kind: 'text' as const, text: '1' },
      { kind: 'boolean' as const, value: true },
      { kind: 'text' as const, text: 'true' },
      { kind: 'text' as const, text: 'ł' },
      { kind: 'text' as const, text: 'B' },
    ];
    expect(new Set(contents.map(cellDigest)).size).toBe(contents.length);
  });

  it('is the same for what programs store alike', () => {
    expect(cellDigest({ kind: 'text', text: 'a\r\nb' })).toBe(cellDigest({ kind: 'text', text: 'a\nb' }));
    expect(cellDigest({ kind: 'number', value: 0.1 + 0.2 })).toBe(cellDigest({ kind: 'number', value: 0.3 }));
  });

  it('stays what it was: records of earlier days hold it', () => {
    expect(cellDigest({ kind: 'text', text: 'Cel strategiczny' })).toMatchInlineSnapshot(`"k050"`);
    expect(cellDigest({ kind: 'number', value: 2026 })).toMatchInlineSnapshot(`"tKNx"`);
  });
});
