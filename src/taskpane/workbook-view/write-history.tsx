import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import type { WriteRecord } from '../../workbook/records/write-record';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { UnfinishedButton } from '../unfinished-button';
import { useTexts } from '../use-texts';
import { Disclosure } from '../workbook/disclosure';
import { useLabelText } from '../workbook/use-label-text';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isWorking } from '../workbook/workbook-state';

const useStyles = makeStyles({
  record: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  time: { display: 'block' },
});

/** What the add-in wrote into this workbook last, and the ways to take it back. */
export function WriteHistory() {
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { history: texts } = useWorkbookTexts();
  const history = workbook.reading?.history;
  if (history === undefined) return null;
  if (history.kind !== 'read') {
    return (
      <Disclosure heading={texts.heading} isOpen>
        <Notice intent="warning" title={history.kind === 'damaged' ? texts.damaged : texts.newer} />
      </Disclosure>
    );
  }
  const records = history.value;
  return (
    <Disclosure heading={texts.heading} {...(records.length > 0 && { count: String(records.length) })}>
      <p className={sections.hint}>{records.length === 0 ? texts.none : texts.hint}</p>
      <ol className={sections.list} aria-label={texts.heading}>
        {records.map((record, at) => (
          <RecordItem key={record.id} record={record} isNewest={at === 0} />
        ))}
      </ol>
    </Disclosure>
  );
}

function RecordItem({ record, isNewest }: { readonly record: WriteRecord; readonly isNewest: boolean }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { time } = useTexts();
  const { history: texts, report } = useWorkbookTexts();
  const { undo } = useWork();
  const label = useLabelText()(record.label);
  return (
    <li className={styles.record}>
      <div className={styles.text}>
        {label}
        <span className={`${styles.time} ${sections.hint}`}>
          {time(record.at)}
          {record.state === 'writing' && <> · {texts.writing}</>}
        </span>
      </div>
      {record.state === 'writing' && <UnfinishedButton />}
      {record.state === 'done' && workbook.reading?.readOnly === undefined && (
        <Button
          size="small"
          disabledFocusable={isWorking(workbook)}
          aria-label={formatMessage(isNewest ? texts.newestLabel : report.undoLabel, { label })}
          onClick={() => void undo(record, false)}
        >
          {isNewest ? texts.newest : report.undo}
        </Button>
      )}
    </li>
  );
}
