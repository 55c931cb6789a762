import fc from 'fast-check';
import type { WorkbookModel } from '../../../src/workbook/model';
import type { PlannerEdit } from '../../../src/preview/simulation/planner-edits/planner-edit';
import { createSimulatedHost, type SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { STANDARD_FORMAT, changedFormat } from '../../../src/preview/simulation/state/cell-format';
import { cellKey, contains, intersection, WHOLE_GRID } from '../../../src/preview/simulation/state/grid';
import { columnNames } from '../../../src/preview/simulation/state/table-columns';
import type { SheetState } from '../../../src/preview/simulation/state/sheet-state';
import { readCell, writeCell } from '../../../src/preview/simulation/state/write-cell';
import { plainContent } from './plain-content';

/** "Cele": a table B3:D6 of code, name and a calculated column, a chart beside; "Dane": formulas, lists and names for it. */
const EXAMPLE: WorkbookModel = {
  styles: { kod: { numberFormat: '@' }, gruby: { bold: true } },
  activeSheet: 'Cele',
  names: [
    { name: 'Kody', sheet: 'Cele', range: { row: 3, column: 1, rowCount: 3, columnCount: 1 } },
    { name: 'Okno', sheet: 'Dane', range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
  ],
  sheets: [
    {
      name: 'Cele',
      showGridlines: true,
      rows: [
        [],
        [{}, { content: { kind: 'text', text: 'Tytuł' } }],
        ['', 'Kod', 'Nazwa', 'Długość'].map((text) => ({ content: { kind: 'text', text }, style: 'gruby' })),
        ...['1', '1.1', '2'].map((code, index) => [
          {},
          { content: { kind: 'text', text: code }, style: 'kod' } as const,
          { content: { kind: 'text', text: `Cel ${'CAB'[index]}` } } as const,
          { content: { kind: 'formula', formula: 'LEN([@Nazwa])' } } as const,
        ]),
      ],
      columns: [{ width: 3 }, { width: 8 }, { width: 40 }, { width: 9 }],
      rowHeights: { 2: 30 },
      merges: [{ row: 1, column: 1, rowCount: 1, columnCount: 3 }],
      tables: [
        {
          name: 'Cele',
          range: { row: 2, column: 1, rowCount: 4, columnCount: 3 },
          columns: [{ name: 'Kod' }, { name: 'Nazwa' }, { name: 'Długość', formula: 'LEN([@Nazwa])' }],
          style: 'TableStyleLight9',
          bandedRows: true,
          filterButton: true,
        },
      ],
      validations: [
        {
          range: { row: 3, column: 2, rowCount: 3, columnCount: 1 },
          rule: {
            kind: 'list',
            sheet: 'Dane',
            source: { row: 4, column: 0, rowCount: 3, columnCount: 1 },
          },
          severity: 'warning',
          error: { title: '', message: '' },
        },
      ],
      conditionalFormats: [
        {
          range: { row: 3, column: 1, rowCount: 3, columnCount: 3 },
          formula: 'LEN(B4)>1',
          format: { bold: true },
        },
      ],
      hyperlinks: [{ row: 4, column: 2, target: { kind: 'url', url: 'https://example.org/' } }],
      frozen: { rows: 3, columns: 2 },
      charts: [
        {
          name: 'Długości',
          kind: 'stackedBars',
          title: '',
          place: { row: 8, column: 8, rowCount: 6, columnCount: 2 },
          categories: { row: 3, column: 1, rowCount: 3, columnCount: 1 },
          series: [
            {
              name: 'a',
              values: { row: 3, column: 3, rowCount: 3, columnCount: 1 },
              color: '#0B5563',
            },
          ],
        },
      ],
      isProtected: false,
      print: { orientation: 'portrait', titleRows: { first: 2, last: 2 }, columns: { first: 1, last: 3 } },
    },
    {
      name: 'Dane',
      showGridlines: true,
      rows: [
        [
          'Cele!B5',
          'SUM(Cele!$D$4:$D$6)',
          "'Cele'!C4&Cele!$C$5",
          'COUNTA(Cele[Nazwa])',
          'COUNTA(Cele!C:D)',
          'COUNTA(Cele!$4:$5)',
        ].map((formula) => ({ content: { kind: 'formula', formula } as const })),
        [],
        [],
        [],
        ...['Cel A', 'Cel B', 'Cel C'].map((text) => [{ content: { kind: 'text', text } as const }]),
      ],
      columns: [],
      rowHeights: {},
      merges: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      hyperlinks: [],
      frozen: { rows: 0, columns: 0 },
      charts: [],
      isProtected: false,
      print: { orientation: 'portrait' },
    },
  ],
};

const opened = (): SimulatedHost =>
  createSimulatedHost({
    workbook: SimulatedWorkbook.fromModel(EXAMPLE),
    locale: 'pl-PL',
    year: 2026,
    calculate: () => ({ kind: 'number', value: 0 }),
  });

function sheetOf({ workbook }: SimulatedHost, name: string): SheetState {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

const at = (host: SimulatedHost, sheet: string, row: number, column: number): unknown =>
  plainContent(readCell(sheetOf(host, sheet), row, column).content);

const row = (host: SimulatedHost, sheet: string, index: number, count = 6): unknown[] =>
  Array.from({ length: count }, (_, column) => at(host, sheet, index, column));

function edited(...edits: readonly PlannerEdit[]): SimulatedHost {
  const host = opened();
  for (const edit of edits) expect([edit, host.edit(edit)]).toEqual([edit, { kind: 'done' }]);
  return host;
}

const FORMULAS = [
  '=Cele!B5',
  '=SUM(Cele!$D$4:$D$6)',
  "='Cele'!C4&Cele!$C$5",
  '=COUNTA(Cele[Nazwa])',
  '=COUNTA(Cele!C:D)',
  '=COUNTA(Cele!$4:$5)',
];

describe('whole rows', () => {
  test('that a planner inserts into a table make it and all that covers it grow, with the look and formulas of the row above', () => {
    const host = edited({ kind: 'insertRows', sheet: 'Cele', at: 4, count: 2 });
    const sheet = sheetOf(host, 'Cele');
    expect(sheet.tables).toMatchObject([{ range: { row: 2, rowCount: 6 } }]);
    expect(row(host, 'Cele', 4, 4)).toEqual(['', '', '', '=LEN([@Nazwa])']);
    expect(readCell(sheet, 5, 1).format.numberFormat).toBe('@');
    expect(row(host, 'Dane', 0)).toEqual([
      '=Cele!B7',
      '=SUM(Cele!$D$4:$D$8)',
      "='Cele'!C4&Cele!$C$7",
      '=COUNTA(Cele[Nazwa])',
      '=COUNTA(Cele!C:D)',
      '=COUNTA(Cele!$4:$7)',
    ]);
    expect(sheet.validations).toMatchObject([{ range: { row: 3, rowCount: 5 } }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { range: { row: 3, rowCount: 5 }, formula: '=LEN(B4)>1' },
    ]);
    expect([...sheet.hyperlinks.keys()]).toEqual([cellKey(6, 2)]);
    expect(sheet.charts).toMatchObject([
      { place: { row: 10, rowCount: 6 }, series: [{ values: '=$D$4:$D$8', categories: '=$B$4:$B$8' }] },
    ]);
    expect(host.workbook.names).toMatchObject([{ formula: "='Cele'!$B$4:$B$8" }, {}]);
  });

  test('above a table move it with heights, frozen panes, title rows and merged cells', () => {
    const host = edited({ kind: 'insertRows', sheet: 'Cele', at: 1, count: 1 });
    const sheet = sheetOf(host, 'Cele');
    expect(sheet.tables).toMatchObject([{ range: { row: 3, rowCount: 4 } }]);
    expect([...sheet.rows]).toEqual([[3, { size: 30 }]]);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
    expect(sheet.page.titleRows).toEqual({ first: 3, last: 3 });
    expect(sheet.page.printArea).toMatchObject({ column: 1, columnCount: 3, rowCount: WHOLE_GRID.rowCount });
    expect(sheet.merges).toEqual([{ row: 2, column: 1, rowCount: 1, columnCount: 3 }]);
    expect(sheet.conditionalFormats).toMatchObject([{ formula: '=LEN(B5)>1' }]);
  });

  test('before the first row of data look like it', () => {
    const host = edited({ kind: 'insertRows', sheet: 'Cele', at: 3, count: 1 });
    expect(row(host, 'Cele', 3, 4)).toEqual(['', '', '', '=LEN([@Nazwa])']);
    expect(readCell(sheetOf(host, 'Cele'), 3, 1).format).toMatchObject({
      numberFormat: '@',
      font: { bold: false },
    });
  });

  test('that are deleted leave #REF! behind, and shrink what covers them', () => {
    const host = edited({ kind: 'deleteRows', sheet: 'Cele', at: 3, count: 2 });
    expect(row(host, 'Dane', 0)).toEqual([
      '=Cele!#REF!',
      '=SUM(Cele!$D$4:$D$4)',
      "='Cele'!#REF!&Cele!#REF!",
      '=COUNTA(Cele[Nazwa])',
      '=COUNTA(Cele!C:D)',
      '=COUNTA(Cele!#REF!)',
    ]);
    const sheet = sheetOf(host, 'Cele');
    expect(sheet.tables).toMatchObject([{ range: { row: 2, rowCount: 2 } }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { range: { row: 3, rowCount: 1 }, formula: '=LEN(B4)>1' },
    ]);
    expect(sheet.hyperlinks.size).toBe(0);
  });

  test('take a whole table along, and references to it, but not its header or all its data alone', () => {
    const host = opened();
    const before = host.workbook.snapshot();
    const deleting = (from: number, count: number): PlannerEdit => ({
      kind: 'deleteRows',
      sheet: 'Cele',
      at: from,
      count,
    });
    expect(host.edit(deleting(2, 1))).toMatchObject({ kind: 'unknown' });
    expect(host.edit(deleting(3, 3))).toMatchObject({ kind: 'unknown' });
    expect(host.edit(deleting(7, 8))).toMatchObject({
      kind: 'unknown',
      what: expect.stringContaining('Długości'),
    });
    expect(host.workbook.snapshot()).toEqual(before);
    expect(host.edit(deleting(2, 4))).toEqual({ kind: 'done' });
    expect(sheetOf(host, 'Cele').tables).toEqual([]);
    expect(at(host, 'Dane', 0, 3)).toBe('=COUNTA(#REF!)');
    expect(sheetOf(host, 'Cele').page.titleRows).toBeNull();
  });

  test('cannot be inserted or deleted on a protected sheet', () => {
    const host = opened();
    sheetOf(host, 'Cele').isProtected = true;
    for (const kind of ['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] as const)
      expect(host.edit({ kind, sheet: 'Cele', at: 0, count: 1 })).toMatchObject({ code: 'AccessDenied' });
  });
});

describe('whole columns', () => {
  test('in a table get a name, and move widths, the print area and references', () => {
    const host = edited({ kind: 'insertColumns', sheet: 'Cele', at: 2, count: 1 });
    const sheet = sheetOf(host, 'Cele');
    expect(row(host, 'Cele', 2, 5)).toEqual(['', 'Kod', 'Kolumna2', 'Nazwa', 'Długość']);
    expect(sheet.columns.get(2)).toEqual(sheet.columns.get(1));
    expect(sheet.columns.get(3)).toEqual(SimulatedWorkbook.fromModel(EXAMPLE).sheets[0]?.columns.get(2));
    expect(sheet.page.printArea).toMatchObject({ column: 1, columnCount: 4 });
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rowCount: 1, columnCount: 4 }]);
    expect(row(host, 'Dane', 0)).toEqual([
      '=Cele!B5',
      '=SUM(Cele!$E$4:$E$6)',
      "='Cele'!D4&Cele!$D$5",
      '=COUNTA(Cele[Nazwa])',
      '=COUNTA(Cele!D:E)',
      '=COUNTA(Cele!$4:$5)',
    ]);
  });

  test('that are deleted take a table’s column along, and formulas lose it', () => {
    const host = edited({ kind: 'deleteColumns', sheet: 'Cele', at: 2, count: 1 });
    expect(row(host, 'Cele', 3, 3)).toEqual(['', '1', '=LEN(#REF!)']);
    expect(row(host, 'Dane', 0)).toEqual([
      '=Cele!B5',
      '=SUM(Cele!$C$4:$C$6)',
      "='Cele'!#REF!&Cele!#REF!",
      '=COUNTA(#REF!)',
      '=COUNTA(Cele!C:C)',
      '=COUNTA(Cele!$4:$5)',
    ]);
    expect(sheetOf(host, 'Cele').validations).toEqual([]);
  });
});

test('rows and columns that are inserted and deleted again leave everything as it was', () => {
  const place = fc.record({
    lines: fc.constantFrom('Rows' as const, 'Columns' as const),
    sheet: fc.constantFrom('Cele', 'Dane'),
    at: fc.nat(16),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(place, ({ lines, sheet, at: first, count }) => {
      const host = opened();
      const before = JSON.stringify(host.workbook.snapshot());
      const edit = { sheet, at: first, count };
      expect(host.edit({ kind: `insert${lines}`, ...edit })).toEqual({ kind: 'done' });
      expect(host.edit({ kind: `delete${lines}`, ...edit })).toEqual({ kind: 'done' });
      // A range that has grown from one cell and shrunk again reads $A$5:$A$5; that is $A$5.
      expect(JSON.stringify(host.workbook.snapshot()).replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, '$1')).toBe(
        before,
      );
    }),
  );
});

describe('a table', () => {
  test('is sorted by a column', () => {
    const host = edited({ kind: 'sortTable', table: 'Cele', column: 1, ascending: true });
    expect([3, 4, 5].map((index) => at(host, 'Cele', index, 2))).toEqual(['Cel A', 'Cel B', 'Cel C']);
    expect([...sheetOf(host, 'Cele').hyperlinks.keys()]).toEqual([cellKey(3, 2)]);
  });

  test('gets another name, and its columns do: formulas follow, whatever they wrote', () => {
    const host = opened();
    const formulas = [
      ['Cele[[#Headers],[Nazwa]]', "Plan[[#Headers],[Tytuł '#1]]"],
      ['SUM(Cele[[Nazwa]:[Długość]])', "SUM(Plan[[Tytuł '#1]:[Długość]])"],
      [
        'Cele[[#This Row],[Nazwa]]&INDEX(Cele[Nazwa],1)',
        "Plan[[#This Row],[Tytuł '#1]]&INDEX(Plan[Tytuł '#1],1)",
      ],
      ['[@Nazwa]&[Kod]&[@[Nazwa]:[Długość]]', "[@[Tytuł '#1]]&[Kod]&[@[Tytuł '#1]:[Długość]]"],
    ];
    for (const [index, [formula]] of formulas.entries()) {
      const content = { kind: 'formula', formula: `=${formula}` } as const;
      writeCell(sheetOf(host, 'Cele'), 3 + index, index === 3 ? 3 : 9, { content, format: STANDARD_FORMAT });
    }
    writeCell(sheetOf(host, 'Cele'), 3, 3, {
      content: { kind: 'formula', formula: `=${formulas[3]?.[0]}` },
      format: STANDARD_FORMAT,
    });
    expect(host.edit({ kind: 'renameTable', table: 'Cele', name: 'Plan' })).toEqual({ kind: 'done' });
    expect(host.edit({ kind: 'renameTableColumn', table: 'Plan', column: 1, name: 'Tytuł #1' })).toEqual({
      kind: 'done',
    });
    expect([3, 4, 5].map((index) => at(host, 'Cele', index, 9))).toEqual(
      formulas.slice(0, 3).map(([, after]) => `=${after}`),
    );
    expect(at(host, 'Cele', 3, 3)).toBe(`=${formulas[3]?.[1]}`);
    expect(at(host, 'Cele', 4, 3)).toBe("=LEN([@[Tytuł '#1]])");
    expect(at(host, 'Dane', 0, 3)).toBe("=COUNTA(Plan[Tytuł '#1])");
    expect(host.edit({ kind: 'renameTable', table: 'Plan', name: 'a b' })).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('whose header is typed over or emptied tells formulas so', () => {
    const host = edited(
      { kind: 'type', sheet: 'Cele', row: 2, column: 2, text: 'Kod' },
      { kind: 'clear', sheet: 'Cele', range: { row: 2, column: 1, rowCount: 1, columnCount: 1 } },
    );
    expect(columnNames(sheetOf(host, 'Cele'), sheetOf(host, 'Cele').tables[0] ?? fail())).toEqual([
      'Kolumna1',
      'Kod2',
      'Długość',
    ]);
    expect(at(host, 'Cele', 3, 3)).toBe('=LEN([@Kod2])');
  });

  test('gets and loses columns; what is right of it in its rows moves', () => {
    const host = opened();
    writeCell(sheetOf(host, 'Cele'), 4, 5, {
      content: { kind: 'text', text: 'obok' },
      format: STANDARD_FORMAT,
    });
    expect(host.edit({ kind: 'addTableColumn', table: 'Cele', at: 3, name: 'Uwagi' })).toEqual({
      kind: 'done',
    });
    expect(row(host, 'Cele', 2)).toEqual(['', 'Kod', 'Nazwa', 'Długość', 'Uwagi', '']);
    expect(at(host, 'Cele', 4, 6)).toBe('obok');
    expect(host.edit({ kind: 'addTableColumn', table: 'Cele', at: 0 })).toEqual({ kind: 'done' });
    expect(row(host, 'Cele', 2)).toEqual(['', 'Kolumna1', 'Kod', 'Nazwa', 'Długość', 'Uwagi']);
    expect(readCell(sheetOf(host, 'Cele'), 3, 1).format.numberFormat).toBe('@');
    expect(host.edit({ kind: 'deleteTableColumn', table: 'Cele', column: 2 })).toEqual({ kind: 'done' });
    expect(row(host, 'Cele', 3)).toEqual(['', '', '1', '=LEN(#REF!)', '', '']);
    expect(at(host, 'Cele', 4, 6)).toBe('obok');
    expect(at(host, 'Dane', 0, 3)).toBe('=COUNTA(#REF!)');
  });

  test('gets copies of its rows, ids and all', () => {
    const host = edited(
      { kind: 'copyTableRows', table: 'Cele', from: 1, count: 2, at: 3 },
      { kind: 'copyTableRows', table: 'Cele', from: 1, count: 1, at: 0 },
    );
    expect([3, 4, 5, 6, 7, 8].map((index) => at(host, 'Cele', index, 1))).toEqual([
      '1.1',
      '1',
      '1.1',
      '2',
      '1.1',
      '2',
    ]);
    expect([...sheetOf(host, 'Cele').hyperlinks.keys()].toSorted((a, b) => a - b)).toEqual(
      [3, 5, 7].map((index) => cellKey(index, 2)),
    );
    expect(at(host, 'Cele', 3, 3)).toBe('=LEN([@Nazwa])');
  });

  test('gets and loses rows, and a filter', () => {
    const host = edited(
      { kind: 'insertTableRows', table: 'Cele', at: 1, count: 2 },
      { kind: 'deleteTableRows', table: 'Cele', at: 0, count: 3 },
    );
    expect(sheetOf(host, 'Cele').tables).toMatchObject([{ range: { rowCount: 3 } }]);
    expect(at(host, 'Cele', 3, 1)).toBe('1.1');
    const before = host.workbook.snapshot();
    expect(host.edit({ kind: 'filterTable', table: 'Cele', on: true })).toEqual({ kind: 'done' });
    expect(host.edit({ kind: 'insertRows', sheet: 'Cele', at: 4, count: 1 })).toMatchObject({
      kind: 'unknown',
    });
    expect(host.edit({ kind: 'deleteTableColumn', table: 'Cele', column: 1 })).toMatchObject({
      kind: 'unknown',
    });
    expect(host.edit({ kind: 'filterTable', table: 'Cele', on: false })).toEqual({ kind: 'done' });
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

describe('a sheet', () => {
  test('is copied with its tables under new names, and what it says of itself', () => {
    const host = opened();
    writeCell(sheetOf(host, 'Cele'), 0, 5, {
      content: { kind: 'formula', formula: '=B4&Cele!B5&COUNTA(Cele[Kod])&Dane!A5' },
      format: changedFormat(STANDARD_FORMAT, { fill: '#FF0000' }),
    });
    const before = host.workbook.copy();
    expect(host.edit({ kind: 'copySheet', sheet: 'Cele' })).toEqual({ kind: 'done' });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Cele', 'Cele (2)', 'Dane']);
    const copy = sheetOf(host, 'Cele (2)');
    expect(host.workbook.activeSheetId).toBe(copy.id);
    expect(copy.tables).toMatchObject([{ name: 'Cele2', range: { row: 2 } }]);
    expect(at(host, 'Cele (2)', 0, 5)).toBe("=B4&'Cele (2)'!B5&COUNTA(Cele2[Kod])&Dane!A5");
    expect(copy.names).toMatchObject([{ name: 'Kody', formula: "='Cele (2)'!$B$4:$B$6" }]);
    expect([...copy.cells.keys()]).toEqual([...sheetOf(host, 'Cele').cells.keys()]);
    host.workbook.sheets = host.workbook.sheets.filter((sheet) => sheet !== copy);
    host.workbook.activeSheetId = before.activeSheetId;
    expect(host.workbook.snapshot()).toEqual(before.snapshot());
    expect(host.edit({ kind: 'copySheet', sheet: 'Cele' })).toEqual({ kind: 'done' });
    expect(host.edit({ kind: 'copySheet', sheet: 'Cele (2)' })).toEqual({ kind: 'done' });
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Cele (3)');
  });

  test('is renamed, moved, hidden, shown and deleted', () => {
    const host = edited(
      { kind: 'renameSheet', sheet: 'Cele', name: 'Plan celów' },
      { kind: 'moveSheet', sheet: 'Plan celów', position: 1 },
      { kind: 'hideSheet', sheet: 'Plan celów' },
    );
    expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Dane', 'Visible'],
      ['Plan celów', 'Hidden'],
    ]);
    expect(at(host, 'Dane', 0, 0)).toBe("='Plan celów'!B5");
    expect(host.edit({ kind: 'hideSheet', sheet: 'Dane' })).toMatchObject({ kind: 'refused' });
    expect(host.edit({ kind: 'showSheet', sheet: 'Plan celów' })).toEqual({ kind: 'done' });
    expect(host.edit({ kind: 'deleteSheet', sheet: 'Plan celów' })).toEqual({ kind: 'done' });
    expect(at(host, 'Dane', 0, 0)).toBe('=#REF!');
  });

  test('of a workbook with protected structure stays as it is', () => {
    const host = opened();
    host.workbook.structureProtected = true;
    const before = host.workbook.snapshot();
    const edits: readonly PlannerEdit[] = [
      { kind: 'renameSheet', sheet: 'Cele', name: 'Plan' },
      { kind: 'moveSheet', sheet: 'Cele', position: 1 },
      { kind: 'hideSheet', sheet: 'Cele' },
      { kind: 'copySheet', sheet: 'Cele' },
      { kind: 'deleteSheet', sheet: 'Cele' },
    ];
    for (const edit of edits) expect(host.edit(edit)).toMatchObject({ code: 'AccessDenied' });
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

test('whatever a planner does, tables stay whole, and what is not done changes nothing', () => {
  const small = fc.nat(7);
  const count = fc.integer({ min: 1, max: 2 });
  const sheet = fc.constantFrom('Cele', 'Dane');
  const table = fc.constant('Cele');
  const edit: fc.Arbitrary<PlannerEdit> = fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'insertRows' as const,
        'deleteRows' as const,
        'insertColumns' as const,
        'deleteColumns' as const,
      ),
      sheet,
      at: small,
      count,
    }),
    fc.record({ kind: fc.constant('sortTable' as const), table, column: fc.nat(2), ascending: fc.boolean() }),
    fc.record({ kind: fc.constant('addTableColumn' as const), table, at: fc.nat(3) }),
    fc.record({ kind: fc.constant('deleteTableColumn' as const), table, column: fc.nat(3) }),
    fc.record({
      kind: fc.constantFrom('insertTableRows' as const, 'deleteTableRows' as const),
      table,
      at: small,
      count,
    }),
    fc.record({ kind: fc.constant('copyTableRows' as const), table, from: small, count, at: small }),
    fc.record({
      kind: fc.constant('renameTableColumn' as const),
      table,
      column: fc.nat(3),
      name: fc.constantFrom('Kod', 'x y', ''),
    }),
    fc.record({ kind: fc.constant('filterTable' as const), table, on: fc.boolean() }),
    fc.record({ kind: fc.constant('copySheet' as const), sheet }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const host = opened();
      for (const each of edits) {
        const before = host.workbook.copy();
        if (
          'table' in each &&
          host.workbook.sheets.every(({ tables }) => tables.every(({ name }) => name !== 'Cele'))
        )
          continue;
        if (host.edit(each).kind !== 'done') expect(host.workbook.snapshot()).toEqual(before.snapshot());
        for (const state of host.workbook.sheets) {
          for (const found of state.tables) {
            const names = columnNames(state, found).map((name) => name.toLowerCase());
            expect(new Set(names).size).toBe(found.range.columnCount);
            expect(names).not.toContain('');
            expect(contains(WHOLE_GRID, found.range) && found.range.rowCount > 1).toBe(true);
            const others = state.tables.filter((other) => other !== found);
            expect(others.every((other) => intersection(other.range, found.range) === undefined)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the example has the formulas that the tests speak of', () => {
  expect(row(opened(), 'Dane', 0)).toEqual(FORMULAS);
});
