import { UnsimulatedError } from './host-error';

/** What a property or a method gives back to the client, apart from objects: JSON. */
export type Answer = unknown;

export interface Property<Target> {
  readonly get?: (target: Target) => Answer;
  readonly set?: (target: Target, value: unknown) => void;
}

/** A method that only looks; null is Excel's "null object". */
export type Query<Target> = (target: Target, args: readonly unknown[]) => HostObject | null | Answer;

/** A method that changes the workbook or what the user sees. */
export type Command<Target> = (target: Target, args: readonly unknown[]) => HostObject | null | Answer;

/**
 * One type of Excel's object model as tables of its simulated members, under the names that the type declarations of Office.js use.
 * What is not in the tables is not simulated.
 */
export interface ObjectType<Target> {
  readonly name: string;
  /** By what the client finds the object again in a later request; a range has none and is kept by reference. */
  readonly id?: (target: Target) => string | number;
  /** Called before every use of the object; throws when what it stands for is gone. */
  readonly check?: (target: Target) => void;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject>>;
  readonly queries?: Readonly<Record<string, Query<Target>>>;
  readonly commands?: Readonly<Record<string, Command<Target>>>;
  /** The objects of a collection. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** The object of a collection that a key stands for. */
  readonly item?: (target: Target, key: unknown) => HostObject;
}

/** An object of the simulated Excel, with its type's tables bound to it. */
export interface HostObject {
  readonly typeName: string;
  /** What the object stands for, for members that take it as an argument. */
  readonly target: unknown;
  readonly id: string | number | undefined;
  readonly isCollection: boolean;
  readonly propertyNames: readonly string[];
  has(kind: keyof typeof TABLES, member: string): boolean;
  get(member: string): Answer;
  set(member: string, value: unknown): void;
  navigate(member: string): HostObject;
  call(member: string, args: readonly unknown[]): HostObject | null | Answer;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

/** The table of a type in which members of a kind stand. */
const TABLES = {
  property: 'properties',
  navigation: 'navigation',
  query: 'queries',
  command: 'commands',
} as const;

const hostObjects = new WeakSet<object>();

/** Binds a type's tables to the thing they are about. */
export function hostObject<Target>(type: ObjectType<Target>, target: Target): HostObject {
  const named = (member: string): string => `${type.name}.${member}`;
  const own = <Entry>(
    table: Readonly<Record<string, Entry>> | undefined,
    member: string,
  ): Entry | undefined => (table !== undefined && Object.hasOwn(table, member) ? table[member] : undefined);
  const bound: HostObject = {
    typeName: type.name,
    target,
    id: type.id?.(target),
    isCollection: type.items !== undefined,
    get propertyNames() {
      const properties = Object.entries(type.properties ?? {});
      return properties.filter(([, { get }]) => get !== undefined).map(([name]) => name);
    },
    has: (kind, member) => own<unknown>(type[TABLES[kind]], member) !== undefined,
    get: (member) => {
      type.check?.(target);
      const get = own(type.properties, member)?.get;
      if (get === undefined) throw new UnsimulatedError(named(member));
      return get(target);
    },
    set: (member, value) => {
      type.check?.(target);
      const set = own(type.properties, member)?.set;
      if (set === undefined) throw new UnsimulatedError(`setting ${named(member)}`);
      set(target, value);
    },
    navigate: (member) => {
      type.check?.(target);
      const navigate = own(type.navigation, member);
      if (navigate === undefined) throw new UnsimulatedError(named(member));
      return navigate(target);
    },
    call: (member, args) => {
      type.check?.(target);
      const method = own(type.queries, member) ?? own(type.commands, member);
      if (method === undefined) throw new UnsimulatedError(`${named(member)}()`);
      return method(target, args);
    },
    items: () => {
      type.check?.(target);
      if (type.items === undefined) throw new UnsimulatedError(named('items'));
      return type.items(target);
    },
    item: (key) => {
      type.check?.(target);
      if (type.item === undefined) throw new UnsimulatedError(named('getItem()'));
      return type.item(target, key);
    },
  };
  hostObjects.add(bound);
  return bound;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && hostObjects.has(value);
}
