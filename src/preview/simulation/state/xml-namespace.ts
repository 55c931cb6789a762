import { parseXml, XmlError, type XmlElement } from '@rgrove/parse-xml';

/**
 * The namespace of an XML document's root element, "" for none; undefined when the text is no well-formed document (XML 1.0). Documents
 * with a DTD count as not well-formed: Office takes none in a custom part (inferred).
 */
export function namespaceOfXml(xml: string): string | undefined {
  const root = rootOf(xml);
  if (root === undefined) return undefined;
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : '';
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

function rootOf(xml: string): XmlElement | undefined {
  try {
    const document = parseXml(xml, { preserveDocumentType: true });
    const hasType = document.children.some(({ type }) => type === 'doctype');
    return hasType ? undefined : (document.root ?? undefined);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
