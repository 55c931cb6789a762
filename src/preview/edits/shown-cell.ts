import type { Model } from '@odoo/o-spreadsheet';

type Getters = Model['getters'];
/** A cell of the grid. */
export type GridCell = ReturnType<Getters['getCells']>[number];
/** Its look in the grid's words. */
export type GridLook = NonNullable<GridCell['style']>;

/** What the grid holds of a cell: its content as the grid writes it, its number format and its look. */
export interface ShownCell {
  /** A formula begins with "="; a link is "[text](address)". */
  readonly content: string;
  /** What a content that is no formula is read as; null for an empty cell. */
  readonly value: number | boolean | string | null;
  readonly format: string | undefined;
  readonly look: GridLook;
}

export function shownCell(cell: GridCell, getters: Getters): ShownCell {
  const { format, style: look = {} } = cell;
  return cell.isFormula
    ? { content: cell.compiledFormula.toFormulaString(getters), value: null, format, look }
    : { content: cell.content, value: cell.parsedValue, format, look };
}

/** Two cells look the same exactly when their keys are equal. */
export function lookKey({ format, look }: Pick<ShownCell, 'format' | 'look'>): string {
  const settings = Object.entries(look).filter(([, value]) => value !== undefined && value !== false);
  return JSON.stringify([format ?? '', settings.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
