import type { RangeModel } from '../../../workbook/model';
import { translateFormula } from '../formula/translate-formula';
import type { ConditionalFormatState } from './sheet-state';

/** A conditional format for other cells that it held for, or goes on to hold for: its condition is told for their first one. */
export function conditionalFormatAt(rule: ConditionalFormatState, range: RangeModel): ConditionalFormatState {
  const rows = range.row - rule.range.row;
  const columns = range.column - rule.range.column;
  return {
    ...rule,
    range,
    formula: rule.formula === '' ? '' : translateFormula(rule.formula, rows, columns),
  };
}
