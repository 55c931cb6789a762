import { applyChange } from '../../../src/excel/apply-change';
import { findUnfinished } from '../../../src/excel/unfinished-insertion';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { createSimulatedHost } from '../../../src/preview/simulation/simulated-host';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { columnNames } from '../../../src/preview/simulation/state/table-columns';
import { readCell, writeCell } from '../../../src/preview/simulation/state/write-cell';
import type { CellPlace } from '../../../src/workbook/reading/workbook-reading';
import { rowsOf, tableNamed, useExcel } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import {
  contentsWithoutHistory,
  expectContentsWithoutHistory,
  goalCalled,
  newGoal,
  planOf,
} from './edited-workbook';
import { MEASURED } from './failing-changes';

/** Each test writes some hundred times. */
jest.setTimeout(180_000);

const excel = useExcel();

const WRITES: readonly (readonly [string, EditOf])[] = [
  [
    'adds a goal',
    (draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal('Nowy')] }),
  ],
  [
    'moves a goal',
    (draft) => ({
      kind: 'moveGoal',
      id: goalCalled(draft, '1'),
      parentId: goalCalled(draft, '3'),
      position: 0,
    }),
  ],
  [
    'deletes a goal with its indicators',
    (draft) => ({ kind: 'deleteGoal', id: goalCalled(draft, '2'), indicators: { kind: 'delete' } }),
  ],
];

const TYPED = 'z wydziału';

describe.each(WRITES)('while one person’s write %s, another one pastes', (_what, write) => {
  let base: SimulatedWorkbook;
  let plan: ChangePlan;

  beforeAll(async () => {
    base = (await excel.inserted(MEASURED)).workbook;
    excel.open(base);
    plan = await planOf(write);
  });

  test.each([
    ['before all is compared', 0],
    ['between comparing and writing', 1],
  ])('into any cell, %s: what was pasted stands there, or the whole write is made', async (_when, sent) => {
    const outcomes = new Set<string>();
    for (const place of placesOfData(base)) {
      const workbook = base.copy();
      const { execute, report, ...host } = excel.open(workbook);
      // The other one's Excel shows the same workbook.
      const other = createSimulatedHost({ workbook, locale: 'pl-PL', year: 2026 });
      let typed: string | undefined;
      excel.client.connect({
        ...host,
        report,
        execute: async (request) => {
          if (report().roundTrips === sent && typed === undefined) {
            other.changeByHand(() => paste(workbook, place));
            typed = contentsWithoutHistory(workbook);
          }
          return execute(request);
        },
      });
      const outcome = await applyChange(plan);
      outcomes.add(outcome.kind);
      if (outcome.kind === 'changedMeanwhile') {
        expectContentsWithoutHistory(workbook, typed ?? '', place);
        expect({ place, cells: outcome.cells }).toEqual({ place, cells: [place] });
      } else {
        expect({ place, outcome }).toMatchObject({ outcome: { kind: 'written' } });
        const texts = ['Cele', 'Wskazniki'].flatMap((table) =>
          rowsOf(workbook, table).flatMap(Object.values),
        );
        expect({ place, isThere: texts.includes(TYPED) }).toEqual({ place, isThere: true });
      }
      excel.open(workbook);
      expect(await findUnfinished()).toBeUndefined();
    }
    expect([...outcomes].toSorted()).toEqual(['changedMeanwhile', 'written']);
  });
});

/** Pasting asks no validation. */
function paste(workbook: SimulatedWorkbook, { sheet: name, row, column }: CellPlace): void {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  const { format } = readCell(sheet, row, column);
  writeCell(sheet, row, column, { content: { kind: 'text', text: TYPED }, format });
}

/** The cells of both tables that people type into. */
function placesOfData(workbook: SimulatedWorkbook): readonly CellPlace[] {
  return ['Cele', 'Wskazniki'].flatMap((name) => {
    const { sheet, table } = tableNamed(workbook, name);
    const { row, column, rowCount } = table.range;
    const columns = columnNames(sheet, table).map((_, index) => column + index);
    return Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index).flatMap((at) =>
      columns
        .filter((each) => readCell(sheet, at, each).content.kind !== 'formula')
        .map((each) => ({ sheet: sheet.name, row: at, column: each })),
    );
  });
}
