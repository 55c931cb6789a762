import { applyChange } from '../../../src/excel/apply-change';
import { undoWrite } from '../../../src/excel/undo-write';
import { LANGUAGES } from '../../../src/strategy/language';
import { chosen, rowsOf, TORUN, useExcel, withIndicators } from '../inserted-workbook';
import {
  contentsWithoutHistory,
  edit,
  expectContentsWithoutHistory,
  goalCalled,
  lastWrite,
  newGoal,
  planOf,
} from './edited-workbook';
import type { EditOf } from './edited-workbook';

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
    '%s: written in two round trips, and taken back without a trace',
    async (_what, change) => {
      const { workbook, report } = await excel.inserted({ ...MEASURED, language });
      const before = contentsWithoutHistory(workbook);
      const plan = await planOf(change);
      const { roundTrips } = report();
      expect(await applyChange(plan)).toEqual({ kind: 'written', canBeUndone: true });
      expect(report().roundTrips - roundTrips).toBe(2);
      expect(contentsWithoutHistory(workbook)).not.toBe(before);
      excel.open(workbook);
      expect(await undoWrite(await lastWrite(), { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
      expectContentsWithoutHistory(workbook, before);
      expect(workbook.parts).toEqual([]);
    },
  );
});

test('an added goal stands behind its siblings, as an insertion writes it', async () => {
  const { workbook } = await excel.inserted(MEASURED);
  await edit((draft) => ({ kind: 'addGoals', parentId: goalCalled(draft, '1'), goals: [newGoal('Nowy')] }));
  console.log(
    rowsOf(workbook, 'Cele')
      .map((r) => `${r.Kod} ${r.Poziom} ${r.Nazwa} ${r.Id} ${r.Lp}`)
      .slice(0, 14)
      .join('\n'),
  );
});
