import fc from 'fast-check';
import type { CellValue } from '../../src/strategy/cell-value';
import type { GoalRow } from '../../src/strategy/measured-indicator';
import type { TypedIndicator, TypedTables } from './typed-indicators';
import { YEARS } from './typed-indicators';

const error = fc.constant({ error: '#DIV/0!' });
const nothing = fc.constant(undefined);

/** Numbers with up to three decimals, as statistics show them. Fewer of them than of cells, so that many are equal. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 120 }) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: -40_000, max: 140_000 }).map((thousandths) => thousandths / 1000),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e9, -1e9, 0.001) },
);

/** Mostly `usual`; now and then empty, a text of some kind, or an error. */
function orElse(usual: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 60, arbitrary: usual },
    { weight: 2, arbitrary: nothing },
    { weight: 1, arbitrary: fc.constantFrom('', 'brak', '12', ' ') },
    { weight: 1, arbitrary: error },
  );
}

const code = fc.constantFrom('1', '1.1', '1.10', '2', '2.1', '2.2', '3.1', '1.?');

const typedCells = fc.record({
  goalCode: orElse(fc.oneof({ weight: 6, arbitrary: code }, { weight: 1, arbitrary: fc.constant(2) })),
  name: orElse(
    fc.oneof(
      fc.constantFrom('Drogi', 'drogi', 'Dr*', 'Ścieżki', 'ŚCIEŻKI'),
      fc.integer({ min: 0, max: 999 }).map((number) => `Wskaźnik ${number}`),
    ),
  ),
  kind: orElse(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('wskaźnik celu') },
      { weight: 1, arbitrary: fc.constant('kontekstowy') },
    ),
  ),
  unit: orElse(fc.constantFrom('km', '%', '% osób', 'pkt %')),
  desiredChange: orElse(fc.constantFrom('wzrost', 'spadek', 'utrzymanie')),
  baseYear: orElse(fc.integer({ min: 2021, max: 2027 })),
  baseValue: orElse(value),
  targetYear: orElse(fc.integer({ min: 2026, max: 2033 })),
  targetValue: orElse(value),
  source: orElse(fc.constant('GUS')),
  owner: orElse(fc.constant('Wydział Rozwoju')),
  nextUpdate: orElse(fc.constantFrom(40_000, 73_000)),
  goalId: fc.constantFrom(undefined, 'id-1', 'id-2', 'id-3', 'id-9'),
  insertedGoalCode: fc.constantFrom(undefined, '1', '1.1', '2.1'),
});

/** What a year's cell holds: a part of the way from baseline to target where there is one, or anything. */
const measured = fc.oneof(
  { weight: 5, arbitrary: fc.record({ twentieths: fc.integer({ min: -4, max: 24 }) }) },
  { weight: 1, arbitrary: orElse(value) },
  { weight: 2, arbitrary: nothing },
);

type Measured = CellValue | { readonly twentieths: number };

function yearCell(cell: Measured, from: CellValue, to: CellValue): CellValue {
  if (typeof cell !== 'object' || !('twentieths' in cell)) return cell;
  const [base, target] = [typeof from === 'number' ? from : 0, typeof to === 'number' ? to : 0];
  return Math.round((base + (cell.twentieths / 20) * (target - base)) * 1000) / 1000;
}

/** Baseline and target in the order that the desired change asks for. */
function inOrder({ desiredChange, baseValue, targetValue, ...rest }: TypedIndicator['cells']) {
  const turned =
    typeof baseValue === 'number' &&
    typeof targetValue === 'number' &&
    desiredChange === (baseValue < targetValue ? 'spadek' : 'wzrost');
  return {
    ...rest,
    desiredChange,
    baseValue: turned ? targetValue : baseValue,
    targetValue: turned ? baseValue : targetValue,
  };
}

/** Rows that are mostly good, some that contradict themselves, and now and then an empty one. */
const typedIndicator: fc.Arbitrary<TypedIndicator> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .tuple(typedCells, fc.integer({ max: 9, min: 0 }), fc.array(measured, { maxLength: YEARS.length }))
      .map(([cells, luck, values]): TypedIndicator => {
        const kept = luck === 0 ? cells : inOrder(cells);
        const years = values.map((cell, index) => [
          YEARS[index] ?? 0,
          yearCell(cell, kept.baseValue, kept.targetValue),
        ]);
        return { cells: kept, years: Object.fromEntries(years) };
      }),
  },
  { weight: 1, arbitrary: fc.constant({ cells: { unit: 'km' }, years: { 2027: 3 } }) },
);

const goals: fc.Arbitrary<readonly GoalRow[]> = fc
  .array(fc.constantFrom('1', '1.1', '1.10', '2', '2.1', '2.2', ''), { minLength: 1, maxLength: 8 })
  .map((codes) =>
    codes.map((each, index) => ({ id: `id-${index + 1}`, code: each, name: `Cel nr ${index + 1}` })),
  );

/** Tables of goals and of `count` indicators with whatever a planner may have typed, good and bad. */
export function anyTables(count: number): fc.Arbitrary<TypedTables> {
  return fc.record({
    goals,
    rows: fc.array(typedIndicator, { minLength: count, maxLength: count }),
  });
}
