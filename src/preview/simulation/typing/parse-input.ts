import type { CellContent } from '../state/cell-state';
import type { LocaleName } from './locale';

/** What Excel makes of a text that is put into a cell; a number format where the text suggests one. */
export interface ParsedInput {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export function parseInput(text: string, _locale: LocaleName, cellFormat: string): ParsedInput {
  if (text === '') return { content: { kind: 'empty' } };
  if (text.startsWith("'")) return { content: { kind: 'text', text: text.slice(1) } };
  if (cellFormat === '@') return { content: { kind: 'text', text } };
  if (text.startsWith('=')) return { content: { kind: 'formula', formula: text } };
  return { content: { kind: 'text', text } };
}
