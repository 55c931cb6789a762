import { applyChange } from '../../../src/excel/apply-change';
import { changeDismissals } from '../../../src/excel/change-dismissals';
import { insertDraft } from '../../../src/excel/insert-draft';
import { insertCheck, insertSection } from '../../../src/excel/insert-section';
import { undoWrite } from '../../../src/excel/undo-write';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { SAMPLE_CHECK } from '../../workbook/check-sheet/sample-check';
import { contents, expectContents, useExcel } from '../inserted-workbook';
import type { EditOf } from './edited-workbook';
import {
  contentsWithoutHistory,
  edit,
  expectContentsWithoutHistory,
  goalCalled,
  lastWrite,
  newGoal,
  planOf,
  readWorkbookNow,
} from './edited-workbook';
import { MEASURED } from './failing-changes';

/** Each test inserts a draft. */
jest.setTimeout(120_000);

const excel = useExcel();

const addGoal: EditOf = (draft) => ({
  kind: 'addGoals',
  parentId: goalCalled(draft, '1'),
  goals: [newGoal('Nowy')],
});

/** A workbook with one write in its history, whose part's XML was made another one. */
async function withHistory(change: (xml: string) => string): Promise<{
  readonly workbook: SimulatedWorkbook;
  readonly stored: string;
  readonly id: string;
}> {
  const { workbook } = await excel.inserted(MEASURED);
  await edit(addGoal);
  const id = await lastWrite();
  workbook.parts = workbook.parts.map((part) => ({ ...part, xml: change(part.xml) }));
  excel.open(workbook);
  return { workbook, stored: workbook.parts[0]?.xml ?? '', id };
}

describe.each([
  ['its root', () => '<historia xmlns="urn:biblioteka-strategii:historia"/>'],
  ['a letter of its records', (xml: string) => xml.replace(/wersja="1">..../, 'wersja="1">AAAA')],
  ['its end', (xml: string) => xml.replace(/.{12}<\/historia>/, '</historia>')],
])('a history that was damaged in %s', (_what, damage) => {
  test('cannot be taken back, which is said', async () => {
    const { workbook, id } = await withHistory(damage);
    expect((await readWorkbookNow()).history).toEqual({ kind: 'damaged' });
    const before = contents(workbook);
    expect(await undoWrite(id, { keepEdited: true })).toEqual({ kind: 'gone' });
    expectContents(workbook, before);
  });

  test('stays as it is beside a new one, in which later writes are remembered and taken back', async () => {
    const { workbook, stored } = await withHistory(damage);
    const before = contentsWithoutHistory(workbook);
    await edit(addGoal);
    await edit(addGoal);
    expect(workbook.parts).toHaveLength(2);
    expect(workbook.parts[0]?.xml).toBe(stored);
    for (let count = 0; count < 2; count += 1) {
      expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    }
    expectContentsWithoutHistory(workbook, before);
    expect(workbook.parts.map(({ xml }) => xml)).toEqual([stored]);
  });

  test('stays as it is when a sheet is inserted, and the sheet can be taken back', async () => {
    const { workbook, stored } = await withHistory(damage);
    const before = contentsWithoutHistory(workbook);
    expect(await insertSection('results', { language: 'pl' })).toMatchObject({ canBeUndone: true });
    expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    const now = workbook.copy();
    now.activeSheetId = JSON.parse(before).activeSheetId;
    expectContentsWithoutHistory(now, before);
    expect(workbook.parts.map(({ xml }) => xml)).toEqual([stored]);
  });
});

describe.each([
  ['alone', false],
  ['beside one that can be read', true],
])('a history of a newer version, %s,', (_what, isBeside) => {
  const newer = (xml: string) => xml.replace('wersja="1"', 'wersja="2"');

  async function withNewer() {
    const { workbook, id } = await withHistory((xml) => (isBeside ? xml : newer(xml)));
    if (isBeside) {
      const [part] = workbook.parts;
      if (part === undefined) throw new Error('There is no part');
      workbook.parts = [part, { ...part, id: workbook.newPartId(), xml: newer(part.xml) }];
    }
    return { workbook, id };
  }

  test('forbids every change of the workbook', async () => {
    const { workbook, id } = await withNewer();
    const before = contents(workbook);
    expect((await readWorkbookNow()).history).toEqual({ kind: 'newer' });
    const refused = { kind: 'failed', problem: { kind: 'newerVersion' }, leftovers: false };
    expect(await applyChange(await planOf(addGoal))).toEqual(refused);
    expect(await undoWrite(id, { keepEdited: true })).toEqual(refused);
    expect(await insertDraft(MEASURED.draft, { language: 'pl' })).toEqual(refused);
    expect(await insertSection('results', { language: 'pl' })).toEqual(refused);
    const check = { ...SAMPLE_CHECK, placeOf: () => undefined };
    expect(await insertCheck(check, { language: 'pl' })).toEqual(refused);
    const dismissal = { key: 'k', reason: 'r', on: '2026-01-02' };
    expect(await changeDismissals({ kind: 'dismiss', dismissal })).toEqual({
      ok: false,
      problem: { kind: 'newerVersion' },
    });
    expectContents(workbook, before);
  });
});

test('dismissals of a newer version forbid to write any', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const dismissal = { key: 'k', reason: 'r', on: '2026-01-02' };
  expect(await changeDismissals({ kind: 'dismiss', dismissal })).toEqual({ ok: true, value: [dismissal] });
  workbook.parts = workbook.parts.map((part) =>
    part.xml.includes('pominiete') ? { ...part, xml: part.xml.replace('wersja="1"', 'wersja="2"') } : part,
  );
  const before = contents(workbook);
  expect(await changeDismissals({ kind: 'takeUpAgain', key: 'k' })).toEqual({
    ok: false,
    problem: { kind: 'newerVersion' },
  });
  expectContents(workbook, before);
});
