import { measure } from '../../src/strategy/assessment';
import type { Gap } from '../../src/strategy/gaps';
import type { MeasuredIndicator } from '../../src/strategy/measured-indicator';
import { DEFAULT_THRESHOLDS } from '../../src/strategy/thresholds';
import { emptyRow, goals, indicator, today, years } from './sample-indicators';

const error = { error: '#N/A' };

function gapsOf(rest: Partial<MeasuredIndicator>): readonly Gap[] {
  return measure(indicator(rest), DEFAULT_THRESHOLDS, today).gaps;
}

it('a complete indicator lacks nothing', () => {
  expect(gapsOf({})).toEqual([]);
});

it('a context indicator without unit, goal, target, baseline, owner and source lacks nothing', () => {
  const row = { ...emptyRow, kind: 'context', name: 'Ludność' } as const;
  expect(measure(row, DEFAULT_THRESHOLDS, today).gaps).toEqual([]);
});

it('a row with nothing but a code lacks everything, in the order of the sheet', () => {
  expect(measure({ ...emptyRow, goalCode: '2.1' }, DEFAULT_THRESHOLDS, today).gaps).toEqual<Gap[]>([
    { kind: 'missingName' },
    { kind: 'missingUnit' },
    { kind: 'missingDesiredChange' },
    { kind: 'missingNumber', field: 'baseYear' },
    { kind: 'missingNumber', field: 'targetYear' },
    { kind: 'missingNumber', field: 'baseValue' },
    { kind: 'missingNumber', field: 'targetValue' },
    { kind: 'noMeasurement' },
    { kind: 'missingOwner' },
    { kind: 'missingSource' },
  ]);
});

it('everything wrong at once is named in the order of the sheet', () => {
  expect(
    gapsOf({
      goalCode: '9.9',
      name: error,
      unit: '%',
      baseYear: 'x',
      baseValue: 20,
      targetValue: -10,
      targetYear: true,
      years: years({ 2026: 'a', 2027: 'b', 2028: 250 }),
      owner: '',
      source: error,
      nextUpdate: today - 1,
    }),
  ).toEqual<Gap[]>([
    { kind: 'unknownGoalCode', code: '9.9' },
    { kind: 'missingName' },
    { kind: 'textInNumber', field: 'baseYear' },
    { kind: 'textInNumber', field: 'targetYear' },
    { kind: 'textInYear', year: 2027 },
    { kind: 'targetContradicts' },
    { kind: 'percentageOutOfRange' },
    { kind: 'missingOwner' },
    { kind: 'missingSource' },
    { kind: 'updateOverdue' },
  ]);
});

const maintained = { desiredChange: 'maintain', baseYear: undefined, targetYear: undefined } as const;
const removed = goals.filter(({ id }) => id !== 'goal-2.1');
const renumbered = [...removed, { id: 'goal-2.1', code: '2.2', name: 'Poprawa dostępności transportowej' }];
const replaced = [...removed, { id: 'another', code: '2.1', name: 'Inny cel' }];

it.each<[string, Partial<MeasuredIndicator>, readonly Gap[]]>([
  ['no goal code', { goalCode: undefined }, [{ kind: 'missingGoalCode' }]],
  ['no goal code in a context indicator', { kind: 'context', goalCode: '' }, []],
  ['a code that no goal has', { goalCode: '9.9' }, [{ kind: 'unknownGoalCode', code: '9.9' }]],
  [
    'such a code in a context indicator',
    { kind: 'context', goalCode: '9.9' },
    [{ kind: 'unknownGoalCode', code: '9.9' }],
  ],
  ['a code typed as a number', { goalCode: 2.1, insertedGoalCode: '', goalId: '' }, []],
  ['a goal that was deleted', { goals: removed }, [{ kind: 'unknownGoalCode', code: '2.1' }]],
  [
    'a goal that was renumbered, its old code free',
    { goals: renumbered },
    [
      { kind: 'unknownGoalCode', code: '2.1' },
      { kind: 'goalRenumbered', code: '2.2' },
    ],
  ],
  [
    'a goal that was renumbered, its old code taken',
    { goals: [...renumbered, { id: 'another', code: '2.1', name: 'Inny cel' }] },
    [{ kind: 'goalRenumbered', code: '2.2' }],
  ],
  ['a goal that was deleted, its code taken', { goals: replaced }, [{ kind: 'goalRemoved' }]],
  ['another code that the planner typed', { goalCode: '2.10', goals: renumbered }, []],
  ['a row of the planner’s own', { goalId: undefined, insertedGoalCode: undefined, goals: replaced }, []],
  ['a code of the insertion without the goal’s id', { goalId: undefined, goals: replaced }, []],
  ['no goals at all', { goals: [] }, [{ kind: 'unknownGoalCode', code: '2.1' }]],
  ['no name', { name: '' }, [{ kind: 'missingName' }]],
  ['no name in a context indicator', { kind: 'context', name: undefined }, [{ kind: 'missingName' }]],
  ['no unit', { unit: undefined }, [{ kind: 'missingUnit' }]],
  [
    'text for each number',
    { baseYear: 'a', baseValue: 'b', targetYear: 'c', targetValue: 'd' },
    [
      { kind: 'textInNumber', field: 'baseYear' },
      { kind: 'textInNumber', field: 'baseValue' },
      { kind: 'textInNumber', field: 'targetYear' },
      { kind: 'textInNumber', field: 'targetValue' },
    ],
  ],
  [
    'a truth value and a space in a context indicator',
    { kind: 'context', baseYear: true, targetValue: ' ' },
    [
      { kind: 'textInNumber', field: 'baseYear' },
      { kind: 'textInNumber', field: 'targetValue' },
    ],
  ],
  [
    'text in the latest year',
    { years: years({ 2027: 25, 2028: 'ok. 30' }) },
    [{ kind: 'textInYear', year: 2028 }],
  ],
  [
    'text in an earlier year',
    { years: years({ 2027: false, 2028: 30 }) },
    [{ kind: 'textInYear', year: 2027 }],
  ],
  ['text in a column of the planner’s', { years: [...years({ 2028: 30 }), { year: 7, value: 'x' }] }, []],
  ['errors in year columns', { years: years({ 2027: 25, 2028: error }) }, []],
  ['no base year', { baseYear: undefined }, [{ kind: 'missingNumber', field: 'baseYear' }]],
  ['an error for a target year', { targetYear: error }, [{ kind: 'missingNumber', field: 'targetYear' }]],
  ['no baseline', { baseValue: undefined }, [{ kind: 'missingNumber', field: 'baseValue' }]],
  ['no target', { targetValue: '' }, [{ kind: 'missingNumber', field: 'targetValue' }]],
  ['no years and no target where a value is to be maintained', { ...maintained, targetValue: undefined }, []],
  ['no baseline where a value is to be maintained', { ...maintained, baseValue: undefined }, []],
  [
    'no level where a value is to be maintained',
    { ...maintained, baseValue: undefined, targetValue: undefined },
    [{ kind: 'missingNumber', field: 'baseValue' }],
  ],
  [
    'a text for the level where a value is to be maintained',
    { ...maintained, baseValue: undefined, targetValue: 'x' },
    [
      { kind: 'textInNumber', field: 'targetValue' },
      { kind: 'missingNumber', field: 'baseValue' },
    ],
  ],
  ['a target year that is the base year', { targetYear: 2026 }, [{ kind: 'yearsReversed' }]],
  ['a target year before the base year', { targetYear: 2020 }, [{ kind: 'yearsReversed' }]],
  ['a lower target for a rising value', { targetValue: 19 }, [{ kind: 'targetContradicts' }]],
  ['a higher target for a falling value', { desiredChange: 'decrease' }, [{ kind: 'targetContradicts' }]],
  ['a target that is the baseline', { targetValue: 20 }, []],
  ['such a target for a falling value', { desiredChange: 'decrease', targetValue: 20 }, []],
  ['a different level for a value to be maintained', { desiredChange: 'maintain', targetValue: 5 }, []],
  [
    'a percentage of 250',
    { unit: '% dróg', years: years({ 2028: 250 }) },
    [{ kind: 'percentageOutOfRange' }],
  ],
  ['a percentage below 0', { unit: '%', baseValue: -1 }, [{ kind: 'percentageOutOfRange' }]],
  ['a target above 100%', { unit: '%', targetValue: 100.5 }, [{ kind: 'percentageOutOfRange' }]],
  ['percentages from 0 to 100', { unit: '%', baseValue: 0, targetValue: 100 }, []],
  ['other units above 100', { unit: 'zł (% PKB)', targetValue: 250 }, []],
  ['no measurement', { years: years({ 2027: undefined }) }, [{ kind: 'noMeasurement' }]],
  ['no year columns', { years: [] }, [{ kind: 'noMeasurement' }]],
  ['no owner', { owner: undefined }, [{ kind: 'missingOwner' }]],
  ['no source', { source: '' }, [{ kind: 'missingSource' }]],
  ['an update due today', { nextUpdate: today }, []],
  ['an update due yesterday', { nextUpdate: today - 1 }, [{ kind: 'updateOverdue' }]],
  ['the same in a context indicator', { kind: 'context', nextUpdate: 1 }, [{ kind: 'updateOverdue' }]],
  ['a text for the update', { nextUpdate: 'wiosną' }, [{ kind: 'updateNotADate' }]],
  ['no date for the update', { nextUpdate: undefined }, []],
  ['an error for the update', { nextUpdate: error }, []],
  [
    'the same indicator above',
    { earlierLabels: ['2 · Inny', '2.1 · drogi dla rowerów'] },
    [{ kind: 'duplicate' }],
  ],
  ['the same name at another goal above', { earlierLabels: ['2.10 · Drogi dla rowerów'] }, []],
  ['rows without a name above', { name: '', earlierLabels: ['2.1 · '] }, [{ kind: 'missingName' }]],
])('of %s', (_, rest, gaps) => {
  expect(gapsOf(rest)).toEqual(gaps);
});
