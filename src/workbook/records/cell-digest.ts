import type { CellContent } from '../model';

/** The digest of an empty cell and that of any formula; no other content has either. */
const EMPTY = '0000';
const FORMULA = '====';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What takes the place of `EMPTY` where a content's own digest happens to be the same. */
const INSTEAD_OF_EMPTY = '0001';

/**
 * Four characters that tell whether a cell still holds what it was given: of sixteen million edits one goes unnoticed. Formulas are
 * all the same, since Excel rewrites them when cells around them move. Numbers count with the 15 digits that Excel keeps, line ends of
 * texts alike whichever program saved the file.
 */
export function cellDigest(content: CellContent | undefined): string {
  if (content === undefined || (content.kind === 'text' && content.text === '')) return EMPTY;
  if (content.kind === 'formula') return FORMULA;
  const digest = encode(hash(`${content.kind}:${plain(content)}`));
  return digest === EMPTY ? INSTEAD_OF_EMPTY : digest;
}

function plain(content: Exclude<CellContent, { kind: 'formula' }>): string {
  switch (content.kind) {
    case 'text':
      return content.text.replace(/\r\n?/g, '\n');
    case 'number':
      return `${Number(content.value.toPrecision(15))}`;
    case 'boolean':
      return `${content.value}`;
  }
}

/** FNV-1a over UTF-16 units in 32 bits, folded to 24 (Fowler, Noll, Vo: xor-folding). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >>> 8), 0x01000193);
  }
  return ((value >>> 24) ^ value) & 0xffffff;
}

function encode(bits: number): string {
  return [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >>> shift) & 63)).join('');
}
