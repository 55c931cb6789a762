import { spawn } from 'node:child_process';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';

/** What the built pages are made of. */
const SOURCES = [
  'src',
  'assets',
  '.ci/build',
  'docs',
  'manifest.xml',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
/** Says when dist/ was built: webpack leaves unchanged files as they are, so their dates say nothing. */
const STAMP = 'dist/.built';

/**
 * Builds dist/ when it is missing or older than what it is made of; otherwise does nothing.
 * @param onBuild told before a build begins, which takes a while
 * @throws Error with webpack's output when it does not build.
 */
export async function buildPagesIfStale(
  projectDirectory: string,
  onBuild: () => void = () => undefined,
): Promise<void> {
  const dates = await Promise.all(SOURCES.map((source) => newestChange(path.join(projectDirectory, source))));
  const stamp = path.join(projectDirectory, STAMP);
  const builtAt = await changedAt(stamp);
  if (builtAt !== undefined && builtAt > Math.max(...dates)) return;
  onBuild();
  const startedAt = new Date();
  await runWebpack(projectDirectory);
  await writeFile(stamp, '');
  // What is changed while webpack runs is newer than the pages.
  await utimes(stamp, startedAt, startedAt);
}

/** The newest date of a file, or of a folder and all that is in it: a deleted file changes its folder's date. */
async function newestChange(file: string): Promise<number> {
  const own = await changedAt(file);
  if (own === undefined) return 0;
  const entries = await readdir(file, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOTDIR') return [];
    throw error;
  });
  const dates = await Promise.all(
    entries.map(async (entry) => (await changedAt(path.join(entry.parentPath, entry.name))) ?? 0),
  );
  return Math.max(own, ...dates);
}

async function changedAt(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  return stats?.mtimeMs;
}

function runWebpack(projectDirectory: string): Promise<void> {
  const cli = path.join(projectDirectory, 'node_modules/webpack-cli/bin/cli.js');
  return new Promise((resolve, reject) => {
    const webpack = spawn(process.execPath, [cli, '--mode', 'production'], { cwd: projectDirectory });
    let output = '';
    webpack.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    webpack.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    webpack.on('error', reject);
    webpack.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ended with code ${code}:\n${output}`));
    });
  });
}
