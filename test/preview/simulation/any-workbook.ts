import fc from 'fast-check';
import type {
  CellModel,
  CellStyle,
  ChartModel,
  HyperlinkModel,
  SheetModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../../../src/workbook/model';

const color = fc.constantFrom('#0B5563', '#fff8e1', '#000000', '#C9D3D7');
const word = fc.constantFrom('=1', '2.10', "'99", 'Kalisz – miasto', 'x'.repeat(300), ' ', 'PRAWDA', '3-4');

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '@', '0', 'yyyy-mm-dd'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    fontSize: fc.constantFrom(9, 11, 16),
    fontColor: color,
    fill: color,
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.nat(5),
    unlocked: fc.boolean(),
    border: fc.record({ edges: fc.constantFrom('all' as const, 'bottom' as const), color }),
  },
  { requiredKeys: [] },
);

const cell: fc.Arbitrary<CellModel> = fc.record(
  {
    content: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: word }),
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
      fc.record({ kind: fc.constant('formula' as const), formula: fc.constantFrom('A1', 'SUM($A$1:B2)+1') }),
    ),
    style: fc.constantFrom('a', 'b', 'c'),
  },
  { requiredKeys: [] },
);

/** A table in the columns from G on, with the cells of its header, its own formula in the second column. */
const table: fc.Arbitrary<{ readonly table: TableModel; readonly rows: readonly (readonly CellModel[])[] }> =
  fc
    .record({
      rowCount: fc.integer({ min: 1, max: 4 }),
      withFormula: fc.boolean(),
      bandedRows: fc.boolean(),
      filterButton: fc.boolean(),
      style: fc.constantFrom('TableStyleLight9', 'TableStyleMedium2'),
    })
    .map(({ rowCount, withFormula, ...looks }) => {
      const formula = { content: { kind: 'formula', formula: '[@Kod]&"."' } } as const;
      const header = ['Kod', 'Nazwa'].map((text): CellModel => ({ content: { kind: 'text', text } }));
      const body = Array.from({ length: rowCount }, (): readonly CellModel[] => [
        {},
        withFormula ? formula : {},
      ]);
      return {
        table: {
          name: '',
          range: { row: 0, column: 6, rowCount: rowCount + 1, columnCount: 2 },
          columns: [
            { name: 'Kod' },
            { name: 'Nazwa', ...(withFormula ? { formula: formula.content.formula } : {}) },
          ],
          ...looks,
        },
        rows: [header, ...body],
      };
    });

function validation(row: number): fc.Arbitrary<ValidationModel> {
  return fc.record(
    {
      range: fc.record({
        row: fc.constant(row),
        column: fc.nat(9),
        rowCount: fc.constant(1),
        columnCount: fc.integer({ min: 1, max: 4 }),
      }),
      rule: fc.oneof(
        fc.record({
          kind: fc.constantFrom('date' as const, 'decimal' as const, 'wholeNumber' as const),
          from: fc.nat(60_000),
          to: fc.nat(60_000),
        }),
        fc.record({
          kind: fc.constant('list' as const),
          sheet: fc.constant('Cele'),
          source: fc.constant({ row: 1, column: 2, rowCount: 3, columnCount: 1 }),
        }),
      ),
      severity: fc.constantFrom('stop' as const, 'warning' as const),
      error: fc.record({
        title: word.map((text) => text.slice(0, 32)),
        message: word.map((text) => text.slice(0, 255)),
      }),
      prompt: fc.constant({ title: 'Wymiar', message: 'Wybierz z listy.' }),
    },
    { requiredKeys: ['range', 'rule', 'severity', 'error'] },
  );
}

const hyperlink: fc.Arbitrary<HyperlinkModel> = fc.record(
  {
    row: fc.nat(3),
    column: fc.nat(3),
    target: fc.oneof(
      fc.record({ kind: fc.constant('url' as const), url: fc.webUrl() }),
      fc.record({
        kind: fc.constant('cell' as const),
        sheet: fc.constant('Cele'),
        row: fc.nat(200),
        column: fc.nat(40),
      }),
    ),
    tooltip: fc.constantFrom('', 'otwórz'),
  },
  { requiredKeys: ['row', 'column', 'target'] },
);

const categories = { row: 1, column: 0, rowCount: 4, columnCount: 1 };
const values = { ...categories, column: 2 };
const CHARTS: readonly ChartModel[] = [
  {
    name: 'Oceny',
    kind: 'stackedBars',
    title: 'Oceny według celów',
    place: { row: 20, column: 1, rowCount: 12, columnCount: 6 },
    categories,
    series: [
      { name: '✔ osiągnięty', values, color: '#0b7a6b' },
      { name: '◆ zagrożony', values: { ...values, column: 3 }, color: '#E0A100' },
    ],
  },
  {
    name: 'Wskaźnik',
    kind: 'columnsAndLine',
    title: '',
    place: { row: 40, column: 0, rowCount: 1, columnCount: 1 },
    categories,
    series: [
      { name: 'Wartość', values, color: '#0B5563' },
      { name: 'Ścieżka', values, color: '#E0A100' },
      { name: 'Cel', values, color: '#C0392B' },
    ],
  },
];

interface SheetParts {
  readonly cells: readonly (readonly CellModel[])[];
  readonly table:
    { readonly table: TableModel; readonly rows: readonly (readonly CellModel[])[] } | undefined;
  readonly rest: Omit<SheetModel, 'name' | 'rows' | 'tables'>;
}

const parts: fc.Arbitrary<SheetParts> = fc.record({
  cells: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
  table: fc.option(table, { nil: undefined }),
  rest: fc.record(
    {
      tabColor: color,
      showGridlines: fc.boolean(),
      columns: fc.array(
        fc.record(
          { width: fc.double({ min: 1, max: 200, noNaN: true }), hidden: fc.boolean() },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      rowHeights: fc.dictionary(fc.nat(9).map(String), fc.double({ min: 1, max: 400, noNaN: true })),
      merges: fc.subarray([
        { row: 10, column: 0, rowCount: 1, columnCount: 4 },
        { row: 12, column: 1, rowCount: 3, columnCount: 2 },
      ]),
      validations: fc.tuple(validation(20), validation(22)).chain((all) => fc.subarray(all)),
      conditionalFormats: fc.array(
        fc.record({
          range: fc.constant({ row: 1, column: 0, rowCount: 5, columnCount: 3 }),
          formula: fc.constantFrom('$A2=1', '$A2=2'),
          format: fc.record(
            { bold: fc.boolean(), italic: fc.boolean(), fontColor: color, fill: color },
            { requiredKeys: [] },
          ),
        }),
        { maxLength: 3 },
      ),
      hyperlinks: fc.uniqueArray(hyperlink, {
        maxLength: 3,
        selector: ({ row, column }) => `${row} ${column}`,
      }),
      charts: fc.subarray([...CHARTS]),
      isProtected: fc.boolean(),
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      print: fc.record(
        {
          orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
          titleRows: fc.constant({ first: 1, last: 2 }),
          columns: fc.constantFrom({ first: 0, last: 0 }, { first: 2, last: 9 }),
          onOnePage: fc.boolean(),
          footer: fc.record(
            { left: fc.constantFrom('', '&A'), right: fc.constant('&P / &N') },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: ['orientation'] },
      ),
    },
    {
      requiredKeys: [
        'showGridlines',
        'columns',
        'rowHeights',
        'merges',
        'validations',
        'conditionalFormats',
        'hyperlinks',
        'frozen',
        'charts',
        'isProtected',
        'print',
      ],
    },
  ),
});

/** A sheet whose table stands beside its cells. */
function sheet(name: string, { cells, table, rest }: SheetParts): SheetModel {
  const height = Math.max(cells.length, table?.rows.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) => {
    const left = cells[row] ?? [];
    const right = table?.rows[row];
    if (right === undefined) return left;
    return [...left, ...Array.from({ length: 6 - left.length }, () => ({})), ...right];
  });
  const tables = table === undefined ? [] : [{ ...table.table, name: `Tabela_${name}` }];
  return { ...rest, name, rows, tables };
}

const NAMES = ['Cele', "Słowniki 'A'–Z", '2030'] as const;

/** Any workbook that Excel could hold: each name once, tables apart, header cells that match their columns. */
export const anyWorkbook: fc.Arbitrary<WorkbookModel> = fc
  .record({
    styles: fc.record({ a: style, b: style, c: style }),
    parts: fc.array(parts, { minLength: 1, maxLength: 3 }),
    named: fc.boolean(),
    active: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
  })
  .map(({ styles, parts, named, active }) => {
    const sheets = parts.flatMap((each, index) => {
      const name = NAMES[index];
      return name === undefined ? [] : [sheet(name, each)];
    });
    const range = { row: 0, column: 3, rowCount: 2, columnCount: 1 };
    const isThere = sheets.some(({ name }) => name === active);
    return {
      styles,
      sheets,
      names: named ? [{ name: 'Prog', sheet: 'Cele', range }] : [],
      ...(isThere && active !== undefined ? { activeSheet: active } : {}),
    };
  });
