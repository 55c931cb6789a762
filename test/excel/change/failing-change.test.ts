import { goalCalled, newGoal } from './edited-workbook';
import { forGoal, MEASURED, SMALL, testFailingChanges } from './failing-changes';

/** Each test writes some hundred times. */
jest.setTimeout(300_000);

testFailingChanges([
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
]);
