import { isCellLink, readCellLink } from '../grid/cell-link';
import { quotedSheetName } from '../../workbook/address';
import type { CellContent } from '../simulation/state/cell-state';
import type { HyperlinkState } from '../simulation/state/sheet-state';
import type { ShownCell } from './shown-cell';

/** What a person left in a cell of the grid, as the workbook keeps it. */
export interface TypedContent {
  readonly content: CellContent;
  readonly link?: HyperlinkState;
}

/**
 * Reads the grid's text of a cell.
 * @param numberFormat the cell's format in the workbook: in a text cell ("@") everything but a formula is a text
 * @param sheetName the name of the sheet with that identifier in the grid
 */
export function typedContent(
  shown: Pick<ShownCell, 'content' | 'value'>,
  numberFormat: string,
  sheetName: (id: string) => string | undefined,
): TypedContent {
  const { content } = shown;
  if (content === '') return { content: { kind: 'empty' } };
  if (content.startsWith('=')) return { content: { kind: 'formula', formula: content } };
  const link = /^\[(.+)\]\((.+)\)$/.exec(content);
  if (link !== null) {
    const [, label = '', url = ''] = link;
    const target = linkTarget(url, sheetName);
    const text = { kind: 'text', text: withoutApostrophe(label) } as const;
    return target === undefined ? { content: text } : { content: text, link: target };
  }
  if (content.startsWith("'")) return { content: { kind: 'text', text: withoutApostrophe(content) } };
  if (numberFormat === '@') return { content: { kind: 'text', text: content } };
  if (/^#(N\/A|REF!?|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(content)) {
    return { content: { kind: 'error', error: content === '#REF' ? '#REF!' : content } };
  }
  return { content: ofValue(shown.value) };
}

function ofValue(value: ShownCell['value']): CellContent {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return { kind: 'text', text: value };
    case 'object':
      return { kind: 'empty' };
  }
}

function withoutApostrophe(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function linkTarget(url: string, sheetName: (id: string) => string | undefined): HyperlinkState | undefined {
  if (!isCellLink(url)) return { address: url };
  const target = readCellLink(url);
  const name = target && sheetName(target.sheetId);
  return target === undefined || name === undefined
    ? undefined
    : { documentReference: `${quotedSheetName(name)}!${target.address}` };
}
