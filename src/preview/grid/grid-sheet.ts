import { cellRange, rangeAddress } from '../../workbook/address';
import { columnPixels, STANDARD_COLUMN_WIDTH } from '../../workbook/column-width';
import type { CellModel, CellStyle, RangeModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { gridContent } from './cell-content';
import { gridChart, type GridFigure } from './grid-chart';
import { cellLink } from './cell-link';
import { gridBorder, gridStyle } from './grid-style';
import type { GridBorder, GridStyle } from './grid-workbook';
import type { ItemTable } from './item-table';
import { gridNumberFormat, indentedTextFormat, isTextFormat } from './number-format';
import { plainFormula } from './plain-formula';
import { gridTableStyle } from './table-style';
import {
  gridConditionalFormats,
  gridValidations,
  type GridConditionalFormat,
  type GridValidation,
} from './grid-rules';

/** A sheet as o-spreadsheet loads it; zones are A1 addresses, sizes pixels. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly figures: readonly GridFigure[];
  readonly cols: Readonly<Record<number, { readonly size?: number; readonly isHidden?: boolean }>>;
  readonly rows: Readonly<Record<number, { readonly size: number }>>;
  readonly conditionalFormats: readonly GridConditionalFormat[];
  readonly dataValidationRules: readonly GridValidation[];
  readonly tables: readonly GridTable[];
  readonly areGridLinesVisible: boolean;
  readonly isVisible: boolean;
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
  readonly color?: string;
}

interface GridTable {
  readonly range: string;
  readonly type: 'static';
  readonly config: Readonly<Record<string, boolean | number | string>>;
}

/** The workbook around a sheet and the tables that its cells number their looks in. */
export interface GridSurroundings {
  readonly model: WorkbookModel;
  readonly idOf: ReadonlyMap<string, string>;
  readonly numbers: {
    readonly styles: ItemTable<GridStyle>;
    readonly formats: ItemTable<string>;
    readonly borders: ItemTable<GridBorder>;
  };
}

/** Rows and columns beyond the used ones, for the planner to go on in. The grid's page has a button for more. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 26;
const PIXELS_PER_POINT = 4 / 3;
/** The grid's height of a row that nobody has set and that holds one line. */
const STANDARD_ROW_PIXELS = 23;

/** One sheet for the grid. */
export function gridSheet(sheet: SheetModel, surroundings: GridSurroundings): GridSheet {
  const width = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.length), 0);
  const colNumber = Math.max(LEAST_COLUMNS, width + SPARE_COLUMNS);
  return {
    id: surroundings.idOf.get(sheet.name) ?? sheet.name,
    name: sheet.name,
    colNumber,
    rowNumber: sheet.rows.length + SPARE_ROWS,
    ...gridCells(sheet, surroundings),
    merges: sheet.merges.map(rangeAddress),
    figures: sheet.charts.map((chart) =>
      gridChart(chart, surroundings.idOf.get(sheet.name) ?? sheet.name, (place) => placeSize(sheet, place)),
    ),
    cols: Object.fromEntries(
      Array.from({ length: colNumber }, (_, index) => {
        const column = sheet.columns[index];
        const size = columnPixels(column?.width ?? STANDARD_COLUMN_WIDTH);
        return [index, column?.hidden === true ? { size, isHidden: true } : { size }];
      }),
    ),
    rows: Object.fromEntries(
      Object.entries(sheet.rowHeights).map(([row, points]) => [
        row,
        { size: Math.round(points * PIXELS_PER_POINT) },
      ]),
    ),
    conditionalFormats: gridConditionalFormats(sheet, surroundings.model),
    dataValidationRules: gridValidations(sheet),
    tables: sheet.tables.map((table) => ({
      range: rangeAddress(table.range),
      type: 'static',
      config: {
        hasFilters: table.filterButton,
        totalRow: false,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: 1,
        bandedRows: table.bandedRows,
        bandedColumns: false,
        automaticAutofill: true,
        styleId: gridTableStyle(table.style),
      },
    })),
    areGridLinesVisible: sheet.showGridlines,
    isVisible: true,
    panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows },
    ...(sheet.tabColor === undefined ? {} : { color: sheet.tabColor }),
  };
}

/** The pixels of cells, as far as they are known before the grid has laid out its texts (figure-places.ts). */
function placeSize({ columns, rowHeights }: SheetModel, place: RangeModel) {
  const total = (first: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(first + index)).reduce((sum, each) => sum + each, 0);
  return {
    width: total(place.column, place.columnCount, (index) => {
      const { width = STANDARD_COLUMN_WIDTH, hidden } = columns[index] ?? {};
      return hidden === true ? 0 : columnPixels(width);
    }),
    height: total(place.row, place.rowCount, (index) => {
      const points = rowHeights[index];
      return points === undefined ? STANDARD_ROW_PIXELS : Math.round(points * PIXELS_PER_POINT);
    }),
  };
}

type CellParts = Pick<GridSheet, 'cells' | 'styles' | 'formats' | 'borders'>;

function gridCells(sheet: SheetModel, { model, idOf, numbers }: GridSurroundings): CellParts {
  const cells: Record<string, string> = {};
  const styles: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const borders: Record<string, number> = {};
  const links = new Map(sheet.hyperlinks.map((link) => [`${link.row} ${link.column}`, link]));
  sheet.rows.forEach((cellsOfRow, row) =>
    cellsOfRow.forEach((cell, column) => {
      const address = rangeAddress(cellRange(row, column));
      const look = cell.style === undefined ? {} : (model.styles[cell.style] ?? {});
      const link = links.get(`${row} ${column}`);
      const format = cellFormat(cell, look);
      const content = gridContent(
        cell,
        format,
        (formula) => plainFormula(formula, { sheet: sheet.name, row, column }, model),
        link && cellLink(link, idOf),
      );
      if (content !== undefined) cells[address] = content.content;
      if (format !== undefined && !(content?.literal === true && isTextFormat(format)))
        formats[address] = numbers.formats.numberOf(format);
      // Every cell of the workbook's has a look of its own, so that the grid keeps it where it shows nothing of it.
      if (cell.style !== undefined)
        styles[address] = numbers.styles.numberOf({ verticalAlign: 'bottom', ...gridStyle(look) });
      if (look.border !== undefined) borders[address] = numbers.borders.numberOf(gridBorder(look.border));
    }),
  );
  return { cells, styles, formats, borders };
}

function cellFormat(cell: CellModel, look: CellStyle): string | undefined {
  const format = gridNumberFormat(look.numberFormat);
  const indented = look.indent !== undefined && look.indent > 0 && cell.content?.kind === 'text';
  return indented && (format === undefined || format === '@') ? indentedTextFormat(look.indent) : format;
}
