import { STANDARD_FORMAT, type CellFormat } from './cell-format';

/** What a cell holds; a formula is en-US and begins with its equals sign, an error is what a person typed ("#N/A"). */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

export interface CellState {
  readonly content: CellContent;
  readonly format: CellFormat;
}

export const EMPTY_CONTENT: CellContent = { kind: 'empty' };
export const EMPTY_CELL: CellState = { content: EMPTY_CONTENT, format: STANDARD_FORMAT };
