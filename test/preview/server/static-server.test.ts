import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { listen } from '../../../src/preview/server/listen';
import { createStaticServer } from '../../../src/preview/server/static-server';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'static-server-'));
  await mkdir(path.join(folder, 'dist/nested'), { recursive: true });
  await mkdir(path.join(folder, 'office'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'dist-other.txt'), 'secret');
  await writeFile(path.join(folder, 'dist/preview.html'), '<p>ąę</p>');
  await writeFile(path.join(folder, 'dist/.hidden.txt'), 'hidden');
  await writeFile(path.join(folder, 'dist/program.exe'), 'unknown type');
  await writeFile(path.join(folder, 'dist/nested/cele ąę.js'), 'script');
  await writeFile(path.join(folder, 'office/excel.js'), 'office');
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'dist/link.txt'));
  server = createStaticServer([
    { url: '/', directory: path.join(folder, 'dist'), index: 'preview.html' },
    { url: '/office-js/', directory: path.join(folder, 'office') },
  ]);
  port = await listen(server, 0);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Unlike fetch, sends the path as it is written. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path: target, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the preview', () => {
  test('answers its address with the index page, as UTF-8 html that is not cached', async () => {
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<p>ąę</p>' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(Buffer.byteLength('<p>ąę</p>')));
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('finds files by encoded names, ignoring a query, and folders lent under a path of their own', async () => {
    const script = await ask(`/nested/${encodeURIComponent('cele ąę')}.js?version=1`);
    expect(script).toMatchObject({ status: 200, body: 'script' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(await ask('/office-js/excel.js')).toMatchObject({ status: 200, body: 'office' });
  });

  test('answers HEAD without a body', async () => {
    expect(await ask('/preview.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    ['a file outside the folder', '/../secret.txt'],
    ['… with the dots encoded', '/%2e%2e/secret.txt'],
    ['… with the slash encoded', '/..%2fsecret.txt'],
    ['… by backslashes', '/..%5csecret.txt'],
    ['… through another mount', '/office-js/../secret.txt'],
    ['… whose folder only begins like ours', '/../dist-other.txt'],
    ['… by a link inside the folder', '/link.txt'],
    ['a hidden file', '/.hidden.txt'],
    ['a file of an unknown type', '/program.exe'],
    ['a folder', '/nested/'],
    ['a file that is not there', '/none.js'],
    ['a name with a zero byte', '/preview.html%00.js'],
    ['a malformed address', '/%E0%A4%A.js'],
  ])('does not find %s', async (_what, target) => {
    const { status, body } = await ask(target);
    expect({ status, body }).toEqual({ status: 404, body: '404' });
  });

  test('refuses to be written to', async () => {
    const { status, headers } = await ask('/preview.html', 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('listening', () => {
  test('takes another port when the preferred one is in use, but not when one was asked for', async () => {
    const first = createStaticServer([]);
    const second = createStaticServer([]);
    const third = createStaticServer([]);
    try {
      const firstPort = await listen(first);
      const secondPort = await listen(second);
      expect(secondPort).not.toBe(firstPort);
      await expect(listen(third, secondPort)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    } finally {
      await Promise.all([first, second].map((open) => new Promise((resolve) => open.close(resolve))));
    }
  });
});
