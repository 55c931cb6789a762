/** One request of the Office.js client, as it would go to Excel: the batch as JSON text, and the request's flags. */
export interface HostRequest {
  readonly body: string;
  readonly flags: number;
}

/**
 * The host's answer. A failure of the whole request (too large, host gone) has an `errorCode` and no body; the failure of one action
 * stands inside the body, together with the results of the actions before it.
 */
export interface HostResponse {
  readonly status: number;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly body: string | null;
}

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`: wait until the user has left the cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export function answered(body: object): HostResponse {
  return { status: 200, errorCode: '', errorMessage: '', body: JSON.stringify(body) };
}

export function refused(status: number, errorCode: string, errorMessage: string): HostResponse {
  return { status, errorCode, errorMessage, body: null };
}
