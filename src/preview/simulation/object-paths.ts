import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from './batch';
import { HostError, UnsimulatedError } from './host-error';
import { isHostObject, type HostObject } from './host-object';
import type { BatchSurroundings } from './run-batch';

/** Objects that the client asked the host to keep over several requests (ranges), by their reference. */
export type References = Map<string, HostObject>;

export interface ResolvedPaths {
  /** The object of a path, null for a null object; a path with a side effect (`worksheets.add()`) is walked once. */
  resolve(pathId: number): HostObject | null;
  /** The arguments with the objects that they refer to put in. */
  argumentsOf(info: ArgumentInfo): readonly unknown[];
  /** Notes that a path's object is now kept under a reference, which the client is told when it next instantiates the path. */
  keep(pathId: number, reference: string): void;
  referenceOf(pathId: number): string | undefined;
}

/**
 * Walks the object paths of one batch. The client instantiates each path by an action of its own, in order, so walking a path when it
 * is first needed runs its method at the right moment.
 */
export function resolvePaths(batch: Batch, surroundings: BatchSurroundings): ResolvedPaths {
  const resolved = new Map<number, HostObject | null>();
  const kept = new Map<number, string>();

  const resolve = (pathId: number): HostObject | null => {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(pathId)];
    if (path === undefined)
      throw new HostError('InvalidObjectPath', `The request has no object path ${pathId}.`);
    const object = walk(path);
    resolved.set(pathId, object);
    return object;
  };

  const argumentsOf = (info: ArgumentInfo): readonly unknown[] => {
    const objectIds = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const objectId = objectIds[index];
      return objectId ? resolve(objectId) : withObjects(argument, resolve);
    });
  };

  const walk = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === PATH.global) return surroundings.root();
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const object = surroundings.references.get(path.Name);
      if (object === undefined)
        throw new HostError('InvalidObjectPath', `The host keeps no object ${path.Name}.`);
      return object;
    }
    // Whatever is reached from a null object is a null object too.
    const parent =
      path.ParentObjectPathId === undefined ? surroundings.root() : resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      surroundings.onMember(parent, 'getItem');
      return parent.item(args[0]);
    }
    const member = apiName(path.Name);
    surroundings.onMember(parent, member);
    if (path.ObjectPathType === PATH.property) return parent.navigate(member);
    const call = (): unknown => parent.call(member, args);
    const result = parent.has('command', member) ? surroundings.change(member, call) : call();
    if (result === null || isHostObject(result)) return result;
    throw new UnsimulatedError(`${parent.typeName}.${member}() as an object`);
  };

  return {
    resolve,
    argumentsOf,
    keep: (pathId, reference) => kept.set(pathId, reference),
    referenceOf: (pathId) => kept.get(pathId),
  };
}

/** A member's name in the type declarations for its name in a request, which is capitalised and in two cases older. */
export function apiName(wireName: string): string {
  if (wireName === 'Gridlines') return 'showGridlines';
  if (wireName === 'Headings') return 'showHeadings';
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Objects inside structured arguments travel as `{ _ObjectPathId }`. */
function withObjects(argument: unknown, resolve: (pathId: number) => HostObject | null): unknown {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
  if ('_ObjectPathId' in argument && typeof argument._ObjectPathId === 'number')
    return resolve(argument._ObjectPathId);
  return Object.fromEntries(
    Object.entries(argument).map(([key, value]) => [key, withObjects(value, resolve)]),
  );
}
