/**
 * A workbook as plain data: the one form in which everything travels to Excel, to an .xlsx file and out of the simulated
 * Excel (docs/architecture.md). Indices count from 0, formulas are en-US and without their equals sign, colours "#RRGGBB".
 */
export interface WorkbookModel {
  /** The looks that cells refer to by name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly sheets: readonly SheetModel[];
  /** Names that are valid in the whole workbook. */
  readonly names: readonly DefinedName[];
  /** The sheet that is in front, the first one when absent. */
  readonly activeSheet?: string;
}

export interface SheetModel {
  readonly name: string;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Cells from A1 on; a row may be shorter than the widest, a missing cell is an empty one. */
  readonly rows: readonly (readonly CellModel[])[];
  /** From column A on; a missing column has Excel's standard width. */
  readonly columns: readonly ColumnModel[];
  /** Heights in points of the rows that do not fit their text by themselves, by row index. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly RangeModel[];
  readonly tables: readonly TableModel[];
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly hyperlinks: readonly HyperlinkModel[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartModel[];
  /** Whether only unlocked cells can be changed; there is never a password. Sorting, filtering and sizes stay allowed. */
  readonly isProtected: boolean;
  readonly print: PrintModel;
}

export interface RangeModel {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellModel {
  readonly content?: CellContent;
  /** A key of the workbook's styles; absent for Excel's standard look. */
  readonly style?: string;
}

/** What a cell holds. A text is a literal whatever it begins with; a date is a number with a date format. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** The text that it shows at first: a file's rows are as high as its writer says, nobody measures them on opening. */
      readonly shows?: string;
    };

/** The look of a cell; what is absent is Excel's standard (General, 11 points, black, bottom, no fill, no border). */
export interface CellStyle {
  /** An en-US number format; "@" makes the cell a text cell. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Levels of indentation, 0 to 15 in the product. */
  readonly indent?: number;
  /** A thin line on all four edges, or below. */
  readonly border?: { readonly edges: 'all' | 'bottom'; readonly color: string };
  /** Whether the cell can be changed while its sheet is protected. */
  readonly unlocked?: boolean;
}

export interface ColumnModel {
  /** In characters of the standard font, as Excel's interface shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** An Excel table. Its header row is the first row of `range`, whose cells are texts equal to the columns' names. */
export interface TableModel {
  readonly name: string;
  /** Header and at least one data row. */
  readonly range: RangeModel;
  readonly columns: readonly TableColumnModel[];
  /** A built-in style, for example "TableStyleLight9". */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
}

export interface TableColumnModel {
  readonly name: string;
  /** The formula of every data cell of the column, which new rows take over. */
  readonly formula?: string;
}

/** What a cell accepts. Every kind lets a cell be empty. */
export interface ValidationModel {
  readonly range: RangeModel;
  readonly rule:
    | { readonly kind: 'list'; readonly sheet: string; readonly source: RangeModel }
    | { readonly kind: 'date'; readonly from: number; readonly to: number }
    | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
    | { readonly kind: 'decimal'; readonly from: number; readonly to: number };
  /** "stop" refuses another entry, "warning" lets the planner insist. */
  readonly severity: 'stop' | 'warning';
  /** At most 32 characters in a title, 255 in a message (Excel's limits). */
  readonly error: { readonly title: string; readonly message: string };
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A look that a formula switches on; the formula is relative to the range's top left cell. */
export interface ConditionalFormatModel {
  readonly range: RangeModel;
  readonly formula: string;
  readonly format: Pick<CellStyle, 'bold' | 'italic' | 'fontColor' | 'fill'>;
}

/** A link on a cell whose text stands in the cell itself. */
export interface HyperlinkModel {
  readonly row: number;
  readonly column: number;
  readonly target:
    | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
    | { readonly kind: 'url'; readonly url: string };
  readonly tooltip?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeModel;
}

/**
 * A chart of cells of its own sheet.
 * - stackedBars: horizontal bars, one a category, the first category on top, the series end to end, each value written in its
 *   stretch unless it is 0.
 * - columnsAndLine: the first series as upright columns, the others as lines with markers.
 */
export interface ChartModel {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: 'stackedBars' | 'columnsAndLine';
  readonly title: string;
  /** The cells that the chart covers. */
  readonly place: RangeModel;
  /** What the categories are called, one cell each; a range of one column. */
  readonly categories: RangeModel;
  readonly series: readonly ChartSeriesModel[];
}

/** One series of a chart: a column of values as long as the chart's categories. */
export interface ChartSeriesModel {
  readonly name: string;
  readonly values: RangeModel;
  readonly color: string;
}

/** All prints on A4, one page wide, within the margins of `PRINT_MARGINS`. */
export interface PrintModel {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Only these columns, as far as they are used; all when absent. */
  readonly columns?: { readonly first: number; readonly last: number };
  /** Whether the sheet is made to fit one page also in height. */
  readonly onOnePage?: boolean;
  /** Footer texts; "&P" is the page's number, "&N" the number of pages, "&A" the sheet's name. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}
