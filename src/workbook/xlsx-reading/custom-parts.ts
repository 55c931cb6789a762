import type { StoredPart } from '../reading/workbook-snapshot';
import { DamagedFile } from './damaged-file';
import { attribute, descendantsOf, parsePart } from './xml';
import type { XlsxFile } from './xlsx-file';

/**
 * The custom XML parts of a file. Excel relates them to the workbook, LibreOffice to the file as a whole. A part is taken by the
 * namespace of its root, and one that is no XML by that which its properties promise, so that a damaged one is seen as such.
 */
export function customParts(file: XlsxFile): readonly StoredPart[] {
  const relations = [...file.relations(file.workbook), ...file.relations('')];
  const names = relations.filter(({ type, isExternal }) => type === 'customXml' && !isExternal);
  return [...new Set(names.map(({ target }) => target))].flatMap((name) => {
    const text = file.text(name);
    if (text === undefined) return [];
    // What programs put before the root element, and the ends of lines that they add, are no part of what was stored.
    const xml = text.replace(/^\s*<\?xml\s[^?]*\?>\s*/, '');
    return [{ namespace: rootNamespace(xml, name) ?? promisedNamespace(file, name), xml }];
  });
}

function rootNamespace(xml: string, name: string): string | undefined {
  try {
    const root = parsePart(xml, name);
    const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : '';
    return attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
  } catch (cause) {
    if (cause instanceof DamagedFile) return undefined;
    throw cause;
  }
}

function promisedNamespace(file: XlsxFile, name: string): string {
  const properties = file.relations(name).find(({ type }) => type === 'customXmlProps');
  const [reference] = descendantsOf(properties && file.part(properties.target), 'schemaRef');
  const uri = Object.entries(reference?.attributes ?? {}).find(([key]) => /(?:^|:)uri$/.test(key));
  return uri?.[1] ?? '';
}
