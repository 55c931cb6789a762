import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { problem, type CliProblem } from './problem';

/**
 * Writes a file whole or not at all: first under a name of its own in the same folder, then by renaming, which replaces an
 * existing file at once. Nothing is left behind when it fails.
 * @returns what stands in the way, nothing when the file is written.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<CliProblem | undefined> {
  const neighbour = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    if (await isFolder(file)) return problem('isFolder', { file });
    await writeFile(neighbour, bytes, { flag: 'wx' });
    await rename(neighbour, file);
    return undefined;
  } catch (error) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    return writeProblem(file, error);
  }
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}

/** Node's error codes (https://nodejs.org/api/errors.html#common-system-errors) as far as a person can act on them. */
function writeProblem(file: string, error: unknown): CliProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('noFolder', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return problem('notAllowed', { file });
    case 'ENOSPC':
      return problem('diskFull', { file });
    default:
      if (typeof code !== 'string') throw error;
      return problem('cannotWrite', { file, reason: code });
  }
}
