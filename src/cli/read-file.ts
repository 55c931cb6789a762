import { readFile } from 'node:fs/promises';
import { failure, success, type Result } from '../strategy/result';
import { problem, type CliProblem } from './problem';

/** The bytes of a file, or what stands in the way of reading it. `file` is what the person typed. */
export async function readWhole(path: string, file: string): Promise<Result<Uint8Array, CliProblem>> {
  try {
    return success(await readFile(path));
  } catch (error) {
    return failure(readProblem(file, error));
  }
}

/** Node's error codes (https://nodejs.org/api/errors.html#common-system-errors) as far as a person can act on them. */
function readProblem(file: string, error: unknown): CliProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('noFile', { file });
    case 'EISDIR':
      return problem('folderRead', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return problem('notReadable', { file });
    default:
      if (typeof code !== 'string') throw error;
      return problem('cannotRead', { file, reason: code });
  }
}
