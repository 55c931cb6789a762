import { UnsimulatedError } from '../host-error';
import { translateFormula } from '../formula/translate-formula';
import { checkUnlocked } from '../rules/protection';
import { writeContents } from './enter-content';
import { rangeValue, type SheetRange } from './sheet-range';

/**
 * `Range.copyFrom` of one cell's formula, as "Paste formulas" fills a range with it: relative rows move along, looks stay (type
 * declarations; "if the destination range is an exact multiple greater … the source content is replicated"). Of all that can be
 * copied only this is simulated: a formula, within its column.
 */
export function copyCells(range: SheetRange, [source, copyType, ...options]: readonly unknown[]): void {
  if (copyType !== 'Formulas' || options.some((option) => option !== undefined && option !== null))
    throw new UnsimulatedError('Range.copyFrom() of anything but formulas');
  const from = rangeValue(source, 'sourceRange');
  const { content } = from.cell(0, 0);
  if (from.area.rowCount !== 1 || from.area.columnCount !== 1 || content.kind !== 'formula')
    throw new UnsimulatedError('Range.copyFrom() of anything but one formula');
  if (from.sheet !== range.sheet || from.area.column !== range.area.column || range.area.columnCount !== 1)
    throw new UnsimulatedError('Range.copyFrom() into another column');
  checkUnlocked(range.sheet, range.area);
  const cells = range.matrix((cell, row) => {
    const rows = range.area.row + row - from.area.row;
    return {
      ...cell,
      content: { kind: 'formula' as const, formula: translateFormula(content.formula, rows) },
    };
  });
  writeContents(range, cells);
}
