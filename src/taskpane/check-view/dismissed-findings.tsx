import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import { findingText } from '../../workbook/check-text';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { Disclosure } from '../workbook/disclosure';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isWorking } from '../workbook/workbook-state';
import type { GroupedFindings } from './grouped-findings';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

/** What was put aside, with the reasons, and the way to take it up again. */
export function DismissedFindings({ dismissed }: Pick<GroupedFindings, 'dismissed'>) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { language, plural, date } = useTexts();
  const { check } = useWorkbookTexts();
  const { changeDismissals } = useWork();
  if (dismissed.length === 0) return null;
  return (
    <Disclosure heading={plural(check.dismissed, dismissed.length)}>
      <ul className={sections.list}>
        {dismissed.map(({ finding, dismissal }) => {
          const text = findingText(finding, language);
          return (
            <li key={finding.key} className={styles.item}>
              <span>{text}</span>
              <span className={sections.hint}>
                {formatMessage(check.dismissedReason, { reason: dismissal.reason })} (
                {formatMessage(check.dismissedOn, { date: date(dismissal.on) })})
              </span>
              {workbook.reading?.readOnly === undefined && (
                <Button
                  size="small"
                  disabledFocusable={isWorking(workbook)}
                  aria-label={formatMessage(check.restoreLabel, { finding: text })}
                  onClick={() => void changeDismissals({ kind: 'takeUpAgain', key: finding.key })}
                >
                  {check.restore}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
