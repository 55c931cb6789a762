import fc from 'fast-check';
import type { Assessment } from '../../src/strategy/assessment';
import { ASSESSMENTS, measure } from '../../src/strategy/assessment';
import type { MeasuredIndicator } from '../../src/strategy/measured-indicator';
import type { Thresholds } from '../../src/strategy/thresholds';
import { DEFAULT_THRESHOLDS } from '../../src/strategy/thresholds';
import { emptyRow, indicator, today, years } from './sample-indicators';

const error = { error: '#DIV/0!' };

function measured(rest: Partial<MeasuredIndicator>, thresholds: Partial<Thresholds> = {}) {
  return measure(indicator(rest), { ...DEFAULT_THRESHOLDS, ...thresholds }, today);
}

describe('an empty row', () => {
  it('shows nothing, whatever stands in its other cells', () => {
    const nothing = { goal: '', strategicCode: '', label: '', assessment: undefined, gaps: [] };
    expect(measure(emptyRow, DEFAULT_THRESHOLDS, today)).toMatchObject(nothing);
    const values = { years: years({ 2027: 5 }), unit: 'km', baseValue: 'x', nextUpdate: 1 };
    expect(measure({ ...emptyRow, ...values }, DEFAULT_THRESHOLDS, today)).toEqual({
      ...nothing,
      lastValue: undefined,
      lastYear: undefined,
      progress: undefined,
    });
  });

  it.each([{ name: 'Drogi' }, { goalCode: '2' }, { kind: 'unknown' }] as const)(
    'is not one with %j',
    (rest) => {
      expect(measure({ ...emptyRow, ...rest }, DEFAULT_THRESHOLDS, today).assessment).toBe('unassessed');
    },
  );
});

describe('goal, strategic code and label', () => {
  it.each([
    ['2.1', 'Poprawa dostępności transportowej', '2', '2.1 · Drogi dla rowerów'],
    ['2.10', 'Poprawa sytuacji na rynku pracy', '2', '2.10 · Drogi dla rowerów'],
    ['2', 'Synergia', '2', '2 · Drogi dla rowerów'],
    [2, 'Synergia', '2', '2 · Drogi dla rowerów'],
    ['3.1.4', '', '3', '3.1.4 · Drogi dla rowerów'],
    [undefined, '', '', 'Drogi dla rowerów'],
    [error, '', '', 'Drogi dla rowerów'],
  ])('of the code %j', (goalCode, goal, strategicCode, label) => {
    expect(measured({ goalCode })).toMatchObject({ goal, strategicCode, label });
  });

  it('finds a code whatever the case of its letters, as spreadsheets do, and takes no character for a wildcard', () => {
    const goals = [{ id: 'a', code: 'A.1', name: 'Cel' }];
    expect(measured({ goalCode: 'a.1', goals }).goal).toBe('Cel');
    expect(measured({ goalCode: 'A*', goals }).goal).toBe('');
  });

  it('takes no goal without a code for that of a row without a code', () => {
    expect(measured({ goalCode: '', goals: [{ id: 'a', code: '', name: 'Cel' }] }).goal).toBe('');
  });

  it('cuts a long label', () => {
    expect(measured({ name: 'a'.repeat(300) }).label).toBe(`2.1 · ${'a'.repeat(244)}`);
  });
});

describe('the last value', () => {
  it.each<[MeasuredIndicator['years'], number | undefined, number | undefined]>([
    [years({ 2026: 1, 2027: 2, 2028: undefined }), 2, 2027],
    [years({ 2026: 1, 2027: 0 }), 0, 2027],
    [years({ 2026: -5, 2027: 'brak', 2028: true, 2029: error, 2030: '7' }), -5, 2026],
    [years({ 2026: undefined }), undefined, undefined],
    [[], undefined, undefined],
    // The rightmost column counts, not the latest year, and a planner's column of another number does not.
    [
      [...years({ 2027: 1 }), { year: 2026, value: 2 }, { year: 7, value: 3 }, { year: 2200, value: 4 }],
      2,
      2026,
    ],
    [years({ 1899: 1, 1900: 2 }), 2, 1900],
    [years({ 2199: 1, 2200: 2 }), 1, 2199],
  ])('of %j', (cells, lastValue, lastYear) => {
    expect(measured({ years: cells })).toMatchObject({ lastValue, lastYear });
  });

  it('is shown for a context indicator, too', () => {
    expect(measured({ kind: 'context' })).toMatchObject({ lastValue: 30, lastYear: 2028 });
  });
});

describe('progress', () => {
  it.each<[string, Partial<MeasuredIndicator>, number, number | undefined]>([
    ['of a rising value', {}, 30, 0.5],
    ['of a falling value', { desiredChange: 'decrease', baseValue: 40, targetValue: 20 }, 35, 0.25],
    ['below the baseline is negative', {}, 10, -0.5],
    ['beyond the target is above 1', {}, 50, 1.5],
    ['from 0', { baseValue: 0, targetValue: 8 }, 2, 0.25],
    ['to 0', { desiredChange: 'decrease', baseValue: 8, targetValue: 0 }, 2, 0.75],
    ['from a negative to a positive value', { baseValue: -4, targetValue: 4 }, 0, 0.5],
    ['is rounded to nine decimals', { baseValue: 0, targetValue: 3 }, 2, 0.666666667],
    ['against the desired change is calculated all the same', { targetValue: 10 }, 15, 0.5],
    ['with reversed years is calculated all the same', { targetYear: 2020 }, 30, 0.5],
    ['with target = baseline, rising, held', { targetValue: 20 }, 20, 1],
    ['with target = baseline, rising, lost', { targetValue: 20 }, 19, 0],
    ['with target = baseline, falling, kept', { desiredChange: 'decrease', targetValue: 20 }, 20, 1],
    ['with target = baseline, falling, held', { desiredChange: 'decrease', targetValue: 20 }, 19, 1],
    ['with target = baseline, falling, lost', { desiredChange: 'decrease', targetValue: 20 }, 21, 0],
    ['with target = baseline but for float noise', { baseValue: 0.1 + 0.2, targetValue: 0.3 }, 0.4, 1],
    ['without a baseline', { baseValue: undefined }, 30, undefined],
    ['without a target', { targetValue: '' }, 30, undefined],
    ['with a text for a baseline', { baseValue: '20' }, 30, undefined],
    ['with an error for a target', { targetValue: error }, 30, undefined],
    ['without a desired change', { desiredChange: undefined }, 30, undefined],
    ['of numbers too large to calculate with', { baseValue: -1.7e308, targetValue: 1.7e308 }, 0, undefined],
    ['of a kind that is none is that of a goal indicator', { kind: 'unknown' }, 30, 0.5],
    ['of no kind is that of a goal indicator', { kind: undefined }, 30, 0.5],
    ['of a context indicator', { kind: 'context' }, 30, undefined],
  ])('%s', (_, rest, last, progress) => {
    expect(measured({ ...rest, years: years({ 2028: last }) }).progress).toBe(progress);
  });

  it.each<[string, Partial<MeasuredIndicator>, number, number | undefined]>([
    ['at its target', { targetValue: 40 }, 40, 1],
    ['above its target', { targetValue: 40 }, 42, 0.95],
    ['below its target', { targetValue: 40 }, 36, 0.9],
    ['far from its target', { targetValue: 40 }, 400, 0],
    ['at a negative target', { targetValue: -40 }, -36, 0.9],
    ['at its baseline without a target', { targetValue: undefined }, 19, 0.95],
    ['at its baseline with a text for a target', { targetValue: 'x' }, 19, 0.95],
    ['at a target of 0', { targetValue: 0 }, 0, 1],
    ['off a target of 0', { targetValue: 0 }, 0.001, 0],
    ['without any level', { baseValue: undefined, targetValue: undefined }, 40, undefined],
    ['of numbers too large to calculate with', { targetValue: -1.7e308 }, 1.7e308, undefined],
  ])('of a value to be maintained %s', (_, rest, last, progress) => {
    const row = { desiredChange: 'maintain', ...rest, years: years({ 2028: last }) } as const;
    expect(measured(row).progress).toBe(progress);
  });

  it('is none without a measurement', () => {
    expect(measured({ years: years({ 2027: 'brak' }) }).progress).toBeUndefined();
  });
});

describe('the assessment', () => {
  // At the end of 2028 half of the way from 20 to 40 should be done: on track from 45 %, at risk from 25 % of the way.
  it.each<[number, Assessment]>([
    [45, 'achieved'],
    [40, 'achieved'],
    [39.9, 'onTrack'],
    [29, 'onTrack'],
    [28.9, 'atRisk'],
    [25, 'atRisk'],
    [24.9, 'offTrack'],
    [0, 'offTrack'],
  ])('of %d on the way from 20 in 2026 to 40 in 2030, in 2028', (last, assessment) => {
    expect(measured({ years: years({ 2028: last }) }).assessment).toBe(assessment);
  });

  it.each<[string, Partial<MeasuredIndicator>, Assessment]>([
    ['a context indicator', { kind: 'context', years: [] }, 'context'],
    ['a falling value', { desiredChange: 'decrease', baseValue: 40, targetValue: 20 }, 'onTrack'],
    ['a value after the target year, target reached', { years: years({ 2032: 40 }) }, 'achieved'],
    ['a value after the target year, almost there', { years: years({ 2032: 38 }) }, 'onTrack'],
    ['a value after the target year, half way', { years: years({ 2032: 30 }) }, 'atRisk'],
    ['no measurement', { years: [] }, 'unassessed'],
    ['no desired change', { desiredChange: undefined }, 'unassessed'],
    ['no baseline', { baseValue: undefined }, 'unassessed'],
    ['no target', { targetValue: undefined }, 'unassessed'],
    ['no base year', { baseYear: undefined }, 'unassessed'],
    ['no target year', { targetYear: 'koniec' }, 'unassessed'],
    ['a value of the base year', { years: years({ 2026: 40 }) }, 'unassessed'],
    ['a value before the base year', { years: years({ 2025: 40 }) }, 'unassessed'],
    ['a target year that is the base year', { targetYear: 2026 }, 'unassessed'],
    ['a target year before the base year', { targetYear: 2020 }, 'unassessed'],
    ['a rising value whose target is lower', { targetValue: 10, years: years({ 2028: 10 }) }, 'unassessed'],
    ['a falling value whose target is higher', { desiredChange: 'decrease' }, 'unassessed'],
    ['target = baseline, held', { baseValue: 30, targetValue: 30 }, 'achieved'],
    [
      'a value at the line of on track but for decimals',
      { baseValue: 0, targetValue: 70, targetYear: 2033, years: years({ 2028: 18 }) },
      'onTrack',
    ],
    [
      'a value at the line of at risk but for decimals',
      { baseValue: 0, targetValue: 70, targetYear: 2033, years: years({ 2027: 5 }) },
      'atRisk',
    ],
    ['target = baseline, lost', { baseValue: 31, targetValue: 31 }, 'offTrack'],
  ])('of %s', (_, rest, assessment) => {
    expect(measured(rest).assessment).toBe(assessment);
  });

  it.each<[number, Partial<MeasuredIndicator>, Assessment]>([
    [100, {}, 'onTrack'],
    [105, {}, 'onTrack'],
    [95, {}, 'onTrack'],
    [105.1, {}, 'atRisk'],
    [85, {}, 'atRisk'],
    [84.9, {}, 'offTrack'],
    [300, {}, 'offTrack'],
    [95, { targetYear: 2028 }, 'achieved'],
    [95, { targetYear: 2027 }, 'achieved'],
    [94.9, { targetYear: 2028 }, 'atRisk'],
    [100, { baseYear: undefined, targetYear: undefined }, 'onTrack'],
    [100, { baseValue: 90 }, 'onTrack'],
    [100, { targetYear: 2026 }, 'unassessed'],
    [100, { baseValue: undefined, targetValue: undefined }, 'unassessed'],
  ])('of %d where 100 is to be maintained, with %j', (last, rest, assessment) => {
    const row = { desiredChange: 'maintain', baseValue: 100, targetValue: 100 } as const;
    expect(measured({ ...row, ...rest, years: years({ 2028: last }) }).assessment).toBe(assessment);
  });

  it('follows the thresholds', () => {
    expect(measured({}, { onTrackShare: 1 }).assessment).toBe('onTrack');
    expect(measured({}, { onTrackShare: 1.1 }).assessment).toBe('atRisk');
    expect(measured({}, { onTrackShare: 1.2, atRiskShare: 1.1 }).assessment).toBe('offTrack');
    const held = { desiredChange: 'maintain', targetValue: 40, years: years({ 2028: 30 }) } as const;
    expect(measured(held, { maintainLimit: 0.25 }).assessment).toBe('atRisk');
    expect(measured(held, { maintainLimit: 1, maintainTolerance: 0.25 }).assessment).toBe('onTrack');
  });

  it.each(['onTrackShare', 'atRiskShare', 'maintainTolerance', 'maintainLimit'] as const)(
    'is refused when %s is no number',
    (threshold) => {
      for (const cell of [undefined, '90%', true, error]) {
        expect(measured({}, { [threshold]: cell }).assessment).toBe('unassessed');
        expect(measured({ kind: 'context' }, { [threshold]: cell }).assessment).toBe('context');
      }
    },
  );
});

describe('what holds for all numbers', () => {
  const value = fc.integer({ min: -10_000, max: 10_000 });
  const change = fc.constantFrom('increase', 'decrease', 'maintain');
  const row = fc.record({ baseValue: value, targetValue: value, last: value, desiredChange: change });

  function progressOf(rest: Partial<MeasuredIndicator>, last: number) {
    return measured({ ...rest, years: years({ 2028: last }) }).progress;
  }

  it('progress towards a target stays when all values move by the same number', () => {
    fc.assert(
      fc.property(row, value, ({ last, baseValue, targetValue, desiredChange }, by) => {
        fc.pre(desiredChange !== 'maintain');
        const moved = { desiredChange, baseValue: baseValue + by, targetValue: targetValue + by };
        expect(progressOf(moved, last + by)).toBe(
          progressOf({ desiredChange, baseValue, targetValue }, last),
        );
      }),
    );
  });

  it('progress stays when all values are counted in another unit', () => {
    fc.assert(
      fc.property(
        row,
        fc.constantFrom(2, 10, 1000),
        ({ last, baseValue, targetValue, desiredChange }, by) => {
          const scaled = { desiredChange, baseValue: baseValue * by, targetValue: targetValue * by };
          expect(progressOf(scaled, last * by)).toBe(
            progressOf({ desiredChange, baseValue, targetValue }, last),
          );
        },
      ),
    );
  });

  it('progress at the target is 1, and at the baseline 0 unless that is the target', () => {
    fc.assert(
      fc.property(row, ({ baseValue, targetValue, desiredChange }) => {
        const cells = { desiredChange, baseValue, targetValue };
        expect(progressOf(cells, targetValue)).toBe(1);
        fc.pre(desiredChange !== 'maintain' && baseValue !== targetValue);
        expect(progressOf(cells, baseValue)).toBe(0);
      }),
    );
  });

  it('a falling value is the mirror of a rising one', () => {
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 2024, max: 2033 }), (base, target, last, year) => {
        const rising = { baseValue: base, targetValue: target, years: years({ [year]: last }) };
        const falling = { baseValue: -base, targetValue: -target, years: years({ [year]: -last }) };
        const mirrored = measured({ ...falling, desiredChange: 'decrease' });
        const { progress, assessment } = measured({ ...rising, desiredChange: 'increase' });
        expect(mirrored).toMatchObject({ progress, assessment });
      }),
    );
  });

  it('a higher value is never assessed worse where the value is to rise', () => {
    const rank = (last: number, rest: Partial<MeasuredIndicator>) => {
      const { assessment } = measured({ ...rest, years: years({ 2028: last }) });
      return ASSESSMENTS.findIndex((each) => each === assessment);
    };
    fc.assert(
      fc.property(value, value, value, value, (baseValue, targetValue, one, other) => {
        const cells = { desiredChange: 'increase', baseValue, targetValue } as const;
        expect(rank(Math.max(one, other), cells)).toBeLessThanOrEqual(rank(Math.min(one, other), cells));
      }),
    );
  });

  it('is an answer, whatever was typed', () => {
    const cell = fc.oneof(
      fc.double(),
      value,
      fc.string(),
      fc.boolean(),
      fc.constant(error),
      fc.constant(undefined),
    );
    const typed = fc.record({
      goalCode: cell,
      name: cell,
      unit: cell,
      kind: fc.constantFrom('goal', 'context', 'unknown', undefined),
      desiredChange: fc.option(change, { nil: undefined }),
      baseYear: cell,
      baseValue: cell,
      targetYear: cell,
      targetValue: cell,
      years: fc.array(fc.record({ year: fc.integer({ min: 0, max: 3000 }), value: cell })),
      nextUpdate: cell,
      owner: cell,
      source: cell,
    });
    fc.assert(
      fc.property(typed, (cells) => {
        const { progress, assessment, lastValue, gaps } = measured(cells);
        expect(progress ?? 0).not.toBeNaN();
        expect(Number.isFinite(progress ?? 0)).toBe(true);
        if (cells.kind === 'context') expect(assessment).toBe('context');
        else if (progress === undefined) expect(assessment).not.toBe('achieved');
        if (lastValue === undefined && assessment !== undefined && cells.kind !== 'context') {
          expect(gaps).toContainEqual({ kind: 'noMeasurement' });
        }
      }),
    );
  });
});
