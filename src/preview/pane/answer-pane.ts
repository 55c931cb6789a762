import type { Execute } from '../simulation/connect-office-client';
import { PANE_CONNECTED, type PaneAnswer, type PaneRequest } from './pane-channel';

/**
 * Answers the Office.js client in a frame of this page. The frame may load anew: each load brings a port of its own.
 * @returns how to stop.
 */
export function answerPane(frame: HTMLIFrameElement, execute: Execute): () => void {
  const stopped = new AbortController();
  const listen = ({ data, origin, source, ports: [port] }: MessageEvent<unknown>): void => {
    if (data !== PANE_CONNECTED || origin !== location.origin || source !== frame.contentWindow) return;
    if (port === undefined) return;
    const answer = ({ data: { id, request } }: MessageEvent<PaneRequest>): void => {
      execute(request).then(
        (response) => port.postMessage({ id, kind: 'answered', response } satisfies PaneAnswer),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          port.postMessage({ id, kind: 'failed', message } satisfies PaneAnswer);
        },
      );
    };
    port.addEventListener('message', answer, { signal: stopped.signal });
    port.start();
  };
  window.addEventListener('message', listen, { signal: stopped.signal });
  return () => stopped.abort();
}
