import type { HostEvent } from './events/host-event';
import type { HostRequest, HostResponse } from './messages';

/** Answers one request of the client, as Excel does: a batch of actions in, their results or an error out. */
export type Execute = (request: HostRequest) => Promise<HostResponse>;

/** Brings the client what it registered handlers for; returns how to stop. */
export type ListenToEvents = (listener: (events: readonly HostEvent[]) => void) => () => void;

/**
 * The undocumented, untyped seams of the client: where a session of another kind can be put (the class that all sessions extend), and
 * where its own tests say that events can come and let them come.
 */
interface SessionSeam {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

/** Of the messages that a host sends, those about events; and what they are about when it is the whole workbook. */
const EVENT_MESSAGES = 65_536;
const WORKBOOK = 'Workbook';

/** What the client hands to a session's request executor; the body is JSON that it would send to Excel as text. */
interface RequestMessage {
  readonly Body: unknown;
}

/**
 * Lets the real Office.js client talk to `execute` instead of to Excel. Everything above the seam (load before read, null objects,
 * argument shapes, batching) stays Microsoft's own code.
 * Handlers that the client has registered with another host before are let go.
 * @param officeExtension the global `OfficeExtension` of the page, or of the iframe, that has loaded the client
 * @param listen lets the client hear of events; without it there are none
 * @returns how to stop listening
 * @throws Error when this version of the client has no such seam
 */
export function connectOfficeClient(
  officeExtension: object,
  execute: Execute,
  listen: ListenToEvents = () => () => undefined,
): () => void {
  if (!hasSessionSeam(officeExtension))
    throw new Error('This Office.js client has no SessionBase to override');
  class SimulatedSession extends officeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (
          _customData: string,
          flags: number,
          message: RequestMessage,
        ): Promise<object> => {
          const response = await execute({ body: JSON.stringify(message.Body), flags });
          return {
            HttpStatusCode: response.status,
            ErrorCode: response.errorCode,
            ErrorMessage: response.errorMessage,
            Headers: {},
            Body: response.body === null ? null : JSON.parse(response.body),
          };
        },
      };
    }
  }
  officeExtension.SessionBase._overrideSession = new SimulatedSession();
  officeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  officeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return listen((events) => {
    const entries = events.map(({ event, details }) => ({
      messageCategory: EVENT_MESSAGES,
      messageType: event,
      targetId: WORKBOOK,
      message: JSON.stringify(details),
    }));
    officeExtension._testTriggerRichApiMessageEvent({ entries });
  });
}

function hasSessionSeam(officeExtension: object): officeExtension is SessionSeam {
  return (
    'SessionBase' in officeExtension &&
    typeof officeExtension.SessionBase === 'function' &&
    'GenericEventRegistration' in officeExtension &&
    '_testSetRichApiMessageReadyImpl' in officeExtension &&
    '_testTriggerRichApiMessageEvent' in officeExtension
  );
}
