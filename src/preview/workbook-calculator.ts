import type { Model } from '@odoo/o-spreadsheet';
import { evaluatedContent } from './grid/evaluated-content';
import type { GridWorkbook } from './grid/grid-workbook';
import type { SpreadsheetLibrary } from './grid/spreadsheet-library';
import { UnsimulatedError } from './simulation/host-error';
import type { Calculator } from './simulation/simulation';

/** A state of the workbook, by the number of its changes, and the grid's model of it. */
interface Calculation {
  readonly changes: number;
  readonly model: Model;
}

/**
 * Calculates the formulas of the simulated workbook as the grid does. What the grid shows has been calculated already; when a request
 * reads a formula after it changed the workbook, and the grid does not know yet, a model is made for that.
 */
export class WorkbookCalculator {
  readonly #gridWorkbook: () => GridWorkbook;
  #library: Pick<SpreadsheetLibrary, 'Model'> | undefined;
  #last: Calculation | undefined;

  /** @param gridWorkbook the workbook as it is now, in the grid's words */
  constructor(gridWorkbook: () => GridWorkbook) {
    this.#gridWorkbook = gridWorkbook;
  }

  /** Without the library nothing is calculated; it is loaded late. */
  useLibrary(library: Pick<SpreadsheetLibrary, 'Model'>): void {
    this.#library = library;
  }

  /** Notes that a model of the grid is that of the workbook after so many changes. */
  agree(model: Model, changes: number): void {
    this.#last = { model, changes };
  }

  /** Forgets a workbook that is gone: the next one's changes are counted anew. */
  forget(): void {
    this.#last = undefined;
  }

  readonly calculate: Calculator = (_workbook, sheet, row, column, changes) =>
    evaluatedContent(this.#modelAfter(changes), sheet.id, row, column);

  #modelAfter(changes: number): Model {
    if (this.#last?.changes === changes) return this.#last.model;
    if (this.#library === undefined) throw new UnsimulatedError('calculating without the grid');
    // A copy: the model keeps and changes parts of what it is given.
    const model = new this.#library.Model(JSON.parse(JSON.stringify(this.#gridWorkbook())));
    this.#last = { model, changes };
    return model;
  }
}
