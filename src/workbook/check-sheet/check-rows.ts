import type { Language } from '../../strategy/language';
import { emptyCell, textCell } from '../cells';
import type { LookName } from '../looks';
import { LOOKS } from '../looks';
import type { Messages } from '../messages/messages';
import type { CellModel, RangeModel, TableModel } from '../model';
import { textHeight } from '../row-height';
import { SheetRows } from '../sheet-rows';
import { TABLE_STYLE } from '../table-style';

/** Characters of the four columns that everything on the sheet of a check has; one landscape page together. */
export const COLUMN_WIDTHS: readonly number[] = [21, 36, 80, 44];

/** What the parts of the sheet are added to, and in which words. */
export interface CheckContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly rows: CheckRows;
}

/** The rows of the sheet as they are stacked, with what lies upon them. */
export class CheckRows {
  readonly sheet = new SheetRows();
  readonly heights: Record<number, number> = {};
  readonly merges: RangeModel[] = [];
  readonly tables: TableModel[] = [];

  /** A text across the columns from `column` on, with cells before it. */
  addAcross(column: number, text: string, look: LookName, before: readonly CellModel[] = []): number {
    const row = this.sheet.add(...before, textCell(text, look));
    const columnCount = COLUMN_WIDTHS.length - column;
    this.merges.push({ row, column, rowCount: 1, columnCount });
    const width = COLUMN_WIDTHS.slice(column).reduce((sum, each) => sum + each, 0);
    this.heights[row] = textHeight(text, LOOKS[look], width);
    return row;
  }

  /** The heading of a part, a tinted line below an empty row. */
  addHeading(text: string): void {
    this.sheet.gap();
    const [, ...others] = COLUMN_WIDTHS;
    this.sheet.add(textCell(text, 'section'), ...others.map(() => emptyCell('section')));
  }

  /** A table of all four columns; it has at least one row. Returns the place of its header. */
  addTable(
    name: string,
    headers: readonly string[],
    rows: readonly (readonly CellModel[])[],
    { filterButton }: { readonly filterButton: boolean },
  ): number {
    const row = this.sheet.add(...headers.map((header) => textCell(header, 'header')));
    for (const cells of rows) this.sheet.add(...cells);
    this.tables.push({
      name,
      range: { row, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
      columns: headers.map((header) => ({ name: header })),
      ...TABLE_STYLE,
      filterButton,
    });
    return row;
  }
}
