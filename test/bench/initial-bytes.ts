import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of the scripts and styles that a page names, each compressed as a server would; Office.js is not one of them. */
export async function initialBytes(page: string): Promise<number> {
  const html = await readFile(page, 'utf8');
  const files = [...html.matchAll(/(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g)]
    .map(([, file = '']) => file)
    .filter((file) => !file.includes('://'));
  if (files.length === 0) throw new Error(`${page} names no scripts`);
  const contents = await Promise.all(files.map((file) => readFile(path.join(path.dirname(page), file))));
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
}
