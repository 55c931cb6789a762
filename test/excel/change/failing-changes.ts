import { applyChange } from '../../../src/excel/apply-change';
import { undoWrite } from '../../../src/excel/undo-write';
import { cleanUpUnfinished, findUnfinished } from '../../../src/excel/unfinished-insertion';
import { refused } from '../../../src/preview/simulation/messages';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { draftOf, goalsReading } from '../../workbook/sample-drafts';
import type { Insertion } from '../inserted-workbook';
import { chosen, contents, expectContents, useExcel, withIndicators } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import { contentsWithoutHistory, expectContentsWithoutHistory, lastWrite, planOf } from './edited-workbook';
import { watched } from './telling-actions';

/** Small, since it is compared some thousand times; its tables of indicators have one empty row. */
export const SMALL: Insertion = {
  draft: draftOf([goalsReading(['Dostępność', 'Zieleń', 'Praca'])], { horizon: { from: 2026, to: 2027 } }),
  language: 'pl',
};

export const forGoal = (node: '1' | '2', name: string) => chosen(node, name, { goal: `made-up:${node}` });

export const MEASURED = withIndicators(SMALL, [
  forGoal('1', 'Ścieżki'),
  forGoal('2', 'Mosty'),
  forGoal('2', 'Tory'),
]);

export type FailingChange = readonly [what: string, insertion: Insertion, edit: EditOf];

/** Rows that return get their looks by some hundred actions, each much like the other: of so many every fourth one is made to fail. */
const STRIDE = 4;

function sample(actions: readonly number[]): readonly number[] {
  return actions.length < 100 ? actions : actions.filter((_, index) => index % STRIDE === 0);
}

/** Tests that a change, and its being taken back, can fail at any of its actions. */
export function testFailingChanges(changes: readonly FailingChange[]): void {
  const excel = useExcel();

  describe.each(changes)('a change that %s and fails', (_what, insertion, edit) => {
    let base: SimulatedWorkbook;
    let before: string;
    let withoutHistory: string;
    let plan: ChangePlan;
    let telling: readonly number[];
    let roundTrips: number;
    let written: SimulatedWorkbook;
    let id: string;
    let tellingInUndo: readonly number[];

    beforeAll(async () => {
      base = (await excel.inserted(insertion)).workbook;
      before = contents(base);
      withoutHistory = contentsWithoutHistory(base);
      excel.open(base);
      plan = await planOf(edit);
      const host = watched(excel.open(base.copy()));
      excel.client.connect(host);
      expect(await applyChange(plan)).toMatchObject({ kind: 'written', canBeUndone: true });
      telling = host.tellingActions();
      ({ roundTrips } = host.report());
      written = host.workbook;
      excel.open(written);
      id = await lastWrite();
      const undoing = watched(excel.open(written.copy()));
      excel.client.connect(undoing);
      expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
      tellingInUndo = sample(undoing.tellingActions());
    });

    test('at any of its actions leaves the workbook as it was', async () => {
      for (const action of telling) {
        const { workbook, failAt } = excel.open(base.copy());
        failAt(action, 'GeneralException');
        const outcome = await applyChange(plan);
        expect({ action, outcome }).toMatchObject({
          action,
          outcome: { kind: 'failed', problem: { kind: 'unexpected' }, leftovers: false },
        });
        expectContents(workbook, before, action);
      }
    });

    test('because Excel is gone from any action on is recognised and cleaned up at the next opening', async () => {
      for (const action of telling) {
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
      expect(await applyChange(plan)).toMatchObject({ kind: 'written', canBeUndone: true });
      expect(await findUnfinished()).toBeUndefined();
    });

    test('is taken back all the same, at whatever action taking back fails once', async () => {
      const asWritten = contents(written);
      for (const action of tellingInUndo) {
        const { workbook, failAt } = excel.open(written.copy());
        failAt(action, 'GeneralException');
        const outcome = await undoWrite(id, { keepEdited: false });
        if (outcome.kind === 'failed') {
          // It failed before it wrote anything.
          expect(outcome).toMatchObject({ leftovers: false });
          expectContents(workbook, asWritten, action);
        } else {
          expect({ action, outcome }).toEqual({ action, outcome: { kind: 'undone', kept: [] } });
          expectContentsWithoutHistory(workbook, withoutHistory, action);
        }
      }
    });

    test('is taken back by cleaning up, from whatever action of taking back Excel was gone', async () => {
      for (const action of tellingInUndo) {
        const { workbook, failFrom } = excel.open(written.copy());
        failFrom(action);
        const outcome = await undoWrite(id, { keepEdited: false });
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
}
