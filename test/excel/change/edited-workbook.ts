import { applyChange } from '../../../src/excel/apply-change';
import { readOpenWorkbook } from '../../../src/excel/read-open-workbook';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { DraftEdit, NewGoal } from '../../../src/strategy/draft-edit';
import { editDraft } from '../../../src/strategy/edit-draft';
import type { WorkbookDraft } from '../../../src/strategy/workbook-draft';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { planChanges } from '../../../src/workbook/change/plan-changes';
import type { DraftReading, WorkbookReading } from '../../../src/workbook/reading/workbook-reading';
import type { WriteLabel } from '../../../src/workbook/records/write-record';
import { contents } from '../inserted-workbook';

/** What an edit does to the draft that is in the workbook. */
export type EditOf = (draft: WorkbookDraft) => DraftEdit;

export const LABEL: WriteLabel = { kind: 'goalsAdded', count: 1 };

export async function readWorkbookNow(): Promise<WorkbookReading> {
  const read = await readOpenWorkbook();
  if (!read.ok) throw new Error(`Not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}

export async function draftNow(): Promise<DraftReading> {
  const [draft] = (await readWorkbookNow()).drafts;
  if (draft === undefined) throw new Error('There is no draft');
  return draft;
}

/** The plan of an edit of the draft inserted last. */
export async function planOf(edit: EditOf, label: WriteLabel = LABEL): Promise<ChangePlan> {
  const reading = await draftNow();
  const intended = editDraft(reading.draft, edit(reading.draft), () => crypto.randomUUID());
  if (!intended.ok) throw new Error(`Not edited: ${JSON.stringify(intended.problem)}`);
  const plan = planChanges(reading, intended.value, label);
  if (!plan.ok) throw new Error(`Not planned: ${JSON.stringify(plan.problem)}`);
  return plan.value;
}

/** Edits the draft, and expects that this succeeds. */
export async function edit(edit: EditOf, label: WriteLabel = LABEL): Promise<void> {
  const outcome = await applyChange(await planOf(edit, label));
  expect(outcome).toMatchObject({ kind: 'written', canBeUndone: true });
}

/** The id of the write that was made last. */
export async function lastWrite(): Promise<string> {
  const { history } = await readWorkbookNow();
  const [record] = history.kind === 'read' ? history.value : [];
  if (record === undefined) throw new Error('There is no record');
  return record.id;
}

export function goalCalled(draft: WorkbookDraft, code: string): string {
  const goal = draft.goals.find((each) => each.code === code);
  if (goal === undefined) throw new Error(`There is no goal ${code}`);
  return goal.id;
}

export function newGoal(name: string, rest: Partial<NewGoal> = {}): NewGoal {
  return { level: 'operationalGoal', name, children: [], ...rest };
}

/** Everything that a workbook holds but what the add-in remembers of its writes. */
export function contentsWithoutHistory(workbook: SimulatedWorkbook): string {
  const copy = workbook.copy();
  copy.parts = [];
  return contents(copy);
}

/** Expects a workbook to hold what `contentsWithoutHistory` gave. Texts are compared first: that is much faster. */
export function expectContentsWithoutHistory(
  workbook: SimulatedWorkbook,
  expected: string,
  at?: unknown,
): void {
  const now = contentsWithoutHistory(workbook);
  if (now !== expected)
    expect({ at, workbook: JSON.parse(now) }).toEqual({ at, workbook: JSON.parse(expected) });
}
