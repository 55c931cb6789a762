import { UnsimulatedError } from '../host-error';
import type { CellContent, CellState } from '../state/cell-state';
import type { SheetRange } from './sheet-range';

/** A cell's value as `Range.values` reports it; an empty cell is "". */
export function cellValue(
  range: SheetRange,
  cell: CellState,
  rowOffset: number,
  columnOffset: number,
): unknown {
  return plainValue(computed(range, cell, rowOffset, columnOffset));
}

/** A cell's formula as `Range.formulas` reports it: the value where there is none. */
export function cellFormula(cell: CellState): unknown {
  return cell.content.kind === 'formula' ? cell.content.formula : plainValue(cell.content);
}

function computed(range: SheetRange, cell: CellState, rowOffset: number, columnOffset: number): CellContent {
  if (cell.content.kind !== 'formula') return cell.content;
  const { simulation, sheet, area } = range;
  if (simulation.calculate === undefined)
    throw new UnsimulatedError(`the value of the formula ${cell.content.formula}`);
  return simulation.calculate(simulation.workbook, sheet, area.row + rowOffset, area.column + columnOffset);
}

function plainValue(content: CellContent): unknown {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return content.error;
    case 'formula':
      return content.formula;
  }
}
