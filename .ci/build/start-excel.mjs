// `npm run start:excel`: serves the add-in over https at the address of manifest.xml and side-loads it into desktop Excel.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serveDevelopmentBuild } from './dev-server.mjs';

/**
 * Microsoft's side-loading tool, fetched when it is needed: with what it depends on it is 300 MB, too much for everyone
 * who only wants the preview. Version 2.3.3 is the newest line that can be installed completely (docs/dependencies.md).
 */
const SIDE_LOADER = 'office-addin-dev-settings@2.3.3';
const PORT = 3000; // of the addresses in manifest.xml

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error(
    'Desktop Excel runs on Windows and Mac. For Excel on the web see README.md; `npm start` needs no Excel.',
  );
  process.exit(1);
}

const { ca, key, cert } = await getHttpsServerOptions();
await serveDevelopmentBuild({ port: PORT, server: { type: 'https', options: { ca, key, cert } } });
console.log('The add-in is served. Side-loading it into Excel …');
const { status } = spawnSync(
  'npx',
  ['--yes', SIDE_LOADER, 'sideload', 'manifest.xml', 'desktop', '--app', 'excel'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (status !== 0) {
  console.error(
    'Excel could not be started with the add-in. The server goes on: load manifest.xml by hand (README.md).',
  );
}
console.log('Ctrl+C stops the server; then Excel cannot open the pane any more.');
