import { textIn } from '../cell-value';
import type { NodeKey } from '../selection';
import { SECTION_KEYS } from '../section';
import type { WorkbookDraft } from '../workbook-draft';
import { checkCodes } from './check-codes';
import { checkFunding } from './check-funding';
import { checkGoals } from './check-goals';
import { checkIds } from './check-ids';
import { checkIndicators } from './check-indicators';
import { checkLevels } from './check-levels';
import { checkSections } from './check-sections';
import { indexDraft } from './draft-index';
import type { CheckResult, Finding, FindingTarget } from './finding';
import { RULES, SEVERITIES } from './finding';
import { legalPoints } from './legal-points';
import type { Observation } from './observation';
import { RULE_SEVERITY } from './rule-severity';

export interface CheckContext {
  /** As a serial number. */
  readonly today: number;
  /**
   * The stretches of a library text that belong to its own place: its name in every case, local names, words that agree with it.
   * None when `place`, the draft's, is that very place.
   */
  readonly localPhrases: (origin: NodeKey, place: string) => readonly string[];
}

/**
 * Checks a draft: what is missing in it or contradicts itself, and what it holds for each point of art. 10e ust. 3 of the Act on
 * Municipal Government. It says what a program can see; whether a strategy is good, only a person can say.
 */
export function checkDraft(draft: WorkbookDraft, context: CheckContext): CheckResult {
  const index = indexDraft(draft);
  const observations = [
    ...checkGoals(index, context),
    ...checkCodes(index),
    ...checkLevels(index),
    ...checkIndicators(index, context.today),
    ...checkSections(index),
    ...checkFunding(draft),
    ...checkIds(draft),
  ];
  return { findings: inOrder(draft, observations), points: legalPoints(index) };
}

/** The observations as findings, sorted, each with a key of its own. */
function inOrder(draft: WorkbookDraft, observations: readonly Observation[]): readonly Finding[] {
  const rows = rowsOf(draft);
  const findings = observations
    .map((observation, place) => {
      const severity = observation.severity ?? RULE_SEVERITY[observation.rule];
      const row = rowOf(observation.target);
      const rank = [
        SEVERITIES.indexOf(severity),
        RULES.indexOf(observation.rule),
        (row === undefined ? undefined : rows.get(row)?.place) ?? Number.MAX_SAFE_INTEGER,
        place,
      ];
      return { observation, severity, rank };
    })
    .sort((one, other) => compare(one.rank, other.rank));

  const taken = new Map<string, number>();
  return findings.map(({ observation, severity }): Finding => {
    const { rule, target, values = {}, detail, remedy } = observation;
    const row = rowOf(target);
    const name = row === undefined ? undefined : rows.get(row)?.name;
    const key = [rule, name, detail].filter((part) => part !== undefined).join('/');
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return {
      rule,
      severity,
      target,
      values,
      key: count === 1 ? key : `${key}/${count}`,
      ...(remedy && { remedy }),
    };
  });
}

/** Names the row that a finding is about among all rows of the draft. */
function rowOf(target: FindingTarget): string | undefined {
  switch (target.kind) {
    case 'goal':
      return `goal ${target.id}`;
    case 'indicator':
    case 'indicatorYear':
      return `indicator ${target.id}`;
    case 'section':
      return target.id === undefined ? undefined : `${target.section} ${target.id}`;
    case 'draft':
      return undefined;
  }
}

/**
 * Where each row stands in the draft, and what it is called in keys: its id, and the name where the id is only provisional and
 * would be another one at the next reading.
 */
function rowsOf({ goals, indicators, sections }: WorkbookDraft) {
  const named = [
    ...goals.map(({ id, isStored, name }) => ({ row: `goal ${id}`, name: isStored ? id : quoted(name) })),
    ...indicators.map(({ id, isStored, measured }) => ({
      row: `indicator ${id}`,
      name: isStored ? id : quoted(textIn(measured.name)),
    })),
    ...SECTION_KEYS.flatMap((section) =>
      (sections[section] ?? []).map(({ id, isStored }) => ({
        row: `${section} ${id}`,
        name: isStored ? id : section,
      })),
    ),
  ];
  return new Map(named.map(({ row, name }, place) => [row, { place, name }]));
}

function quoted(name: string): string {
  return `„${name}”`;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((rank, index) => rank !== other[index]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}
