import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { errorCode } from './error-code';

/** A folder that the server lends under a path, and the file that stands for the path itself. */
export interface Mount {
  /** Begins and ends with a slash, "/" or "/office-js/". */
  readonly url: string;
  readonly directory: string;
  readonly index?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * An http server of files, not yet listening. The mount with the longest fitting path answers; a file of another type
 * than the ones above, a hidden file, one outside its folder or one that is not there is "404 Not Found". Nothing is
 * cached, so that a rebuilt page shows at once.
 */
export function createStaticServer(mounts: readonly Mount[]): Server {
  const byLength = mounts.toSorted((a, b) => b.url.length - a.url.length);
  return createServer((request, response) => {
    answer(byLength, request, response).catch((cause: unknown) => {
      response.destroy(new Error(`Could not answer ${request.url ?? ''}`, { cause }));
    });
  });
}

async function answer(
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(mounts, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly type: string;
}

async function findFile(mounts: readonly Mount[], address: string): Promise<FoundFile | undefined> {
  const url = decodedPath(address);
  const mount = url === undefined ? undefined : mounts.find((candidate) => url.startsWith(candidate.url));
  if (url === undefined || mount === undefined) return undefined;
  const relative = url.slice(mount.url.length) || (mount.index ?? '');
  const type = CONTENT_TYPES[path.extname(relative).toLowerCase()];
  if (type === undefined || relative.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const root = await realpath(mount.directory);
    const found = await realpath(path.join(root, relative));
    if (!found.startsWith(root + path.sep)) return undefined;
    const { size, ...file } = await stat(found).then((stats) => ({
      size: stats.size,
      isFile: stats.isFile(),
    }));
    return file.isFile ? { path: found, size, type } : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String(errorCode(error)))) return undefined;
    throw error;
  }
}

/** The path of a request's address without its query; undefined when it is no address or could mean another path. */
function decodedPath(address: string): string | undefined {
  try {
    const url = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    return /[\\\0]/.test(url) ? undefined : url;
  } catch {
    return undefined;
  }
}
