import type { LookName } from './looks';
import { LOOKS } from './looks';
import type { CellModel, RangeModel } from './model';
import { textHeight } from './row-height';
import { SheetRows } from './sheet-rows';

/** Columns of the card; together one portrait page wide at nearly full size. */
export const CARD_WIDTHS = [16, 11, 11, 17, 10.5, 10.5, 10.5, 10.5] as const;
export const LAST_CARD_COLUMN = CARD_WIDTHS.length - 1;

/** A cell of the card that goes over several columns. */
export interface CardCell {
  readonly from: number;
  readonly to: number;
  readonly cell: CellModel;
}

/** The rows of the card with their heights and merged cells, stacked from the top. */
export class CardRows {
  readonly sheet = new SheetRows();
  readonly merges: RangeModel[] = [];
  readonly heights: Record<number, number> = {};

  /** Adds a row of so many points and returns its index. Cells that several columns share have one look. */
  add(height: number, ...cells: readonly CardCell[]): number {
    const last = Math.max(-1, ...cells.map(({ to }) => to));
    const filled: CellModel[] = Array.from({ length: last + 1 }, () => ({}));
    const row = this.sheet.rows.length;
    for (const { from, to, cell } of cells) {
      for (let column = from; column <= to; column += 1) {
        filled[column] = column === from ? cell : withoutContent(cell);
      }
      if (to > from) this.merges.push({ row, column: from, rowCount: 1, columnCount: to - from + 1 });
    }
    this.sheet.add(...filled);
    this.heights[row] = height;
    return row;
  }
}

/** Points that hold the longest of some texts over several columns, and in any case so many lines. */
export function cardHeight(
  texts: readonly string[],
  { from, to }: Pick<CardCell, 'from' | 'to'>,
  look: LookName,
  leastLines: number,
): number {
  const width = CARD_WIDTHS.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  const heightOf = (text: string) => textHeight(text, LOOKS[look], width);
  return Math.max(...texts.map(heightOf), leastLines * heightOf(''));
}

function withoutContent({ style }: CellModel): CellModel {
  return style === undefined ? {} : { style };
}
