import type { HostObject } from './host-object';

/** Keeps account of the members of the object model that were used, and of the ExcelApi version that they need. */
export interface UsedMembers {
  readonly highestApiSet: string;
  add(object: HostObject, member: string): void;
}

/**
 * @param apiSets the ExcelApi version of each member, "Range.values" → "1.1"
 * @throws Error from `add` when the map lacks a member, which is a fault of the map or of a name in the simulation
 */
export function usedMembers(apiSets: ReadonlyMap<string, string> | undefined): UsedMembers {
  let highest = '1.1';
  return {
    get highestApiSet() {
      return highest;
    },
    add: ({ typeName }, member) => {
      if (apiSets === undefined || member.startsWith('_')) return;
      const set = apiSets.get(`${typeName}.${member}`);
      if (set === undefined) throw new Error(`No API set is known for ${typeName}.${member}`);
      if (isHigher(set, highest)) highest = set;
    },
  };
}

function isHigher(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}
