import type { Finding, Rule, Severity } from '../../strategy/check/finding';
import { SEVERITIES } from '../../strategy/check/finding';
import type { Dismissal } from '../../workbook/records/stored-records';

/** The findings of one rule. */
export interface RuleGroup {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** The findings that are not put aside, of one severity. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

export interface GroupedFindings {
  /** All three severities, those without findings too. */
  readonly open: readonly SeverityGroup[];
  /** What was put aside and is still found. */
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
}

/** The findings as the view lists them, in the order of the check. */
export function groupFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): GroupedFindings {
  const reasons = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const open = findings.filter(({ key }) => !reasons.has(key));
  return {
    open: SEVERITIES.map((severity) => {
      const rules = new Map<Rule, Finding[]>();
      for (const finding of open) {
        if (finding.severity !== severity) continue;
        const group = rules.get(finding.rule);
        if (group) group.push(finding);
        else rules.set(finding.rule, [finding]);
      }
      const groups = [...rules].map(([rule, found]) => ({ rule, findings: found }));
      return {
        severity,
        count: groups.reduce((sum, group) => sum + group.findings.length, 0),
        rules: groups,
      };
    }),
    dismissed: findings.flatMap((finding) => {
      const dismissal = reasons.get(finding.key);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}
