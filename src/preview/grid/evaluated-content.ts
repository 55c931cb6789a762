import type { Model } from '@odoo/o-spreadsheet';
import type { CellContent } from '../simulation/state/cell-state';

/** Errors that Excel has; the grid has others of its own, and leaves the last sign of some away. */
const ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#REF': '#REF!',
  '#REF!': '#REF!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#N/A': '#N/A',
};

/** What the grid calculates for a cell; nothing at all is 0, as Excel shows a formula that refers to an empty cell. */
export function evaluatedContent(model: Model, sheetId: string, row: number, column: number): CellContent {
  const { type, value } = model.getters.getEvaluatedCell({ sheetId, row, col: column });
  if (type === 'error') return { kind: 'error', error: ERRORS[String(value)] ?? '#VALUE!' };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return { kind: 'text', text: value };
    case 'object':
      return { kind: 'number', value: 0 };
  }
}
