import { applyChange } from '../../../src/excel/apply-change';
import { undoWrite } from '../../../src/excel/undo-write';
import { cleanUpUnfinished, findUnfinished } from '../../../src/excel/unfinished-insertion';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { refused } from '../../../src/preview/simulation/messages';
import { draftOf, goalsReading } from '../../workbook/sample-drafts';
import type { Insertion } from '../inserted-workbook';
import { chosen, contents, expectContents, useExcel, withIndicators } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import {
  contentsWithoutHistory,
  expectContentsWithoutHistory,
  goalCalled,
  lastWrite,
  newGoal,
  planOf,
} from './edited-workbook';

/** Each test writes some hundred times. */
jest.setTimeout(300_000);

/** Taking rows back takes some hundred actions, most of which give cells their looks: every third one is made to fail. */
const STRIDE = 3;

const excel = useExcel();

/** Small, since it is compared some thousand times. */
const SMALL: Insertion = {
  draft: draftOf([goalsReading(['Dostępność', 'Zieleń', 'Praca'])], { horizon: { from: 2026, to: 2027 } }),
  language: 'pl',
};
const forGoal = (node: '1' | '2', name: string) => chosen(node, name, { goal: `made-up:${node}` });
const MEASURED = withIndicators(SMALL, [
  forGoal('1', 'Ścieżki'),
  forGoal('2', 'Mosty'),
  forGoal('2', 'Tory'),
]);

const EDITS: readonly (readonly [string, Insertion, EditOf])[] = [
  [
    'adds goals',
    MEASURED,
    (draft) => ({
      kind: 'addGoals',
      parentId: goalCalled(draft, '1'),
      goals: [newGoal("'Nowy"), newGoal('=1+1')],
    }),
  ],
  [
    'moves the first goal',
    MEASURED,
    (draft) => ({
      kind: 'moveGoal',
      id: goalCalled(draft, '1'),
      parentId: goalCalled(draft, '3'),
      position: 0,
    }),
  ],
  [
    'deletes the first goal and its indicators',
    MEASURED,
    (draft) => ({ kind: 'deleteGoal', id: goalCalled(draft, '1'), indicators: { kind: 'delete' } }),
  ],
  [
    'deletes all indicators',
    MEASURED,
    (draft) => ({ kind: 'deleteIndicators', ids: draft.indicators.map(({ id }) => id) }),
  ],
  [
    'fills the empty row of a table',
    SMALL,
    (draft) => ({
      kind: 'addIndicators',
      goalId: goalCalled(draft, '1'),
      indicators: [forGoal('1', 'Tory'), forGoal('1', "'Place")].map(
        ({ goal: _, ...description }) => description,
      ),
    }),
  ],
];

describe.each(EDITS)('a change that %s and fails', (_what, insertion, edit) => {
  let base: SimulatedWorkbook;
  let before: string;
  let withoutHistory: string;
  let plan: ChangePlan;
  let actions: number;
  let roundTrips: number;
  let written: SimulatedWorkbook;

  beforeAll(async () => {
    base = (await excel.inserted(insertion)).workbook;
    before = contents(base);
    withoutHistory = contentsWithoutHistory(base);
    excel.open(base);
    plan = await planOf(edit);
    const host = excel.open(base.copy());
    expect(await applyChange(plan)).toEqual({ kind: 'written', canBeUndone: true });
    ({ actions, roundTrips } = host.report());
    written = host.workbook;
  });

  test('at any of its actions leaves the workbook as it was', async () => {
    for (let action = 1; action <= actions; action += 1) {
      const { workbook, failAt } = excel.open(base.copy());
      failAt(action, 'GeneralException');
      expect({ action, outcome: await applyChange(plan) }).toMatchObject({
        action,
        outcome: { kind: 'failed', problem: { kind: 'unexpected' }, leftovers: false },
      });
      expectContents(workbook, before, action);
    }
  });

  test('because Excel is gone from any action on is recognised and cleaned up at the next opening', async () => {
    for (let action = 1; action <= actions; action += 1) {
      const { workbook, failFrom } = excel.open(base.copy());
      failFrom(action);
      const outcome = await applyChange(plan);
      excel.open(workbook);
      const unfinished = await findUnfinished();
      if (unfinished !== undefined) {
        expect(outcome).toMatchObject({ kind: 'failed', leftovers: true });
        expect(unfinished).toMatchObject({ sheets: [], write: { label: plan.label } });
        expect(await applyChange(plan)).toMatchObject({ problem: { kind: 'unfinishedInsertion' } });
        expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
      }
      expectContents(workbook, before, action);
      expect(await findUnfinished()).toBeUndefined();
    }
  });

  test('by the loss of its very last answer is complete', async () => {
    const { execute, report, ...host } = excel.open(base.copy());
    excel.client.connect({
      ...host,
      report,
      execute: async (request) => {
        const response = await execute(request);
        return report().roundTrips === roundTrips
          ? refused(500, 'ConnectionFailure', 'The answer was lost.')
          : response;
      },
    });
    expect(await applyChange(plan)).toEqual({ kind: 'written', canBeUndone: true });
    expect(await findUnfinished()).toBeUndefined();
  });

  test('is taken back all the same, at whatever action taking back fails once', async () => {
    excel.open(written);
    const id = await lastWrite();
    for (let action = 1; ; action += STRIDE) {
      const { workbook, failAt, report } = excel.open(written.copy());
      failAt(action, 'GeneralException');
      const outcome = await undoWrite(id, { keepEdited: false });
      if (report().actions < action) break;
      if (outcome.kind === 'failed') {
        // It failed before it wrote anything.
        expect(outcome).toMatchObject({ leftovers: false });
        expectContents(workbook, contents(written), action);
      } else {
        expect({ action, outcome }).toEqual({ action, outcome: { kind: 'undone', kept: [] } });
        expectContentsWithoutHistory(workbook, withoutHistory, action);
      }
    }
  });

  test('is taken back by cleaning up, from whatever action of taking back Excel was gone', async () => {
    excel.open(written);
    const id = await lastWrite();
    for (let action = 1; ; action += STRIDE) {
      const { workbook, failFrom, report } = excel.open(written.copy());
      failFrom(action);
      const outcome = await undoWrite(id, { keepEdited: false });
      if (report().actions < action) break;
      expect(outcome).toMatchObject({ kind: 'failed' });
      excel.open(workbook);
      const unfinished = await findUnfinished();
      if (unfinished === undefined) continue;
      expect(outcome).toMatchObject({ leftovers: true });
      expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
      expectContentsWithoutHistory(workbook, withoutHistory, action);
    }
  });
});
