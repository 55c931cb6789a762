import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** How far the insertion is, in words and as a bar. */
export function InsertionStatus() {
  const styles = useStyles();
  const { insertion } = usePane().state;
  const texts = useTexts().messages.preview;
  if (insertion.kind !== 'running') return null;
  const { job, progress } = insertion;
  const stages = job === 'draft' ? texts.insertionStages : texts.additionStages;
  return (
    <div className={styles.status}>
      <span>{stages[progress?.stage ?? 'reading']}</span>
      <ProgressBar
        aria-label={job === 'draft' ? texts.inserting : texts.adding}
        thickness="large"
        {...(progress && { value: progress.fraction, max: 1 })}
      />
    </div>
  );
}
