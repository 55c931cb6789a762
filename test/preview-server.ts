import type { Server } from 'node:http';
import path from 'node:path';
import { buildPagesIfStale } from '../src/preview/server/built-pages';
import { listen } from '../src/preview/server/listen';
import { previewMounts } from '../src/preview/server/preview-mounts';
import { createStaticServer } from '../src/preview/server/static-server';

const project = path.join(__dirname, '..');

/** The preview as `npm start` serves it, on a port of its own. */
export interface PreviewServer {
  /** With a closing slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds dist/ where it is older than the sources and serves the preview; allow it two minutes. */
export async function startPreview(): Promise<PreviewServer> {
  await buildPagesIfStale(project);
  const server: Server = createStaticServer(previewMounts(project));
  const address = `http://localhost:${await listen(server, 0)}/`;
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
