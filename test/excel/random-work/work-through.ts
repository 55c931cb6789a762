import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../../../src/excel/apply-change';
import { readOpenWorkbook } from '../../../src/excel/read-open-workbook';
import { undoWrite } from '../../../src/excel/undo-write';
import { cleanUpUnfinished, findUnfinished } from '../../../src/excel/unfinished-insertion';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { DraftEdit, IntendedDraft } from '../../../src/strategy/draft-edit';
import { textIn } from '../../../src/strategy/cell-value';
import { editDraft } from '../../../src/strategy/edit-draft';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { planChanges } from '../../../src/workbook/change/plan-changes';
import type { DraftReading, WorkbookReading } from '../../../src/workbook/reading/workbook-reading';
import type { Act } from './act';
import { pick } from './act';
import { draftEdit, labelOf } from './add-in-act';
import { plannerEdit } from './planner-act';
import { typedWord, typedWords } from './typed-words';
import { expectWordsKept } from './words-kept';

/** What a run did, so that a test can tell that its acts are not all refused. */
export interface WorkDone {
  plannerEdits: number;
  written: number;
  undone: number;
  restored: number;
  refusedForChanges: number;
}

type Open = (workbook: SimulatedWorkbook) => SimulatedHost;

/**
 * Does to a workbook, one after the other, what a planner and the add-in do, and holds after each act what must hold: no word of a planner is
 * lost or leaves its row; what is read after a write is what was intended; what is taken back, refused or cut off leaves the
 * workbook as it was.
 */
export async function workThrough(
  open: Open,
  workbook: SimulatedWorkbook,
  acts: readonly Act[],
  done: WorkDone,
) {
  let words = 0;
  let ids = 0;
  const newId = (): string => `nowy-${(ids += 1)}`;
  for (const act of acts) {
    words += 1;
    if (act.by === 'planner') {
      const edit = plannerEdit(workbook, act, typedWord(words));
      if (edit === undefined) continue;
      const outcome = open(workbook).edit(edit);
      if (outcome.kind === 'done') done.plannerEdits += 1;
      continue;
    }
    const host = open(workbook);
    const before = comparable(workbook);
    const reading = await read();
    expectSame(comparable(workbook), before);
    const draft = pick(reading.drafts, act.picks[3]);
    if (draft === undefined || reading.readOnly !== undefined) continue;
    const edit = draftEdit(draft.draft, act);
    if (edit === undefined) continue;
    const intended = editDraft(draft.draft, edit, newId);
    if (!intended.ok) continue;
    const plan = planChanges(draft, intended.value, labelOf(edit));
    if (!plan.ok) continue;
    const work: Work = {
      open,
      host,
      workbook,
      edit,
      draft,
      intended: intended.value,
      plan: plan.value,
      done,
    };
    await takeCourse(work, act, typedWord(words));
  }
}

interface Work {
  readonly edit: DraftEdit;
  readonly open: Open;
  readonly host: SimulatedHost;
  readonly workbook: SimulatedWorkbook;
  readonly draft: DraftReading;
  readonly intended: IntendedDraft;
  readonly plan: ChangePlan;
  readonly done: WorkDone;
}

async function takeCourse(work: Work, act: Extract<Act, { by: 'addIn' }>, word: string): Promise<void> {
  const { host, workbook, plan, done } = work;
  const { course } = act;
  if (course.kind === 'typedMeanwhile') typeIntoFirstChange(work, word);
  if (course.kind === 'refused') host.failAt(course.action, 'GeneralException');
  if (course.kind === 'cutOff') host.failFrom(course.action);
  const before = comparable(workbook);
  const words = typedWords(workbook);
  const outcome = await applyChange(plan);
  if (outcome.kind === 'changedMeanwhile') {
    expect(course.kind).toBe('typedMeanwhile');
    expect(outcome.cells.length).toBeGreaterThan(0);
    expectSame(comparable(workbook), before);
    done.refusedForChanges += 1;
    return;
  }
  if (outcome.kind === 'failed') {
    expect(['refused', 'cutOff']).toContain(course.kind);
    if (outcome.leftovers || course.kind === 'cutOff') await cleanUp(work);
    const after = comparable(workbook);
    // The answer to the very last action may have been lost: then all of it was done.
    if (course.kind === 'cutOff' && !isSame(after, before)) await expectIntended(work);
    else expectSame(after, before);
    done.restored += 1;
    return;
  }
  await expectIntended(work);
  expectWordsKept(words, typedWords(workbook), plan);
  done.written += 1;
  if (course.kind !== 'undone') return;
  const { history } = await read();
  const [record] = history.kind === 'read' ? history.value : [];
  if (plan.tables.length === 0 || record === undefined) return;
  expect(await undoWrite(record.id, { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  expectSame(comparable(workbook), before);
  done.undone += 1;
}

/** Somebody types where the add-in is about to write, or into a row that is about to go. */
function typeIntoFirstChange({ host, plan }: Work, text: string): void {
  const [table] = plan.tables;
  const row = table?.cells[0]?.row ?? table?.removed[0]?.row;
  const column = table?.cells[0]?.column ?? table?.idColumn;
  if (table === undefined || row === undefined || column === undefined) return;
  host.edit({
    kind: 'type',
    sheet: table.sheet,
    row: table.headerRow + 1 + row,
    column: table.firstColumn + column,
    text,
  });
}

/** The pane is opened anew, finds what was left, and removes it. */
async function cleanUp({ open, workbook }: Work): Promise<void> {
  open(workbook);
  const unfinished = await findUnfinished();
  if (unfinished === undefined) return;
  expect(await cleanUpUnfinished(unfinished)).toMatchObject({ kind: 'cleaned' });
  expect(await findUnfinished()).toBeUndefined();
}

/** What is read now is what was intended: the same goals in the same order, with their codes and levels, and the same indicators at them. */
async function expectIntended({ edit, draft, intended, plan }: Work): Promise<void> {
  const { drafts } = await read();
  const now = drafts.find(({ goals }) => goals.table.name === draft.goals.table.name);
  const told = (id: string, stored: boolean): string => (stored ? id : 'without an id');
  const isStored = idsStoredBy(plan, draft);
  const wanted = intended.goals.map(({ id, code, level }) => `${told(id, isStored(id))}: ${code} ${level}`);
  const found = (now?.draft.goals ?? []).map(
    ({ id, isStored, code, level }) => `${told(id, isStored)}: ${code} ${level}`,
  );
  // A table that a planner has sorted by something else is read in the order of codes, in which an intended draft need not be.
  // So is one with doubled codes, where a new level gives a goal to another one of them.
  if (now?.isOrdered === true && edit.kind !== 'setLevel') expect(found).toEqual(wanted);
  else expect(found.sort()).toEqual(wanted.sort());
  const indicators = (now?.draft.indicators ?? []).map(
    ({ id, isStored, measured }) => `${told(id, isStored)}: ${textIn(measured.goalCode)}`,
  );
  expect(indicators.sort()).toEqual(
    intended.indicators.map(({ id, goalCode }) => `${told(id, isStored(id))}: ${goalCode}`).sort(),
  );
}

/** Whether a row has its id once the plan is carried out: one without gets it in the tables that the plan touches. */
function idsStoredBy({ tables }: ChangePlan, { goals, indicators }: DraftReading): (id: string) => boolean {
  const written = new Set(
    tables.flatMap(({ cells, idColumn }) =>
      cells.filter(({ column }) => column === idColumn).map(({ rowId }) => rowId),
    ),
  );
  return (id) => written.has(id) || !(goals.unstored.has(id) || indicators?.unstored.has(id) === true);
}

async function read(): Promise<WorkbookReading> {
  const reading = await readOpenWorkbook();
  if (!reading.ok) throw new Error(`Not read: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}

/**
 * The workbook as a text, without what the add-in keeps for itself, without what is selected, and without the arrow that tells by which column
 * a table was sorted last: sorting goals takes that off.
 */
function comparable(workbook: SimulatedWorkbook): string {
  const unsorted = workbook.copy();
  for (const sheet of unsorted.sheets) {
    sheet.tables = sheet.tables.map((table) => ({ ...table, sort: undefined }));
  }
  return JSON.stringify({ ...Object(unsorted.snapshot()), parts: undefined, selection: undefined });
}

/** The matcher, which says where the difference is, takes a hundred times as long as comparing texts. */
function expectSame(one: string, other: string): void {
  if (!isSame(one, other)) expect(plain(one)).toEqual(plain(other));
}

function isSame(one: string, other: string): boolean {
  return one === other || isDeepStrictEqual(plain(one), plain(other));
}

/**
 * A reference to one cell is the same however it is spelt. References to the labels of indicators that had stayed at the first one, because a
 * planner lengthened a table of one row, are made whole by a write and stay so.
 */
function plain(text: string): unknown {
  return JSON.parse(withoutEndOfLabels(text).replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, '$1'));
}

function withoutEndOfLabels(text: string): string {
  const names = text.match(/\{[^{}]*"name":"Wskazniki_etykiety[^{}]*\}/g) ?? [];
  const starts = names.flatMap((name) => /"(=[^"]*!\$[A-Z]+\$\d+)/.exec(name)?.[1] ?? []);
  return starts.reduce((rest, start) => {
    const [first = '', ...others] = rest.split(`"${start}:`);
    return [first, ...others.map((part) => `"${start}${part.slice(part.indexOf('"'))}`)].join('');
  }, text);
}
