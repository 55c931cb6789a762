import type { CellModel, HyperlinkModel } from './model';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell and what it is called in words, „Cel 1.1” for example. */
export interface LabelledPlace extends CellPlace {
  readonly label: string;
}

/** The rows of a sheet as they are stacked from the top, with the links on their cells. */
export class SheetRows {
  readonly rows: CellModel[][] = [];
  readonly hyperlinks: HyperlinkModel[] = [];

  /** Adds a row and returns its index. */
  add(...cells: readonly CellModel[]): number {
    this.rows.push([...cells]);
    return this.rows.length - 1;
  }

  /** Adds an empty row. */
  gap(): void {
    this.rows.push([]);
  }

  /** Links a cell to another one of the workbook. */
  linkToCell(row: number, column: number, { sheet, row: toRow, column: toColumn }: CellPlace): void {
    this.hyperlinks.push({ row, column, target: { kind: 'cell', sheet, row: toRow, column: toColumn } });
  }

  /** Links a cell to a page. */
  linkToPage(row: number, column: number, url: string): void {
    this.hyperlinks.push({ row, column, target: { kind: 'url', url } });
  }
}
