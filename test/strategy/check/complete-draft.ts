import type { CheckContext } from '../../../src/strategy/check/check-draft';
import { checkDraft } from '../../../src/strategy/check/check-draft';
import type { CheckResult, Finding, Rule } from '../../../src/strategy/check/finding';
import type { SectionRow, WorkbookDraft } from '../../../src/strategy/workbook-draft';
import { today } from '../sample-indicators';
import { goalRow, indicatorRow, sectionRow, workbookDraft } from '../sample-workbook-draft';

const served = { result: 'Lepiej', unit: 'Wydział Rozwoju' };

export const social = goalRow('a', '1', { ...served, dimension: 'social' });
export const action = goalRow('a1', '1.1', { level: 'action', parentId: 'a' });
export const economic = goalRow('b', '2', { ...served, dimension: 'economic' });
export const operational = goalRow('b1', '2.1', { level: 'operationalGoal', parentId: 'b' });
export const spatial = goalRow('c', '3', { ...served, dimension: 'spatial' });
export const spatialAction = goalRow('c1', '3.1', { level: 'action', parentId: 'c' });

export const goals = [social, action, economic, operational, spatial, spatialAction];
export const indicators = [
  indicatorRow('i1', social),
  indicatorRow('i2', operational),
  indicatorRow('i3', spatialAction),
];

const years = (amounts: readonly number[]): SectionRow['years'] =>
  amounts.map((value, index) => ({ year: 2026 + index, value }));

export const sections = {
  diagnosis: [
    sectionRow('d1', { dimension: 'social', conclusion: 'Ubywa mieszkańców', goalCode: '1' }),
    sectionRow('d2', { dimension: 'economic', conclusion: 'Mało firm', goalCode: '2.1' }),
    sectionRow('d3', { dimension: 'spatial', conclusion: 'Zabudowa się rozprasza', goalCode: undefined }),
  ],
  results: [sectionRow('r1', { goalCode: '3', result: 'Zwarta zabudowa', dimension: 'spatial' })],
  spatialPolicy: [
    sectionRow('s1', { kind: 'modelElement', statement: 'Centrum' }),
    sectionRow('s2', { kind: 'finding', statement: 'Bez rozpraszania zabudowy' }),
    sectionRow('s3', { kind: 'recommendation', statement: 'Zieleń w centrum' }),
  ],
  voivodeshipAreas: [sectionRow('v1', { area: 'Pogranicze', actions: 'Drogi' })],
  ownAreas: [sectionRow('o1', { area: 'Rynek', actions: 'Rewitalizacja' })],
  implementation: [
    sectionRow('m1', { part: 'Monitorowanie', task: 'Raport co rok' }),
    sectionRow('m2', { part: 'Wytyczne', guideline: 'Programy zgodne ze strategią' }),
  ],
  fundingYears: [2026, 2027, 2028, 2029, 2030].map((year) =>
    sectionRow(`y${year}`, { year, planned: 100.3 }),
  ),
  funding: [
    sectionRow('f1', { source: 'Budżet gminy' }, years([100.1, 100.1, 100.1, 100.1, 100.1])),
    sectionRow('f2', { source: 'Fundusze europejskie' }, years([0.2, 0.2, 0.2, 0.2, 0.2])),
  ],
} as const;

/** A draft in which the check finds nothing. */
export const completeDraft: WorkbookDraft = workbookDraft(goals, indicators, sections);

export const context: CheckContext = { today, localPhrases: () => [] };

export function check(draft: WorkbookDraft, rest: Partial<CheckContext> = {}): CheckResult {
  return checkDraft(draft, { ...context, ...rest });
}

/** What a draft shows, without what a test does not care about. */
export function findingsOf(
  draft: WorkbookDraft,
  rules?: readonly Rule[],
): readonly Pick<Finding, 'rule' | 'severity' | 'target'>[] {
  return check(draft)
    .findings.filter(({ rule }) => rules === undefined || rules.includes(rule))
    .map(({ rule, severity, target }) => ({ rule, severity, target }));
}
