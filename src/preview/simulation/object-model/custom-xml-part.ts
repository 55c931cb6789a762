import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import { customXmlPart, type CustomXmlPartState } from '../state/custom-xml-part';

interface PartTarget {
  readonly simulation: Simulation;
  readonly id: string;
}

function read({ simulation: { workbook }, id }: PartTarget): CustomXmlPartState {
  const part = workbook.parts.find((each) => each.id === id);
  return part ?? refuse('ItemNotFound', "The requested resource doesn't exist.");
}

const customXmlPartType: ObjectType<PartTarget> = {
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  check: (target) => {
    read(target);
  },
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (target) => read(target).namespace },
  },
  queries: { getXml: (target) => read(target).xml },
  commands: {
    setXml: (target, [xml]) => {
      const part = wellFormedPart(xml, target.id);
      const { workbook } = target.simulation;
      workbook.parts = workbook.parts.map((each) => (each.id === target.id ? part : each));
    },
    delete: ({ simulation: { workbook }, id }) => {
      workbook.parts = workbook.parts.filter((each) => each.id !== id);
    },
  },
};

/** What is not well-formed is refused (the code is inferred; no documentation of Excel's names it). */
export function wellFormedPart(xml: unknown, id: string): CustomXmlPartState {
  const part = customXmlPart(textValue(xml, 'xml'), id);
  return part ?? refuse('InvalidArgument', 'The text is no well-formed XML.');
}

export function customXmlPartObject(target: PartTarget): HostObject {
  return hostObject(customXmlPartType, target);
}
