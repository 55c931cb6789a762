import type { Action } from './batch';
import { UnsimulatedError } from './host-error';
import type { HostObject } from './host-object';

type QueryInfo = NonNullable<Action['QueryInfo']>;
type OnMember = (object: HostObject, member: string) => void;

/**
 * Answers `load`: the selected properties under their wire names, objects nested, the objects of a collection as `_Items`. Without a
 * selection, and for "*", all simulated properties of the object itself come; others stay "not loaded" in the client.
 */
export function loadProperties(object: HostObject, query: QueryInfo, onMember: OnMember): object {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!object.isCollection) return selected(object, select, onMember);
  const isOwn = (path: string): boolean => object.has('property', path);
  const own = select.filter(isOwn);
  const ofItems = select.filter((path) => !isOwn(path) || path === '*');
  const answer = own.length === 0 ? {} : selected(object, own, onMember);
  if (ofItems.length === 0 && own.length > 0) return answer;
  const first = query.Skip ?? 0;
  const last = query.Top === undefined ? undefined : first + query.Top;
  const items = object.items().slice(first, last);
  return { ...answer, _Items: items.map((item) => selected(item, ofItems, onMember)) };
}

function selected(
  object: HostObject,
  select: readonly string[],
  onMember: OnMember,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...identity(object) };
  const nested = new Map<string, string[]>();
  const paths = select.length === 0 ? ['*'] : select;
  for (const path of paths.flatMap((each) => (each === '*' ? object.propertyNames : [each]))) {
    const [member = '', ...rest] = path.split('/');
    onMember(object, member);
    if (object.has('navigation', member)) {
      nested.set(member, [...(nested.get(member) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    } else if (rest.length > 0) {
      throw new UnsimulatedError(`${object.typeName}.${path}`);
    } else {
      answer[wireName(member)] = object.get(member);
    }
  }
  for (const [member, paths] of nested) {
    answer[wireName(member)] = loadProperties(object.navigate(member), { Select: paths }, onMember);
  }
  return answer;
}

/** What the client needs to find the object again in a later request. */
export function identity(object: HostObject): Readonly<Record<string, unknown>> {
  return object.id === undefined ? {} : { _Id: object.id };
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
