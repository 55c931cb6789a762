import type { HostEvent } from '../simulation/events/host-event';
import type { HostRequest, HostResponse } from '../simulation/messages';

/**
 * What the pane's page and the page around it say to each other. The pane offers a port once it has loaded; over the port
 * go the client's requests and the answers of the simulated Excel.
 */
export const PANE_CONNECTED = 'pane-connected';

export interface PaneRequest {
  readonly id: number;
  readonly request: HostRequest;
}

/** What comes back: an answer to each request, and events that the client has handlers for, whenever they happen. */
export type PaneMessage = PaneAnswer | { readonly kind: 'events'; readonly events: readonly HostEvent[] };

export type PaneAnswer =
  | { readonly id: number; readonly kind: 'answered'; readonly response: HostResponse }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** Query parameter of the pane's page: Office's display language, "pl-PL" or "en-US". */
export const LANGUAGE_PARAMETER = 'language';
