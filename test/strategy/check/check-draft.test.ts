import fc from 'fast-check';
import type { Finding, LegalPointKey } from '../../../src/strategy/check/finding';
import { RULES, SEVERITIES } from '../../../src/strategy/check/finding';
import { editDraft } from '../../../src/strategy/edit-draft';
import type { WorkbookDraft } from '../../../src/strategy/workbook-draft';
import { anyDraft } from '../any-drafts';
import { goalRow, indicatorRow, sectionRow, workbookDraft } from '../sample-workbook-draft';
import { check, completeDraft, findingsOf, goals, indicators, sections, social } from './complete-draft';

describe('rows without an id of their own', () => {
  it('are notes, those with another row’s id warnings; both get one with a click', () => {
    const [first, ...rest] = goals;
    const draft = workbookDraft(
      [{ ...(first ?? social), isStored: false }, ...rest],
      indicators.map((row) => (row.id === 'i3' ? { ...row, isStored: false, copiedId: 'i1' } : row)),
      sections,
    );
    const remedy = { kind: 'edit', edit: { kind: 'storeIds' } };
    expect(check(draft).findings).toMatchObject([
      {
        rule: 'duplicateId',
        severity: 'warning',
        target: { kind: 'indicator', id: 'i3', field: 'name' },
        remedy,
      },
      { rule: 'missingId', severity: 'note', target: { kind: 'goal', id: 'a', field: 'name' }, remedy },
    ]);
  });

  it('keep the keys of their findings when they are read with another provisional id', () => {
    const read = (id: string) =>
      check(
        workbookDraft([...goals, goalRow(id, '', { isStored: false, name: 'Własny' })], indicators, sections),
      ).findings.map(({ key }) => key);
    expect(read('x')).toEqual(read('y'));
    expect(read('x')).toContain('goalWithoutCode/„Własny”');
  });
});

const bare = (place: number): WorkbookDraft =>
  workbookDraft(Array.from({ length: place }, (_, index) => goalRow(`g${index}`, '', { name: 'Cel' })));

it('sorts findings by weight, then by rule, then as the draft goes, and gives each a key of its own', () => {
  fc.assert(
    fc.property(fc.oneof(anyDraft, fc.nat(5).map(bare)), (draft) => {
      const { findings } = check(draft);
      const ranks = findings.map(({ severity, rule }) => [SEVERITIES.indexOf(severity), RULES.indexOf(rule)]);
      const sorted = ranks.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(ranks).toEqual(sorted);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      const order = new Map(draft.goals.map(({ id }, index) => [id, index]));
      const places = (rule: Finding['rule']) =>
        findings
          .filter((finding) => finding.rule === rule && finding.severity !== 'warning')
          .flatMap(({ target }) => ('id' in target ? (order.get(target.id ?? '') ?? []) : []));
      for (const rule of RULES) expect(places(rule)).toEqual(places(rule).toSorted((a, b) => a - b));
    }),
  );
});

it('keeps a finding’s key when rows move and codes change', () => {
  const wrong = workbookDraft(
    goals.map((goal) => (goal.id === 'c' ? { ...goal, name: '' } : goal)),
    indicators,
    sections,
  );
  const moved = workbookDraft(
    wrong.goals.toReversed().map((goal) => ({ ...goal, code: `9.${goal.code}` })),
    indicators,
    sections,
  );
  const keyOf = (draft: WorkbookDraft) =>
    check(draft).findings.find(({ rule }) => rule === 'goalWithoutName')?.key;
  expect([keyOf(wrong), keyOf(moved)]).toEqual(['goalWithoutName/c', 'goalWithoutName/c']);
});

it('what a remedy edits is not found again', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const { rule, remedy, key } of check(draft).findings) {
        if (remedy?.kind !== 'edit') continue;
        const edited = editDraft(draft, remedy.edit, () => 'new');
        expect([rule, edited.ok]).toEqual([rule, true]);
        if (!edited.ok) continue;
        const intended = new Map(edited.value.goals.map((goal) => [goal.id, goal]));
        const after = {
          ...draft,
          goals: draft.goals.map((goal) => ({ ...goal, ...intended.get(goal.id), isStored: true })),
          indicators: draft.indicators.map((row) => ({ ...row, isStored: true })),
        };
        expect(check(after).findings.map((finding) => finding.key)).not.toContain(key);
      }
    }),
    { numRuns: 300 },
  );
});

describe('the points of the law', () => {
  function coverage(draft: WorkbookDraft): Readonly<Record<string, string>> {
    return Object.fromEntries(check(draft).points.map((point) => [point.key, point.coverage]));
  }

  it('are ten, in the order of the law, each with what the workbook holds for it', () => {
    expect(
      check(completeDraft).points.map(({ key, coverage: covered, holdings, section }) => [
        key,
        covered,
        Object.fromEntries(holdings.map(({ kind, count }) => [kind, count])),
        section,
      ]),
    ).toEqual([
      ['diagnosis', 'present', { conclusions: 3 }, 'diagnosis'],
      ['1', 'present', { strategicGoals: 3, dimensionsWithGoal: 3 }, undefined],
      ['2', 'present', { operationalGoals: 1, actions: 2 }, undefined],
      ['3', 'present', { goalsWithResult: 3, results: 1, spatialResults: 2, goalIndicators: 3 }, 'results'],
      ['4', 'present', { spatialModelElements: 1 }, 'spatialPolicy'],
      ['5', 'present', { spatialFindings: 2 }, 'spatialPolicy'],
      ['6', 'present', { voivodeshipAreas: 1 }, 'voivodeshipAreas'],
      ['7', 'present', { ownAreas: 1 }, 'ownAreas'],
      ['8', 'present', { implementationParts: 2, guidelines: 1 }, 'implementation'],
      ['9', 'present', { fundingSources: 2, fundedYears: 5 }, 'funding'],
    ]);
  });

  it('are all missing in an empty draft', () => {
    expect(new Set(Object.values(coverage(workbookDraft([]))))).toEqual(new Set(['missing']));
  });

  it.each<[LegalPointKey, string, WorkbookDraft]>([
    [
      'diagnosis',
      'conclusions in two dimensions',
      { ...completeDraft, sections: { ...sections, diagnosis: sections.diagnosis.slice(1) } },
    ],
    ['1', 'goals in two dimensions', workbookDraft(goals.slice(0, 4))],
    ['2', 'a strategic goal with nothing under it', workbookDraft(goals.slice(0, 5))],
    ['3', 'no result in space', workbookDraft(goals.slice(0, 4), [indicatorRow('i', social)])],
    [
      '6',
      'an area without actions',
      { ...completeDraft, sections: { ...sections, voivodeshipAreas: [sectionRow('v', { area: 'x' })] } },
    ],
    [
      '8',
      'no guidelines',
      { ...completeDraft, sections: { ...sections, implementation: sections.implementation.slice(0, 1) } },
    ],
    ['9', 'sources but no planned years', { ...completeDraft, sections: { ...sections, fundingYears: [] } }],
  ])('%s is partial with %s', (key, _, draft) => {
    expect(coverage(draft)[key]).toBe('partial');
  });
});

it('checks 5,000 goals with 20,000 indicators without looking through all of them for each', () => {
  const many = Array.from({ length: 5000 }, (_, index) => {
    const top = Math.floor(index / 50) + 1;
    const isTop = index % 50 === 0;
    return goalRow(`g${index}`, isTop ? `${top}` : `${top}.${index % 50}`, {
      level: isTop ? 'strategicGoal' : 'operationalGoal',
      parentId: isTop ? undefined : `g${index - (index % 50)}`,
    });
  });
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    indicatorRow(`i${index}`, many[Math.floor(index / 4)] ?? goalRow('none', '')),
  );
  const draft = workbookDraft(many, rows);
  const reads = { ids: 0 };
  const counted = {
    ...draft,
    goals: draft.goals.map((goal) =>
      Object.defineProperty({ ...goal }, 'code', {
        enumerable: true,
        get: () => ((reads.ids += 1), goal.code),
      }),
    ),
  };
  expect(check(counted).findings.length).toBeGreaterThan(5000);
  expect(reads.ids).toBeLessThan(100_000);
  expect(findingsOf(draft, ['duplicateIndicator', 'duplicateCode'])).toEqual([]);
});
