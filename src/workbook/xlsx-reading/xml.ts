import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { DamagedFile } from './damaged-file';

export type { XmlElement } from '@rgrove/parse-xml';

/**
 * The root element of a part's XML. Programs choose their own prefixes for the same names, so elements are told by their local
 * names everywhere; their namespaces follow from the part that they stand in.
 * @param part the part's name, for the message
 * @throws DamagedFile for what is no well-formed XML
 */
export function parsePart(xml: string, part: string): XmlElement {
  try {
    const { root } = parseXml(xml);
    if (root) return root;
  } catch (cause) {
    if (cause instanceof XmlError) throw new DamagedFile(`${part}: ${cause.message}`, { cause });
    throw cause;
  }
  throw new DamagedFile(`${part}: no root element`);
}

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements of that local name; all of them without a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (child instanceof XmlElement && (name === undefined || localName(child) === name)) found.push(child);
  }
  return found;
}

/** The first element along a path of local names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) [found] = childrenOf(found, name);
  return found;
}

/** All elements of that local name below an element, however deep, in the document's order. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** An attribute without a prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const { attributes } = element ?? {};
  return attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** The attribute that names a relation, "r:id" for most programs. */
export function relationId(element: XmlElement | undefined): string | undefined {
  const found = Object.entries(element?.attributes ?? {}).find(([name]) => /^[^:]+:id$/.test(name));
  return found?.[1];
}

/** A truth value as files spell it; `missing` where there is none. */
export function flag(element: XmlElement | undefined, name: string, missing = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}

/** A number; undefined where there is none. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The characters of an element's own text, as a formula has them. */
export function plainText(element: XmlElement | undefined): string {
  return element?.text ?? '';
}

/** A text as a file spells it, "_x000D_" for a character that XML has no place for (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function readText(spelled: string): string {
  return spelled
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
