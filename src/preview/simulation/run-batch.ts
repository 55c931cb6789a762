import { ACTION, type Action, type Batch } from './batch';
import { eventMember } from './events/event-registrations';
import { HostError, UnsimulatedError } from './host-error';
import type { HostObject } from './host-object';
import { identity, loadProperties } from './load-properties';
import { apiName, resolvePaths, type References, type ResolvedPaths } from './object-paths';

/** What running a batch needs from the host. */
export interface BatchSurroundings {
  readonly root: () => HostObject;
  readonly references: References;
  newReference(): string;
  /** Called before each action; throws to make the action fail. */
  beforeAction(): void;
  /** Called for each member of the object model that the batch uses. */
  onMember(object: HostObject, member: string): void;
  /** Carries out a change of the workbook by that member; throws when the workbook may not be changed. */
  change<Result>(member: string, carryOut: () => Result): Result;
  /** Called when an action fails. */
  onRefusal(error: HostError): void;
}

/**
 * Runs the actions of a batch in order. A batch is no transaction: when one action fails, those before it stay done and those after it
 * are not tried (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model).
 * @returns the body of the response
 * @throws only what is not Excel's refusal of an action
 */
export function runBatch(batch: Batch, surroundings: BatchSurroundings): object {
  const results: { ActionId: number; Value: unknown }[] = [];
  let location = '';
  const onMember = (object: HostObject, member: string): void => {
    location = `${object.typeName}.${member}`;
    surroundings.onMember(object, member);
  };
  const observed = { ...surroundings, onMember };
  const paths = resolvePaths(batch, observed);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      surroundings.beforeAction();
      results.push({ ActionId: action.Id, Value: runAction(action, paths, observed) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      surroundings.onRefusal(error);
      const failure = { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
      return { Results: results, Error: failure };
    }
  }
  return { Results: results };
}

function runAction(action: Action, paths: ResolvedPaths, surroundings: BatchSurroundings): unknown {
  // A mark of the client's, for itself: it names no object.
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // A null object takes every action and does nothing: worksheets.getItemOrNullObject('Sample').delete() is Microsoft's own idiom.
  if (object === null) return null;
  const member = apiName(action.Name);
  switch (action.ActionType) {
    case ACTION.instantiate: {
      const reference = paths.referenceOf(action.ObjectPathId);
      return reference === undefined ? identity(object) : { ...identity(object), _ReferenceId: reference };
    }
    case ACTION.query:
      return loadProperties(object, action.QueryInfo ?? {}, surroundings.onMember);
    case ACTION.setProperty:
      surroundings.onMember(object, member);
      surroundings.change(member, () => object.set(member, paths.argumentsOf(action.ArgumentInfo)[0]));
      return null;
    case ACTION.method:
      return runMethod(action, object, paths, surroundings);
    default:
      throw new UnsimulatedError(`actions of type ${action.ActionType}`);
  }
}

function runMethod(
  action: Action,
  object: HostObject,
  paths: ResolvedPaths,
  surroundings: BatchSurroundings,
): unknown {
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    const reference = surroundings.newReference();
    surroundings.references.set(reference, object);
    paths.keep(action.ObjectPathId, reference);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    surroundings.references.delete(String(args[0]));
    return null;
  }
  const member = apiName(action.Name);
  const used = member.startsWith('_') ? eventMember(member) : member;
  if (used !== undefined) surroundings.onMember(object, used);
  const call = (): unknown => object.call(member, args) ?? null;
  return object.has('command', member) ? surroundings.change(member, call) : call();
}
