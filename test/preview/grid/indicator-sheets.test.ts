import type { Model } from '@odoo/o-spreadsheet';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { LANGUAGES } from '../../../src/strategy/language';
import { cellRange, rangeAddress } from '../../../src/workbook/address';
import type { CalculatedColumn } from '../../../src/workbook/indicator-formulas';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { WorkbookModel } from '../../../src/workbook/model';
import { writeXlsx } from '../../../src/workbook/write-xlsx';
import { CASE_GOALS, INDICATOR_CASES, TRUTH_VALUE_CASES } from '../../workbook/indicator-cases';
import { tableNamed } from '../../workbook/model-reading';
import { differences } from '../../workbook/shown-indicators';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';
import { measuredRows, todaySerial, workbookOf, type ShownRow } from '../../workbook/typed-indicators';
import { readCalculated, valueAt } from '../../workbook/xlsx-reading';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();
const cases = [...INDICATOR_CASES, ...TRUTH_VALUE_CASES];
const tables = { goals: CASE_GOALS, rows: cases };

function inGrid(model: WorkbookModel): Model {
  const sheets = model.sheets.map(({ name }) => ({ id: name, visible: true }));
  return openModel(library, gridWorkbook(model, sheets, gridLocale('pl')));
}

const valueIn = ({ getters }: Model, sheetId: string, row: number, col: number): string | number | boolean =>
  getters.getEvaluatedCell({ sheetId, row, col }).value ?? '';

test('every row of the table of indicators shows in the grid what it has to show', () => {
  const model = workbookOf(tables);
  const grid = inGrid(model);
  const { sheet, table } = tableNamed(model, 'Wskazniki');
  const texts = messagesFor('pl').indicators;
  const measured = measuredRows(tables, todaySerial());
  const faults = cases.flatMap(({ name, expected }, index) => {
    const read = (column: CalculatedColumn): string | number => {
      const offset = table.columns.findIndex((each) => each.name === texts[column]);
      const value = valueIn(grid, sheet.name, table.range.row + 1 + index, table.range.column + offset);
      return typeof value === 'boolean' ? String(value) : value;
    };
    const shown: ShownRow = {
      number: read('number'),
      goal: read('goal'),
      lastValue: read('lastValue'),
      lastYear: read('lastYear'),
      progress: read('progress'),
      assessment: read('assessment'),
      gaps: read('gaps'),
      strategicCode: read('strategicCode'),
      label: read('label'),
    };
    return [...differences(shown, { ...shown, ...expected }), ...differences(shown, measured[index])].map(
      (difference) => `${name}: ${difference}`,
    );
  });
  expect(faults).toEqual([]);
});

test.each(LANGUAGES)(
  'every formula of all sheets has in the grid the value that it has in the file (%s)',
  async (language) => {
    const model = workbookOf(tables, language);
    const grid = inGrid(model);
    const file = await readCalculated(await writeXlsx(model));
    const faults = model.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, rowIndex) =>
        row.flatMap(({ content }, column) => {
          if (content?.kind !== 'formula') return [];
          const address = rangeAddress(cellRange(rowIndex, column));
          const [inFile, shown] = [valueAt(file, name, address), valueIn(grid, name, rowIndex, column)];
          const same =
            typeof inFile === 'number' && typeof shown === 'number'
              ? Math.abs(inFile - shown) < 1e-9
              : String(inFile) === String(shown);
          return same
            ? []
            : [`${name}!${address}: ${shown} instead of ${inFile} (${content.formula.slice(0, 200)})`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  },
);

test('`&` joins ranges cell by cell, and errors are not passed over, as in Excel', () => {
  const rows = [
    ['1', '1.1'],
    ['1.1', ''],
    ['1.10', ''],
  ].map((row) => row.map((text) => ({ content: { kind: 'text' as const, text }, style: 'text' })));
  const formulas = [
    'SUMPRODUCT(--(A1:A3&""=B1&""))',
    'A2&"-"&A3',
    'CONCATENATE(A1,"a",A2)',
    'IFERROR(SUMPRODUCT(--(A1:A4&""="1")),"błąd")',
    'SUMPRODUCT(--(A1:A3="1.1"))',
  ];
  const grid = inGrid({
    styles: { text: { numberFormat: '@' } },
    sheets: [
      {
        ...EMPTY_SHEET,
        name: 'Arkusz',
        rows: [
          ...rows,
          [{ content: { kind: 'formula', formula: '1/0' } }],
          formulas.map((formula) => ({ content: { kind: 'formula', formula } })),
        ],
      },
    ],
    names: [],
  });
  expect(formulas.map((_, column) => valueIn(grid, 'Arkusz', 4, column))).toEqual([
    1,
    '1.1-1.10',
    '1a1.1',
    'błąd',
    1,
  ]);
});
