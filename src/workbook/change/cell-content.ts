import { cellText } from '../cell-text';
import type { CellContent } from '../model';
import type { CellSnapshot } from '../reading/workbook-snapshot';

/** What a cell that was read holds; undefined for an empty one. An error that was typed is its own formula. */
export function contentOf({ value, formula }: CellSnapshot): CellContent | undefined {
  if (formula !== undefined) return { kind: 'formula', formula: formula.replace(/^=/, '') };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'object') return { kind: 'formula', formula: value.error };
  return textContent(value ?? '');
}

/** A text as a cell holds it; undefined for an empty one. */
export function textContent(text: string): CellContent | undefined {
  const clean = cellText(text);
  return clean === '' ? undefined : { kind: 'text', text: clean };
}

/** Whether two cells hold the same, whatever a formula shows. */
export function sameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return contentKey(one) === contentKey(other);
}

function contentKey(content: CellContent | undefined): string {
  if (content === undefined) return '';
  const { kind } = content;
  if (kind === 'text') return `text ${content.text}`;
  return kind === 'formula' ? `formula ${content.formula}` : `${kind} ${content.value}`;
}
