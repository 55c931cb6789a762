import { createHash } from 'node:crypto';
import { applyChange } from '../../../src/excel/apply-change';
import { undoWrite } from '../../../src/excel/undo-write';
import { cleanUpUnfinished, findUnfinished } from '../../../src/excel/unfinished-insertion';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { Draft } from '../../../src/strategy/draft';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { node, strategy } from '../../strategy/sample-strategies';
import { draftOf } from '../../workbook/sample-drafts';
import { contents, expectContents, useExcel } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import {
  contentsWithoutHistory,
  expectContentsWithoutHistory,
  goalCalled,
  lastWrite,
  newGoal,
  planOf,
  readWorkbookNow,
} from './edited-workbook';

/** Five thousand goals take a while. */
jest.setTimeout(240_000);

/** Excel's limit for a request on the web. */
const FIVE_MEGABYTES = 5_000_000;

const excel = useExcel();

/** Strategic goals with nine operational ones each, whose codes leave the first number out: all change when they are renumbered. */
function draftOfGoals(count: number): Draft {
  const goals = Array.from({ length: count / 10 }, (_, parent) =>
    node('strategicGoal', `s${parent}`, `Wysoka jakość życia mieszkańców w okolicy nr ${parent}`, {
      code: `${parent + 2}`,
      children: Array.from({ length: 9 }, (_child, child) =>
        node(
          'operationalGoal',
          `s${parent}-${child}`,
          'Rozwój infrastruktury służącej mieszkańcom i firmom',
          {
            code: `${parent + 2}.${child + 1}`,
          },
        ),
      ),
    }),
  );
  return draftOf([strategy('made-up', 'Nigdzie', goals)]);
}

let workbook: SimulatedWorkbook;
let before: string;

beforeAll(async () => {
  ({ workbook } = await excel.inserted({ draft: draftOfGoals(5000), language: 'pl' }));
  before = contentsWithoutHistory(workbook);
});

function largestRequest({ report }: SimulatedHost): number {
  return Math.max(...report().requestBytes);
}

const addGoal: EditOf = (draft) => ({
  kind: 'addGoals',
  parentId: goalCalled(draft, '100'),
  goals: [newGoal('Nowy')],
});

test('one goal is added to five thousand and taken away again in small requests', async () => {
  excel.open(workbook.copy());
  const plan = await planOf(addGoal);
  const writing = excel.open(workbook.copy());
  expect(await applyChange(plan)).toMatchObject({ kind: 'written', canBeUndone: true });
  expect(writing.report().roundTrips).toBe(2);
  // Most of it is the record of the insertion, which is stored again.
  expect(largestRequest(writing)).toBeLessThan(0.1 * FIVE_MEGABYTES);
  const id = await lastWrite();
  const undoing = excel.open(writing.workbook);
  expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  // The table takes several answers.
  expect(undoing.report().roundTrips).toBeLessThanOrEqual(9);
  expect(largestRequest(undoing)).toBeLessThan(0.1 * FIVE_MEGABYTES);
  expectContentsWithoutHistory(writing.workbook, before);
});

test('five thousand goals get new codes and another order at once, and have the old ones again', async () => {
  excel.open(workbook.copy());
  const plan = await planOf((draft) => ({
    kind: 'moveGoal',
    id: goalCalled(draft, '500'),
    parentId: undefined,
    position: 0,
  }));
  const writing = excel.open(workbook.copy());
  expect(await applyChange(plan)).toMatchObject({ kind: 'written', canBeUndone: true });
  expect(writing.report().roundTrips).toBe(2);
  expect(largestRequest(writing)).toBeLessThan(0.2 * FIVE_MEGABYTES);
  const id = await lastWrite();
  const undoing = excel.open(writing.workbook);
  expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  expect(largestRequest(undoing)).toBeLessThan(0.2 * FIVE_MEGABYTES);
  expectContentsWithoutHistory(writing.workbook, before);
});

test('a change that is too large for a request is refused as a whole', async () => {
  excel.open(workbook.copy());
  const plan = await planOf((draft) => ({
    kind: 'moveGoal',
    id: goalCalled(draft, '500'),
    parentId: undefined,
    position: 0,
  }));
  const asRead = contents(workbook);
  const { workbook: untouched } = excel.open(workbook.copy(), { payloadLimit: 500_000 });
  expect(await applyChange(plan)).toEqual({
    kind: 'failed',
    problem: { kind: 'requestTooLarge' },
    leftovers: false,
  });
  expectContents(untouched, asRead);
});

describe('a change whose record has no room in the history', () => {
  /** Texts that cannot be packed. */
  const noise = (seed: string) =>
    Array.from({ length: 190 }, (_, index) =>
      createHash('sha256').update(`${seed} ${index}`).digest('base64'),
    ).join(' ');
  const goals = [
    node('strategicGoal', 'kept', 'Zostaje', { code: '1' }),
    node('strategicGoal', 'going', 'Znika', {
      code: '2',
      children: Array.from({ length: 150 }, (_, index) =>
        node('operationalGoal', `g${index}`, noise(`${index}`), { code: `2.${index + 1}` }),
      ),
    }),
  ];
  const deleteMost: EditOf = (draft) => ({
    kind: 'deleteGoal',
    id: goalCalled(draft, '2'),
    indicators: { kind: 'delete' },
  });
  let noisy: SimulatedWorkbook;
  let plan: ChangePlan;

  beforeAll(async () => {
    ({ workbook: noisy } = await excel.inserted({
      draft: draftOf([strategy('made-up', 'Nigdzie', goals)]),
      language: 'pl',
    }));
    excel.open(noisy);
    plan = await planOf(deleteMost);
  });

  test('says so, and leaves the earlier records as they were', async () => {
    const host = excel.open(noisy.copy());
    expect(await applyChange(plan)).toMatchObject({ kind: 'written', canBeUndone: false });
    expect(largestRequest(host)).toBeLessThan(0.8 * FIVE_MEGABYTES);
    expect(host.workbook.parts.map(({ xml }) => xml)).toEqual(noisy.parts.map(({ xml }) => xml));
    const { history } = await readWorkbookNow();
    expect(history).toMatchObject({ kind: 'read', value: [{ label: { kind: 'draftInserted' } }] });
  });

  test('is taken back when it failed half way, and cleaned up when Excel was gone', async () => {
    const asRead = contents(noisy);
    const { actions, workbook: failing, failAt } = countedActions(await acted());
    failAt(Math.floor(actions * 0.7), 'GeneralException');
    expect(await applyChange(plan)).toMatchObject({ kind: 'failed', leftovers: false });
    expectContents(failing, asRead);
    const { workbook: cut, failFrom } = excel.open(noisy.copy());
    failFrom(Math.floor(actions * 0.7));
    expect(await applyChange(plan)).toMatchObject({ kind: 'failed', leftovers: true });
    const cleaning = excel.open(cut);
    const unfinished = await findUnfinished();
    if (unfinished === undefined) throw new Error('Nothing unfinished was found');
    expect(await cleanUpUnfinished(unfinished)).toEqual({ kind: 'cleaned', kept: [] });
    expect(largestRequest(cleaning)).toBeLessThan(FIVE_MEGABYTES);
    expectContents(cut, asRead);
  });

  /** How many actions the change takes. */
  async function acted(): Promise<number> {
    const { report } = excel.open(noisy.copy());
    await applyChange(plan);
    return report().actions;
  }

  function countedActions(actions: number) {
    return { actions, ...excel.open(noisy.copy()) };
  }
});
