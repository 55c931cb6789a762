import { formatMessage } from '../strategy/language';
import type { Strategy } from '../strategy/strategy';
import type { Messages } from './messages/messages';

/** "2014–2024", "do 2028", or nothing where the document names no years. */
export function describeHorizon({ horizon }: Strategy, messages: Messages): string {
  if (horizon === undefined) return '';
  const { from, to } = horizon;
  return from === undefined ? formatMessage(messages.horizonTo, { to }) : `${from}–${to}`;
}

/** What the document's source says of its being in force. */
export function describeStatus({ status }: Strategy, messages: Messages): string {
  return status.kind === 'superseded'
    ? formatMessage(messages.statusSuperseded, {
        on: status.on,
        resolution: status.resolution,
        successor: status.successor,
      })
    : messages.statusUnstated;
}
