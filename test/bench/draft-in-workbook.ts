import { applyChange } from '../../src/excel/apply-change';
import { insertDraft } from '../../src/excel/insert-draft';
import { readOpenWorkbook } from '../../src/excel/read-open-workbook';
import { connectOfficeClient } from '../../src/preview/simulation/connect-office-client';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { NewGoal } from '../../src/strategy/draft-edit';
import { editDraft } from '../../src/strategy/edit-draft';
import { planChanges } from '../../src/workbook/change/plan-changes';
import type { DraftReading } from '../../src/workbook/reading/workbook-reading';
import { loadOfficeClient } from '../office-client';
import { draftFor } from './draft-for';
import { generatedStrategy } from './generated-goals';
import { mediansInTurns } from './median-of-runs';
import { compared, result, type BenchResult } from './result';

const GOALS = 1_000;
const INDICATORS = 2_500;
const RUNS = 5;
/** Excel on the web gives no larger answers; docs of Office add-ins, "Resource limits". */
const ANSWER_LIMIT = 5 * 1024 * 1024;

const NEW_GOAL: NewGoal = { level: 'operationalGoal', name: 'Cel dopisany przez gminę', children: [] };

/**
 * A draft of 1,000 goals and 2,500 indicators in the workbook: reading it (round trips, largest answer, time in our code against reading the
 * same cells with nothing made of them), and adding one goal to it (round trips, size of the request, cells written beyond its row).
 */
export async function benchDraftInWorkbook(): Promise<readonly BenchResult[]> {
  const workbook = await insertedWorkbook();
  const reading = await measured(workbook, readFirstDraft);
  const times = await mediansInTurns(RUNS, {
    reading: async () => (await measured(workbook, readFirstDraft)).ownTime,
    cellsOnly: async () => (await measured(workbook, readCellsOnly)).ownTime,
  });
  const before = workbook.copy();
  const addition = await measured(workbook, () => addGoal(reading.value));
  const { goals, indicators } = reading.value.draft;
  return [
    result('read-draft-goals', goals.length, 'goals'),
    result('read-draft-indicators', indicators.length, 'indicators'),
    compared('read-draft-round-trips', reading.roundTrips, 'requests', 3, 'the most that is allowed'),
    compared(
      'read-draft-largest-answer',
      reading.largestAnswer,
      'bytes',
      ANSWER_LIMIT,
      'limit of Excel on the web',
    ),
    compared(
      'read-draft-time-in-our-code',
      times.reading,
      'ms',
      times.cellsOnly,
      'loading the same cells through Office.js, nothing made of them',
    ),
    result('add-one-goal-round-trips', addition.roundTrips, 'requests'),
    result('add-one-goal-request', addition.largestRequest, 'bytes'),
    compared(
      'add-one-goal-cells-written',
      changedCells(before, workbook),
      'cells',
      reading.value.goals.table.headers.length,
      'the columns of its own row',
    ),
  ];
}

async function insertedWorkbook(): Promise<SimulatedWorkbook> {
  const workbook = SimulatedWorkbook.blank('Arkusz1');
  const { value } = await measured(workbook, () =>
    insertDraft(draftFor(generatedStrategy(GOALS), { indicators: INDICATORS }), { language: 'pl' }),
  );
  if (value.kind !== 'inserted') throw new Error(`A draft was not inserted: ${value.problem.kind}`);
  return workbook;
}

async function readFirstDraft(): Promise<DraftReading> {
  const reading = await readOpenWorkbook();
  if (!reading.ok) throw new Error(`Not read: ${reading.problem.kind}`);
  const [first] = reading.value.drafts;
  if (first === undefined) throw new Error('There is no draft in the workbook');
  return first;
}

/** The input columns of both tables as blocks, as a reading loads them. */
async function readCellsOnly(): Promise<void> {
  await Excel.run(async (context) => {
    const blocks = [
      ['Cele', 0, 9],
      ['Cele', 10, 2],
      ['Cele', 13, 1],
      ['Wskazniki', 1, 1],
      ['Wskazniki', 3, 14],
      ['Wskazniki', 22, 10],
    ] as const;
    for (const [table, first, count] of blocks) {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      body
        .getColumn(first)
        .getResizedRange(0, count - 1)
        .load('formulas');
    }
    await context.sync();
  });
}

/** Adds a goal under the last one at the top, whose row is the table's last, so that no cell moves. */
async function addGoal({ draft, ...reading }: DraftReading): Promise<void> {
  const parent = draft.goals.findLast(({ parentId }) => parentId === undefined);
  const intended = editDraft(
    draft,
    { kind: 'addGoals', parentId: parent?.id, goals: [NEW_GOAL] },
    () => 'added-goal',
  );
  if (!intended.ok) throw new Error(`No edit: ${intended.problem.kind}`);
  const plan = planChanges({ draft, ...reading }, intended.value, { kind: 'goalsAdded', count: 1 });
  if (!plan.ok) throw new Error(`No plan: ${plan.problem.kind}`);
  const outcome = await applyChange(plan.value);
  if (outcome.kind !== 'written') throw new Error(`The goal was not added: ${outcome.kind}`);
}

/** How many cells hold something else than before, on all sheets. */
function changedCells(before: SimulatedWorkbook, after: SimulatedWorkbook): number {
  return after.sheets.reduce((sum, sheet) => {
    const cells = before.sheetNamed(sheet.name)?.cells;
    const keys = new Set([...(cells?.keys() ?? []), ...sheet.cells.keys()]);
    const contentOf = (key: number, of: typeof cells) => JSON.stringify(of?.get(key)?.content);
    return sum + [...keys].filter((key) => contentOf(key, cells) !== contentOf(key, sheet.cells)).length;
  }, 0);
}

interface Measured<Value> {
  readonly value: Value;
  readonly roundTrips: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** Milliseconds without the simulated Excel's own. */
  readonly ownTime: number;
}

async function measured<Value>(
  workbook: SimulatedWorkbook,
  work: () => Promise<Value>,
): Promise<Measured<Value>> {
  const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
  const client = loadOfficeClient();
  let hostTime = 0;
  let largestAnswer = 0;
  connectOfficeClient(client.OfficeExtension, async (request) => {
    const start = performance.now();
    const response = await host.execute(request);
    hostTime += performance.now() - start;
    largestAnswer = Math.max(largestAnswer, Buffer.byteLength(response.body ?? ''));
    return response;
  });
  Object.assign(globalThis, client, {
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const start = performance.now();
  const value = await work();
  const ownTime = performance.now() - start - hostTime;
  const { roundTrips, requestBytes } = host.report();
  return { value, roundTrips, largestRequest: Math.max(...requestBytes), largestAnswer, ownTime };
}
