import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatMessage } from '../strategy/language';
import { messagesFor } from './messages/messages';
import { buildPagesIfStale } from './server/built-pages';
import { errorCode } from './server/error-code';
import { listen } from './server/listen';
import { previewMounts } from './server/preview-mounts';
import { createStaticServer } from './server/static-server';

/** The page itself can be switched; the terminal speaks its first language. */
const messages = messagesFor('pl').server;

/**
 * `npm start`: builds the pages where needed, serves the preview on this computer and opens the browser where there is
 * one. Options: --port NUMBER (0: any free one; without it 3000, or a free one when 3000 is taken), --no-open.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new Error(formatMessage(messages.badPort, { port: values.port ?? '' }));
  }
  const project = path.join(__dirname, '../..');
  await buildPagesIfStale(project, () => console.log(messages.building));
  const server = createStaticServer(previewMounts(project));
  const address = `http://localhost:${await listen(server, port).catch(sayPortTaken)}/`;
  console.log(formatMessage(messages.address, { address }));
  console.log(messages.stop);
  if (!values['no-open'] && hasBrowser()) await openBrowser(address);
}

function sayPortTaken(error: unknown): never {
  if (!['EADDRINUSE', 'EACCES'].includes(String(errorCode(error)))) throw error;
  throw new Error(messages.portTaken, { cause: error });
}

/** Whether there is a screen to show a browser on; BROWSER=none is the usual way to say no. */
function hasBrowser(): boolean {
  if (process.env.CI || process.env.BROWSER === 'none' || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Where no browser can be started the printed address is enough. */
async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  const browser = await open(address);
  browser.on('error', () => console.log(messages.noBrowser));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
