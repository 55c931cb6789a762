import type { Finding, LegalPointKey } from '../../../src/strategy/check/finding';
import type { CheckSheetContent } from '../../../src/workbook/check-sheet/check-sheet';

const POINTS: readonly LegalPointKey[] = ['diagnosis', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

const findings: readonly Finding[] = [
  {
    rule: 'duplicateCode',
    severity: 'error',
    target: { kind: 'goal', id: 'g-2', field: 'code' },
    values: { goal: '=1.1 Nowoczesna edukacja', other: '1.1 Przyjazne śródmieście' },
    key: 'duplicateCode/g-2',
  },
  {
    rule: 'dimensionWithoutGoal',
    severity: 'warning',
    target: { kind: 'draft' },
    values: { dimension: 'spatial' },
    key: 'dimensionWithoutGoal/spatial',
  },
  {
    rule: 'deadlineNotADate',
    severity: 'warning',
    target: { kind: 'goal', id: 'g-3', field: 'deadline' },
    values: {
      goal: '2.3 Rozwijanie oferty kulturalnej, turystycznej i sportowej o znaczeniu ponadlokalnym, dostępnej dla mieszkańców wszystkich części miasta',
      deadline: 'III kwartał 2028',
    },
    key: 'deadlineNotADate/g-3',
  },
  {
    rule: 'missingOwner',
    severity: 'note',
    target: { kind: 'indicator', id: 'w-1', field: 'owner' },
    values: { indicator: 'Liczba pasażerów komunikacji miejskiej' },
    key: 'missingOwner/w-1',
  },
];

/** A check of four findings, one of them put aside, on 22 November 2026. */
export const SAMPLE_CHECK: CheckSheetContent = {
  place: 'Zielona Góra',
  result: {
    findings,
    points: POINTS.map((key, index) => ({
      key,
      coverage: index % 3 === 0 ? 'present' : index % 3 === 1 ? 'partial' : 'missing',
      holdings: [
        { kind: 'strategicGoals', count: index },
        { kind: 'dimensionsWithGoal', count: index % 4 },
      ],
    })),
  },
  dismissals: [
    {
      key: 'deadlineNotADate/g-3',
      reason: 'Termin zależy od naboru w programie regionalnym, którego harmonogramu jeszcze nie ogłoszono.',
      on: '2026-11-20',
    },
    { key: 'duplicateName/g-9', reason: 'Nazwę zmieniono.', on: '2026-11-19' },
  ],
  placeOf: ({ target }) =>
    target.kind === 'goal'
      ? { sheet: 'Cele', row: 6, column: 0 }
      : target.kind === 'indicator'
        ? { sheet: 'Wskaźniki', row: 9, column: 27 }
        : undefined,
  today: 46_348,
};
