import fc from 'fast-check';
import type { Finding } from '../../../src/strategy/check/finding';
import type { Gap } from '../../../src/strategy/gaps';
import { findGaps } from '../../../src/strategy/gaps';
import type { MeasuredIndicator } from '../../../src/strategy/measured-indicator';
import type { WorkbookIndicator } from '../../../src/strategy/workbook-draft';
import { anyTables } from '../../workbook/any-indicators';
import { measuredOf } from '../../workbook/typed-indicators';
import { emptyRow, today, years } from '../sample-indicators';
import { goalRow, indicatorRow, workbookDraft } from '../sample-workbook-draft';
import { check, goals, operational, sections, social, spatialAction } from './complete-draft';

function findingsOf(measured: Partial<MeasuredIndicator>, rest: Partial<WorkbookIndicator> = {}) {
  const rows = [
    indicatorRow('i1', social),
    indicatorRow('i2', operational, measured, rest),
    indicatorRow('i3', spatialAction),
  ];
  return check(workbookDraft(goals, rows, sections)).findings;
}

it.each<[string, Partial<MeasuredIndicator>, readonly Partial<Finding>[]]>([
  [
    'no goal code',
    { goalCode: undefined },
    [
      {
        rule: 'missingGoalCode',
        severity: 'warning',
        target: { kind: 'indicator', id: 'i2', field: 'goalCode' },
      },
    ],
  ],
  [
    'an unknown goal code',
    { goalCode: '9.9' },
    [{ rule: 'unknownGoalCode', severity: 'error', values: { indicator: '9.9 · Wskaźnik i2', code: '9.9' } }],
  ],
  [
    'a text in a number and in a year',
    { baseValue: 'dużo', years: years({ 2027: 'ok. 5' }) },
    [
      {
        rule: 'textInNumber',
        severity: 'error',
        target: { kind: 'indicator', id: 'i2', field: 'baseValue' },
        values: { indicator: '2.1 · Wskaźnik i2', column: 'baseValue', text: 'dużo' },
      },
      {
        rule: 'textInYear',
        severity: 'error',
        target: { kind: 'indicatorYear', id: 'i2', year: 2027 },
        values: { indicator: '2.1 · Wskaźnik i2', year: 2027, text: 'ok. 5' },
      },
      { rule: 'noMeasurement', severity: 'note', target: { kind: 'indicatorYear', id: 'i2', year: 2027 } },
    ],
  ],
  [
    'no target',
    { targetValue: undefined },
    [{ rule: 'missingNumber', values: { indicator: '2.1 · Wskaźnik i2', column: 'targetValue' } }],
  ],
  [
    'no measurement',
    { years: years({ 2025: undefined, 2026: undefined, 2027: undefined }) },
    [{ rule: 'noMeasurement', target: { kind: 'indicatorYear', id: 'i2', year: 2026 } }],
  ],
  [
    'a percentage of 300 in a year',
    { unit: '%', years: years({ 2026: 30, 2027: 300 }) },
    [{ rule: 'percentageOutOfRange', target: { kind: 'indicatorYear', id: 'i2', year: 2027 } }],
  ],
  [
    'a percentage below 0 as the baseline',
    { unit: '%', baseValue: -1 },
    [{ rule: 'percentageOutOfRange', target: { kind: 'indicator', id: 'i2', field: 'baseValue' } }],
  ],
  [
    'another goal’s indicator of the same name above',
    { name: 'Wskaźnik i1', goalCode: '1' },
    [{ rule: 'duplicateIndicator', severity: 'warning' }],
  ],
])('of an indicator with %s', (_, measured, expected) => {
  expect(findingsOf(measured)).toEqual(expected.map((finding) => expect.objectContaining(finding)));
});

it('a context indicator lacks nothing', () => {
  expect(findingsOf({ ...emptyRow, kind: 'context', name: 'Ludność' }, { goalId: undefined })).toMatchObject([
    { rule: 'strategicGoalWithoutIndicator' },
  ]);
});

it('of a goal with another code only that is told, and the code is offered', () => {
  const stale = { goalCode: '7', insertedGoalCode: '7', goalId: 'b1' };
  expect(findingsOf(stale)).toEqual([
    {
      rule: 'goalRenumbered',
      severity: 'error',
      target: { kind: 'indicator', id: 'i2', field: 'goalCode' },
      values: { indicator: '7 · Wskaźnik i2', code: '2.1', oldCode: '7' },
      key: 'goalRenumbered/i2',
      remedy: { kind: 'edit', edit: { kind: 'assignIndicator', id: 'i2', goalId: 'b1' } },
    },
  ]);
});

/** What the check is to say of a gap. */
function ruleOf({ kind }: Gap): string {
  return kind === 'duplicate' ? 'duplicateIndicator' : kind;
}

it('says the same as the sheet’s column of gaps, whatever stands in the rows', () => {
  fc.assert(
    fc.property(anyTables(8), (tables) => {
      const measured = measuredOf(tables);
      const expected = measured.map((row) => {
        const gaps = findGaps(row, today);
        const isRenumbered = gaps.some(({ kind }) => kind === 'goalRenumbered');
        return gaps.filter(({ kind }) => !(isRenumbered && kind === 'unknownGoalCode')).map(ruleOf);
      });
      const rows = measured.map((row, index) => ({
        ...indicatorRow(`i${index}`, social),
        // The check has an index of its own.
        measured: { ...row, goals: [], earlierLabels: [] },
      }));
      const draft = workbookDraft(
        tables.goals.map(({ id, code, name }) => goalRow(id, code, { name })),
        rows,
      );
      const found = check(draft).findings.filter(
        ({ target }) => target.kind === 'indicator' || target.kind === 'indicatorYear',
      );
      const rulesOf = (id: string) =>
        found.filter(({ target }) => 'id' in target && target.id === id).map(({ rule }): string => rule);
      rows.forEach(({ id }, index) =>
        expect(rulesOf(id).sort()).toEqual([...(expected[index] ?? [])].sort()),
      );
    }),
    { numRuns: 200 },
  );
});
