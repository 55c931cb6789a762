// `npm start`: the pane beside a simulated Excel, for people without Excel. Plain http on this machine only.
import process from 'node:process';
import { parseArgs } from 'node:util';
import open from 'open';
import { serveDevelopmentBuild } from './dev-server.mjs';

const { port, open: openBrowser } = readOptions();
console.log('Building the preview …');
const address = await serveDevelopmentBuild({ port, devMiddleware: { index: 'preview.html' } });
console.log(`\n  Biblioteka Strategii: ${address}\n\n  Ctrl+C stops it.\n`);
if (openBrowser && hasScreen()) {
  const browser = await open(address);
  browser.on('error', () => console.log('No browser could be opened; open the address above yourself.'));
}

/** @returns {{ port: number | 'auto', open: boolean }} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    return { port: values.port === undefined ? 'auto' : Number(values.port), open: !values['no-open'] };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--port NUMBER] [--no-open]`);
    process.exit(2);
  }
}

/** A screen to show a browser on: not in continuous integration, not in a terminal of a bare server. */
function hasScreen() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
