import { goalCalled } from './edited-workbook';
import { MEASURED, testFailingChanges } from './failing-changes';

/** Each test writes some hundred times. */
jest.setTimeout(300_000);

testFailingChanges([
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
]);
