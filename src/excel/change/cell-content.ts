import type { CellContent } from '../../workbook/model';
import { literalEntry } from '../apply/literal-entry';

/** What `Range.formulas` says of a cell, and takes for it: a formula with its equals sign, else the value; nothing is "". */
export type PlainCell = string | number | boolean;

/** Excel's error values as Office.js spells them (`Excel.ErrorCellValueType` and older ones), when typed in as they are. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|EXTERNAL!|PYTHON!)$/;

/**
 * What a cell holds; an error that was typed is its own formula.
 * @param formula what `Range.formulas` says of it
 * @param value what `Range.values` says of it, where that was read: a text that begins with an equals sign is its own value
 */
export function contentOf(formula: unknown, value?: unknown): CellContent | undefined {
  switch (typeof formula) {
    case 'number':
      return { kind: 'number', value: formula };
    case 'boolean':
      return { kind: 'boolean', value: formula };
    case 'string':
      if (formula === '') return undefined;
      if (ERROR.test(formula)) return { kind: 'formula', formula };
      return looksLikeFormula(formula) && value !== formula
        ? { kind: 'formula', formula: formula.slice(1) }
        : { kind: 'text', text: formula };
    default:
      throw new Error(`Excel says of a cell: ${String(formula)}`);
  }
}

/** What `Range.formulas` says of a cell with that content. */
export function plainCell(content: CellContent | undefined): PlainCell {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
      return ERROR.test(content.formula) ? content.formula : `=${content.formula}`;
    case undefined:
      return '';
  }
}

/** What has to be entered into a cell, of a format other than text, so that it holds that content (see `literalEntry`). */
export function entryOf(content: CellContent | undefined): PlainCell {
  return content?.kind === 'text' ? literalEntry(content.text) : plainCell(content);
}

/** Whether what `Range.formulas` says of a cell may be a formula. */
export function looksLikeFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}
