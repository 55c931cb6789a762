import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Remedy } from '../../strategy/check/finding';
import { formatMessage } from '../../strategy/language';
import { findingText, remedyText } from '../../workbook/check-text';
import { placeOf } from '../../workbook/reading/place-of';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { CellButton } from '../workbook/cell-button';
import { placeText } from '../workbook/place-text';
import { useProposal } from '../workbook/use-proposal';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isWorking } from '../workbook/workbook-state';

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One finding: what is wrong, the way to its cell, what one click can do about it, and the way to put it aside. */
export function FindingItem({
  reading,
  finding,
  onDismiss,
}: {
  readonly reading: DraftReading;
  readonly finding: Finding;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const { workbook } = usePane().state;
  const { language } = useTexts();
  const { check } = useWorkbookTexts();
  const { propose } = useProposal();
  const { insertSection } = useWork();
  const place = placeOf(reading, finding.target);
  const text = findingText(finding, language);
  const isWritable = workbook.reading?.readOnly === undefined;
  const { remedy } = finding;
  const mend = (what: Remedy) => {
    if (what.kind === 'edit') propose(what.edit);
    else void insertSection(what.section);
  };
  return (
    <li className={styles.finding}>
      <span>{text}</span>
      <div className={styles.buttons}>
        {place && (
          <CellButton
            place={place}
            label={formatMessage(check.selectLabel, { cell: placeText(place), finding: text })}
          >
            {formatMessage(check.select, { cell: placeText(place) })}
          </CellButton>
        )}
        {isWritable && remedy && (
          <Button
            size="small"
            disabledFocusable={isWorking(workbook)}
            aria-label={formatMessage(check.remedyLabel, {
              remedy: remedyText(remedy, language),
              finding: text,
            })}
            onClick={() => mend(remedy)}
          >
            {remedyText(remedy, language)}
          </Button>
        )}
        {isWritable && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isWorking(workbook)}
            aria-label={formatMessage(check.dismissLabel, { finding: text })}
            onClick={onDismiss}
          >
            {check.dismiss}
          </Button>
        )}
      </div>
    </li>
  );
}
