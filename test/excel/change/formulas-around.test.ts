import { undoWrite } from '../../../src/excel/undo-write';
import { insertCheck, insertSection } from '../../../src/excel/insert-section';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { STANDARD_FORMAT } from '../../../src/preview/simulation/state/cell-format';
import { readCell, writeCell } from '../../../src/preview/simulation/state/write-cell';
import { columnNames } from '../../../src/preview/simulation/state/table-columns';
import { SAMPLE_CHECK } from '../../workbook/check-sheet/sample-check';
import { insertColumn, rowsOf, tableNamed, useExcel } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import {
  contentsWithoutHistory,
  edit,
  expectContentsWithoutHistory,
  goalCalled,
  lastWrite,
  newGoal,
} from './edited-workbook';
import { MEASURED } from './failing-changes';

/** Each test inserts a draft. */
jest.setTimeout(120_000);

const excel = useExcel();

const WRITES: readonly (readonly [string, EditOf, readonly string[]])[] = [
  [
    'added goals',
    (draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal('Nowy')] }),
    ['Dostępność', 'Nowy', 'Zieleń', 'Praca'],
  ],
  [
    'a deleted goal',
    (draft) => ({ kind: 'deleteGoal', id: goalCalled(draft, '2'), indicators: { kind: 'delete' } }),
    ['Dostępność', 'Praca'],
  ],
  [
    'a moved goal',
    (draft) => ({ kind: 'moveGoal', id: goalCalled(draft, '3'), parentId: undefined, position: 0 }),
    ['Praca', 'Dostępność', 'Zieleń'],
  ],
];

describe.each(WRITES)('with %s', (_what, write, names) => {
  test('a planner’s column of formulas goes on in every row, and all around stands where it belongs', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    const { sheet, table } = tableNamed(workbook, 'Cele');
    const { row, column, rowCount } = table.range;
    const rows = Array.from({ length: rowCount - 1 }, (_, index) => row + 2 + index);
    insertColumn(
      workbook,
      'Cele',
      'Wymiar',
      'Długość',
      rows.map((each) => `=LEN(C${each})`),
    );
    // Beneath the table, and on another sheet.
    put(workbook, sheet.name, row + rowCount + 2, column, `pod tabelą`);
    put(workbook, sheet.name, row + rowCount + 3, column, `=C${row + rowCount}`);
    put(workbook, 'Zadania', 0, 0, `='Cele 2'!C${row + rowCount}`);
    const before = contentsWithoutHistory(workbook);
    // What a formula shows tells it from a text that looks like one; which value it is does not matter.
    excel.open(workbook, { calculate: () => ({ kind: 'number', value: 7 }) });
    await edit(write);
    const now = rowsOf(workbook, 'Cele');
    expect(now.map(({ Nazwa }) => Nazwa)).toEqual(names);
    expect(now.map((each) => each['Długość'])).toEqual(names.map((_, index) => `=LEN(C${row + 2 + index})`));
    const moved = names.length - (rowCount - 1);
    expect(at(workbook, sheet.name, row + rowCount + 2 + moved, column)).toEqual({
      kind: 'text',
      text: 'pod tabelą',
    });
    expect(at(workbook, 'Zadania', 0, 0)).toEqual({
      kind: 'formula',
      formula: `='Cele 2'!C${row + rowCount + moved}`,
    });
    expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    expectContentsWithoutHistory(workbook, before);
  });
});

test('of an inserted section that was edited, the cell is named and the sheet stays; of one that was not, nothing', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const before = contentsWithoutHistory(workbook);
  await insertSection('diagnosis', { language: 'pl' });
  const { sheet, table } = tableNamed(workbook, 'Diagnoza');
  expect(columnNames(sheet, table)).toContain('Id');
  const place = { sheet: sheet.name, row: table.range.row + 1, column: table.range.column };
  const untouched = workbook.copy();
  put(workbook, place.sheet, place.row, place.column, 'mój wniosek');
  const id = await lastWrite();
  expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'edited', cells: [place] });
  expect(await undoWrite(id, { keepEdited: true })).toEqual({ kind: 'undone', kept: [place] });
  expect(workbook.sheetNamed(place.sheet)).toBeDefined();
  excel.open(untouched);
  expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  untouched.activeSheetId = JSON.parse(before).activeSheetId;
  expectContentsWithoutHistory(untouched, before);
});

test('a record of a check that nobody has edited goes without a trace', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const before = contentsWithoutHistory(workbook);
  await insertCheck({ ...SAMPLE_CHECK, placeOf: () => undefined }, { language: 'pl' });
  expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  workbook.activeSheetId = JSON.parse(before).activeSheetId;
  expectContentsWithoutHistory(workbook, before);
});

function put(workbook: SimulatedWorkbook, name: string, row: number, column: number, text: string): void {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  const format = readCell(sheet, row, column).format ?? STANDARD_FORMAT;
  const isFormula = text.startsWith('=');
  const content = isFormula ? { kind: 'formula' as const, formula: text } : { kind: 'text' as const, text };
  writeCell(sheet, row, column, { content, format });
}

function at(workbook: SimulatedWorkbook, name: string, row: number, column: number) {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return readCell(sheet, row, column).content;
}
