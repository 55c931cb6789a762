import type { Query } from '../host-object';
import { EVENT, type EventNumber, type HostEvent } from './host-event';

type Listener = (events: readonly HostEvent[]) => void;

/** For which events the client has handlers, and who brings it the news. */
export interface EventRegistrations {
  readonly size: number;
  add(event: EventNumber): void;
  delete(event: EventNumber): void;
  /** Tells the listeners what the client wants to hear of. */
  tell(events: readonly HostEvent[]): void;
  listen(listener: Listener): () => void;
}

export function eventRegistrations(): EventRegistrations {
  const registered = new Set<EventNumber>();
  const listeners = new Set<Listener>();
  return {
    get size() {
      return registered.size;
    },
    add: (event) => registered.add(event),
    delete: (event) => registered.delete(event),
    tell: (events) => {
      const wanted = events.filter(({ event }) => registered.has(event));
      if (wanted.length === 0) return;
      for (const listener of listeners) listener(wanted);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The members by which the client registers its first handler of an event and takes back its last, with the public member. */
const MEMBERS = {
  _RegisterAddedEvent: 'added',
  _RegisterDataChangedEvent: 'changed',
  _RegisterDeletedEvent: 'deleted',
  _UnregisterAddedEvent: 'added',
  _UnregisterDataChangedEvent: 'changed',
  _UnregisterDeletedEvent: 'deleted',
} as const;

/** The public member that a registration is for: "_RegisterAddedEvent" → "onAdded". */
export function eventMember(wireName: string): string | undefined {
  const found = Object.entries(MEMBERS).find(([member]) => member === wireName);
  return found === undefined ? undefined : `on${found[1].charAt(0).toUpperCase()}${found[1].slice(1)}`;
}

const EVENTS = {
  worksheet: {
    added: EVENT.worksheetAdded,
    changed: EVENT.worksheetChanged,
    deleted: EVENT.worksheetDeleted,
  },
  table: { added: EVENT.tableAdded, changed: EVENT.tableChanged, deleted: EVENT.tableDeleted },
} as const;

/** The members of a collection for the whole workbook that register handlers. */
export function eventQueries<Target>(
  kind: keyof typeof EVENTS,
  registrationsOf: (target: Target) => EventRegistrations,
): Readonly<Record<string, Query<Target>>> {
  return Object.fromEntries(
    Object.entries(MEMBERS).map(([member, what]) => [
      // As `apiName` makes it of the name in a request.
      member,
      (target: Target) => {
        const registrations = registrationsOf(target);
        const event = EVENTS[kind][what];
        if (member.startsWith('_Register')) registrations.add(event);
        else registrations.delete(event);
      },
    ]),
  );
}
