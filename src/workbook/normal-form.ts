import { columnCharacters, columnPoints, STANDARD_COLUMN_WIDTH } from './column-width';
import { canonicalLook, lookKey } from './look';
import type {
  CellModel,
  CellStyle,
  ChartModel,
  ColumnModel,
  ConditionalFormatModel,
  HyperlinkModel,
  PrintModel,
  RangeModel,
  SheetModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from './model';

/**
 * The one form that all models of the same workbook share: two models are the same workbook exactly when their normal forms
 * are deeply equal.
 *
 * - Styles are named by their looks, without what is Excel's standard; styles that no cell uses go.
 * - What formulas show, empty texts, trailing empty cells, rows and columns, one-cell merges, empty footers and false flags go.
 * - Widths and heights are whole pixels, as Excel keeps them; the standard width goes. Colours are in capitals.
 * - What has no order is sorted: merges, tables, validations and links by place, charts and names by name. Sheets, table columns and
 *   conditional formats keep theirs, because there it means something.
 * - The active sheet is named only when it is not the first.
 *
 * Applying it twice changes nothing more.
 */
export function normalForm(model: WorkbookModel): WorkbookModel {
  const used = new Map<string, CellStyle>();
  const sheets = model.sheets.map((sheet) => normalSheet(sheet, model.styles, used));
  const active = model.activeSheet === model.sheets[0]?.name ? undefined : model.activeSheet;
  return {
    styles: Object.fromEntries([...used].sort(([a], [b]) => compare(a, b))),
    sheets,
    names: model.names
      .map(({ name, sheet, range }) => ({ name, sheet, range: normalRange(range) }))
      .sort((a, b) => compare(a.name, b.name)),
    ...(active === undefined ? {} : { activeSheet: active }),
  };
}

function normalSheet(
  sheet: SheetModel,
  styles: Readonly<Record<string, CellStyle>>,
  used: Map<string, CellStyle>,
): SheetModel {
  const normalCell = ({ content, style }: CellModel): CellModel => {
    const look = style === undefined ? undefined : styles[style];
    if (style !== undefined && !look) throw new Error(`The workbook has no style “${style}”`);
    const key = look ? lookKey(look) : '';
    if (look && key !== '') used.set(key, canonicalLook(look));
    const kept = normalContent(content);
    return { ...(kept && { content: kept }), ...(key !== '' && { style: key }) };
  };
  return {
    name: sheet.name,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor.toUpperCase() }),
    showGridlines: sheet.showGridlines,
    rows: withoutTail(
      sheet.rows.map((row) => withoutTail(row.map(normalCell), isEmptyObject)),
      (row) => row.length === 0,
    ),
    columns: withoutTail(sheet.columns.map(normalColumn), isEmptyObject),
    rowHeights: Object.fromEntries(
      Object.entries(sheet.rowHeights).map(([row, points]) => [row, Math.round(points / 0.75) * 0.75]),
    ),
    merges: sheet.merges
      .map(normalRange)
      .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)
      .sort(byPlace),
    tables: sheet.tables.map(normalTable).sort((a, b) => byPlace(a.range, b.range)),
    validations: sheet.validations.map(normalValidation).sort((a, b) => byPlace(a.range, b.range)),
    conditionalFormats: sheet.conditionalFormats.map(normalConditionalFormat),
    hyperlinks: sheet.hyperlinks.map(normalHyperlink).sort(byPlace),
    frozen: { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    charts: sheet.charts.map(normalChart).sort((a, b) => compare(a.name, b.name)),
    isProtected: sheet.isProtected,
    print: normalPrint(sheet.print),
  };
}

function normalContent(content: CellModel['content']): CellModel['content'] {
  if (content?.kind === 'text' && content.text === '') return undefined;
  // Excel knows no negative zero.
  if (content?.kind === 'number') return { kind: 'number', value: content.value + 0 };
  // What a formula shows follows from the workbook.
  if (content?.kind === 'formula') return { kind: 'formula', formula: content.formula };
  return content;
}

function normalColumn({ width, hidden }: ColumnModel): ColumnModel {
  const characters = width === undefined ? undefined : columnCharacters(columnPoints(width));
  return {
    ...(characters !== undefined && characters !== STANDARD_COLUMN_WIDTH && { width: characters }),
    ...(hidden && { hidden }),
  };
}

function normalTable(table: TableModel): TableModel {
  return {
    name: table.name,
    range: normalRange(table.range),
    columns: table.columns.map(({ name, formula }) => ({ name, ...(formula !== undefined && { formula }) })),
    style: table.style,
    bandedRows: table.bandedRows,
    filterButton: table.filterButton,
  };
}

function normalValidation({ range, rule, severity, error, prompt }: ValidationModel): ValidationModel {
  return {
    range: normalRange(range),
    rule: rule.kind === 'list' ? { ...rule, source: normalRange(rule.source) } : { ...rule },
    severity,
    error: { title: error.title, message: error.message },
    ...(prompt && { prompt: { title: prompt.title, message: prompt.message } }),
  };
}

function normalConditionalFormat({ range, formula, format }: ConditionalFormatModel): ConditionalFormatModel {
  const { bold, italic, fontColor, fill } = format;
  return {
    range: normalRange(range),
    formula,
    format: {
      ...(bold && { bold }),
      ...(italic && { italic }),
      // Unlike a cell's, a condition's black is no standard: it changes cells of another colour.
      ...(fontColor !== undefined && { fontColor: fontColor.toUpperCase() }),
      ...(fill !== undefined && { fill: fill.toUpperCase() }),
    },
  };
}

function normalHyperlink({ row, column, target, tooltip }: HyperlinkModel): HyperlinkModel {
  return { row, column, target: { ...target }, ...(tooltip ? { tooltip } : {}) };
}

function normalChart({ name, kind, title, place, categories, series }: ChartModel): ChartModel {
  return {
    name,
    kind,
    title,
    place: normalRange(place),
    categories: normalRange(categories),
    series: series.map((each) => ({
      name: each.name,
      values: normalRange(each.values),
      color: each.color.toUpperCase(),
    })),
  };
}

function normalPrint({ orientation, titleRows, columns, onOnePage, footer }: PrintModel): PrintModel {
  const parts = {
    ...(footer?.left && { left: footer.left }),
    ...(footer?.center && { center: footer.center }),
    ...(footer?.right && { right: footer.right }),
  };
  return {
    orientation,
    ...(titleRows && { titleRows: { first: titleRows.first, last: titleRows.last } }),
    ...(columns && { columns: { first: columns.first, last: columns.last } }),
    ...(onOnePage && { onOnePage }),
    ...(isEmptyObject(parts) ? {} : { footer: parts }),
  };
}

function normalRange({ row, column, rowCount, columnCount }: RangeModel): RangeModel {
  return { row, column, rowCount, columnCount };
}

function byPlace(a: Pick<RangeModel, 'row' | 'column'>, b: Pick<RangeModel, 'row' | 'column'>): number {
  return a.row - b.row || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isEmptyObject(value: object): boolean {
  return Object.keys(value).length === 0;
}

function withoutTail<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  for (let last = items[length - 1]; last !== undefined && isEmpty(last); last = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}
