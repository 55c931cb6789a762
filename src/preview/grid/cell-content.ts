import type { CellModel } from '../../workbook/model';
import { LINK_TO_NOWHERE } from './cell-link';
import { isTextFormat } from './number-format';

/**
 * What the grid keeps of a cell: one text, read the way a typed entry is. `content` begins with "=" for a formula and
 * with an apostrophe for a text that would otherwise become a number, a date or a formula; `literal` says that the
 * apostrophe is there, with which the grid must not format the cell as text (it would show it).
 */
export interface GridContent {
  readonly content: string;
  readonly literal: boolean;
}

/**
 * A cell's content as the grid takes it.
 * @param numberFormat the cell's format in the grid: a text cell shows what it holds as it is
 * @param link the address of the cell's link, which the grid writes around the text
 */
export function gridContent(
  cell: CellModel,
  numberFormat: string | undefined,
  formula: (formula: string) => string,
  link: string | undefined,
): GridContent | undefined {
  const { content } = cell;
  switch (content?.kind) {
    case undefined:
      return undefined;
    case 'formula':
      return { content: `=${formula(content.formula)}`, literal: false };
    case 'number':
      return { content: String(content.value), literal: false };
    case 'boolean':
      return { content: content.value ? 'TRUE' : 'FALSE', literal: false };
    case 'text':
      return content.text === '' ? undefined : gridText(content.text, numberFormat, link);
  }
}

function gridText(text: string, numberFormat: string | undefined, link: string | undefined): GridContent {
  const target = LINE_BREAK.test(text)
    ? undefined
    : (link ?? (LINK_SYNTAX.test(text) ? LINK_TO_NOWHERE : undefined));
  if (target !== undefined) {
    const label = mayBeMisread(text) ? `'${text}` : text;
    return { content: `[${label}](${target})`, literal: false };
  }
  const literal = isTextFormat(numberFormat) ? /^[=']/.test(text) : mayBeMisread(text);
  return { content: literal ? `'${text}` : text, literal };
}

/** The grid writes a link into the text itself; a link's text has one line. */
const LINK_SYNTAX = /^\[.+\]\(.+\)$/;
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/**
 * Texts that, outside of a text cell, the grid may take for a number, a date, a truth value, an error, a formula or a
 * quoted text. Too many apostrophes do no harm.
 */
function mayBeMisread(text: string): boolean {
  return /^\s*[-+(.,$€%]?\s*[\d.,]/.test(text) || /^(true|false|[-+='#].*)$/is.test(text);
}
