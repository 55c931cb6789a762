import fc from 'fast-check';
import type {
  CellModel,
  CellStyle,
  ChartModel,
  ConditionalFormatModel,
  HyperlinkModel,
  RangeModel,
  SheetModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../../src/workbook/model';
import { TREACHEROUS_TEXTS } from './example-model';

/*
 * Workbooks that Excel takes: tables, merges and validations do not overlap, headers are different texts, text cells hold texts, a
 * table's column has one formula or none. Free cells stand in rows 0 to 5, a table from row 8 on, a merge in row 20. Charts have names
 * of their own.
 */

const color = fc.constantFrom('#0B5563', '#FFF8E1', '#000000', '#FFFFFF');

const anyStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '@', '0', 'yyyy-mm-dd', '0.00%'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    fontSize: fc.constantFrom(9, 11, 16),
    fontColor: color,
    fill: color,
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    unlocked: fc.boolean(),
    border: fc.record({ edges: fc.constant('all'), color }),
  },
  { requiredKeys: [] },
);

/**
 * Excel lines an indented cell up left by itself, so indented styles are left anyway. Lines below several rows are drawn as lines
 * inside their range, which are the upper edges of the next row as well; so no style here has a line below only.
 */
const styles = fc.record({
  plain: fc.constant({}),
  free: anyStyle,
  other: anyStyle,
  text: anyStyle.map((style) => ({ ...style, numberFormat: '@' })),
  indented: fc.integer({ min: 1, max: 15 }).map((indent): CellStyle => ({ horizontal: 'left', indent })),
  aligned: fc.constantFrom('left', 'center', 'right').map((horizontal): CellStyle => ({ horizontal })),
});

const anyText = fc.oneof(
  fc.constantFrom(...TREACHEROUS_TEXTS),
  fc.constantFrom('Kalisz', 'Ład przestrzenny', 'zielone miasto 2030', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = anyText.map((text) => ({ kind: 'text', text }) as const);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const literal = fc.oneof(
  text,
  number.map((value) => ({ kind: 'number', value }) as const),
  fc.boolean().map((value) => ({ kind: 'boolean', value }) as const),
);
const formula = fc.constantFrom('1+1', 'SUM($A$1:$B$2)', 'IF(TRUE,"tak; nie","")', 'A1&"x"');

/** A cell of General or another format that is not text's; the styles "free" and "other" may be text's, so they hold texts only. */
const anyCell: fc.Arbitrary<CellModel> = fc.oneof(
  fc.constant({}),
  fc.record({ style: fc.constantFrom('plain', 'free', 'other', 'text', 'indented', 'aligned') }),
  fc.record({
    content: text,
    style: fc.constantFrom('plain', 'free', 'other', 'text', 'indented', 'aligned'),
  }),
  fc.record({ content: literal, style: fc.constantFrom('plain', 'indented', 'aligned') }),
  fc.record({
    content: formula.map((formula) => ({ kind: 'formula', formula }) as const),
    style: fc.constantFrom('plain', 'indented', 'aligned'),
  }),
);

interface TablePart {
  readonly rows: readonly (readonly CellModel[])[];
  readonly range: RangeModel;
  readonly columns: TableModel['columns'];
}

const TABLE_ROW = 8;

const anyTable: fc.Arbitrary<TablePart> = fc
  .record({
    headers: fc.uniqueArray(fc.constantFrom('Kod', '2030', 'Cel strategiczny', '1.1', "Nazwa 'A'", '=1'), {
      minLength: 1,
      maxLength: 4,
    }),
    formulas: fc.array(fc.option(fc.constantFrom('1+1', 'SUM($A$1:$B$2)', 'ROW()')), {
      minLength: 4,
      maxLength: 4,
    }),
    data: fc.array(fc.array(anyText, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ headers, formulas, data }) => ({
    range: { row: TABLE_ROW, column: 0, rowCount: data.length + 1, columnCount: headers.length },
    columns: headers.map((name, index) => {
      const formula = formulas[index];
      return { name, ...(formula ? { formula } : {}) };
    }),
    rows: [
      headers.map((text) => ({ content: { kind: 'text' as const, text }, style: 'text' })),
      ...data.map((texts) =>
        headers.map((_, index): CellModel => {
          const formula = formulas[index];
          return formula
            ? { content: { kind: 'formula', formula } }
            : { content: { kind: 'text', text: texts[index] ?? '' }, style: 'text' };
        }),
      ),
    ],
  }));

const alert = fc.record({
  title: fc.string({ maxLength: 32 }),
  message: fc.string({ minLength: 1, maxLength: 225 }),
});

/** One validation a column at most, so that none covers another. */
const anyValidations = (sheet: string): fc.Arbitrary<readonly ValidationModel[]> =>
  fc.uniqueArray(
    fc.record(
      {
        range: fc.record({
          row: fc.nat(5),
          column: fc.nat(4),
          rowCount: fc.integer({ min: 1, max: 20 }),
          columnCount: fc.constant(1),
        }),
        rule: fc.oneof(
          fc.constant({
            kind: 'list' as const,
            sheet,
            source: { row: 1, column: 0, rowCount: 3, columnCount: 1 },
          }),
          fc.record({
            kind: fc.constantFrom('date' as const, 'wholeNumber' as const),
            from: fc.integer({ min: 1, max: 100 }),
            to: fc.integer({ min: 101, max: 70_000 }),
          }),
          fc.record({
            kind: fc.constant('decimal' as const),
            from: fc.double({ min: -1e12, max: -0.5, noNaN: true }),
            to: fc.double({ min: 0.5, max: 1e12, noNaN: true }),
          }),
        ),
        severity: fc.constantFrom('stop' as const, 'warning' as const),
        error: alert,
        prompt: alert,
      },
      { requiredKeys: ['range', 'rule', 'severity', 'error'] },
    ),
    { selector: ({ range }) => range.column, maxLength: 3 },
  );

const anyConditionalFormat: fc.Arbitrary<ConditionalFormatModel> = fc.record({
  range: fc.record({
    row: fc.nat(5),
    column: fc.nat(3),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  }),
  formula: fc.constantFrom('$A1=1', 'LEN(B2)>3', 'A1="cel; operacyjny"'),
  format: fc.oneof(
    fc.record({ bold: fc.constant(true), fill: color }),
    fc.record({ italic: fc.constant(true), fontColor: color }),
  ),
});

const anyHyperlinks = (sheet: string): fc.Arbitrary<readonly HyperlinkModel[]> =>
  fc.uniqueArray(
    fc.record(
      {
        row: fc.nat(5),
        column: fc.nat(4),
        target: fc.oneof(
          fc.record({
            kind: fc.constant('cell' as const),
            sheet: fc.constant(sheet),
            row: fc.nat(9),
            column: fc.nat(9),
          }),
          fc.record({ kind: fc.constant('url' as const), url: fc.webUrl() }),
        ),
        tooltip: fc.constantFrom('Przejdź do celów', 'Link'),
      },
      { requiredKeys: ['row', 'column', 'target'] },
    ),
    { selector: ({ row, column }) => `${row} ${column}`, maxLength: 3 },
  );

const anyChart: fc.Arbitrary<ChartModel> = fc
  .record({
    row: fc.nat(9),
    rowCount: fc.integer({ min: 1, max: 12 }),
    categories: fc.nat(5),
    place: fc.record({
      row: fc.nat(40),
      column: fc.nat(9),
      rowCount: fc.integer({ min: 1, max: 20 }),
      columnCount: fc.integer({ min: 1, max: 9 }),
    }),
    kind: fc.constantFrom('stackedBars' as const, 'columnsAndLine' as const),
    name: fc.constantFrom('Oceny', 'Wskaźnik', 'Wykres 7'),
    title: fc.constantFrom('Oceny wskaźników według celów', '– bez oceny', '1.1'),
    series: fc.array(
      fc.record({
        name: fc.constantFrom('✔ osiągnięty', '– bez oceny', '2030', 'Ścieżka'),
        column: fc.nat(9),
        color: fc.constantFrom('#0B7A6B', '#E0A100', '#9AA5AB', '#000000'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ row, rowCount, categories, series, ...rest }) => {
    const range = (column: number): RangeModel => ({ row, column, rowCount, columnCount: 1 });
    return {
      ...rest,
      categories: range(categories),
      series: series.map(({ column, ...each }) => ({ ...each, values: range(column) })),
    };
  });

function anySheet(name: string, tableName: string): fc.Arbitrary<SheetModel> {
  return fc
    .record({
      free: fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }),
      table: fc.option(anyTable),
      banded: fc.boolean(),
      filterButton: fc.boolean(),
      merged: fc.boolean(),
      tabColor: fc.option(color),
      showGridlines: fc.boolean(),
      columns: fc.array(
        fc.record(
          { width: fc.double({ min: 1, max: 90, noNaN: true }), hidden: fc.boolean() },
          { requiredKeys: [] },
        ),
        { maxLength: 6 },
      ),
      rowHeights: fc.dictionary(fc.nat(25).map(String), fc.integer({ min: 10, max: 400 })),
      validations: anyValidations(name),
      conditionalFormats: fc.array(anyConditionalFormat, { maxLength: 3 }),
      hyperlinks: anyHyperlinks(name),
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      charts: fc.uniqueArray(anyChart, { selector: ({ name }) => name, maxLength: 3 }),
      isProtected: fc.boolean(),
      print: fc.record(
        {
          orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
          titleRows: fc
            .nat(3)
            .chain((first) =>
              fc.record({ first: fc.constant(first), last: fc.integer({ min: first, max: 5 }) }),
            ),
          columns: fc
            .nat(5)
            .chain((first) =>
              fc.record({ first: fc.constant(first), last: fc.integer({ min: first, max: 12 }) }),
            ),
          onOnePage: fc.boolean(),
          footer: fc.record(
            { left: fc.constantFrom('', '&A', 'Cele && zadania'), center: fc.constant('&P / &N') },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: ['orientation'] },
      ),
    })
    .map(({ free, table, banded, filterButton, merged, tabColor, hyperlinks, ...rest }) => {
      const tableRows = table?.rows ?? [];
      const mergedCell: CellModel = { content: { kind: 'text', text: 'scalone 1' } };
      const rows = [
        ...Array.from({ length: TABLE_ROW }, (_, row) => free[row] ?? []),
        ...tableRows,
        ...(merged
          ? [...Array.from({ length: 20 - TABLE_ROW - tableRows.length }, () => []), [mergedCell]]
          : []),
      ];
      return {
        ...rest,
        name,
        rows,
        hyperlinks: hyperlinks.filter(({ row, column }) => rows[row]?.[column]?.content !== undefined),
        ...(tabColor === null ? {} : { tabColor }),
        merges: merged ? [{ row: 20, column: 0, rowCount: 2, columnCount: 3 }] : [],
        tables:
          table === null
            ? []
            : [
                {
                  name: tableName,
                  range: table.range,
                  columns: table.columns,
                  style: 'TableStyleLight9',
                  bandedRows: banded,
                  filterButton,
                },
              ],
      };
    });
}

/** Any workbook that Excel takes, with two sheets and perhaps a name. */
export const anyInsertableModel: fc.Arbitrary<WorkbookModel> = fc
  .record({
    styles,
    first: anySheet('Cele i zadania', 'Cele'),
    second: anySheet("Słowniki 'A'–Z", 'Poziomy'),
    name: fc.option(
      fc.record({
        name: fc.constantFrom('Prog', 'Kody_celow'),
        sheet: fc.constantFrom('Cele i zadania', "Słowniki 'A'–Z"),
        range: fc.record({
          row: fc.nat(9),
          column: fc.nat(9),
          rowCount: fc.integer({ min: 1, max: 9 }),
          columnCount: fc.integer({ min: 1, max: 9 }),
        }),
      }),
    ),
    activeSheet: fc.constantFrom('Cele i zadania', "Słowniki 'A'–Z"),
  })
  .map(({ styles, first, second, name, activeSheet }) => ({
    styles,
    sheets: [first, second],
    names: name === null ? [] : [name],
    activeSheet,
  }));
