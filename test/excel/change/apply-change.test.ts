import { applyChange } from '../../../src/excel/apply-change';
import { undoWrite } from '../../../src/excel/undo-write';
import { insertDraft } from '../../../src/excel/insert-draft';
import { LANGUAGES } from '../../../src/strategy/language';
import { chosen, enter, rowsOf, TORUN, useExcel, withIndicators } from '../inserted-workbook';
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
import type { EditOf } from './edited-workbook';
import { plannersWorkbook } from '../planners-workbook';

/** Each test inserts whole drafts. */
jest.setTimeout(120_000);

const excel = useExcel();

const MEASURED = withIndicators(TORUN, [
  chosen('1', 'Ścieżki'),
  chosen('3.5', 'Chodniki'),
  chosen('3.5', 'Mosty'),
]);

const EDITS: readonly (readonly [string, EditOf])[] = [
  [
    'goals under another',
    (draft) => ({
      kind: 'addGoals',
      parentId: goalCalled(draft, '1'),
      goals: [newGoal('Nowy'), newGoal('=1+1', { children: [newGoal("'cytat", { level: 'action' })] })],
    }),
  ],
  [
    'a goal at the top',
    () => ({ kind: 'addGoals', parentId: undefined, goals: [newGoal('2.10', { level: 'strategicGoal' })] }),
  ],
  [
    'indicators',
    (draft) => ({
      kind: 'addIndicators',
      goalId: goalCalled(draft, '1'),
      indicators: [chosen('1', 'Tory'), chosen('1', "'Place")].map(
        ({ goal: _, ...description }) => description,
      ),
    }),
  ],
  [
    'a moved goal',
    (draft) => ({
      kind: 'moveGoal',
      id: goalCalled(draft, '3.5'),
      parentId: goalCalled(draft, '1'),
      position: 0,
    }),
  ],
  ['another level', (draft) => ({ kind: 'setLevel', id: goalCalled(draft, '3.5'), level: 'action' })],
  [
    'another dimension',
    (draft) => ({ kind: 'setDimension', id: goalCalled(draft, '3.5'), dimension: 'spatial' }),
  ],
  [
    'a deleted goal with its indicators',
    (draft) => ({ kind: 'deleteGoal', id: goalCalled(draft, '3'), indicators: { kind: 'delete' } }),
  ],
  [
    'the first goal deleted, its indicators moved',
    (draft) => ({
      kind: 'deleteGoal',
      id: goalCalled(draft, '1'),
      indicators: { kind: 'move', goalId: goalCalled(draft, '2') },
    }),
  ],
  [
    'deleted indicators',
    (draft) => ({ kind: 'deleteIndicators', ids: draft.indicators.slice(0, 2).map(({ id }) => id) }),
  ],
  [
    'an indicator given to another goal',
    (draft) => ({
      kind: 'assignIndicator',
      id: draft.indicators[0]?.id ?? '',
      goalId: goalCalled(draft, '2'),
    }),
  ],
  [
    'new codes',
    (draft) => ({ kind: 'moveGoal', id: goalCalled(draft, '4'), parentId: undefined, position: 0 }),
  ],
];

describe.each(LANGUAGES)('in a workbook in %s', (language) => {
  test.each(EDITS)(
    '%s: written in two round trips, three where indicators come, and taken back without a trace',
    async (what, change) => {
      const { workbook, report } = await excel.inserted({ ...MEASURED, language });
      const before = contentsWithoutHistory(workbook);
      const plan = await planOf(change);
      const { roundTrips } = report();
      const outcome = await applyChange(plan);
      expect(report().roundTrips - roundTrips).toBe(what === 'indicators' ? 3 : 2);
      expect(outcome).toEqual({ kind: 'written', id: await lastWrite(), canBeUndone: true });
      expect(contentsWithoutHistory(workbook)).not.toBe(before);
      excel.open(workbook);
      expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
      expectContentsWithoutHistory(workbook, before);
      // The insertion itself is still remembered.
      const { history } = await readWorkbookNow();
      expect(history).toMatchObject({ kind: 'read', value: [{ label: { kind: 'draftInserted' } }] });
    },
  );
});

test('one added goal writes only the cells of its own row', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const before = rowsOf(workbook, 'Cele');
  const indicators = rowsOf(workbook, 'Wskazniki');
  await edit((draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal('Nowy')] }));
  const after = rowsOf(workbook, 'Cele');
  const added = after.findIndex(({ Nazwa }) => Nazwa === 'Nowy');
  expect(after[added]).toMatchObject({ Kod: '1.9', Poziom: 'Cel operacyjny', Nazwa: 'Nowy' });
  expect(after.toSpliced(added, 1)).toEqual(before);
  expect(rowsOf(workbook, 'Wskazniki')).toEqual(indicators);
});

describe('what somebody else types meanwhile', () => {
  const rename: EditOf = (draft) => ({ kind: 'setLevel', id: goalCalled(draft, '3.5'), level: 'action' });

  test('before the cells are compared is told, and nothing is written', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    const plan = await planOf(rename);
    const row = rowsOf(workbook, 'Cele').findIndex(({ Kod }) => Kod === '3.5');
    enter(workbook, 'Cele', row, 'Poziom', 'moje');
    const before = contentsWithoutHistory(workbook);
    expect(await applyChange(plan)).toEqual({
      kind: 'changedMeanwhile',
      cells: [{ sheet: 'Cele 2', row: row + 3, column: 1 }],
    });
    expectContentsWithoutHistory(workbook, before);
  });

  test.each([
    ['a cell that is written', rename, 'Poziom'],
    [
      'a row that goes',
      ((draft) => ({
        kind: 'deleteGoal',
        id: goalCalled(draft, '3.5'),
        indicators: { kind: 'delete' },
      })) satisfies EditOf,
      'Jednostka odpowiedzialna',
    ],
  ])('between comparing and writing, into %s, stands there again', async (_what, change, header) => {
    const { workbook } = await excel.inserted(MEASURED);
    const plan = await planOf(change);
    const row = rowsOf(workbook, 'Cele').findIndex(({ Kod }) => Kod === '3.5');
    const { execute, report, ...host } = excel.open(workbook);
    let expected = '';
    excel.client.connect({
      ...host,
      report,
      execute: async (request) => {
        if (report().roundTrips === 1 && expected === '') {
          enter(workbook, 'Cele', row, header, 'moje');
          expected = contentsWithoutHistory(workbook);
        }
        return execute(request);
      },
    });
    expect(await applyChange(plan)).toMatchObject({ kind: 'changedMeanwhile', cells: [{ sheet: 'Cele 2' }] });
    expectContentsWithoutHistory(workbook, expected);
    expect(workbook.parts.map(({ xml }) => xml)).toHaveLength(1);
  });

  test('after a write keeps it from being taken back, unless the rest is to go', async () => {
    const { workbook } = await excel.inserted(MEASURED);
    await edit((draft) => ({
      kind: 'addGoals',
      parentId: goalCalled(draft, '1'),
      goals: [newGoal('Jeden'), newGoal('Dwa')],
    }));
    const row = rowsOf(workbook, 'Cele').findIndex(({ Nazwa }) => Nazwa === 'Jeden');
    enter(workbook, 'Cele', row, 'Jednostka odpowiedzialna', 'Wydział Dróg');
    const written = contentsWithoutHistory(workbook);
    const id = await lastWrite();
    const cells = [{ sheet: 'Cele 2', row: row + 3, column: 5 }];
    expect(await undoWrite(id, { keepEdited: false })).toEqual({ kind: 'edited', cells });
    expectContentsWithoutHistory(workbook, written);
    expect(await undoWrite(id, { keepEdited: true })).toEqual({ kind: 'undone', kept: cells });
    const names = rowsOf(workbook, 'Cele').map(({ Nazwa }) => Nazwa);
    expect(names).toContain('Jeden');
    expect(names).not.toContain('Dwa');
    expect(await undoWrite(id, { keepEdited: true })).toEqual({ kind: 'gone' });
  });
});

test('of eleven writes ten are remembered, and taken back one after the other', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  const before: string[] = [];
  for (let count = 0; count < 11; count += 1) {
    before.push(contentsWithoutHistory(workbook));
    const name = `Nowy ${count}`;
    await edit((draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal(name)] }));
  }
  for (const expected of before.slice(1).toReversed()) {
    expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
    expectContentsWithoutHistory(workbook, expected);
  }
  expect(workbook.parts).toEqual([]);
});

test('an inserted draft is taken back with its sheets and names', async () => {
  const { workbook } = excel.open(plannersWorkbook());
  const before = contentsWithoutHistory(workbook);
  await insertDraft(MEASURED.draft, { language: 'pl' });
  expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
  const now = workbook.copy();
  now.activeSheetId = JSON.parse(before).activeSheetId;
  expectContentsWithoutHistory(now, before);
});

test('of an inserted draft that was edited stays what was, and what that looks at', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  enter(workbook, 'Wskazniki', 0, '2026', 12.5);
  const id = await lastWrite();
  const outcome = await undoWrite(id, { keepEdited: false });
  expect(outcome).toMatchObject({ kind: 'edited', cells: [{ sheet: 'Wskaźniki', row: 5 }] });
  expect(await undoWrite(id, { keepEdited: true })).toMatchObject({ kind: 'undone' });
  const names = workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Budżet', 'Wskaźniki', 'Cele 2', 'Słowniki']));
  expect(names).not.toContain('Monitoring');
});
