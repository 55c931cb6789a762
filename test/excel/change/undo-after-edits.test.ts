import { undoWrite } from '../../../src/excel/undo-write';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { columnNames } from '../../../src/preview/simulation/state/table-columns';
import { readCell, writeCell } from '../../../src/preview/simulation/state/write-cell';
import { rowsOf, tableNamed, useExcel } from '../inserted-workbook';
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

const WRITES: readonly (readonly [string, EditOf])[] = [
  [
    'added goals',
    (draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal('Nowy')] }),
  ],
  ['another level', (draft) => ({ kind: 'setLevel', id: goalCalled(draft, '2'), level: 'operationalGoal' })],
  [
    'a moved goal',
    (draft) => ({
      kind: 'moveGoal',
      id: goalCalled(draft, '1'),
      parentId: goalCalled(draft, '3'),
      position: 0,
    }),
  ],
  [
    'a deleted goal with its indicators',
    (draft) => ({ kind: 'deleteGoal', id: goalCalled(draft, '2'), indicators: { kind: 'delete' } }),
  ],
];

/** What a planner does between a write and its being taken back. */
type ByHand = (workbook: SimulatedWorkbook) => void;

function carriedOut(
  workbook: SimulatedWorkbook,
  planned: Parameters<ReturnType<typeof excel.open>['edit']>[0],
) {
  const outcome = excel.open(workbook).edit(planned);
  if (outcome.kind !== 'done') throw new Error(`Not edited: ${JSON.stringify(outcome)}`);
}

function columnCalled(workbook: SimulatedWorkbook, table: string, header: string): number {
  const found = tableNamed(workbook, table);
  return columnNames(found.sheet, found.table).indexOf(header);
}

/** Lets two columns change places, headers and looks with them. */
function swapColumns(workbook: SimulatedWorkbook, table: string, headers: readonly [string, string]): void {
  const { sheet, table: found } = tableNamed(workbook, table);
  const [left, right] = headers.map((header) => found.range.column + columnCalled(workbook, table, header));
  if (left === undefined || right === undefined) return;
  for (let row = found.range.row; row < found.range.row + found.range.rowCount; row += 1) {
    const cells = [readCell(sheet, row, left), readCell(sheet, row, right)] as const;
    writeCell(sheet, row, left, cells[1]);
    writeCell(sheet, row, right, cells[0]);
  }
}

const EDITS: readonly (readonly [string, ByHand])[] = [
  [
    'its table had got another name',
    (workbook) => carriedOut(workbook, { kind: 'renameTable', table: 'Cele', name: 'NaszeCele' }),
  ],
  [
    'its sheet had got another name',
    (workbook) =>
      carriedOut(workbook, { kind: 'renameSheet', sheet: 'Cele 2', name: "Nasze 'wspólne' cele" }),
  ],
  [
    'columns had got other headers',
    (workbook) => {
      for (const [header, name] of [
        ['Nazwa', 'Jak się nazywa'],
        ['Jednostka odpowiedzialna', 'Kto odpowiada'],
      ] as const) {
        const column = columnCalled(workbook, 'Cele', header);
        carriedOut(workbook, { kind: 'renameTableColumn', table: 'Cele', column, name });
      }
    },
  ],
  [
    'columns had changed places',
    (workbook) => swapColumns(workbook, 'Cele', ['Nazwa', 'Jednostka odpowiedzialna']),
  ],
  [
    'the planner had inserted a column',
    (workbook) =>
      carriedOut(workbook, { kind: 'addTableColumn', table: 'Cele', at: 1, name: 'Uwagi wydziału' }),
  ],
  [
    'sheets had been moved and copied',
    (workbook) => carriedOut(workbook, { kind: 'moveSheet', sheet: 'Cele 2', position: 0 }),
  ],
];

describe.each(WRITES)('%s', (_what, write) => {
  test.each(EDITS)('can be taken back after %s', async (_edit, byHand) => {
    const { workbook } = await excel.inserted(MEASURED);
    const never = workbook.copy();
    byHand(never);
    excel.open(workbook);
    await edit(write);
    byHand(workbook);
    excel.open(workbook);
    expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    expectContentsWithoutHistory(workbook, contentsWithoutHistory(never));
  });

  test('can be taken back after the planner sorted the rows: all stand there as before, only sorted', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    const tables = () => ['Cele', 'Wskazniki'].map((table) => sorted(rowsOf(workbook, table)));
    const before = tables();
    await edit(write);
    for (const table of ['Cele', 'Wskazniki']) {
      const column = columnCalled(workbook, table, table === 'Cele' ? 'Nazwa' : 'Wskaźnik');
      carriedOut(workbook, { kind: 'sortTable', table, column, ascending: false });
    }
    const id = await lastWrite();
    expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    expect(tables()).toEqual(before);
  });
});

test('what stands in a column that is not known any more is told, and stays', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  await edit((draft) => ({ kind: 'setLevel', id: goalCalled(draft, '2'), level: 'operationalGoal' }));
  // Nothing tells columns with other headers that stand side by side.
  for (const [header, name] of [
    ['Poziom', 'Szczebel'],
    ['Nazwa', 'Jak się nazywa'],
  ] as const) {
    const column = columnCalled(workbook, 'Cele', header);
    carriedOut(workbook, { kind: 'renameTableColumn', table: 'Cele', column, name });
  }
  excel.open(workbook);
  const id = await lastWrite();
  const { table } = tableNamed(workbook, 'Cele');
  const cells = [
    { sheet: 'Cele 2', row: table.range.row + 2, column: columnCalled(workbook, 'Cele', 'Szczebel') },
  ];
  expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'edited', cells });
  expect(await undoWrite(id, { keepEdited: true })).toEqual({ kind: 'undone', kept: cells });
});

test('a column that the planner deleted has nothing to be taken back', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  await edit((draft) => ({ kind: 'setDimension', id: goalCalled(draft, '2'), dimension: 'spatial' }));
  const column = columnCalled(workbook, 'Cele', 'Wymiar');
  carriedOut(workbook, { kind: 'deleteTableColumn', table: 'Cele', column });
  excel.open(workbook);
  expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
});

function sorted(rows: ReturnType<typeof rowsOf>): readonly string[] {
  return rows.map((row) => JSON.stringify(row).replaceAll(/[A-Z]+\$?\d+/g, 'A1')).toSorted();
}
