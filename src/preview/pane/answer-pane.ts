import type { Execute, ListenToEvents } from '../simulation/connect-office-client';
import { PANE_CONNECTED, type PaneMessage, type PaneRequest } from './pane-channel';

/**
 * Answers the Office.js client in a frame of this page, and tells it of events. The frame may load anew: each load brings a port of its own,
 * and only the last one is told.
 * @returns how to stop.
 */
export function answerPane(frame: HTMLIFrameElement, execute: Execute, listen: ListenToEvents): () => void {
  const stopped = new AbortController();
  let current: MessagePort | undefined;
  const stopListening = listen((events) =>
    current?.postMessage({ kind: 'events', events } satisfies PaneMessage),
  );
  const connect = ({ data, origin, source, ports: [port] }: MessageEvent<unknown>): void => {
    if (data !== PANE_CONNECTED || origin !== location.origin || source !== frame.contentWindow) return;
    if (port === undefined) return;
    const answer = ({ data: { id, request } }: MessageEvent<PaneRequest>): void => {
      execute(request).then(
        (response) => port.postMessage({ id, kind: 'answered', response } satisfies PaneMessage),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          port.postMessage({ id, kind: 'failed', message } satisfies PaneMessage);
        },
      );
    };
    port.addEventListener('message', answer, { signal: stopped.signal });
    port.start();
    current = port;
  };
  window.addEventListener('message', connect, { signal: stopped.signal });
  return () => {
    stopListening();
    stopped.abort();
  };
}
