import fc from 'fast-check';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, CellStyle, ChartModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { normalForm } from '../../src/workbook/normal-form';
import { anyModel } from './any-model';
import { EMPTY_SHEET } from './empty-sheet';
import { libraryDraft } from './sample-drafts';

function withSheets(model: WorkbookModel, change: (sheet: SheetModel) => SheetModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map(change) };
}

function withCells(model: WorkbookModel, change: (cell: CellModel) => CellModel): WorkbookModel {
  return withSheets(model, (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(change)) }));
}

/** The model with one cell changed, far enough out to be there or not. */
function withCellAt(model: WorkbookModel, row: number, column: number, cell: CellModel): WorkbookModel {
  return withSheets(model, (sheet) => {
    const rows = Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, index) => [
      ...(sheet.rows[index] ?? []),
    ]);
    const target = rows[row] ?? [];
    while (target.length <= column) target.push({});
    target[column] = cell;
    return { ...sheet, rows };
  });
}

describe('normalForm', () => {
  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(normalForm(normalForm(model))).toEqual(normalForm(model));
      }),
    );
  });

  it('does not know what the styles are called, nor those that no cell uses', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const renamed = withCells(
          {
            ...model,
            styles: {
              ...Object.fromEntries(
                Object.entries(model.styles).map(([name, style]) => [`x-${name}`, style]),
              ),
              unused: { bold: true, fill: '#123456' },
            },
          },
          ({ content, style }) => ({ ...(content && { content }), ...(style && { style: `x-${style}` }) }),
        );
        expect(normalForm(renamed)).toEqual(normalForm(model));
      }),
    );
  });

  it('does not mind empty cells, rows and columns at the end, nor the order of what has none', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const padded = withSheets(model, (sheet) => ({
          ...sheet,
          rows: [
            ...sheet.rows.map((row) => [...row, {}, { content: { kind: 'text' as const, text: '' } }]),
            [{}],
            [],
          ],
          columns: [...sheet.columns, {}, { width: 8.43, hidden: false }],
          validations: uniquePlaces(sheet.validations.map(({ range }) => range))
            ? [...sheet.validations].reverse()
            : sheet.validations,
          hyperlinks: uniquePlaces(sheet.hyperlinks) ? [...sheet.hyperlinks].reverse() : sheet.hyperlinks,
          charts:
            new Set(sheet.charts.map(({ name }) => name)).size === sheet.charts.length
              ? [...sheet.charts].reverse()
              : sheet.charts,
          print: { ...sheet.print, ...(sheet.print.onOnePage === true ? {} : { onOnePage: false }) },
        }));
        expect(normalForm(padded)).toEqual(normalForm(model));
      }),
    );
  });

  it('changes with any cell’s content and with any cell’s look', () => {
    fc.assert(
      fc.property(anyModel, fc.nat(7), fc.nat(7), (model, row, column) => {
        const before = JSON.stringify(normalForm(model));
        const other: CellModel = { content: { kind: 'text', text: 'nobody writes this' } };
        expect(JSON.stringify(normalForm(withCellAt(model, row, column, other)))).not.toBe(before);
        const look = { ...model, styles: { ...model.styles, other: { fontSize: 77 } } };
        expect(JSON.stringify(normalForm(withCellAt(look, row, column, { style: 'other' })))).not.toBe(
          before,
        );
      }),
    );
  });

  it('tells texts, numbers and formulas of the same letters apart', () => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const forms = (
      [
        { kind: 'text', text: '1' },
        { kind: 'number', value: 1 },
        { kind: 'formula', formula: '1' },
      ] as const
    ).map((content) => JSON.stringify(normalForm(withCellAt(model, 0, 0, { content }))));
    expect(new Set(forms).size).toBe(3);
  });

  it.each<[string, (sheet: SheetModel) => SheetModel]>([
    ['a width by a pixel', (sheet) => ({ ...sheet, columns: [{ width: 21.15 }, ...sheet.columns.slice(1)] })],
    [
      'a hidden column',
      (sheet) => ({ ...sheet, columns: [{ width: 21, hidden: true }, ...sheet.columns.slice(1)] }),
    ],
    ['frozen rows', (sheet) => ({ ...sheet, frozen: { rows: 7, columns: 0 } })],
    ['the orientation', (sheet) => ({ ...sheet, print: { ...sheet.print, orientation: 'landscape' } })],
    ['a validation', (sheet) => ({ ...sheet, validations: [] })],
    ['a link', (sheet) => ({ ...sheet, hyperlinks: sheet.hyperlinks.slice(1) })],
    ['a row’s height', (sheet) => ({ ...sheet, rowHeights: { 3: 20.25 } })],
    ['gridlines', (sheet) => ({ ...sheet, showGridlines: true })],
    ['protection', (sheet) => ({ ...sheet, isProtected: true })],
    [
      'the columns that are printed',
      (sheet) => ({ ...sheet, print: { ...sheet.print, columns: { first: 0, last: 2 } } }),
    ],
    ['one page', (sheet) => ({ ...sheet, print: { ...sheet.print, onOnePage: true } })],
  ])('changes with %s', (_, change) => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const [first, ...rest] = model.sheets;
    if (!first) throw new Error('no sheet');
    expect(normalForm({ ...model, sheets: [change(first), ...rest] })).not.toEqual(normalForm(model));
  });

  it('keeps everything of a chart, its series in order, its colours in capitals', () => {
    const cells = (row: number, column: number) => ({ row, column, rowCount: 3, columnCount: 1 });
    const chart: ChartModel = {
      name: 'Przebieg',
      kind: 'columnsAndLine',
      title: 'Wartości i ścieżka',
      place: { row: 9, column: 0, rowCount: 12, columnCount: 5 },
      categories: cells(1, 0),
      series: [
        { name: 'Wartość', values: cells(1, 1), color: '#0b5563' },
        { name: 'Ścieżka', values: cells(1, 2), color: '#E0A100' },
      ],
    };
    const formOf = (...charts: readonly ChartModel[]) =>
      normalForm({ styles: {}, sheets: [{ ...EMPTY_SHEET, charts }], names: [] });
    const [first, second] = chart.series;
    if (!first || !second) throw new Error('no series');
    expect(formOf(chart).sheets[0]?.charts).toEqual([
      { ...chart, series: [{ ...first, color: '#0B5563' }, second] },
    ]);
    const changes: readonly Partial<ChartModel>[] = [
      { name: 'Inny' },
      { kind: 'stackedBars' },
      { title: '' },
      { place: cells(9, 0) },
      { categories: cells(2, 0) },
      { series: [first] },
      { series: [second, first] },
      { series: [{ ...first, color: '#0B5564' }, second] },
      { series: [{ ...first, values: cells(1, 4) }, second] },
    ];
    const forms = [{}, ...changes].map((change) => JSON.stringify(formOf({ ...chart, ...change })));
    expect(new Set(forms).size).toBe(changes.length + 1);
    const other = { ...chart, name: 'Oceny' };
    expect(formOf(chart, other)).toEqual(formOf(other, chart));
  });

  it('takes a width that Excel rounds to the same pixels for the same', () => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const widths = (width: number) => withSheets(model, (sheet) => ({ ...sheet, columns: [{ width }] }));
    expect(normalForm(widths(21.01))).toEqual(normalForm(widths(21)));
  });

  it('takes a look spelled with Excel’s standards for the look without them, and near heights for the same', () => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const lookOf = (style: CellStyle) =>
      normalForm(
        withCellAt({ ...model, styles: { ...model.styles, other: style } }, 0, 0, { style: 'other' }),
      );
    const standards: CellStyle = {
      numberFormat: 'General',
      bold: false,
      fontSize: 11,
      fontColor: '#000000',
      vertical: 'bottom',
      wrap: false,
      indent: 0,
      unlocked: false,
    };
    expect(lookOf({ ...standards, italic: true, fill: '#abcdef' })).toEqual(
      lookOf({ italic: true, fill: '#ABCDEF' }),
    );
    expect(lookOf(standards)).toEqual(lookOf({}));
    expect(lookOf({ ...standards, unlocked: true })).not.toEqual(lookOf({}));
    const height = (points: number) =>
      withSheets(model, (sheet) => ({ ...sheet, rowHeights: { 2: points } }));
    expect(normalForm(height(20.1))).toEqual(normalForm(height(20.25)));
    expect(normalForm(height(21))).not.toEqual(normalForm(height(20.25)));
  });

  it('leaves out what formulas show: it follows from the workbook', () => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const showing = (shows: string) =>
      normalForm(withCellAt(model, 0, 0, { content: { kind: 'formula', formula: 'A2', shows } }));
    expect(showing('Leszno')).toEqual(showing('Kalisz'));
  });

  it('names the active sheet only when it is not the first', () => {
    const model = layOutWorkbook(libraryDraft('legnica'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    expect(normalForm(model).activeSheet).toBeUndefined();
    expect(normalForm({ ...model, activeSheet: 'Cele' }).activeSheet).toBe('Cele');
  });
});

function uniquePlaces(places: readonly { readonly row: number; readonly column: number }[]): boolean {
  return new Set(places.map(({ row, column }) => `${row},${column}`)).size === places.length;
}
