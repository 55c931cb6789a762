import fc from 'fast-check';
import type {
  CellModel,
  CellStyle,
  ChartModel,
  RangeModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from '../../src/workbook/model';

const color = fc.constantFrom('#0B5563', '#fff8e1', '#000000');

const anyStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '@', '0'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontSize: fc.constantFrom(9, 11, 16),
    fontColor: color,
    fill: color,
    vertical: fc.constantFrom('top' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.constantFrom(0, 1),
    border: fc.record({ edges: fc.constantFrom('all' as const, 'bottom' as const), color }),
    unlocked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const styleName = fc.constantFrom('a', 'b', 'c');

const anyCell: fc.Arbitrary<CellModel> = fc.record(
  {
    content: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('', '=1', 'Kalisz', '2.10') }),
      fc.record({ kind: fc.constant('number' as const), value: fc.integer() }),
      fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
      fc.record({ kind: fc.constant('formula' as const), formula: fc.constantFrom('A1', 'SUM(A1:B2)') }),
    ),
    style: styleName,
  },
  { requiredKeys: [] },
);

const anyRange: fc.Arbitrary<RangeModel> = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

const anyValidation: fc.Arbitrary<ValidationModel> = fc.record({
  range: anyRange,
  rule: fc.oneof(
    fc.record({ kind: fc.constant('wholeNumber' as const), from: fc.nat(9), to: fc.nat(9) }),
    fc.record({ kind: fc.constant('decimal' as const), from: fc.constant(-0.5), to: fc.nat(9) }),
  ),
  severity: fc.constantFrom('stop' as const, 'warning' as const),
  error: fc.record({ title: fc.string(), message: fc.string() }),
});

const anyChart: fc.Arbitrary<ChartModel> = fc.record({
  name: fc.constantFrom('Oceny', 'Przebieg'),
  kind: fc.constantFrom('stackedBars' as const, 'columnsAndLine' as const),
  title: fc.constantFrom('', 'Wartości & „ścieżka”'),
  place: anyRange,
  categories: anyRange,
  series: fc.array(fc.record({ name: fc.string(), values: anyRange, color }), { maxLength: 3 }),
});

const anySheet: fc.Arbitrary<SheetModel> = fc.record({
  name: fc.constantFrom('Strategia', 'Cele', 'Słowniki'),
  showGridlines: fc.boolean(),
  rows: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 5 }),
  columns: fc.array(
    fc.record(
      { width: fc.double({ min: 1, max: 90, noNaN: true }), hidden: fc.boolean() },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  ),
  rowHeights: fc.dictionary(fc.nat(9).map(String), fc.double({ min: 1, max: 400, noNaN: true })),
  merges: fc.array(anyRange, { maxLength: 2 }),
  tables: fc.array(
    fc.record({
      name: fc.constantFrom('Cele', 'Poziomy'),
      range: anyRange,
      columns: fc.array(
        fc.record({ name: fc.string(), formula: fc.constant('A1') }, { requiredKeys: ['name'] }),
      ),
      style: fc.constant('TableStyleLight1'),
      bandedRows: fc.boolean(),
      filterButton: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  validations: fc.array(anyValidation, { maxLength: 3 }),
  conditionalFormats: fc.array(
    fc.record({
      range: anyRange,
      formula: fc.constantFrom('A1=1', 'A1=2'),
      format: fc.record({ bold: fc.boolean(), fill: color }, { requiredKeys: [] }),
    }),
    { maxLength: 2 },
  ),
  hyperlinks: fc.array(
    fc.record({
      row: fc.nat(5),
      column: fc.nat(5),
      target: fc.record({ kind: fc.constant('url' as const), url: fc.webUrl() }),
    }),
    { maxLength: 3 },
  ),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  charts: fc.array(anyChart, { maxLength: 2 }),
  isProtected: fc.boolean(),
  print: fc.record(
    {
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
      titleRows: fc.record({ first: fc.nat(3), last: fc.nat(3) }),
      columns: fc.record({ first: fc.nat(3), last: fc.nat(3) }),
      onOnePage: fc.boolean(),
      footer: fc.record({ left: fc.constantFrom('', '&A') }, { requiredKeys: [] }),
    },
    { requiredKeys: ['orientation'] },
  ),
});

/** Any workbook, well-made or not, whose cells use the styles "a", "b" and "c". */
export const anyModel: fc.Arbitrary<WorkbookModel> = fc.record(
  {
    styles: fc.record({ a: anyStyle, b: anyStyle, c: anyStyle }),
    sheets: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
    names: fc.array(
      fc.record({ name: fc.constantFrom('Kody', 'Lata'), sheet: fc.constant('Cele'), range: anyRange }),
      { maxLength: 2 },
    ),
    activeSheet: fc.constantFrom('Strategia', 'Cele'),
  },
  { requiredKeys: ['styles', 'sheets', 'names'] },
);
