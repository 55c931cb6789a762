import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { checkAllowed } from '../rules/protection';
import { changedFormat } from '../state/cell-format';
import { spread } from './enter-content';
import type { SheetRange } from './sheet-range';
import { writeCells } from './write-cells';

/**
 * Sets number formats, en-US, one for all cells or one for each; null leaves a cell, "" is General (excel-add-ins-blank-null-values.md).
 * A cell keeps what it holds: a number stays a number in a cell that becomes a text cell.
 */
export function setNumberFormats(range: SheetRange, value: unknown): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  const formatAt = spread(range, value);
  const cells = range.matrix((cell, row, column) => {
    const given = formatAt(row, column);
    if (given === null || given === undefined) return cell;
    const numberFormat = checked(textValue(given, 'numberFormat')) || 'General';
    return { ...cell, format: changedFormat(cell.format, { numberFormat }) };
  });
  writeCells(range, cells);
}

/** At most 255 characters and four parts, texts in it closed; letters that mean nothing are not checked. */
function checked(format: string): string {
  const isClosed = (format.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 0;
  const parts = format.replace(/"[^"]*"|\\./g, '').split(';').length;
  return isClosed && parts <= 4 && format.length <= 255
    ? format
    : refuse('InvalidArgument', `“${format}” is no number format.`);
}
