import type { HostRequest, HostResponse } from './messages';

/** Answers one request of the client, as Excel does: a batch of actions in, their results or an error out. */
export type Execute = (request: HostRequest) => Promise<HostResponse>;

/** The undocumented, untyped seam of the client at which a session of another kind can be put (the class that all sessions extend). */
interface SessionSeam {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
}

/** What the client hands to a session's request executor; the body is JSON that it would send to Excel as text. */
interface RequestMessage {
  readonly Body: unknown;
}

/**
 * Lets the real Office.js client talk to `execute` instead of to Excel. Everything above the seam (load before read, null objects,
 * argument shapes, batching) stays Microsoft's own code.
 * @param officeExtension the global `OfficeExtension` of the page, or of the iframe, that has loaded the client
 * @throws Error when this version of the client has no such seam
 */
export function connectOfficeClient(officeExtension: object, execute: Execute): void {
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
}

function hasSessionSeam(officeExtension: object): officeExtension is SessionSeam {
  return 'SessionBase' in officeExtension && typeof officeExtension.SessionBase === 'function';
}
