const NAME = String.raw`[\p{L}_:][\p{L}\p{N}\p{M}_:.\-]*`;
const VALUE = String.raw`(?:"[^<"]*"|'[^<']*')`;
const REFERENCE = /&(?:#\d+|#x[\da-fA-F]+|lt|gt|amp|quot|apos);/y;

type XmlPiece = 'aside' | 'characters' | 'start' | 'end';

const DECLARATION = /^<\?xml\s[^?]*\?>/;
const PIECES: readonly (readonly [XmlPiece, RegExp])[] = [
  ['characters', /[^<&]+/y],
  ['characters', REFERENCE],
  ['end', new RegExp(String.raw`</(${NAME})\s*>`, 'uy')],
  ['start', new RegExp(String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*${VALUE})*)\s*(/?)>`, 'uy')],
  ['aside', /<!--(?:[^-]|-[^-])*-->|<\?(?!xml\s)[\p{L}_:][^]*?\?>/uy],
  ['characters', /<!\[CDATA\[[^]*?\]\]>/y],
];

/** What XML 1.0 has no way to hold (the production Char of the recommendation). */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * The namespace of an XML document's root element, "" for none; undefined when the text is no well-formed document (XML 1.0). Documents
 * with a DTD count as not well-formed: Office takes none in a custom part (inferred).
 */
export function namespaceOfXml(xml: string): string | undefined {
  if (IMPOSSIBLE.test(xml)) return undefined;
  const text = xml.replace(/^\uFEFF/, '').replace(DECLARATION, '');
  const open: string[] = [];
  let root: string | undefined;
  for (let at = 0; at < text.length;) {
    const found = pieceAt(text, at);
    if (found === undefined) return undefined;
    const [piece, [whole, name = '', attributes = '', slash]] = found;
    at += whole.length;
    if (piece === 'characters' && open.length === 0 && whole.trim() !== '') return undefined;
    if (piece === 'end' && open.pop() !== name) return undefined;
    if (piece !== 'start') continue;
    const namespace = namespaceOf(name, attributes);
    if (namespace === undefined || (open.length === 0 && root !== undefined)) return undefined;
    root ??= namespace;
    if (slash !== '/') open.push(name);
  }
  return open.length === 0 ? root : undefined;
}

function pieceAt(text: string, at: number): readonly [XmlPiece, RegExpExecArray] | undefined {
  for (const [piece, pattern] of PIECES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [piece, match];
  }
  return undefined;
}

/** What an element's own attributes say of its namespace; undefined when one of them stands there twice. */
function namespaceOf(element: string, attributes: string): string | undefined {
  const pattern = new RegExp(String.raw`(${NAME})\s*=\s*(${VALUE})`, 'gu');
  const values = [...attributes.matchAll(pattern)].map(([, name = '', value = '']) => [name, value] as const);
  const byName = new Map(values);
  if (byName.size !== values.length || values.some(([, value]) => hasBareAmpersand(value))) return undefined;
  const prefix = element.includes(':') ? element.slice(0, element.indexOf(':')) : '';
  const declared = byName.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '""';
  return declared.slice(1, -1).replaceAll('&amp;', '&');
}

function hasBareAmpersand(value: string): boolean {
  return value.replaceAll(new RegExp(REFERENCE.source, 'g'), '').includes('&');
}
