import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import type { TakenNames } from '../../src/workbook/names';
import { freeSheetName, freeTableName } from '../../src/workbook/names';

/** A text that looks like a formula, a number, a date or something else that Excel would not leave alone. */
export const TREACHEROUS_TEXTS = [
  '=1+1',
  '+48 56 611 87 77',
  '-5',
  '@Toruń',
  "'99 w Toruniu",
  "''",
  '2.10',
  '1.1',
  '3-4',
  '3/4',
  '1,5',
  '1 000',
  '1e5',
  '50%',
  '5 zł',
  '$5',
  '(5)',
  '12:30',
  '2026-05-01',
  '1.05.2026',
  '1 maja',
  'maj 2026',
  'May 2026',
  'TRUE',
  'PRAWDA',
  'fałsz',
  '#N/A',
  ' 7',
] as const;

/** A small workbook that has at least one of everything that a model can say; its names give way to those that are taken. */
export function exampleModel(taken: TakenNames): WorkbookModel {
  const goals = freeSheetName('Cele', taken.sheets);
  const lists = freeSheetName("Słowniki 'A'–Z", [...taken.sheets, goals]);
  const goalTable = freeTableName('Cele', [...taken.tables, ...taken.names]);
  const levelTable = freeTableName('Poziomy', [...taken.tables, ...taken.names, goalTable]);
  const threshold = freeTableName('Prog', [...taken.tables, ...taken.names, goalTable, levelTable]);
  return {
    styles: {
      title: { bold: true, fontSize: 16, fontColor: '#0B5563' },
      header: {
        bold: true,
        fontColor: '#FFFFFF',
        fill: '#0B5563',
        wrap: true,
        vertical: 'center',
        border: { edges: 'all', color: '#0B5563' },
      },
      code: { numberFormat: '@', vertical: 'top' },
      name0: { vertical: 'top', wrap: true },
      name1: { vertical: 'top', wrap: true, horizontal: 'left', indent: 1 },
      date: { numberFormat: 'yyyy-mm-dd', horizontal: 'left', fill: '#FFF8E1', unlocked: true },
      count: { numberFormat: '0', horizontal: 'center', italic: true },
      link: { fontColor: '#0B6A75', underline: true },
      line: { border: { edges: 'bottom', color: '#C9D3D7' } },
      plain: {},
    },
    sheets: [
      goalsSheet(goals, { table: goalTable, lists, threshold }),
      listsSheet(lists, { table: levelTable, goals }),
    ],
    names: [{ name: threshold, sheet: lists, range: { row: 1, column: 3, rowCount: 1, columnCount: 1 } }],
    activeSheet: goals,
  };
}

function goalsSheet(name: string, refer: { table: string; lists: string; threshold: string }): SheetModel {
  const quotedLists = `'${refer.lists.replaceAll("'", "''")}'`;
  const formula = `IF([@Kod]="","",COUNTIF(${quotedLists}!$A$2:$A$3,[@Poziom])+${refer.threshold})`;
  const goal = (code: string, level: string, look: string, text: string, deadline?: number): CellModel[] => [
    { content: { kind: 'text', text: code }, style: 'code' },
    { content: { kind: 'text', text: level } },
    { content: { kind: 'text', text }, style: look },
    { style: 'date', ...(deadline === undefined ? {} : { content: { kind: 'number', value: deadline } }) },
    { content: { kind: 'formula', formula }, style: 'count' },
  ];
  const headers = ['Kod', 'Poziom', 'Nazwa', 'Termin', 'Wskaźniki'];
  return {
    name,
    tabColor: '#0B5563',
    showGridlines: false,
    rows: [
      [{ content: { kind: 'text', text: 'Cele rozwoju' }, style: 'title' }, {}, { style: 'title' }],
      [
        { content: { kind: 'text', text: 'Do słowników' }, style: 'link' },
        { content: { kind: 'formula', formula: `COUNTA(${refer.table}[Kod])` }, style: 'plain' },
        { content: { kind: 'boolean', value: true } },
      ],
      headers.map((text) => ({ content: { kind: 'text', text }, style: 'header' })),
      goal('1', 'cel strategiczny', 'name0', 'Toruń – miasto nowoczesne'),
      goal('1.1', 'cel operacyjny', 'name1', '=HYPERLINK("https://example.org")', 46_023),
      goal('2.10', 'cel operacyjny', 'name1', '3-4'),
    ],
    columns: [{ width: 8 }, { width: 18 }, { width: 60 }, {}, { hidden: true }],
    rowHeights: { 0: 30, 3: 45.75 },
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    tables: [
      {
        name: refer.table,
        range: { row: 2, column: 0, rowCount: 4, columnCount: 5 },
        columns: headers.map((header) =>
          header === 'Wskaźniki' ? { name: header, formula } : { name: header },
        ),
        style: 'TableStyleLight9',
        bandedRows: false,
        filterButton: true,
      },
    ],
    validations: [
      {
        range: { row: 3, column: 1, rowCount: 3, columnCount: 1 },
        rule: {
          kind: 'list',
          sheet: refer.lists,
          source: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
        },
        severity: 'stop',
        error: { title: 'Poziom', message: 'Wybierz poziom z listy.' },
        prompt: { title: 'Poziom', message: 'Lista jest w słownikach.' },
      },
      {
        range: { row: 3, column: 3, rowCount: 3, columnCount: 1 },
        rule: { kind: 'date', from: 36_526, to: 73_050 },
        severity: 'warning',
        error: { title: 'Termin', message: 'Wpisz datę.' },
      },
    ],
    conditionalFormats: [
      {
        range: { row: 3, column: 0, rowCount: 3, columnCount: 3 },
        formula: '$B4="cel strategiczny"',
        format: { bold: true, fill: '#E3F0F2' },
      },
      {
        range: { row: 3, column: 0, rowCount: 3, columnCount: 3 },
        formula: '$C4=""',
        format: { italic: true, fontColor: '#5B6B73' },
      },
    ],
    hyperlinks: [
      {
        row: 1,
        column: 0,
        target: { kind: 'cell', sheet: refer.lists, row: 1, column: 3 },
        tooltip: 'Słowniki',
      },
    ],
    frozen: { rows: 3, columns: 1 },
    charts: [
      {
        name: 'Oceny',
        kind: 'stackedBars',
        title: 'Oceny według celów',
        place: { row: 8, column: 1, rowCount: 12, columnCount: 3 },
        categories: { row: 3, column: 0, rowCount: 3, columnCount: 1 },
        series: [
          {
            name: '✔ osiągnięty',
            values: { row: 3, column: 3, rowCount: 3, columnCount: 1 },
            color: '#0B7A6B',
          },
          {
            name: '◆ zagrożony',
            values: { row: 3, column: 4, rowCount: 3, columnCount: 1 },
            color: '#E0A100',
          },
        ],
      },
      {
        name: 'Wskaźnik',
        kind: 'columnsAndLine',
        title: '– wskaźnik i ścieżka',
        place: { row: 22, column: 0, rowCount: 1, columnCount: 1 },
        categories: { row: 3, column: 0, rowCount: 3, columnCount: 1 },
        series: [
          { name: 'Wartość', values: { row: 3, column: 4, rowCount: 3, columnCount: 1 }, color: '#0B5563' },
          { name: 'Ścieżka', values: { row: 3, column: 3, rowCount: 3, columnCount: 1 }, color: '#E0A100' },
        ],
      },
    ],
    isProtected: true,
    print: {
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      columns: { first: 0, last: 3 },
      footer: { left: 'Strategia && rozwój', center: '&A', right: 'Strona &P z &N' },
    },
  };
}

function listsSheet(name: string, refer: { table: string; goals: string }): SheetModel {
  return {
    name,
    showGridlines: true,
    rows: [
      [
        { content: { kind: 'text', text: 'Poziom' }, style: 'header' },
        {},
        { content: { kind: 'text', text: 'Próg' } },
        { content: { kind: 'text', text: '1' }, style: 'code' },
      ],
      [
        { content: { kind: 'text', text: 'cel strategiczny' } },
        {},
        {},
        { content: { kind: 'number', value: 0.75 }, style: 'line' },
      ],
      [
        { content: { kind: 'text', text: 'cel operacyjny' } },
        {},
        { content: { kind: 'text', text: 'do celów' } },
        { content: { kind: 'text', text: 'https://example.org/' } },
      ],
      ...TREACHEROUS_TEXTS.map((text): CellModel[] => [
        {},
        {},
        { content: { kind: 'text', text } },
        { content: { kind: 'text', text }, style: 'code' },
      ]),
    ],
    columns: [],
    rowHeights: {},
    merges: [],
    tables: [
      {
        name: refer.table,
        range: { row: 0, column: 0, rowCount: 3, columnCount: 1 },
        columns: [{ name: 'Poziom' }],
        style: 'TableStyleMedium2',
        bandedRows: true,
        filterButton: false,
      },
    ],
    validations: [
      {
        range: { row: 1, column: 3, rowCount: 1, columnCount: 1 },
        rule: { kind: 'wholeNumber', from: 0, to: 100 },
        severity: 'stop',
        error: { title: 'Próg', message: 'Wpisz liczbę.' },
      },
      {
        range: { row: 1, column: 4, rowCount: 2, columnCount: 1 },
        rule: { kind: 'decimal', from: -1e12, to: 1e12 },
        severity: 'stop',
        error: { title: 'Wartość', message: 'Wpisz liczbę.' },
      },
    ],
    conditionalFormats: [],
    hyperlinks: [
      { row: 2, column: 2, target: { kind: 'cell', sheet: refer.goals, row: 0, column: 0 } },
      { row: 2, column: 3, target: { kind: 'url', url: 'https://example.org/' } },
    ],
    frozen: { rows: 0, columns: 0 },
    charts: [],
    isProtected: false,
    print: { orientation: 'portrait', onOnePage: true },
  };
}
