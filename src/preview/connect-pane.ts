import { LANGUAGE_PARAMETER, PANE_CONNECTED, type PaneMessage, type PaneRequest } from './pane/pane-channel';
import { simulatedOffice } from './pane/simulated-office';
import { connectOfficeClient } from './simulation/connect-office-client';
import type { HostEvent } from './simulation/events/host-event';
import type { HostResponse } from './simulation/messages';

/**
 * Runs in the preview's frame before the pane does: the page has loaded the real Office.js client, and this gives it the
 * simulated Excel of the page around it for a host.
 */
const { port1: toHost, port2: forHost } = new MessageChannel();
const waiting = new Map<
  number,
  { resolve: (response: HostResponse) => void; reject: (error: Error) => void }
>();
let lastId = 0;

let tell: (events: readonly HostEvent[]) => void = () => undefined;

toHost.addEventListener('message', ({ data }: MessageEvent<PaneMessage>) => {
  if (data.kind === 'events') return tell(data.events);
  const request = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.kind === 'answered') request?.resolve(data.response);
  else request?.reject(new Error(data.message));
});
toHost.start();

connectOfficeClient(
  OfficeExtension,
  (request) => {
    lastId += 1;
    const id = lastId;
    toHost.postMessage({ id, request } satisfies PaneRequest);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  },
  (listener) => {
    tell = listener;
    return () => {
      tell = () => undefined;
    };
  },
);

const language = new URLSearchParams(location.search).get(LANGUAGE_PARAMETER) ?? 'pl-PL';
// The client's own Office has no host to be ready, and its context cannot be set.
Object.assign(globalThis, { Office: simulatedOffice(language) });

window.parent.postMessage(PANE_CONNECTED, location.origin, [forHost]);
