import { namespaceOfXml } from './xml-namespace';

/** A custom XML part of a workbook. */
export interface CustomXmlPartState {
  readonly id: string;
  /** The namespace of its root element, "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

/** Makes a part of a text; undefined when that is no well-formed XML. */
export function customXmlPart(xml: string, id: string): CustomXmlPartState | undefined {
  const namespace = namespaceOfXml(xml);
  return namespace === undefined ? undefined : { id, namespace, xml };
}
