import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import type { CustomXmlPartState } from '../state/custom-xml-part';
import { customXmlPartObject, wellFormedPart } from './custom-xml-part';

/** The parts of a workbook, or those of one namespace. */
interface PartScope {
  readonly simulation: Simulation;
  readonly namespace?: string;
}

function partsIn({ simulation: { workbook }, namespace }: PartScope): readonly CustomXmlPartState[] {
  return workbook.parts.filter((part) => namespace === undefined || part.namespace === namespace);
}

function items(scope: PartScope): readonly HostObject[] {
  return partsIn(scope).map(({ id }) => customXmlPartObject({ simulation: scope.simulation, id }));
}

function find(scope: PartScope, key: unknown): HostObject | null {
  const id = textValue(key, 'id');
  return partsIn(scope).some((part) => part.id === id)
    ? customXmlPartObject({ simulation: scope.simulation, id })
    : null;
}

function only(scope: PartScope): HostObject | null {
  const [first = null, second] = items(scope);
  return second === undefined ? first : null;
}

const lookedUp = {
  items,
  item: (scope: PartScope, key: unknown): HostObject =>
    find(scope, key) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
};

const queries = {
  getCount: (scope: PartScope): number => partsIn(scope).length,
  getItemOrNullObject: (scope: PartScope, [id]: readonly unknown[]): HostObject | null => find(scope, id),
};

const scopedType: ObjectType<PartScope> = {
  name: 'CustomXmlPartScopedCollection',
  ...lookedUp,
  queries: {
    ...queries,
    /** "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error" (type declarations; code inferred). */
    getOnlyItem: (scope) => only(scope) ?? refuse('GeneralException', 'There is not exactly one such part.'),
    getOnlyItemOrNullObject: only,
  },
};

const collectionType: ObjectType<PartScope> = {
  name: 'CustomXmlPartCollection',
  ...lookedUp,
  queries: {
    ...queries,
    getByNamespace: ({ simulation }, [namespace]) =>
      hostObject(scopedType, { simulation, namespace: textValue(namespace, 'namespaceUri') }),
  },
  commands: {
    add: ({ simulation }, [xml]) => {
      const { workbook } = simulation;
      const part = wellFormedPart(xml, workbook.newPartId());
      workbook.parts = [...workbook.parts, part];
      return customXmlPartObject({ simulation, id: part.id });
    },
  },
};

export function customXmlPartsObject(simulation: Simulation): HostObject {
  return hostObject(collectionType, { simulation });
}
