// Installs the project's packages when they are not there or are not those of package-lock.json, so that `npm start` and
// `npm test` work right after a clone. Runs before anything is installed, hence plain Node and nothing else.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;

const project = new URL('../', import.meta.url);
const nodeVersion = Number(process.versions.node.split('.')[0]);
if (nodeVersion < OLDEST_NODE) {
  console.error(`This project needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}.`);
  process.exit(1);
}
if (!isInstalled()) install();

/** Whether each package that package-lock.json demands on every platform is installed in that very version. */
function isInstalled() {
  const wanted = JSON.parse(readFileSync(new URL('package-lock.json', project), 'utf8')).packages;
  let installed;
  try {
    installed = JSON.parse(
      readFileSync(new URL('node_modules/.package-lock.json', project), 'utf8'),
    ).packages;
  } catch {
    return false; // no node_modules, or an installation that was broken off
  }
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function install() {
  console.log('Installing the packages of package-lock.json; this takes a minute or two …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: fileURLToPath(project), stdio: 'inherit' };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (error) console.error(`npm could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
