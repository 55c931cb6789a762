import { strToU8 } from 'fflate';
import type { StoredPart } from './reading/workbook-snapshot';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/**
 * The files that custom XML parts are in an .xlsx file (ECMA-376 part 1, 22.5; part 2, 9): each part, its properties, which name its
 * namespace, and the relation between the two, as Excel writes them.
 */
export function customPartFiles(parts: readonly StoredPart[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    parts.flatMap(({ namespace, xml }, index) => {
      const number = index + 1;
      return [
        [`customXml/item${number}.xml`, strToU8(xml)],
        [`customXml/itemProps${number}.xml`, strToU8(properties(number, namespace))],
        [`customXml/_rels/item${number}.xml.rels`, strToU8(relationOf(number))],
      ];
    }),
  );
}

/** Tells the content types of a file what the properties of its custom XML parts are; the parts themselves are plain XML. */
export function addCustomPartTypes(contentTypes: string, parts: readonly StoredPart[]): string {
  const overrides = parts.map(
    (_part, index) =>
      `<Override PartName="/customXml/itemProps${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  return contentTypes.replace('</Types>', () => `${overrides.join('')}</Types>`);
}

/** Relates a file's workbook to its custom XML parts. */
export function addCustomPartRelations(relationships: string, parts: readonly StoredPart[]): string {
  const added = parts.map(
    (_part, index) =>
      `<Relationship Id="customXml${index + 1}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${index + 1}.xml"/>`,
  );
  return relationships.replace('</Relationships>', () => `${added.join('')}</Relationships>`);
}

/** The id only has to tell the parts of one file apart; a counted one makes the same file of the same model. */
function properties(number: number, namespace: string): string {
  const id = `{B5A7E1C0-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>${
    namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`
  }</ds:schemaRefs></ds:datastoreItem>`;
}

function relationOf(number: number): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
