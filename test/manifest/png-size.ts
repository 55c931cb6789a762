import { readFileSync } from 'node:fs';

const SIGNATURE = '89504e470d0a1a0a';

/**
 * Width and height in pixels as the header of a PNG file says them (PNG specification, 11.2.1 IHDR).
 * @throws Error when the file is no PNG.
 */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
