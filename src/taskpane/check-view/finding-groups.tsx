import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../strategy/check/finding';
import { ruleText } from '../../workbook/check-text';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { Disclosure } from '../workbook/disclosure';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { FindingItem } from './finding-item';
import type { RuleGroup, SeverityGroup } from './grouped-findings';

/** How many findings of a rule are in view at first, and come with each request for more. */
const PAGE = 50;

/** A group of up to so many findings is open at first. */
const FEW = 5;

/** The findings by severity and rule. What is closed is not rendered, so that thousands stay quick. */
export function FindingGroups({
  reading,
  groups,
  onDismiss,
}: {
  readonly reading: DraftReading;
  readonly groups: readonly SeverityGroup[];
  readonly onDismiss: (finding: Finding) => void;
}) {
  const sections = useSectionStyles();
  const { language, plural } = useTexts();
  const { check } = useWorkbookTexts();
  return groups
    .filter(({ count }) => count > 0)
    .map(({ severity, rules }) => (
      <section key={severity} className={sections.section}>
        <SectionHeading>{check.severities[severity]}</SectionHeading>
        <p className={sections.hint}>{check.severityMeanings[severity]}</p>
        {rules.map((group) => (
          <Disclosure
            key={group.rule}
            level={3}
            heading={ruleText(group.rule, language)}
            count={plural(check.found, group.findings.length)}
            isOpen={severity === 'error' && group.findings.length <= FEW}
          >
            <RuleFindings reading={reading} group={group} onDismiss={onDismiss} />
          </Disclosure>
        ))}
      </section>
    ));
}

function RuleFindings({
  reading,
  group: { rule, findings },
  onDismiss,
}: {
  readonly reading: DraftReading;
  readonly group: RuleGroup;
  readonly onDismiss: (finding: Finding) => void;
}) {
  const sections = useSectionStyles();
  const { language, plural } = useTexts();
  const { check } = useWorkbookTexts();
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul className={sections.list} aria-label={ruleText(rule, language)}>
        {findings.slice(0, limit).map((finding) => (
          <FindingItem
            key={finding.key}
            reading={reading}
            finding={finding}
            onDismiss={() => onDismiss(finding)}
          />
        ))}
      </ul>
      {findings.length > limit && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {plural(check.more, findings.length - limit)}
          </Button>
        </div>
      )}
    </>
  );
}
