import type { Action } from './batch';
import { UnsimulatedError } from './host-error';
import type { HostObject } from './host-object';

type QueryInfo = NonNullable<Action['QueryInfo']>;

/**
 * Answers `load`: the selected properties under their wire names, objects nested, a collection as `_Items`. Without a selection, all
 * simulated scalar properties come; those that are not simulated stay "not loaded" in the client.
 */
export function loadProperties(
  object: HostObject,
  query: QueryInfo,
  onMember: (object: HostObject, member: string) => void,
): object {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => path !== '*');
  if (!object.isCollection) return selected(object, select, onMember);
  const first = query.Skip ?? 0;
  const last = query.Top === undefined ? undefined : first + query.Top;
  const ofItems = select.filter((path) => path !== 'items').map((path) => path.replace(/^items\//, ''));
  return {
    _Items: object
      .items()
      .slice(first, last)
      .map((item) => selected(item, ofItems, onMember)),
  };
}

function selected(
  object: HostObject,
  select: readonly string[],
  onMember: (object: HostObject, member: string) => void,
): Record<string, unknown> {
  const answer: Record<string, unknown> = identity(object);
  const nested = new Map<string, string[]>();
  for (const path of select.length > 0 ? select : object.propertyNames) {
    const [member = '', ...rest] = path.split('/');
    onMember(object, member);
    if (object.has('navigation', member)) {
      nested.set(member, [...(nested.get(member) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    } else if (rest.length > 0) {
      throw new UnsimulatedError(`loading ${object.typeName}.${path}`);
    } else {
      answer[wireName(member)] = object.get(member);
    }
  }
  for (const [member, select] of nested) {
    answer[wireName(member)] = loadProperties(object.navigate(member), { Select: select }, onMember);
  }
  return answer;
}

/** What the client needs to find the object again. */
export function identity(object: HostObject): Record<string, unknown> {
  return object.id === undefined ? {} : { _Id: object.id };
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
