/** The version of the parts' form that this program writes and reads. */
const VERSION = '1';

/** What a part of ours holds, as far as its root element tells: its text, or that a later version wrote it. */
export type PartContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** A part's XML: one element with the form's version and a text. */
export function partXml(root: string, namespace: string, text: string): string {
  return `<${root} xmlns="${namespace}" wersja="${VERSION}">${escape(text)}</${root}>`;
}

const NAME = String.raw`[A-Za-z_][\w.-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}(?::${NAME})?\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const PROLOGUE = String.raw`\uFEFF?\s*(?:<\?xml\s[^<>]*\?>)?(?:\s|<!--(?:[^-]|-[^-])*-->)*`;
/** The first tag with its name and its attributes. */
const OPENING = new RegExp(`^${PROLOGUE}<((?:${NAME}:)?${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>`);
const VERSION_ATTRIBUTE = /\swersja\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;

/**
 * Reads a part's XML. Programs that save a workbook may put a declaration before it, quote attributes otherwise, prefix names, add white
 * space or spell characters as entities; nothing else than that is understood, since nobody else writes here.
 */
export function readPart(root: string, xml: string): PartContent {
  const opening = OPENING.exec(xml);
  if (opening === null) return { kind: 'damaged' };
  const [tag, name = '', attributes = '', closed] = opening;
  const version = VERSION_ATTRIBUTE.exec(attributes);
  const stated = version?.[1] ?? version?.[2];
  if (stated === undefined) return { kind: 'damaged' };
  if (stated.trim() !== VERSION) return { kind: 'newer' };
  if (name.replace(/^.*:/, '') !== root || closed === '/') return { kind: 'damaged' };
  const end = xml.lastIndexOf(`</${name}`);
  if (end < tag.length || !/^\s*>\s*$/.test(xml.slice(end + name.length + 2))) return { kind: 'damaged' };
  const text = unescape(xml.slice(tag.length, end));
  return text === undefined ? { kind: 'damaged' } : { kind: 'text', text };
}

/** U+FFFE and U+FFFF have no place in XML 1.0, not even as entities; JSON can spell them. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\uFFFE\uFFFF]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16)}`);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undefined where there is mark-up in the text, or an ampersand that begins no entity. */
function unescape(text: string): string | undefined {
  if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i.test(text)) return undefined;
  return text.replace(ENTITY, (_, named?: string, decimal?: string, hex?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? '';
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
  });
}
