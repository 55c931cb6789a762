import fc from 'fast-check';
import { cellText } from '../../src/workbook/cell-text';
import type { CellModel, CellStyle, SheetModel, TableModel, WorkbookModel } from '../../src/workbook/model';
import { anyModel } from './any-model';

/** Texts that a file has to spell with care. */
const anyText = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '_x0041_',
      ' z odstępami ',
      'a\nb\tc',
      '#N/A',
      '<b>&amp;</b>',
      ']]>',
      "it's",
      'TRUE',
      '1.10',
    ),
  )
  .map(cellText);

const anyTexts = fc.array(anyText, { minLength: 12, maxLength: 12 });

/** Rows where the arbitrary models have nothing, for a table each. */
const TABLE_ROW = 20;

/** Any workbook that Excel accepts: names are there once, ranges do not overlap, tables have their headers. */
export const writableModel: fc.Arbitrary<WorkbookModel> = fc
  .record({ model: anyModel, texts: anyTexts })
  .map(({ model, texts }): WorkbookModel => {
    const sheets = uniqueBy(model.sheets, ({ name }) => name).map((sheet, index) =>
      writableSheet(sheet, index, texts),
    );
    const names = sheets.map(({ name }) => name);
    return {
      styles: Object.fromEntries(Object.entries(model.styles).map(([name, look]) => [name, asWritten(look)])),
      sheets,
      names: uniqueBy(model.names, ({ name }) => name).filter(({ sheet }) => names.includes(sheet)),
      ...(model.activeSheet !== undefined &&
        names.includes(model.activeSheet) && { activeSheet: model.activeSheet }),
    };
  });

/** A look as a file says it: there an indent has a side. */
export function asWritten(style: CellStyle): CellStyle {
  return style.indent !== undefined && style.indent > 0 ? { horizontal: 'left', ...style } : style;
}

function writableSheet(sheet: SheetModel, index: number, texts: readonly string[]): SheetModel {
  const table = writableTable(sheet, index);
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((cell, column): CellModel =>
      cell.content?.kind === 'text' && cell.content.text === 'Kalisz'
        ? { ...cell, content: { kind: 'text', text: texts[(rowIndex * 4 + column) % texts.length] ?? '' } }
        : cell,
    ),
  );
  return {
    ...sheet,
    rows: table ? withTable(rows, table) : rows,
    tables: table ? [table] : [],
    merges: sheet.merges.slice(0, 1),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      error: { title: cellText(validation.error.title), message: cellText(validation.error.message) },
    })),
    hyperlinks: uniqueBy(sheet.hyperlinks, ({ row, column }) => `${row},${column}`).filter(
      ({ row, column }) => sheet.rows[row]?.[column]?.content !== undefined,
    ),
    charts: uniqueBy(sheet.charts, ({ name }) => name)
      .filter(({ series }) => series.length > 0)
      .map((chart) => ({
        ...chart,
        series: chart.series.map((each) => ({ ...each, name: cellText(each.name) })),
      })),
    print: {
      ...sheet.print,
      ...(sheet.print.titleRows && { titleRows: ordered(sheet.print.titleRows) }),
      ...(sheet.print.columns && { columns: ordered(sheet.print.columns) }),
    },
  };
}

function writableTable({ tables: [table] }: SheetModel, index: number): TableModel | undefined {
  if (!table || table.columns.length === 0) return undefined;
  return {
    ...table,
    name: `${table.name}_${index + 1}`,
    range: { row: TABLE_ROW, column: 2, rowCount: 3, columnCount: table.columns.length },
    columns: table.columns.map((column, place) => ({
      ...column,
      name: `${cellText(column.name).replaceAll('\n', ' ')} ${place}`,
    })),
  };
}

/** The table's headers and, below those that calculate, its formulas. */
function withTable(rows: SheetModel['rows'], { columns }: TableModel): SheetModel['rows'] {
  const header = columns.map(({ name }): CellModel => ({ content: { kind: 'text', text: name } }));
  const data = columns.map(({ formula }): CellModel =>
    formula === undefined ? {} : { content: { kind: 'formula', formula } },
  );
  const above = Array.from({ length: TABLE_ROW }, (_row, index) => rows[index] ?? []);
  return [...above, [{}, {}, ...header], [{}, {}, ...data], [{}, {}, ...data]];
}

function ordered({ first, last }: { readonly first: number; readonly last: number }) {
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
