import type { CellValue } from '../../strategy/cell-value';
import type { CellSnapshot } from '../../workbook/reading/workbook-snapshot';

/** Excel's error values as the API spells them in every language (Excel.CellValueType, typings of Office.js). */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
]);

const EMPTY: CellSnapshot = { value: undefined };

/**
 * A cell by what `Range.formulas` says of it. What a formula shows is not in there; a text that begins with an equals sign looks like a
 * formula until its value is known.
 */
export function cellOfFormula(formula: unknown): CellSnapshot {
  if (formula === '') return EMPTY;
  if (typeof formula === 'string' && formula.startsWith('=')) return { value: undefined, formula };
  return { value: cellValue(formula) };
}

/** A cell of which `Range.values` is known, too. */
export function cellOfValue({ formula }: CellSnapshot, value: unknown): CellSnapshot {
  const known = cellValue(value);
  return formula === undefined || formula === value ? { value: known } : { value: known, formula };
}

/** What `Range.values` says of a cell; nothing is "". */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string')
    return ERRORS.has(value) ? { error: value } : value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
