import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the project keeps its copies of the source documents. */
export const SOURCES = join(__dirname, '../../src/library/sources');

export const DOCUMENTS = join(__dirname, '../../src/library/documents');

export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A source document's words, white space folded. */
export function readSource(file: string): string {
  return fold(readFileSync(join(SOURCES, file), 'utf8'));
}
