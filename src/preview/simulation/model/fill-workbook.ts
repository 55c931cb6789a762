import { absoluteAddress, cellRange, quotedSheetName, rangeAddress } from '../../../workbook/address';
import { columnPoints } from '../../../workbook/column-width';
import type {
  CellModel,
  HyperlinkModel,
  PrintModel,
  RangeModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from '../../../workbook/model';
import { PRINT_MARGINS } from '../../../workbook/print-margins';
import type { SimulatedWorkbook } from '../simulated-workbook';
import type { CellFormat } from '../state/cell-format';
import { EMPTY_CONTENT, type CellContent } from '../state/cell-state';
import { cellKey, ROW_COUNT } from '../state/grid';
import { STANDARD_PAGE, type PageState } from '../state/page-state';
import { STANDARD_PROTECTION, type ProtectionOptions } from '../state/protection-options';
import type { HyperlinkState, SheetState, ValidationState } from '../state/sheet-state';
import { STANDARD_FORMAT } from '../state/cell-format';
import { writeCell } from '../state/write-cell';
import { chartState } from './charts';
import { formatOfStyle } from './looks';

/** Adds what a model says to a workbook, as it stands, without asking Excel's rules. */
export function fillWorkbook(workbook: SimulatedWorkbook, model: WorkbookModel): void {
  const formats = new Map(Object.entries(model.styles).map(([name, style]) => [name, formatOfStyle(style)]));
  for (const sheet of model.sheets) fillSheet(workbook, workbook.appendSheet(sheet.name), sheet, formats);
  workbook.names = [
    ...workbook.names,
    ...model.names.map(({ name, sheet, range }) => ({
      name,
      formula: `=${quotedSheetName(sheet)}!${absoluteAddress(range)}`,
      visible: true,
      comment: '',
    })),
  ];
  const active = workbook.sheetNamed(model.activeSheet ?? model.sheets[0]?.name ?? '');
  if (active !== undefined) workbook.activeSheetId = active.id;
}

function fillSheet(
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  model: SheetModel,
  formats: ReadonlyMap<string, CellFormat>,
): void {
  sheet.tabColor = model.tabColor?.toUpperCase() ?? '';
  sheet.showGridlines = model.showGridlines;
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const format = cell.style === undefined ? STANDARD_FORMAT : formats.get(cell.style);
      if (format === undefined) throw new Error(`The workbook has no style “${cell.style}”`);
      writeCell(sheet, row, column, { content: contentOf(cell), format });
    });
  });
  model.columns.forEach(({ width, hidden }, column) => {
    if (width === undefined && hidden !== true) return;
    sheet.columns.set(column, {
      ...(width === undefined ? {} : { size: columnPoints(width) }),
      ...(hidden === true ? { hidden } : {}),
    });
  });
  for (const [row, size] of Object.entries(model.rowHeights)) sheet.rows.set(Number(row), { size });
  sheet.merges = model.merges;
  sheet.tables = model.tables.map(({ name, range, style, bandedRows, filterButton }) => ({
    id: String(workbook.newId()),
    name,
    range,
    style,
    showBandedRows: bandedRows,
    showFilterButton: filterButton,
  }));
  sheet.validations = model.validations.map(validationState);
  sheet.conditionalFormats = model.conditionalFormats.map(({ range, formula, format }) => ({
    id: `{format ${workbook.newId()}}`,
    range,
    formula: `=${formula}`,
    format,
  }));
  for (const link of model.hyperlinks) sheet.hyperlinks.set(cellKey(link.row, link.column), linkState(link));
  sheet.frozen = model.frozen;
  sheet.charts = model.charts.map((chart) => chartState(chart, () => String(workbook.newId())));
  sheet.isProtected = model.isProtected;
  if (model.isProtected) sheet.protectionOptions = PRODUCT_PROTECTION;
  sheet.page = pageState(model.print);
}

function contentOf({ content }: CellModel): CellContent {
  if (content === undefined || (content.kind === 'text' && content.text === '')) return EMPTY_CONTENT;
  return content.kind === 'formula' ? { kind: 'formula', formula: `=${content.formula}` } : content;
}

function validationState({ range, rule, severity, error, prompt }: ValidationModel): ValidationState {
  return {
    range,
    rule:
      rule.kind === 'list'
        ? {
            kind: 'list',
            source: `=${quotedSheetName(rule.sheet)}!${absoluteAddress(rule.source)}`,
            inCellDropDown: true,
          }
        : { kind: rule.kind, operator: 'Between', formula1: rule.from, formula2: rule.to },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: severity === 'stop' ? 'Stop' : 'Warning', ...error },
    prompt: { showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' },
  };
}

function linkState({ target, tooltip }: HyperlinkModel): HyperlinkState {
  const screenTip = tooltip === undefined || tooltip === '' ? {} : { screenTip: tooltip };
  if (target.kind === 'url') return { address: target.url, ...screenTip };
  const cell = rangeAddress(cellRange(target.row, target.column));
  return { documentReference: `${quotedSheetName(target.sheet)}!${cell}`, ...screenTip };
}

/** The page that all sheets of the product have: A4, one page wide, its margins. */
function pageState({ orientation, titleRows, columns, onOnePage, footer }: PrintModel): PageState {
  return {
    ...STANDARD_PAGE,
    ...PRODUCT_PAGE,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    titleRows: titleRows ?? null,
    printArea: columns === undefined ? null : wholeColumns(columns),
    zoom: onOnePage === true ? ONE_PAGE : PRODUCT_PAGE.zoom,
    headersFooters: {
      ...STANDARD_PAGE.headersFooters,
      leftFooter: footer?.left ?? '',
      centerFooter: footer?.center ?? '',
      rightFooter: footer?.right ?? '',
    },
  };
}

function wholeColumns({ first, last }: NonNullable<PrintModel['columns']>): RangeModel {
  return { row: 0, column: first, rowCount: ROW_COUNT, columnCount: last - first + 1 };
}

/** The zoom of a sheet that is made to fit one page. */
export const ONE_PAGE: PageState['zoom'] = { horizontalFitToPages: 1, verticalFitToPages: 1 };

/** What the product's protection allows. */
export const PRODUCT_PROTECTION: ProtectionOptions = {
  ...STANDARD_PROTECTION,
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
};

/** What the model takes for granted. */
export const PRODUCT_PAGE: Pick<PageState, 'paperSize' | 'zoom' | 'margins'> = {
  paperSize: 'A4',
  zoom: { horizontalFitToPages: 1 },
  margins: {
    topMargin: PRINT_MARGINS.top,
    bottomMargin: PRINT_MARGINS.bottom,
    leftMargin: PRINT_MARGINS.left,
    rightMargin: PRINT_MARGINS.right,
    headerMargin: PRINT_MARGINS.header,
    footerMargin: PRINT_MARGINS.footer,
  },
};
