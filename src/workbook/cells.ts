import { cellText } from './cell-text';
import type { LookName } from './looks';
import type { CellModel } from './model';

/** A cell with a literal text, as `cellText` lets it; nothing for an empty text. */
export function textCell(text: string, style: LookName): CellModel {
  const clean = cellText(text);
  return clean === '' ? { style } : { content: { kind: 'text', text: clean }, style };
}

/** A cell with a number; nothing where there is none. */
export function numberCell(value: number | undefined, style: LookName): CellModel {
  return value === undefined ? { style } : { content: { kind: 'number', value }, style };
}

/** A cell with a formula, en-US and without the equals sign; `shows` is a text that it shows at first and that may wrap. */
export function formulaCell(formula: string, style: LookName, shows = ''): CellModel {
  return { content: { kind: 'formula', formula, ...(shows !== '' && { shows }) }, style };
}

/** An empty cell with a look. */
export function emptyCell(style: LookName): CellModel {
  return { style };
}
